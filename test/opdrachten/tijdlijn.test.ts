import { expect, test } from '@jest/globals';
import { inOrder, type Moment } from '../../src/opdrachten/tijdlijn-moment.ts';
import { CARLA } from '../statusvragen/wereld/mensen.ts';
import { openWereldBot } from '../statusvragen/wereld/stel.ts';

const moment = (wat: string, dag?: string): Moment => ({
  ...{ stand: dag === undefined ? 'nog niet' : 'klaar', wat, wanneer: '', detail: '' },
  ...(dag === undefined ? {} : { dag }),
});

test('what happened stands by its day, and what is to come keeps its place', () => {
  const moments = [
    moment('overleg', '2026-10-14'),
    moment('focusgroep', '2026-10-08'),
    moment('inbreng'),
    moment('interviews in een maand', '2026-10'),
    moment('besluit'),
  ];

  expect(inOrder(moments).map(({ wat }) => wat)).toEqual([
    'interviews in een maand',
    'focusgroep',
    'inbreng',
    'overleg',
    'besluit',
  ]);
});

test('a body that advised after the first activiteit stands after it', async () => {
  const { bot, stop } = await openWereldBot();
  const { text } = await (await bot.opened(CARLA)).say('tijdlijn huishoudelijke hulp');
  await stop();

  const order = [
    'Plan afgestemd',
    'Focusgroep',
    'Ambtelijk Overleg',
    'Interviews',
    'Spiegelgesprek',
    'Inbreng',
  ];
  const places = order.map((wat) => text.indexOf(wat));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
