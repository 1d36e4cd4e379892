import { comparableNaam } from '../../shared/compare.ts';
import { tekstProbleem } from '../../shared/tekst-rules.ts';
import { meansNotKnown } from '../../shared/text-checks.ts';
import type { Collega } from './collega.ts';
import type { Collegas } from './ports.ts';

/** The ids of the input with known names and of the one to type another in. */
type PersonInputs = { readonly id: string; readonly naam: string };

const MAX_NAAM = 100;

/** Who was chosen from the list or typed. @param inputs the ids of the two inputs; problems stand under them */
export async function readCollega(
  typed: Readonly<PersonInputs>,
  inputs: PersonInputs,
  collegas: Collegas,
): Promise<{ collega?: Collega; problems: Record<string, string> }> {
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
  const problem = tekstProbleem(naam, { max: MAX_NAAM });
  if (problem !== undefined) return { problems: { [inputs.naam]: problem } };
  return naam === '' || meansNotKnown(naam) ? { problems: {} } : { collega: { naam }, problems: {} };
}
