import { describe, expect, test } from '@jest/globals';
import { namenVan, vindplaatsenIn } from '../../src/gegevens/vindplaatsen.ts';
import type { LogEntry } from '../../src/logboek/ports.ts';

const SAMIRA = { id: 'account-samira', namen: ['Samira El Amrani', 'S. El Amrani'] };
const entry = (...events: unknown[]): LogEntry => ({
  stream: 'opdracht:1',
  number: 1,
  at: '2026-11-16T09:00:00.000Z',
  actor: { id: 'account-carla', naam: 'Carla' },
  events,
});
const places = (event: unknown, wie = SAMIRA) =>
  vindplaatsenIn(entry(event), wie).map(({ veld, hoe, waarde }) => [veld, hoe, waarde]);

describe('where a colleague stands in an entry', () => {
  test('is once by the account that stands beside the name, whatever the name was then', () => {
    expect(places({ projectleider: { naam: 'Samira (nieuw)', persoonId: SAMIRA.id } })).toEqual([
      ['projectleider.naam', 'account', 'Samira (nieuw)'],
      ['projectleider.persoonId', 'account', SAMIRA.id],
    ]);
  });

  test('is by the account alone, also within the name of something else', () => {
    expect(places({ vervangerId: SAMIRA.id, doel: [`persoon:${SAMIRA.id}`] })).toEqual([
      ['vervangerId', 'account', SAMIRA.id],
      ['doel.0', 'account', `persoon:${SAMIRA.id}`],
    ]);
  });

  test('is by the name without an account, however it was typed, but not where it is somebody else', () => {
    expect(places({ trekker: { naam: 'samira el amrani (Jeugd)' } })).toEqual([
      ['trekker.naam', 'naam', 'samira el amrani (Jeugd)'],
    ]);
    expect(places({ trekker: { naam: 'Samira El Amrani', persoonId: 'account-other' } })).toEqual([]);
  });

  test.each([
    ['Dit bedacht Samira el Amrani.', true],
    ['Dit bedacht S. El Amrani, zei men.', true],
    ['Dit bedacht Samira.', false],
    ['De Samira El Amranistraat', false],
  ])('is in the text ‘%s’: %s', (tekst, isThere) => {
    expect(places({ tekst })).toEqual(isThere ? [['tekst', 'tekst', '']] : []);
  });

  test('is in no text by a name of one word, nor by signs that mean something to a search', () => {
    expect(places({ tekst: 'Zij zet de toon' }, { id: 'x', namen: ['toon'] })).toEqual([]);
    expect(places({ tekst: 'van Anna XY [Vries] zelf' }, { id: 'x', namen: ['Anna X. [Vries]'] })).toEqual(
      [],
    );
    expect(
      places({ tekst: 'van Anna X. [Vries] zelf' }, { id: 'x', namen: ['Anna X. [Vries]'] }),
    ).toHaveLength(1);
  });

  test('is found whatever signs the name has', () => {
    for (const naam of ['Anne-Marie de Wit', "Ed d'Hondt", 'Jos v/d Berg', 'A. (Ans) Bos', 'Piet {x} Bos'])
      expect(
        places({ tekst: `volgens ${naam.replace('(Ans) ', '')}, zei men` }, { id: 'x', namen: [naam] }),
      ).toHaveLength(1);
  });

  test('is found in a damaged line as well', () => {
    const damaged = { ...entry(), raw: '{"events":[{"naam":"Samira El Amrani"' };
    expect(vindplaatsenIn(damaged, SAMIRA).map(({ veld, hoe }) => [veld, hoe])).toEqual([
      ['beschadigde regel', 'tekst'],
    ]);
  });
});

test('an account has each name under which it wrote or was named', () => {
  const named = entry(
    { projectleider: { naam: 'Samira', persoonId: SAMIRA.id } },
    { door: 'Sam', doorId: SAMIRA.id },
  );
  expect(namenVan(named, SAMIRA.id)).toEqual(['Samira', 'Sam']);
  expect(namenVan(named, 'account-carla')).toEqual(['Carla']);
});
