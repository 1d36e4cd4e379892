import { oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { type Aside, line, paragraph } from '../../forms/input.ts';
import { DOELEN } from '../../shared/behandeling.ts';
import type { CardChoice } from '../../shared/card-context.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { beslist } from '../../shared/overleg-toen.ts';
import { capital } from '../../shared/words.ts';
import { openItems, type Placed } from '../ground/agenda.ts';
import type { AgendaOpdracht } from '../ground/ports.ts';
import { type AboutPunt, choicesOf, OF_PUNT, puntKeys, vergaderingChoices } from '../ground/punt-forms.ts';
import type { Vergadering } from '../ground/vergadering.ts';
import { decides } from '../ground/vergadering-rules.ts';
import { besluitSentence, vergaderingTitle, withoutDate } from '../ground/vergadering-words.ts';

/** The forms about an agendapunt: what is asked, and in which words. */

type AboutAgenda = {
  readonly vergadering: Vergadering;
  readonly agenda: readonly Placed[];
  readonly opdrachten: readonly AgendaOpdracht[];
};
const MAX_PLACES = 40;
const DOEL = {
  label: 'Doel',
  help: 'Wat het overleg met dit punt doet.',
  leeg: 'Kies wat het overleg met dit punt doet.',
  style: 'compact',
  choices: DOELEN.map((doel) => ({ value: doel, title: capital(doel) })),
} as const;
const PLEK = { label: 'Plaats op de agenda', style: 'compact' } as const;

const back = ({ vergadering: { id } }: { readonly vergadering: Vergadering }) => ({
  title: 'Terug',
  verb: 'vergaderingen.show',
  data: { vergadering: id },
});
/** An opdracht, or a subject without one. */
export const addPuntForm = formAbout<AboutAgenda>()({
  verb: 'vergaderingen.savePunt',
  opensIn: 'chat',
  opens: 'vergaderingen.addPunt',
  keys: ['vergadering'],
  phrase: 'agenda',
  eyebrow: 'Agendapunt toevoegen',
  titel: ({ vergadering }) => vergaderingTitle(vergadering),
  inputs: {
    opdracht: oneOf({
      label: 'Opdracht',
      help: 'Je kunt ook zoeken op een paar letters van de titel.',
      style: 'filtered',
      example: 'Kies een opdracht',
      choices({ agenda, opdrachten }) {
        const there = new Set(openItems(agenda).map(({ opdrachtId }) => opdrachtId));
        const free = opdrachten.filter(({ id }) => !there.has(id));
        return choicesOf(free.map(({ id, titel }) => [id, titel]));
      },
      also: ({ opdrachten }) => opdrachten.map(({ id }) => id),
    }),
    onderwerp: line({
      label: 'Geen opdracht? Typ het onderwerp',
      help: 'Voor een punt dat bij geen opdracht hoort.',
      max: 200,
    }),
    // Where a body decides, a proposal comes to be decided on.
    doel: oneOf({ ...DOEL, from: ({ vergadering }) => (beslist(vergadering) ? 'vaststellen' : 'bespreken') }),
    plek: oneOf({
      ...PLEK,
      help: 'Kies je niets, dan komt het punt onderaan.',
      choices: ({ agenda }) => places(openItems(agenda).length + 1),
    }),
  },
  submit: 'Toevoegen',
  others: (about) => [back(about)],
});

/** Another doel or place, and the conclusion of an overleg that does not decide. */
export const changePuntForm = formAbout<AboutPunt>()({
  ...OF_PUNT,
  verb: 'vergaderingen.changePunt',
  opensIn: 'chat',
  opens: 'vergaderingen.openPunt',
  eyebrow: ({ vergadering }) => `Agendapunt van ${vergaderingTitle(vergadering)}`,
  intro: ({ vergadering, item }) =>
    vergadering.geannuleerd ? withoutDate(item.opdrachtId === undefined ? 0 : 1, true) : '',
  asides: (about) => besluitAsides(about),
  inputs: {
    doel: oneOf({ ...DOEL, from: ({ item }) => item.doel }),
    plek: oneOf({
      ...PLEK,
      help: 'De andere punten schuiven mee.',
      choices: (about) => places(Math.max(openItems(about.agenda).length, placeOf(about))),
      from: (about) => String(placeOf(about)),
    }),
    conclusie: paragraph({
      label: 'Conclusie',
      help: 'Wat het overleg vond. Laat dit leeg zolang het punt niet is behandeld.',
      max: 500,
      from: ({ item }) => item.conclusie ?? '',
      when: (about) => !getsBesluit(about),
    }),
  },
  formerly: ['naar'],
  submit: 'Bewaar',
  others: (about, context) => [
    ...(getsBesluit(about) && canDecide(about)
      ? [
          {
            title: about.item.besluit ? 'Wijzig het besluit' : 'Leg het besluit vast',
            verb: 'vergaderingen.openBesluit',
            data: puntKeys(about),
          },
        ]
      : []),
    ...(about.targets.length > 0
      ? [{ title: 'Stel uit', verb: 'vergaderingen.postponePuntForm', data: puntKeys(about) }]
      : []),
    {
      title: 'Haal van de agenda',
      verb: 'vergaderingen.removePunt',
      data: { ...puntKeys(about), ...context },
      danger: true,
    },
    back(about),
  ],
});

/** To another vergadering. */
export const postponePuntForm = formAbout<AboutPunt>()({
  ...OF_PUNT,
  verb: 'vergaderingen.postponePunt',
  opensIn: 'chat',
  eyebrow: 'Agendapunt uitstellen',
  inputs: {
    naar: oneOf({
      label: 'Uitstellen naar',
      help: 'De opdracht gaat mee. De datums die bij deze vergadering horen, veranderen dan ook.',
      leeg: 'Kies naar welke vergadering.',
      style: 'compact',
      example: 'Kies een vergadering',
      choices: ({ targets }) => vergaderingChoices(targets),
    }),
  },
  formerly: ['doel', 'plek', 'conclusie'],
  submit: 'Stel uit',
  others: (about) => [{ title: 'Terug', verb: 'vergaderingen.openPunt', data: puntKeys(about) }],
});

/** A besluit takes the place of the conclusion. */
function getsBesluit({ vergadering, item }: AboutPunt): boolean {
  return decides(vergadering, item);
}

function canDecide({ vergadering: { datum, geannuleerd }, today }: AboutPunt): boolean {
  return !geannuleerd && datum <= today;
}

/** What is decided, or why nothing can be recorded of it here. */
function besluitAsides(about: AboutPunt): readonly Aside[] {
  if (getsBesluit(about)) return [{ kop: 'Besluit', tekst: besluitWords(about), tone: 'emphasis' }];
  if (!beslist(about.vergadering)) return [];
  const tekst = `Dit overleg beslist, maar het doel van dit punt is ‘${about.item.doel}’. Daarom kun je hier geen besluit vastleggen. Kies bij het doel ‘vaststellen’ en bewaar: dan kan het wel.`;
  return [{ kop: 'Geen besluit', tekst, tone: 'emphasis' }];
}

function besluitWords(about: AboutPunt): string {
  const { besluit, conclusie } = about.item;
  if (besluit) return besluitSentence(besluit);
  const earlier = conclusie ? `Eerder stond hier een conclusie: ${conclusie}\n` : '';
  const when = canDecide(about)
    ? 'Er is nog geen besluit vastgelegd.'
    : `Je kunt het besluit vastleggen vanaf ${formatDutchDate(about.vergadering.datum)}.`;
  return `${earlier}${when}`;
}

/** From 1. */
function placeOf({ agenda, item }: AboutPunt): number {
  return openItems(agenda).findIndex(({ id }) => id === item.id) + 1;
}

function places(count: number): readonly CardChoice[] {
  return Array.from({ length: Math.min(Math.max(count, 1), MAX_PLACES) }, (_, index) => ({
    value: String(index + 1),
    title: String(index + 1),
  }));
}
