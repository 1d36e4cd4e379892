import { describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { whenWords } from '../../../src/opdrachten/ground/uitvoering-words.ts';
import { tijdschaal } from '../../../src/werkbord/beeld/schaal.ts';
import { type Moment, type Tijdbeeld, tijdbeeld } from '../../../src/werkbord/beeld/tijdbeeld.ts';

const YEAR = { van: '2027-01-01', tot: '2027-12-31' };
const focusgroep: Moment = {
  soort: 'activiteit',
  stand: 'komt',
  wanneer: '2027-01-21',
  wat: 'Focusgroep',
};
const drawn = (changes: Partial<Tijdbeeld> = {}): string =>
  tijdbeeld({
    id: 'jaar',
    titel: 'Planning van 2027',
    beschrijving: 'Eén opdracht.',
    vak: YEAR,
    banen: [{ naam: 'Huishoudelijke hulp', href: 'dossier?id=o1', momenten: [focusgroep] }],
    schaduw: [],
    vandaag: '2027-07-01',
    dag: whenWords,
    ...changes,
  }).text;

describe('where a day lies', () => {
  const { midden, strook } = tijdschaal(YEAR);

  test('is told in percents of the width, each day as wide as the others', () => {
    expect(midden('2027-01-01')).toBe('0.14%');
    expect(midden('2027-07-02')).toBe('50%');
    expect(midden('2027-12-31')).toBe('99.86%');
  });

  test('is the middle of a month when the day is not known', () => {
    expect(midden('2027-07')).toBe('53.84%');
    expect(strook({ van: '2027-07-01', tot: '2027-07-31' })).toEqual({ x: '49.59%', width: '8.49%' });
  });

  test('is nowhere when it is of another year, and only its part of this one when it goes on', () => {
    expect(midden('2026-12-31')).toBeUndefined();
    expect(midden('2028-01')).toBeUndefined();
    expect(strook({ van: '2027-12-20', tot: '2028-01-03' })).toEqual({ x: '96.71%', width: '3.29%' });
    expect(strook({ van: '2028-01-01', tot: '2028-01-03' })).toBeUndefined();
  });
});

describe('where months and weeks begin', () => {
  const axis = (vak: Tijdbeeld['vak']) =>
    parse(drawn({ vak }))
      .querySelectorAll('svg.as text')
      .map((word) => [word.text, word.getAttribute('x'), word.getAttribute('text-anchor') ?? 'start']);

  test('is a line through every row, and a word above it', () => {
    const lines = parse(drawn()).querySelectorAll('symbol line.raster');
    expect(lines.map((line) => line.getAttribute('x1'))).toEqual(axis(YEAR).map(([, x]) => x));
    expect(axis(YEAR)).toHaveLength(12);
    expect(axis(YEAR).every(([, , anchor]) => anchor === 'start')).toBe(true);
  });

  test('has its word before the line where there is no room behind it', () => {
    // Of November 2026 the last day is a Monday.
    expect(axis({ van: '2026-11-01', tot: '2026-11-30' }).slice(-2)).toEqual([
      ['23 nov', '73.33%', 'start'],
      ['30 nov', '96.67%', 'end'],
    ]);
  });
});

describe('a picture of time', () => {
  test('has a title, what it shows, and each mark in words, as a row and as a table', () => {
    const page = parse(drawn());
    const figure = page.querySelector('figure');
    expect(page.querySelector(`#${figure?.getAttribute('aria-labelledby')}`)?.text).toBe('Planning van 2027');
    expect(page.querySelector(`#${figure?.getAttribute('aria-describedby')}`)?.text).toBe('Eén opdracht.');
    expect(page.querySelector('svg.baan')?.getAttribute('aria-label')).toBe(
      '21 jan 2027: Focusgroep, komt nog',
    );
    expect(page.querySelectorAll('tbody tr').map((row) => row.childNodes.map(({ text }) => text))).toEqual([
      ['21 jan 2027', 'Huishoudelijke hulp', 'Activiteit met inwoners: Focusgroep', 'komt nog'],
    ]);
    expect(page.querySelector('svg.baan use.activiteit.hol')?.getAttribute('x')).toBe('5.62%');
  });

  test('has as many marks as its table has rows, and none of another time', () => {
    const banen = ['a', 'b'].map((naam) => ({
      naam,
      momenten: [
        focusgroep,
        { ...focusgroep, wanneer: '2027-03', stand: 'niet bekend' as const },
        { ...focusgroep, wanneer: '2026-12-31' },
      ],
    }));
    const page = parse(drawn({ banen }));
    expect(page.querySelectorAll('svg.baan use.teken')).toHaveLength(4);
    expect(page.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(page.querySelectorAll('svg.baan rect.maand')).toHaveLength(2);
  });

  test('says of a row without marks that there is nothing, and of a clash what it is', () => {
    const banen = [
      { naam: 'Leeg', momenten: [] },
      { naam: 'Vol', momenten: [{ ...focusgroep, botst: 'Ouders worden twee keer gevraagd.' }] },
    ];
    const page = parse(drawn({ banen }));
    expect(page.querySelectorAll('svg.baan').map((baan) => baan.getAttribute('aria-label'))).toEqual([
      'niets in deze tijd',
      '21 jan 2027: Focusgroep, komt nog, dezelfde mensen worden twee keer gevraagd binnen drie maanden',
    ]);
    expect(page.querySelectorAll('svg.baan .botst')).toHaveLength(1);
    expect(page.querySelector('tbody')?.text).toContain('Ouders worden twee keer gevraagd.');
  });

  test('shades days off and school holidays and has a line of today, once for all rows', () => {
    const page = parse(
      drawn({
        schaduw: [
          { soort: 'vrij', naam: 'Koningsdag', van: '2027-04-27', tot: '2027-04-27' },
          { soort: 'vakantie', naam: 'Zomervakantie', van: '2027-07-10', tot: '2027-08-22' },
        ],
      }),
    );
    expect(page.querySelectorAll('symbol rect.vrij, symbol rect.vakantie, symbol line.vandaag')).toHaveLength(
      3,
    );
    expect(page.querySelector('.legenda')?.text).toContain('Schoolvakantie');
    expect(parse(drawn({ vandaag: '2026-07-01' })).querySelectorAll('line.vandaag')).toHaveLength(0);
  });

  test.each([
    ['a year', YEAR, ['jan', 'feb', 'mrt']],
    ['a month', { van: '2027-03-01', tot: '2027-03-31' }, ['1 mrt', '8 mrt', '15 mrt']],
    ['three years', { van: '2025-06-01', tot: '2028-05-31' }, ['jun ’25', 'sep ’25', 'dec ’25']],
  ])('names what its ticks are: of %s', (_, vak, first) => {
    const names = parse(drawn({ vak }))
      .querySelectorAll('svg.as text')
      .map(({ text }) => text);
    expect(names.slice(0, 3)).toEqual(first);
    expect(names.length).toBeLessThanOrEqual(14);
  });

  test('holds no style and no script, whatever a name is', () => {
    const nasty = '"><script>alert(1)</script><b style="color:red" onclick=x>';
    const text = drawn({
      titel: nasty,
      beschrijving: nasty,
      banen: [{ naam: nasty, href: nasty, momenten: [{ ...focusgroep, wat: nasty, botst: nasty }] }],
    });
    expect(text).not.toMatch(/<script|<b |\sstyle="|<style/);
    expect(parse(text).querySelectorAll('[onclick], [style], script')).toEqual([]);
  });
});
