import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { comparableNaam } from '../../src/shared/compare.ts';
import { namesInText, plainNames } from '../../src/shared/names-in-text.ts';

const KNOWN = ['Samira El Amrani', 'Pieter Smit', 'Willem Hoekstra', 'Els van den Brink (Regio)'];
const keys = new Set(KNOWN.map(comparableNaam));
const knows = (naam: string): boolean => keys.has(comparableNaam(naam));
const nobody = (): boolean => false;

describe('names in one text', () => {
  test.each([
    ['Anna Vink en Bert Kuiper', ['Anna Vink', 'Bert Kuiper']],
    ['Anna Vink & Bert Kuiper', ['Anna Vink', 'Bert Kuiper']],
    ['Anna Vink/ Bert Kuiper', ['Anna Vink', 'Bert Kuiper']],
    ['Lies van der Velde / Anja Woud / Nel Heide', ['Lies van der Velde', 'Anja Woud', 'Nel Heide']],
    ['Anna Vink, Bert Kuiper', ['Anna Vink', 'Bert Kuiper']],
    ['Anna Vink, Bert Kuiper en Cor de Wit', ['Anna Vink', 'Bert Kuiper', 'Cor de Wit']],
    ['Anna, Bert en Cor', ['Anna', 'Bert', 'Cor']],
    ['Anna Vink; Bert Kuiper', ['Anna Vink', 'Bert Kuiper']],
    ['Anna Vink\nBert Kuiper', ['Anna Vink', 'Bert Kuiper']],
    ['Anna/Bert', ['Anna', 'Bert']],
    ['wethouder Jansen en wethouder De Vries', ['wethouder Jansen', 'wethouder De Vries']],
    ['wethouder Jansen, wethouder De Vries', ['wethouder Jansen', 'wethouder De Vries']],
    [
      'projectleider participatie / coördinator Samenkracht!',
      ['projectleider participatie', 'coördinator Samenkracht!'],
    ],
    ['Anna Vink en n.t.b.', ['Anna Vink']],
    ['n.t.b. / Bert', ['Bert']],
    ['Anna Vink en Anna VINK', ['Anna Vink']],
    ['n.t.b.', []],
    ['', []],
  ])('%s', (text, namen) => {
    expect(namesInText(text, nobody).namen).toEqual(namen);
  });

  test.each([
    ['Samira El Amrani Pieter Smit', ['Samira El Amrani', 'Pieter Smit']],
    ['Samira El Amrani Samira El Amrani  Pieter Smit', ['Samira El Amrani', 'Pieter Smit']],
    ['Samira El Amrani Pieter Smit N.t.b.', ['Samira El Amrani', 'Pieter Smit']],
    ['samira el amrani en pieter smit', ['samira el amrani', 'pieter smit']],
    ['El Amrani, Samira', ['Samira El Amrani']],
    ['van den Brink, Els', ['Els van den Brink']],
    ['Smit, Pieter / Hoekstra, Willem', ['Pieter Smit', 'Willem Hoekstra']],
    ['Pieter Smit, n.t.b.', ['Pieter Smit']],
  ])('%s, of whom the parts are known, is no question', (text, namen) => {
    expect(namesInText(text, knows)).toEqual({ namen });
  });

  test.each([
    'Jansen, Piet',
    'van der Berg, Jan Willem',
    'De Vries, Anna',
    'Arjo Kamer Janny Kwast',
    'Samira El Amrani en het team',
  ])('%s may be one or more: it is kept as it is, and asked', (text) => {
    expect(namesInText(text, knows)).toEqual({ namen: [text], twijfel: text });
  });

  test.each([
    'projectleider bescherming en opvang',
    'wethouder Jeugd en Onderwijs',
    'Jeugd en Onderwijs',
    'projectleider Jeugd/Wmo',
    'Jan Willem van der Berg',
    'wethouder met participatie',
  ])('%s is one', (text) => {
    expect(namesInText(text, nobody)).toEqual({ namen: [text] });
  });

  test('what the same paper writes apart is known when it stands together', () => {
    const cells = ['Arjo Kamer Janny Kwast', 'Janny Kwast', 'Arjo Kamer', 'Rob Veen en Eva Zand', 'n.t.b.'];
    const plain = plainNames(cells);

    expect(plain).toEqual(['Janny Kwast', 'Arjo Kamer', 'Rob Veen', 'Eva Zand']);
    expect(namesInText('Arjo Kamer Janny Kwast', (naam) => plain.includes(naam)).namen).toEqual([
      'Arjo Kamer',
      'Janny Kwast',
    ]);
  });

  test('any text gives names that it holds, quickly and each once', () => {
    const word = fc.constantFrom(
      'Anna',
      'Smit',
      'en',
      '/',
      ',',
      'van',
      'n.t.b.',
      '&',
      '\n',
      'wethouder',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const { namen } = namesInText(words.join(' '), knows);
        expect(new Set(namen.map(comparableNaam)).size).toBe(namen.length);
        for (const naam of namen) for (const one of naam.split(' ')) expect(words.join(' ')).toContain(one);
      }),
    );
  });
});
