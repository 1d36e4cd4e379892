import * as z from 'zod/v4';
import type { CardChoice } from '../shared/card-context.ts';
import { comparableNaam } from '../shared/compare.ts';
import { isRealDate } from '../shared/dates.ts';
import { findPersonalData, meansNotKnown } from '../shared/text-checks.ts';
import { cardStampFields } from './card-data.ts';
import type { Projectleider } from './opdracht.ts';
import { type PersonInputs, PROJECTLEIDER_INPUTS } from './opdracht-form-cards.ts';
import type { OpdrachtInvoer } from './opdrachten.ts';
import { GEMEENTEN } from './plan/plan-fields.ts';
import type { Collegas } from './ports.ts';

/** The inputs of the card for a new opdracht. */
export const newOpdrachtSchema = z.strictObject({
  nonce: z.string().min(1).max(100),
  version: z.unknown().optional(),
  titel: z.string().default(''),
  kenmerk: z.string().default(''),
  programma: z.string().default(''),
  projectleiderId: z.string().default(''),
  projectleiderNaam: z.string().default(''),
  trekker: z.string().default(''),
  gemeenten: z.string().default(''),
  overleg: z.string().default(''),
  datum: z.string().default(''),
});
type NewOpdracht = z.infer<typeof newOpdrachtSchema>;
/** The inputs of the card that says whose an opdracht is. */
export const assignSchema = z.strictObject({
  ...cardStampFields,
  projectleiderId: z.string().default(''),
  projectleiderNaam: z.string().default(''),
});

/** The inputs of the card that says who the bestuurlijk trekker is. */
export const trekkerSchema = z.strictObject({
  ...cardStampFields,
  trekkerId: z.string().default(''),
  trekkerNaam: z.string().default(''),
});

/** The longest text, in characters, that each input takes. */
const LIMITS = [
  ['titel', 200],
  ['kenmerk', 40],
  ['programma', 100],
  ['trekker', 100],
] as const;
const MAX_NAAM = 100;

type Typed = Omit<NewOpdracht, 'nonce' | 'version'>;

/** What a new opdracht's card says, or a question for each input that needs another look. */
export async function readForm(
  typed: Typed,
  overleggen: readonly CardChoice[],
  collegas: Collegas,
): Promise<{ invoer?: OpdrachtInvoer; problems: Record<string, string> }> {
  const { projectleider, problems } = await readProjectleider(typed, collegas);
  for (const [field, max] of LIMITS) {
    const problem = textProblem(typed[field], max);
    if (problem !== undefined) problems[field] = problem;
  }
  const titel = typed.titel.trim();
  if (titel.length < 3) problems.titel = 'Vul de titel van de opdracht in.';
  const overleg = overleggen.find(({ value }) => value === typed.overleg);
  if (typed.overleg !== '' && !overleg) problems.overleg = 'Kies een overleg uit de lijst.';
  if (typed.datum !== '' && !isRealDate(typed.datum)) problems.datum = 'Kies een datum die bestaat.';
  if (overleg && typed.datum === '') problems.datum = 'Kies ook de datum van het overleg.';
  if (!overleg && typed.datum !== '' && !problems.overleg)
    problems.overleg = 'Kies ook bij welk overleg de datum hoort.';
  const gemeenten = typed.gemeenten === '' ? [] : typed.gemeenten.split(',');
  if (!gemeenten.every((gemeente) => GEMEENTEN.some(({ value }) => value === gemeente))) {
    problems.gemeenten = 'Kies gemeenten uit de lijst.';
  }
  if (Object.keys(problems).length > 0) return { problems };
  return {
    problems,
    invoer: {
      titel,
      gemeenten,
      notities: [],
      ...given('kenmerk', typed.kenmerk),
      ...given('programma', typed.programma),
      ...given('trekker', typed.trekker),
      ...(projectleider ? { projectleider } : {}),
      ...(overleg ? { overleg: { id: overleg.value, naam: overleg.title }, datum: typed.datum } : {}),
    },
  };
}

/** A typed value as a property; nothing when it is empty or 'n.t.b.'. */
function given<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  const value = text.trim();
  if (value === '' || meansNotKnown(value)) return {};
  const property: Partial<Record<Name, string>> = {};
  property[name] = value;
  return property;
}

function textProblem(typed: string, max: number): string | undefined {
  const text = typed.trim();
  if (text.length > max) return `Dit is te lang: ${text.length} tekens. Maak er hooguit ${max} van.`;
  const found = findPersonalData(text);
  return found && `Hier lijkt ${found} te staan. Haal dat weg.`;
}

/** Who was chosen or typed as the projectleider; nobody is an answer too. */
export async function readProjectleider(
  { projectleiderId, projectleiderNaam }: { projectleiderId: string; projectleiderNaam: string },
  collegas: Collegas,
): Promise<{ projectleider?: Projectleider; problems: Record<string, string> }> {
  const typed = { id: projectleiderId, naam: projectleiderNaam };
  const { collega, problems } = await readCollega(typed, PROJECTLEIDER_INPUTS, collegas);
  return { problems, ...(collega ? { projectleider: collega } : {}) };
}

/** Who was chosen from the list or typed. @param inputs the ids of the two inputs; problems stand under them */
export async function readCollega(
  typed: Readonly<PersonInputs>,
  inputs: PersonInputs,
  collegas: Collegas,
): Promise<{ collega?: Projectleider; problems: Record<string, string> }> {
  const naam = typed.naam.trim();
  if (typed.id !== '') {
    const collega = await collegas.find(typed.id);
    if (!collega) return { problems: { [inputs.id]: 'Deze collega ken ik niet. Kies iemand uit de lijst.' } };
    if (naam !== '' && comparableNaam(naam) !== comparableNaam(collega.naam)) {
      return {
        problems: {
          [inputs.naam]: 'Je koos iemand uit de lijst en typte ook een andere naam. Laat er één staan.',
        },
      };
    }
    return { collega: { naam: collega.naam, persoonId: collega.id }, problems: {} };
  }
  const problem = textProblem(naam, MAX_NAAM);
  if (problem !== undefined) return { problems: { [inputs.naam]: problem } };
  return naam === '' || meansNotKnown(naam) ? { problems: {} } : { collega: { naam }, problems: {} };
}
