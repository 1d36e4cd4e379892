import { oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { day, number, paragraph } from '../../forms/input.ts';
import { cutText } from '../../shared/markdown.ts';
import { readabilityAdvice } from '../../shared/readability.ts';
import { PHRASE } from '../ground/card-data.ts';
import { trekkerOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { planValueWords } from '../ground/plan-value-words.ts';
import { TERUGKOPPEL_KANALEN, type Terugkoppeling } from '../ground/terugkoppeling.ts';
import { dayProblem, KIES_DAG, KIES_KANAAL, MAX_BEREIKT, TEKST } from './terugkoppeling-rules.ts';
import { proposeTerugkoppeling } from './terugkoppeling-tekst.ts';

/** The forms of the answer to the people who contributed. One verb opens both: which one is asked follows from what there is. */

const SHOWN_TEKST = 1500;

type About = { readonly dossier: Dossier };
/** `today`: YYYY-MM-DD */
type GiveAbout = About & { readonly terugkoppeling: Terugkoppeling; readonly today: string };

const OF_OPDRACHT = {
  opens: 'opdrachten.openTerugkoppeling',
  keys: ['opdracht'],
  phrase: PHRASE,
  titel: ({ dossier }: About): string => dossier.titel,
} as const;

/** The text for the people who took part. */
export const writeForm = formAbout<About>()({
  ...OF_OPDRACHT,
  verb: 'opdrachten.writeTerugkoppeling',
  eyebrow: 'Terugkoppeling · stap 1 van 2',
  intro: 'Wie meedeed, wil weten wat ermee is gedaan. Lees de tekst en maak hem van jou.',
  inputs: {
    tekst: paragraph({
      ...TEKST,
      label: 'Tekst voor wie meedeed',
      help: 'Korte zinnen, gewone woorden, geen namen. Deze tekst is gemaakt van wat is vastgelegd. Pas hem aan zoals jij wilt.',
      from: ({ dossier }) => dossier.terugkoppeling?.tekst ?? proposeTerugkoppeling(dossier),
    }),
  },
  submit: 'Bewaar en verder',
  others: ({ dossier: { id } }) => [{ title: 'Terug', verb: 'opdrachten.show', data: { opdracht: id } }],
});

/** How the answer was given. */
export const giveForm = formAbout<GiveAbout>()({
  ...OF_OPDRACHT,
  verb: 'opdrachten.giveTerugkoppeling',
  eyebrow: 'Terugkoppeling · stap 2 van 2',
  asides: ({ dossier, terugkoppeling }) => {
    const { tekst } = terugkoppeling;
    const advice = readabilityAdvice(tekst);
    const signature = signatureWords(dossier, terugkoppeling);
    return [
      ...(advice === '' ? [] : [{ tekst: advice, tone: 'warning' as const }]),
      { tekst: cutText(tekst, SHOWN_TEKST), tone: 'emphasis' as const },
      ...(signature === '' ? [] : [{ tekst: signature, tone: 'accent' as const }]),
    ];
  },
  inputs: {
    kanaal: oneOf({
      label: 'Hoe hoorden mensen het?',
      help: ({ dossier }) => `In het plan staat: ${plannedWords(dossier)}.`,
      leeg: KIES_KANAAL,
      style: 'compact',
      choices: TERUGKOPPEL_KANALEN.map((kanaal) => ({ value: kanaal, title: kanaal })),
    }),
    datum: day({
      label: 'Wanneer?',
      help: 'De dag waarop de brief weg is, of de bijeenkomst was.',
      leeg: KIES_DAG,
      check: (datum, { dossier, today }) => dayProblem(dossier, datum, today),
      from: ({ today }) => today,
    }),
    bereikt: number({
      label: 'Hoeveel mensen bereikte je?',
      help: 'Een schatting is goed. Weet je het niet? Laat het leeg.',
      max: MAX_BEREIKT,
    }),
  },
  submit: 'De terugkoppeling is gegeven',
  others: ({ dossier, dossier: { id: opdracht }, terugkoppeling }, { nonce }) => [
    ...(trekkerOf(dossier)?.persoonId !== undefined && !terugkoppeling.gevraagd && !terugkoppeling.ondertekend
      ? [{ title: 'Vraag de trekker te tekenen', verb: 'opdrachten.askSignature', data: { opdracht, nonce } }]
      : []),
    { title: 'Tekst aanpassen', verb: 'opdrachten.openTerugkoppeling', data: { opdracht, stap: 'tekst' } },
    { title: 'Later verder', verb: 'opdrachten.show', data: { opdracht } },
  ],
});

function plannedWords({ plan }: Dossier): string {
  const planned = planValueWords('kanalen', plan.kanalen);
  return planned === '' ? 'niets' : planned;
}

function signatureWords(dossier: Dossier, { gevraagd, ondertekend }: Terugkoppeling): string {
  const naam = trekkerOf(dossier)?.naam ?? 'de bestuurlijk trekker';
  if (ondertekend) return `✓ Ondertekend door ${ondertekend.door}.`;
  return gevraagd ? `◐ Aan ${naam} is gevraagd om te ondertekenen. Je hoeft daar niet op te wachten.` : '';
}
