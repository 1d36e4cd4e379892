import type { OpdrachtFinder } from '../ground/opdracht-changes.ts';
import { type StepReading, textMarks } from './plan-answers.ts';

/** Takes out the long texts that stand word for word in another opdracht, with a question at the field. */
export async function findCopies(
  streams: OpdrachtFinder,
  id: string,
  reading: StepReading,
): Promise<StepReading> {
  const problems: Record<string, string> = { ...reading.problems };
  const antwoorden: Record<string, unknown> = { ...reading.antwoorden };
  for (const [field, mark] of textMarks(reading.antwoorden)) {
    const elsewhere = (await streams.findBy('tekst', mark, { limit: 2 })).filter((found) => found.id !== id);
    if (elsewhere.length === 0) continue;
    delete antwoorden[field];
    problems[field] =
      'Deze tekst staat woord voor woord bij een andere opdracht. Wat is hier anders? Pas de tekst aan.';
  }
  return { ...reading, problems, antwoorden };
}
