import { actionsOf, type CardNode, inputsOf, rendered } from './card-reading.ts';
import { cardSamples } from './card-samples.ts';

/** One button of a sample card: its verb, its own data and the inputs that travel along. */
export type SampleSubmission = {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly inputs: readonly CardNode[];
};

let submissions: readonly SampleSubmission[] | undefined;

/** Every verb once for each set of names in its data: what a card can send. */
export function sampleSubmissions(): readonly SampleSubmission[] {
  submissions ??= gather();
  return submissions;
}

function gather(): readonly SampleSubmission[] {
  const found = new Map<string, SampleSubmission>();
  for (const { message } of cardSamples()) {
    const card = rendered(message);
    for (const { verb, data, associatedInputs } of actionsOf(card)) {
      if (verb === undefined) continue;
      const own = { ...(data as Record<string, unknown> | undefined) };
      const inputs = associatedInputs === 'none' ? [] : inputsOf(card);
      const names = [...Object.keys(own), ...inputs.map(({ id }) => String(id))].sort();
      found.set([verb, ...names].join(' '), { verb: String(verb), data: own, inputs });
    }
  }
  return [...found.values()];
}

/** What somebody could have filled in: the first choice, an ordinary text, a day. */
export function plausible(inputs: readonly CardNode[]): Record<string, string> {
  return Object.fromEntries(
    inputs.map(({ id, type, choices }) => {
      const [first] = (choices ?? []) as { value: string }[];
      if (type === 'Input.ChoiceSet') return [id, first?.value ?? ''];
      if (type === 'Input.Date') return [id, '2027-06-01'];
      if (type === 'Input.Number') return [id, '5'];
      return [id, type === 'Input.Toggle' ? 'true' : 'Een gewone zin van iemand.'];
    }),
  );
}
