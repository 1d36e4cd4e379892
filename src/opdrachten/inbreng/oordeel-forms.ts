import { choicesFrom, oneOf, someOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { hidden, paragraph } from '../../forms/input.ts';
import { cutText } from '../../shared/markdown.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToUitvoering } from '../ground/dossier-buttons.ts';
import { type Inbreng, OORDELEN, oordeelOf } from '../ground/inbreng.ts';
import { MAX_REDEN } from '../ground/recording-rules.ts';
import { OORDEEL_TITLES, puntWords } from '../ground/uitvoering-words.ts';
import { KIES_OORDEEL, KIES_PUNT } from './inbreng-rules.ts';

/** How many points stand on one card: about a screen of a phone. */
const ON_CARD = 6;
const PUNT_LENGTH = 240;

type About = {
  readonly dossier: Dossier;
  /** The points that stand on the card. */
  readonly onCard: readonly Inbreng[];
  /** Only this one was asked about. */
  readonly punt?: Inbreng;
};

/** The same oordeel for some points: those that still need one, some at a time, or the one that was chosen. */
export const judgeForm = formAbout<About>()({
  verb: 'opdrachten.judge',
  opensIn: 'dialog',
  opens: 'opdrachten.oordeel',
  keys: ['opdracht', 'punt'],
  absent: { punt: '' },
  phrase: PHRASE,
  eyebrow: 'Oordeel geven',
  titel: ({ dossier }) => dossier.titel,
  intro: ({ dossier, punt }) =>
    punt
      ? 'Wat heb je met dit punt gedaan?'
      : `Bij ${puntWords(openPunten(dossier).length)} is het oordeel nog open. Kies de punten waarvoor hetzelfde geldt.`,
  inputs: {
    punten: someOf({
      label: 'Punten',
      help: 'Je kunt meer punten tegelijk kiezen.',
      leeg: KIES_PUNT,
      choices: ({ onCard }) => onCard.map((one) => ({ value: one.id, title: puntTitle(one) })),
      from: ({ punt }) => punt?.id ?? '',
    }),
    oordeel: oneOf({
      label: 'Wat heb je ermee gedaan',
      help: 'Bij ‘deels’ en ‘niet’ is een reden nodig.',
      leeg: KIES_OORDEEL,
      choices: choicesFrom(OORDELEN, OORDEEL_TITLES),
      from: ({ punt }) => punt?.oordeel?.oordeel ?? '',
    }),
    reden: paragraph({
      label: 'Waarom',
      help: 'Het bestuur leest dit voor het besluit. Inwoners lezen het daarna.',
      max: MAX_REDEN,
      from: ({ punt }) => punt?.oordeel?.reden ?? '',
    }),
    getoond: hidden(({ onCard }) => onCard.map(({ id }) => id).join(',')),
  },
  submit: 'Bewaar',
  others: ({ dossier: { id } }) => [backToUitvoering(id)],
});

/**
 * Which points a card shows.
 * @param getoond the ids of those that stood on it before, so that what was typed stays beside them
 */
export function puntenOnCard(dossier: Dossier, getoond: string): readonly Inbreng[] {
  const shown = getoond.split(',');
  const again = (dossier.inbreng ?? []).filter(({ id }) => shown.includes(id));
  return again.length > 0 ? again : openPunten(dossier).slice(0, ON_CARD);
}

/** The points without an oordeel, those of one theme together. */
function openPunten({ inbreng = [] }: Dossier): readonly Inbreng[] {
  return inbreng
    .filter((punt) => oordeelOf(punt) === 'nog open')
    .toSorted((a, b) => (a.thema ?? '~').localeCompare(b.thema ?? '~', 'nl'));
}

function puntTitle({ tekst, thema }: Inbreng): string {
  return cutText(thema === undefined ? tekst : `${thema}: ${tekst}`, PUNT_LENGTH);
}
