import { expect, test } from '@jest/globals';
import type { CijfersVraag } from '../../src/overzichten/cijfers-routes.ts';
import { answerFigures } from '../../src/statusvragen/figures.ts';
import { type Filters, is, isNot, type Query, within } from '../../src/statusvragen/ground/query.ts';
import { coordinator } from '../support/dossiers.ts';

const figures = async (_actor: unknown, vraag: CijfersVraag) => ({
  card: 'cijfers',
  data: { ...vraag },
  summary: '',
});
const ask = (filters: Filters, over: Query['over'] = 'cijfers') =>
  answerFigures({ over, vorm: 'lijst', filters }, coordinator, figures);

test('figures of a whole year and of a programma are answered by their own card', async () => {
  expect((await ask([]))?.data).toEqual({});
  expect((await ask([within({ van: '2026-01-01', tot: '2026-12-31' })]))?.data).toEqual({ jaar: '2026' });
  expect(
    (await ask([is('programma', 'Jeugd'), within({ van: '2026-01-01', tot: '2026-12-31' })]))?.data,
  ).toEqual({ jaar: '2026', programma: 'Jeugd' });
});

test('figures of another period, or of anything else, are told not to be there', async () => {
  for (const filters of [
    [within({ van: '2026-01-01', tot: '2026-03-31' })],
    [is('stand', 'verwerkt')],
    [isNot('programma', 'Jeugd')],
    [is('programma', 'Jeugd', 'Wonen')],
  ])
    expect((await ask(filters))?.summary).toMatch(/per jaar en per programma/);
});

test('another question is left to who answers it', async () => {
  expect(await ask([], 'opdrachten')).toBeUndefined();
});
