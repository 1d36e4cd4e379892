import { expect, test } from '@jest/globals';
import { elementsOf, rendered } from '../support/card-reading.ts';
import { cardSamples } from '../support/card-samples.ts';

const READ = [
  'text',
  'title',
  'tooltip',
  'label',
  'altText',
  'speak',
  'fallbackText',
  'placeholder',
] as const;
/** What somebody typed in a sample with signs. */
const TYPED = /DATE\([\d-]+/g;
/** A day or a month as the log has it. */
const AS_LOGGED = /\b\d{4}-\d{2}(?:-\d{2})?\b/;

test('no card says a day as the log has it', () => {
  const raw = cardSamples().flatMap(({ name, message }) =>
    elementsOf(rendered(message))
      .flatMap((element) => [
        ...READ.map((key) => element[key]),
        ...(Array.isArray(element.facts) ? element.facts.map(({ value }: { value: unknown }) => value) : []),
        ...(Array.isArray(element.choices)
          ? element.choices.map(({ title }: { title: unknown }) => title)
          : []),
      ])
      .filter(
        (read): read is string => typeof read === 'string' && AS_LOGGED.test(read.replaceAll(TYPED, '')),
      )
      .map((read) => `${name}: ${read}`),
  );
  expect([...new Set(raw)]).toEqual([]);
});
