import { formAbout } from '../../forms/form.ts';
import { day, paragraph } from '../../forms/input.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import type { PersonChoice } from '../../shared/people-choices.ts';
import type { Toezegging } from '../ground/besluit.ts';
import { PHRASE } from '../ground/card-data.ts';
import { naamWords } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToOpdracht } from '../ground/dossier-buttons.ts';
import { knownInput, otherNameInput } from '../ground/person-inputs.ts';
import { HOE, KIES_DATUM, WAT } from './besluit-rules.ts';

export const ALLE_TOEZEGGINGEN = {
  title: 'Bekijk alle toezeggingen',
  verb: 'opdrachten.toezeggingen',
} as const;

/** Who promised it, and before which day. */
export function toezeggingFacts({ eigenaar, datum }: Pick<Toezegging, 'eigenaar' | 'datum'>) {
  return [
    { title: 'Van', value: naamWords(eigenaar) },
    { title: 'Uiterlijk', value: formatDutchDate(datum) },
  ];
}

type AboutToezegging = { readonly dossier: Dossier; readonly people: readonly PersonChoice[] };

/** A promise is made with a besluit. */
export const toezeggingForm = formAbout<AboutToezegging>()({
  verb: 'opdrachten.saveToezegging',
  opensIn: 'chat',
  opens: 'opdrachten.addToezegging',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Toezegging bij het besluit',
  titel: ({ dossier }) => dossier.titel,
  intro: ({ dossier: { toezeggingen = [] } }) => {
    const { length } = toezeggingen;
    if (length === 0) return '';
    return length === 1 ? 'Er staat al 1 toezegging.' : `Er staan al ${length} toezeggingen.`;
  },
  inputs: {
    wat: paragraph({
      ...WAT,
      label: 'Wat is er beloofd?',
      help: 'Eén zin is genoeg. Bijvoorbeeld: in mei krijgt de raad een voorstel over vervoer.',
    }),
    eigenaarId: knownInput({
      label: 'Wie doet dit?',
      help: 'Deze collega krijgt er bericht van, en een herinnering als het bijna zover is.',
    }),
    eigenaarNaam: otherNameInput('Ik herinner deze collega pas als jij hebt gezegd wie dat is.'),
    datum: day({
      label: 'Uiterlijk',
      help: 'Op deze dag moet het klaar zijn.',
      leeg: KIES_DATUM,
    }),
  },
  submit: 'Leg de toezegging vast',
  others: ({ dossier: { id } }) => [backToOpdracht(id)],
});

/** A promise was kept. */
export const settleForm = formAbout<{ readonly dossier: Dossier; readonly toezegging: Toezegging }>()({
  verb: 'opdrachten.settleToezegging',
  opensIn: 'chat',
  opens: 'opdrachten.openToezegging',
  keys: ['opdracht', 'toezegging'],
  phrase: PHRASE,
  eyebrow: 'Toezegging',
  titel: ({ dossier }) => dossier.titel,
  intro: ({ toezegging }) => toezegging.wat,
  facts: ({ toezegging }) => toezeggingFacts(toezegging),
  inputs: {
    hoe: paragraph({
      ...HOE,
      label: 'Wat is er gedaan?',
      help: 'Eén of twee zinnen. Daarmee is de toezegging nagekomen.',
    }),
  },
  submit: 'Dit is nagekomen',
  others: () => [ALLE_TOEZEGGINGEN],
});
