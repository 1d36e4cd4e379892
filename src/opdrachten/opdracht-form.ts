import type { CardChoice } from '../shared/card-context.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import { meansNotKnown } from '../shared/text-checks.ts';
import type { Collega } from './ground/collega.ts';
import type { Collegas } from './ground/ports.ts';
import { type PersonInputs, readCollega } from './ground/read-collega.ts';
import type { OpdrachtInvoer } from './opdrachten.ts';

const PROJECTLEIDER_INPUTS: PersonInputs = { id: 'projectleiderId', naam: 'projectleiderNaam' };

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
    projectleiders: projectleider ? [projectleider] : [],
    trekkers: isGiven(values.trekker) ? [{ naam: values.trekker.trim() }] : [],
    overleg: overleg && { id: overleg.value, naam: overleg.title },
    datum: overleg && datum,
  };
}

/** A typed value as a property; nothing when it is empty or 'n.t.b.'. */
function given<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  if (!isGiven(text)) return {};
  const property: Partial<Record<Name, string>> = {};
  property[name] = text.trim();
  return property;
}

function isGiven(text: string): boolean {
  return text.trim() !== '' && !meansNotKnown(text);
}

/** Who was chosen or typed as the projectleider; nobody is an answer too. */
export async function readProjectleider(
  { projectleiderId, projectleiderNaam }: { projectleiderId: string; projectleiderNaam: string },
  collegas: Collegas,
): Promise<{ projectleider?: Collega; problems: Record<string, string> }> {
  const typed = { id: projectleiderId, naam: projectleiderNaam };
  const { collega, problems } = await readCollega(typed, PROJECTLEIDER_INPUTS, collegas);
  return { problems, projectleider: collega };
}
