import type { CardChoice } from '../shared/card-context.ts';
import { comparableNaam } from '../shared/compare.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import { findPersonalData, meansNotKnown } from '../shared/text-checks.ts';
import type { Projectleider } from './opdracht.ts';
import type { OpdrachtInvoer } from './opdrachten.ts';
import type { Collegas } from './ports.ts';

/** The ids of the input with known names and of the one to type another in. */
export type PersonInputs = { readonly id: string; readonly naam: string };
const PROJECTLEIDER_INPUTS: PersonInputs = { id: 'projectleiderId', naam: 'projectleiderNaam' };
const MAX_NAAM = 100;

type NewOpdracht = {
  readonly titel: string;
  readonly kenmerk: string;
  readonly programma: string;
  readonly projectleiderId: string;
  readonly projectleiderNaam: string;
  readonly trekker: string;
  readonly gemeenten: readonly string[];
  readonly overleg: string | undefined;
  readonly datum: string;
};

/** What a new opdracht's card says. @throws FormProblem with a question for each input that needs another look */
export async function readForm(
  values: NewOpdracht,
  overleggen: readonly CardChoice[],
  collegas: Collegas,
): Promise<OpdrachtInvoer> {
  const { titel, gemeenten, datum } = values;
  const { projectleider, problems } = await readProjectleider(values, collegas);
  const overleg = overleggen.find(({ value }) => value === values.overleg);
  assertNoProblems({
    ...problems,
    titel: titel.length < 3 ? 'Vul de titel van de opdracht in.' : undefined,
    datum: overleg && datum === '' ? 'Kies ook de datum van het overleg.' : undefined,
    overleg: !overleg && datum !== '' ? 'Kies ook bij welk overleg de datum hoort.' : undefined,
  });
  return {
    titel,
    gemeenten: [...gemeenten],
    notities: [],
    ...given('kenmerk', values.kenmerk),
    ...given('programma', values.programma),
    ...given('trekker', values.trekker),
    ...(projectleider ? { projectleider } : {}),
    ...(overleg ? { overleg: { id: overleg.value, naam: overleg.title }, datum } : {}),
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
  const problem = tekstProbleem(naam, { max: MAX_NAAM, finds: findPersonalData });
  if (problem !== undefined) return { problems: { [inputs.naam]: problem } };
  return naam === '' || meansNotKnown(naam) ? { problems: {} } : { collega: { naam }, problems: {} };
}
