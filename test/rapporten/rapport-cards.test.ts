import { expect, test } from '@jest/globals';
import { rapportenCard } from '../../src/rapporten/rapport-cards.ts';
import { elementsOf, rendered } from '../support/card-reading.ts';
import { sampleRapport } from '../support/card-samples-rapporten.ts';

test('400 reports are found ten a page, the last page as well', () => {
  const rapporten = Array.from({ length: 400 }, (_, index) =>
    sampleRapport({ id: `r${index + 1}`, titel: `Onderzoek ${index + 1}` }),
  );
  const page = (number: number): string =>
    JSON.stringify(elementsOf(rendered(rapportenCard({ rapporten, page: number, mayWrite: true }))));

  expect(page(1)).toContain('400 rapporten. Je ziet 1 tot en met 10.');
  expect(page(40)).toContain('Onderzoek 400');
  expect(page(40)).toContain('Je ziet 391 tot en met 400.');
});
