import type { Overleggen } from '../shared/overleg.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import { meansNotKnown } from '../shared/text-checks.ts';
import { isAlready } from './ground/choosing-rules.ts';
import { type Collega, isSamePerson } from './ground/collega.ts';
import type { Collegas } from './ground/ports.ts';
import { type MensenInputs, readMensen, readNamen } from './ground/read-mensen.ts';
import type { OpdrachtInvoer } from './opdrachten.ts';

const PROJECTLEIDER_INPUTS: MensenInputs = {
  eerste: 'projectleiderId',
  ook: 'projectleiderOok',
  namen: 'projectleiderNaam',
};

type NewOpdracht = {
  readonly titel: string;
  readonly kenmerk: string;
  readonly programma: string;
  readonly projectleiderId: string;
  readonly projectleiderOok: string;
  readonly projectleiderNaam: string;
  readonly trekker: string;
  readonly gemeenten: readonly string[];
  readonly overleg: string | undefined;
  readonly datum: string;
};

/** What a new opdracht's card says. @throws FormProblem with a question for each input that needs another look */
export async function readForm(
  values: NewOpdracht,
  overleggen: Pick<Overleggen, 'get'>,
  collegas: Collegas,
): Promise<OpdrachtInvoer> {
  const { titel, gemeenten, datum } = values;
  const { mensen, problems } = await readProjectleiders(values, [], collegas);
  const trekkers = await readNamen(values.trekker, collegas);
  const beide = mensen.find((one) => trekkers.namen.some((naam) => isSamePerson(one, { naam })));
  const overleg = values.overleg === undefined ? undefined : overleggen.get(values.overleg);
  assertNoProblems({
    ...problems,
    trekker: trekkers.problem ?? (beide && isAlready(beide.naam, 'projectleider', 'trekker')),
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
    projectleiders: mensen,
    trekkers: trekkers.namen.map((naam) => ({ naam })),
    overleg: overleg && { id: overleg.id, naam: overleg.naam },
    datum: overleg && datum,
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

/** Who were chosen or typed as projectleiders, the first first; nobody is an answer too. @param now who stands there already */
export function readProjectleiders(
  values: Pick<NewOpdracht, 'projectleiderId' | 'projectleiderOok' | 'projectleiderNaam'>,
  now: readonly Collega[],
  collegas: Collegas,
): ReturnType<typeof readMensen> {
  const typed = {
    eerste: values.projectleiderId,
    ook: values.projectleiderOok,
    namen: values.projectleiderNaam,
  };
  return readMensen(typed, PROJECTLEIDER_INPUTS, now, collegas);
}
