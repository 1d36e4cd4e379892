import { oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { type Aside, day, number, paragraph } from '../../forms/input.ts';
import { cutText } from '../../shared/markdown.ts';
import { readabilityAdvice } from '../../shared/readability.ts';
import type { Besluit } from '../ground/besluit.ts';
import { PHRASE } from '../ground/card-data.ts';
import { trekkerOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToOpdracht, makeBrief } from '../ground/dossier-buttons.ts';
import { teHerzienOf } from '../ground/herziening.ts';
import { conceptOf, TERUGKOPPEL_KANALEN, type TerugkoppelTekst } from '../ground/terugkoppeling.ts';
import { verschuldigd } from '../ground/verschuldigd.ts';
import {
  dayProblem,
  KIES_DAG,
  KIES_KANAAL,
  lastTold,
  MAX_BEREIKT,
  mayBeLeft,
  NIET_NODIG,
  oordelenFirst,
  TEKST,
  toldOf,
  VEROUDERD,
} from './terugkoppeling-rules.ts';
import { answerOf, openbaarNu, proposeTerugkoppeling } from './terugkoppeling-tekst.ts';
import { besluitWords, plannedWords, promisedLines } from './terugkoppeling-words.ts';

/** The forms of the answer to the people who contributed. One verb opens those of the text and of giving it: which one is asked follows from what there is. */

const SHOWN_TEKST = 1500;

type About = { readonly dossier: Dossier };
/** `today`: YYYY-MM-DD */
type KanaalAbout = About & { readonly today: string };
type GiveAbout = KanaalAbout & { readonly tekst: TerugkoppelTekst };

const OF_OPDRACHT = {
  keys: ['opdracht'],
  phrase: PHRASE,
  titel: ({ dossier }: About): string => dossier.titel,
} as const;

const toOpdracht = ({ dossier: { id } }: About) => [backToOpdracht(id)];

/** Which besluit it is about, and what was promised before. */
function occasion({ dossier }: About): readonly Aside[] {
  const owed = verschuldigd(dossier);
  const promised = promisedLines(dossier);
  return [
    ...(owed ? [{ kop: 'Het besluit', tekst: besluitWords(owed.besluit), tone: 'emphasis' as const }] : []),
    ...(promised.length > 0
      ? [{ kop: 'Dit is eerder beloofd of verteld', tekst: promised.join('\n'), tone: 'accent' as const }]
      : []),
  ];
}

/** The text for the people who took part. */
export const writeForm = formAbout<About>()({
  ...OF_OPDRACHT,
  verb: 'opdrachten.writeTerugkoppeling',
  opensIn: 'dialog',
  opens: 'opdrachten.openTerugkoppeling',
  eyebrow: 'Terugkoppeling · stap 1 van 2',
  intro: ({ dossier }) =>
    verschuldigd(dossier)?.opnieuw
      ? 'Na de vorige terugkoppeling is er iets veranderd. Een kort bericht is genoeg. Lees de tekst en maak hem van jou.'
      : 'Wie meedeed, wil weten wat ermee is gedaan. Lees de tekst en maak hem van jou.',
  asides: (about) => {
    const again = teHerzienOf(about.dossier).length;
    return [
      ...(again > 0 ? [{ tekst: oordelenFirst(again), tone: 'warning' as const }] : []),
      ...(conceptOf(about.dossier)?.verouderd ? [{ tekst: VEROUDERD, tone: 'warning' as const }] : []),
      ...occasion(about),
    ];
  },
  inputs: {
    tekst: paragraph({
      ...TEKST,
      label: 'Tekst voor wie meedeed',
      lines: 20,
      help: 'Korte zinnen, gewone woorden, geen namen. Deze tekst is gemaakt van wat is vastgelegd. Pas hem aan zoals jij wilt.',
      from: ({ dossier }) => conceptOf(dossier)?.tekst ?? proposeTerugkoppeling(dossier),
    }),
  },
  submit: 'Bewaar en verder',
  others: (about) => {
    const opdracht = { opdracht: about.dossier.id };
    return [
      ...(teHerzienOf(about.dossier).length > 0
        ? [{ title: 'Bekijk de oordelen', verb: 'opdrachten.herzieForm', data: opdracht }]
        : []),
      ...(mayBeLeft(about.dossier)
        ? [{ title: 'Leg vast: niet nodig', verb: 'opdrachten.leaveTerugkoppelingForm', data: opdracht }]
        : []),
      ...takeOver(about),
      ...toOpdracht(about),
    ];
  },
});

/** What everybody may read now, instead of what stands in the text; not offered where it stands there already. */
function takeOver({ dossier }: About) {
  const openbaar = openbaarNu(dossier);
  const stands = conceptOf(dossier)?.tekst ?? proposeTerugkoppeling(dossier);
  return openbaar === undefined || stands === answerOf(openbaar)
    ? []
    : [
        {
          title: 'Neem de openbare tekst over',
          verb: 'opdrachten.takeOpenbareTekst',
          data: { opdracht: dossier.id },
        },
      ];
}

/** Why nothing needs to be said. */
export const leaveForm = formAbout<About>()({
  ...OF_OPDRACHT,
  verb: 'opdrachten.leaveTerugkoppeling',
  opensIn: 'chat',
  eyebrow: 'Terugkoppeling niet nodig',
  intro:
    'Hoeft niemand hier iets van te horen? Schrijf dan waarom. Iedereen die de opdracht mag zien, kan dit lezen.',
  asides: occasion,
  inputs: {
    reden: paragraph({
      ...NIET_NODIG,
      label: 'Waarom is het niet nodig?',
      help: 'Bijvoorbeeld: het besluit is hetzelfde als wat wij al schreven.',
    }),
  },
  submit: 'Er hoeft niets te worden verteld',
  others: ({ dossier: { id: opdracht } }) => [
    { title: 'Schrijf toch een bericht', verb: 'opdrachten.openTerugkoppeling', data: { opdracht } },
    backToOpdracht(opdracht),
  ],
});

/** One way in which people heard it. @param since the besluit that they heard of: not before that day */
const kanaalInputs = (since: (dossier: Dossier) => Besluit | undefined) => ({
  kanaal: oneOf<KanaalAbout, (typeof TERUGKOPPEL_KANALEN)[number]>({
    label: 'Hoe hoorden mensen het?',
    help: ({ dossier }) => cutText(plannedWords(dossier), 300) || 'In het plan staat hier niets over.',
    leeg: KIES_KANAAL,
    style: 'compact',
    choices: TERUGKOPPEL_KANALEN.map((kanaal) => ({ value: kanaal, title: kanaal })),
  }),
  datum: day<KanaalAbout>({
    label: 'Wanneer?',
    help: 'De dag waarop de brief weg is, of de bijeenkomst was.',
    leeg: KIES_DAG,
    check: (datum, { dossier, today }) => dayProblem(since(dossier), datum, today),
    from: ({ today }) => today,
  }),
  bereikt: number<KanaalAbout>({
    label: 'Hoeveel mensen bereikte je?',
    help: 'Een schatting is goed. Weet je het niet? Laat het leeg.',
    max: MAX_BEREIKT,
  }),
});

/** How the answer was given. */
export const giveForm = formAbout<GiveAbout>()({
  ...OF_OPDRACHT,
  verb: 'opdrachten.giveTerugkoppeling',
  opensIn: 'chat',
  opens: 'opdrachten.openTerugkoppeling',
  eyebrow: 'Terugkoppeling · stap 2 van 2',
  asides: ({ dossier, tekst }) => {
    const advice = readabilityAdvice(tekst.tekst);
    const signature = signatureWords(dossier, tekst);
    return [
      ...(tekst.verouderd ? [{ tekst: VEROUDERD, tone: 'warning' as const }] : []),
      ...(advice === '' ? [] : [{ tekst: advice, tone: 'warning' as const }]),
      { tekst: cutText(tekst.tekst, SHOWN_TEKST), tone: 'emphasis' as const },
      ...(signature === '' ? [] : [{ tekst: signature, tone: 'accent' as const }]),
    ];
  },
  inputs: kanaalInputs(toldOf),
  submit: 'De terugkoppeling is gegeven',
  others: ({ dossier, tekst }, { nonce }) => {
    const opdracht = dossier.id;
    return [
      ...(trekkerOf(dossier)?.persoonId !== undefined && !tekst.gevraagd && !tekst.ondertekend
        ? [
            {
              title: 'Vraag de trekker te tekenen',
              verb: 'opdrachten.askSignature',
              data: { opdracht, nonce },
            },
          ]
        : []),
      { title: 'Tekst aanpassen', verb: 'opdrachten.openTerugkoppeling', data: { opdracht, stap: 'tekst' } },
      makeBrief(opdracht),
      { title: 'Later verder', verb: 'opdrachten.show', data: { opdracht } },
    ];
  },
});

/** Another way in which people heard the same. */
export const kanaalForm = formAbout<KanaalAbout>()({
  ...OF_OPDRACHT,
  verb: 'opdrachten.addKanaal',
  opensIn: 'chat',
  eyebrow: 'Terugkoppeling · nog een kanaal',
  intro: 'Hoorden mensen het ook op een andere manier? Leg dat hier vast.',
  lines: ({ dossier }) => promisedLines(dossier),
  inputs: kanaalInputs(lastTold),
  submit: 'Leg dit kanaal vast',
  others: toOpdracht,
});

function signatureWords(dossier: Dossier, { gevraagd, ondertekend }: TerugkoppelTekst): string {
  const naam = trekkerOf(dossier)?.naam ?? 'de bestuurlijk trekker';
  if (ondertekend) return `✓ Ondertekend door ${ondertekend.door}.`;
  return gevraagd ? `◐ Aan ${naam} is gevraagd om te ondertekenen. Je hoeft daar niet op te wachten.` : '';
}
