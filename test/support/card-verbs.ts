import { actionsOf, rendered } from './card-reading.ts';
import { cardSamples } from './card-samples.ts';

/** Every verb that a card can send: those in the templates and those that card functions put in. */
export function cardVerbs(): ReadonlySet<string> {
  return new Set(
    cardSamples().flatMap(({ message }) =>
      actionsOf(rendered(message)).flatMap(({ verb }) => (verb === undefined ? [] : [String(verb)])),
    ),
  );
}
