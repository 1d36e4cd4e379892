import { describe, expect, test } from '@jest/globals';
import { watchSetAside } from '../../src/logboek/set-aside.ts';
import { unreadable } from '../../src/logboek/unreadable.ts';
import { setAsideLines } from '../../src/opdrachtregel/set-aside-words.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { createTestLogger } from '../support/test-logger.ts';

const why = (cause: unknown) => () => unreadable(cause);

describe('a log that cannot be read at the start', () => {
  test('in a damaged file asks for a copy first, and then for the last backup', () => {
    expect(why(Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode: 11 }))).toThrow(
      /beschadigd.*Maak eerst een kopie/,
    );
    // An extended code has the plain one in its last byte.
    expect(why(Object.assign(new Error('x'), { errcode: 267 }))).toThrow(/beschadigd/);
  });

  test('for any other reason warns of a backup, which would lose work', () => {
    expect(why(new TypeError('x'))).toThrow(/Zet geen reservekopie terug/);
  });

  test('says what the store itself said', () => {
    const cause = new DomainError('store-unavailable', 'De opslag antwoordt niet.');
    expect(why(cause)).toThrow(cause);
  });
});

describe('entries that were left out', () => {
  const place = (number: number, waarom: 'nieuw' | 'onleesbaar') => ({
    stream: 'opdracht:o1',
    number,
    waarom,
  });

  test('are told once each: damage to somebody who must act, a later version as a warning', () => {
    const logger = createTestLogger();
    const setAside = watchSetAside(logger);

    for (const one of [place(1, 'onleesbaar'), place(1, 'onleesbaar'), place(2, 'nieuw')]) setAside.add(one);

    expect(logger.lines.map(({ level, number }) => [level, number])).toEqual([
      ['error', 1],
      ['warn', 2],
    ]);
  });

  test('are counted after a command, and the first twenty are named', () => {
    const setAside = watchSetAside(createTestLogger());
    expect(setAsideLines(setAside)).toEqual([]);
    setAside.add(place(1, 'nieuw'));
    for (let number = 1; number <= 22; number += 1) setAside.add(place(100 + number, 'onleesbaar'));

    const [newer, damaged] = setAsideLines(setAside);

    expect(newer).toMatch(/^1 regel is van een nieuwere versie.*: opdracht:o1 regel 1\.$/);
    expect(damaged).toMatch(/^22 regels zijn beschadigd.*regel 120 en nog 2\.$/);
  });
});
