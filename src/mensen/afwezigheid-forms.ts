import { formAbout } from '../forms/form.ts';
import { day } from '../forms/input.ts';
import { collegaInput, naamInput, type WithPeople } from '../forms/person-input.ts';

/** What to type for a new card. */
export const PHRASE = 'afwezig';
/** The id of the input with the colleagues. */
export const VERVANGER = 'vervanger';

type About = WithPeople & {
  /** A name that was typed and that nobody has; empty: none. */
  readonly onbekend: string;
};

/** The days that somebody is away, and who stands in. */
export const afwezigForm = formAbout<About>()({
  verb: 'mensen.reportAbsence',
  opensIn: 'chat',
  opens: 'mensen.absenceForm',
  keys: [],
  isRepeatable: true,
  phrase: PHRASE,
  eyebrow: 'Afwezigheid',
  titel: 'Wanneer ben je er niet?',
  intro:
    'In die tijd krijg je geen herinneringen. Je vervanger krijgt ze dan, en kan ook je plannen invullen en indienen.',
  asides: ({ onbekend }) =>
    onbekend === ''
      ? []
      : [
          {
            tone: 'warning',
            tekst: `De vervanger ‘${onbekend}’ ken ik niet. Vraag je collega om één keer de chat met mij te openen, of kies een ander.`,
          },
        ],
  inputs: {
    van: day({ label: 'Eerste dag', help: 'De eerste dag dat je er niet bent.', leeg: 'Kies een datum.' }),
    tot: day({
      label: 'Laatste dag',
      help: 'Deze dag telt mee. Eén dag? Kies dan twee keer dezelfde dag.',
      leeg: 'Kies een datum.',
    }),
    [VERVANGER]: collegaInput<About>({
      label: 'Vervanger',
      help: 'Geen vervanger? Laat het leeg. Je herinneringen wachten dan tot je terug bent.',
    }),
    naam: naamInput<About>(),
  },
  submit: 'Bewaar',
  others: () => [{ title: 'Bekijk je afwezigheid', verb: 'mensen.absence' }],
});
