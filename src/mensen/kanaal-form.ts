import * as z from 'zod/v4';
import type { CardChoice } from '../shared/card-context.ts';
import { comparable } from '../shared/compare.ts';
import { findPersonalData, isEmptyInDisguise } from '../shared/text-checks.ts';
import type { Koppeling } from './koppeling.ts';

/** What a channel can be bound to. */
export type BindChoices = {
  readonly overleggen: readonly { readonly id: string; readonly naam: string }[];
  /** The programma's that are known from the opdrachten. */
  readonly programmas: readonly string[];
};

/** The inputs of the card that binds a channel. */
export const bindSchema = z.object({
  koppeling: z.string().default(''),
  programma: z.string().default(''),
});

const MAX_PROGRAMMA = 100;
const OVERLEG = 'overleg:';
const PROGRAMMA = 'programma:';

export function choicesOf({ overleggen, programmas }: BindChoices): readonly CardChoice[] {
  return [
    ...overleggen.map(({ id, naam }) => ({ value: `${OVERLEG}${id}`, title: naam })),
    ...programmas.map((programma) => ({
      value: `${PROGRAMMA}${programma}`,
      title: `Programma ${programma}`,
    })),
  ];
}

/** What was chosen or typed, or a question at an input. A typed programma gets the spelling of the known one. */
export function readKoppeling(
  typed: z.infer<typeof bindSchema>,
  choices: BindChoices,
): { readonly koppeling?: Koppeling; readonly problems: Record<string, string> } {
  const { koppeling: chosen } = typed;
  const programma = typed.programma.trim();
  if (chosen !== '' && programma !== '')
    return {
      problems: { programma: 'Je koos iets uit de lijst en typte ook een programma. Laat er één staan.' },
    };
  if (programma !== '') {
    const problem = problemOf(programma);
    if (problem !== undefined) return { problems: { programma: problem } };
    const known = choices.programmas.find((one) => comparable(one) === comparable(programma));
    return { koppeling: { soort: 'programma', programma: known ?? programma }, problems: {} };
  }
  const overleg = choices.overleggen.find(({ id }) => chosen === `${OVERLEG}${id}`);
  if (overleg) return { koppeling: { soort: 'overleg', overlegId: overleg.id }, problems: {} };
  const known = choices.programmas.find((one) => chosen === `${PROGRAMMA}${one}`);
  if (known !== undefined) return { koppeling: { soort: 'programma', programma: known }, problems: {} };
  return { problems: { koppeling: 'Kies een overleg of programma, of typ een programma.' } };
}

function problemOf(programma: string): string | undefined {
  if (programma.length > MAX_PROGRAMMA)
    return `Dit is te lang: ${programma.length} tekens. Maak er hooguit ${MAX_PROGRAMMA} van.`;
  if (isEmptyInDisguise(programma) || comparable(programma) === '') return 'Typ de naam van het programma.';
  const found = findPersonalData(programma);
  return found && `Hier lijkt ${found} te staan. Haal dat weg.`;
}
