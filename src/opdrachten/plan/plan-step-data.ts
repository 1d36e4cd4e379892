import * as z from 'zod/v4';
import { cardStampFields, parseCardData } from '../card-data.ts';
import { fieldsOf } from './participatieplan.ts';
import { ACTIVITEIT_INPUTS } from './plan-answers.ts';
import { ONDERDELEN, type Onderdeel, onderdeelSchema } from './plan-schema.ts';

/** What a button of a step may bring besides the inputs of that step. */
const stepFrameSchema = z.object({
  ...cardStampFields,
  onderdeel: onderdeelSchema,
  next: z.enum(['verder', 'onbekend', 'later', 'terug', 'activiteit']),
});

const inputSchema = z.union([z.string(), z.number(), z.boolean()]).transform(String).nullish();

/** Making a schema costs far more than using it, and every submission uses one. */
const INPUT_SCHEMAS = new Map(
  ONDERDELEN.map((onderdeel) => {
    const ids = [
      ...fieldsOf(onderdeel).map(({ id }) => id),
      ...(onderdeel === 'planning' ? ACTIVITEIT_INPUTS : []),
    ];
    return [onderdeel, z.strictObject(Object.fromEntries(ids.map((id) => [id, inputSchema])))] as const;
  }),
);

/** What the button of a step says besides the inputs. @throws DomainError 'invalid-input' */
export function stepFrame(data: Readonly<Record<string, unknown>>): z.infer<typeof stepFrameSchema> {
  return parseCardData(stepFrameSchema, data);
}

/**
 * The inputs of a step as text; anything that is no input of that step is refused.
 * @param frame the keys that are no inputs
 * @throws DomainError 'invalid-input'
 */
export function stepInputs(
  onderdeel: Onderdeel,
  data: Readonly<Record<string, unknown>>,
  frame: readonly string[] = Object.keys(stepFrameSchema.shape),
): Record<string, string> {
  const schema = INPUT_SCHEMAS.get(onderdeel);
  if (!schema) return {};
  const inputs = Object.fromEntries(Object.entries(data).filter(([key]) => !frame.includes(key)));
  const given = Object.entries(parseCardData(schema, inputs)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(given);
}
