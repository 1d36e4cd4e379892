import { expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { staven } from '../../../src/werkbord/beeld/staven.ts';

const chart = (geheel?: number) =>
  parse(
    staven({
      id: 'plan',
      titel: 'Plannen',
      beschrijving: 'Van de opdrachten die een plan nodig hebben.',
      ...(geheel === undefined ? {} : { geheel }),
      koppen: ['Programma', 'Met een plan'],
      staven: [
        { naam: 'Jeugd <b>', waarde: 3, woorden: '3 van 4 (75%)' },
        { naam: 'Wmo', waarde: 1, woorden: '1 van 2 (50%)' },
        { naam: 'Leeg', waarde: undefined, woorden: 'niet nodig' },
      ],
    }).text,
  );

test('a bar is as long as what it shows is of the whole, and of what is not known there is none', () => {
  const page = chart(4);
  expect(page.querySelectorAll('.deel').map((bar) => bar.getAttribute('width'))).toEqual(['75%', '25%']);
  expect(page.querySelectorAll('tbody tr').map((row) => row.childNodes.map(({ text }) => text))).toEqual([
    ['Jeugd <b>', '3 van 4 (75%)'],
    ['Wmo', '1 van 2 (50%)'],
    ['Leeg', 'niet nodig'],
  ]);
  expect(page.querySelectorAll('b')).toEqual([]);
});

test('without a whole the longest bar is', () => {
  expect(
    chart()
      .querySelectorAll('.deel')
      .map((bar) => bar.getAttribute('width')),
  ).toEqual(['100%', '33.33%']);
});

test('it says what it counts, and of what', () => {
  const page = chart();
  const figure = page.querySelector('figure');
  expect(page.querySelector(`#${figure?.getAttribute('aria-describedby')}`)?.text).toBe(
    'Van de opdrachten die een plan nodig hebben.',
  );
  expect(page.querySelectorAll('thead th').map(({ text }) => text)).toEqual(['Programma', 'Met een plan']);
});
