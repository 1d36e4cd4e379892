import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nietOvergenomen } from '../../../src/opdrachten/ground/verwerking-rules.ts';
import { readLijst } from '../../../src/opdrachten/inbreng/inbreng-list.ts';
import {
  decideInbreng,
  decideOordeel,
  decideVerwerkt,
} from '../../../src/opdrachten/inbreng/inbreng-rules.ts';
import { bareLine } from '../../../src/shared/lines.ts';
import { directielid, projectleider, stranger } from '../../support/dossiers.ts';
import { brought, HELD, judged, underWay } from '../../support/uitvoering.ts';

describe('a pasted list', () => {
  test.each([
    ['- Een vaste hulp', 'Een vaste hulp'],
    ['  • Een vaste hulp ', 'Een vaste hulp'],
    ['3. Een vaste hulp', 'Een vaste hulp'],
    ['(12) Een vaste hulp', 'Een vaste hulp'],
    ['b) Een vaste hulp', 'Een vaste hulp'],
    ['[x] Een vaste hulp', 'Een vaste hulp'],
    ['“Een vaste hulp”', 'Een vaste hulp'],
    ['’s Avonds is er niemand', '’s Avonds is er niemand'],
    ['65-plussers willen een vaste hulp', '65-plussers willen een vaste hulp'],
    ['3 keer per week is te weinig', '3 keer per week is te weinig'],
    ['oma’s en opa’s tellen mee', 'oma’s en opa’s tellen mee'],
  ])('‘%s’ is the point ‘%s’', (line, punt) => {
    expect(bareLine(line)).toBe(punt);
  });

  test('knows repeated lines, in the list and in what was stored before', () => {
    const lijst = readLijst('- Een vaste hulp\n\n2. Bel eerder\nEEN VASTE HULP.\n-\nMinder formulieren', [
      { tekst: 'minder formulieren' },
    ]);
    expect(lijst.punten).toEqual(['Een vaste hulp', 'Bel eerder']);
    expect(lijst.herhaald).toEqual([4, 6]);
    expect(lijst.tegengehouden).toEqual([]);
  });

  test('names the lines with personal data', () => {
    const lijst = readLijst(
      ['Een vaste hulp', 'Mijn zoon Kees wacht lang', 'Bel 06-12345678', 'bsn 111222333', 'Mail a@b.nl'].join(
        '\r\n',
      ),
      [],
    );
    expect(lijst.tegengehouden.map(({ regel, waarom }) => `${regel}: ${waarom}`)).toEqual([
      '2: hier lijkt een naam te staan: ‘Mijn zoon Kees’',
      '3: hier lijkt een telefoonnummer te staan: ‘06-12345678’',
      '4: hier lijkt een burgerservicenummer te staan',
      '5: hier lijkt een e-mailadres te staan: ‘a@b.nl’',
    ]);
  });

  test('loses no line: each is a point, a repeat, held back or empty', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 40 }).map((line) => line.replace(/[\n\r\u2028\u2029\u0085]/g, '')),
          { maxLength: 30 },
        ),
        (lines) => {
          const { punten, herhaald, tegengehouden } = readLijst(lines.join('\n'), []);
          const empty = lines.filter(
            (line) =>
              readLijst(line, []).punten.length === 0 && readLijst(line, []).tegengehouden.length === 0,
          );
          expect(punten.length + herhaald.length + tegengehouden.length + empty.length).toBe(lines.length);
        },
      ),
    );
  });
});

describe('inbreng', () => {
  const herkomst = { bron: 'inwoners', activiteitId: 'a1', thema: 'vaste hulp' } as const;
  const id = (tekst: string) => `id van ${tekst}`;

  test('is stored with where it came from', () => {
    expect(decideInbreng(projectleider, underWay(), herkomst, ['Een vaste hulp'], id)).toEqual([
      {
        soort: 'inbreng toegevoegd',
        punten: [{ id: 'id van Een vaste hulp', ...herkomst, tekst: 'Een vaste hulp' }],
      },
    ]);
  });

  test('is refused from somebody else, from an unknown activiteit, and beyond what can be read', () => {
    expect(() => decideInbreng(stranger, underWay(), herkomst, ['Punt'], id)).toThrow(
      'Alleen de projectleider',
    );
    expect(() =>
      decideInbreng(projectleider, underWay(), { ...herkomst, activiteitId: 'x' }, ['Punt'], id),
    ).toThrow('staat niet meer in het plan');
    const many = Array.from({ length: 1501 }, (_, index) => `Punt ${index}`);
    expect(() => decideInbreng(projectleider, underWay(), herkomst, many, id)).toThrow(
      'Meer dan 1500 kan niet',
    );
  });
});

describe('an oordeel', () => {
  const dossier = underWay(HELD, brought('Een vaste hulp', 'Meer geld', 'Bel eerder'));
  const judge = (ids: string[], oordeel: 'overgenomen' | 'deels' | 'niet' | 'nog open', reden = '') =>
    decideOordeel(projectleider, dossier, dossier, { inbrengIds: ids, oordeel, reden });

  test('can be the same for several points at once', () => {
    expect(judge(['i1', 'i3'], 'overgenomen').events).toEqual([judged('overgenomen', ['i1', 'i3'])]);
  });

  test.each(['deels', 'niet'] as const)('‘%s’ needs a reason, and no empty one in disguise', (oordeel) => {
    for (const reden of ['', '-', 'n.v.t.', 'volgt'])
      expect(() => judge(['i2'], oordeel, reden)).toThrow('waarom');
    expect(judge(['i2'], oordeel, 'Het budget ligt vast.').events).toHaveLength(1);
  });

  test('asks which points and which oordeel', () => {
    expect(() => judge([], 'niet', 'Te duur.')).toThrow('Kies minstens één punt');
    expect(() =>
      decideOordeel(projectleider, dossier, dossier, { inbrengIds: ['i1'], oordeel: undefined, reden: '' }),
    ).toThrow('Kies wat je');
  });

  test('is for the projectleider and the coördinator', () => {
    expect(() =>
      decideOordeel(directielid, dossier, dossier, { inbrengIds: ['i1'], oordeel: 'overgenomen', reden: '' }),
    ).toThrow('Alleen de projectleider');
  });

  test('leaves what somebody else judged since the card was made', () => {
    const now = underWay(
      HELD,
      brought('Een vaste hulp', 'Meer geld', 'Bel eerder'),
      judged('niet', ['i2'], 'Te duur.'),
    );
    const { events, conflicts } = decideOordeel(projectleider, dossier, now, {
      inbrengIds: ['i1', 'i2'],
      oordeel: 'overgenomen',
      reden: '',
    });
    expect(events).toEqual([judged('overgenomen', ['i1'])]);
    expect(conflicts).toMatchObject([{ punt: { id: 'i2' }, now: { oordeel: 'niet', reden: 'Te duur.' } }]);
    // From a card that shows it, the same is a change.
    expect(
      decideOordeel(projectleider, now, now, { inbrengIds: ['i2'], oordeel: 'overgenomen', reden: '' })
        .events,
    ).toEqual([judged('overgenomen', ['i2'])]);
  });

  test('that says what is stored already changes nothing', () => {
    const now = underWay(HELD, brought('Een vaste hulp'), judged('overgenomen', ['i1']));
    expect(
      decideOordeel(projectleider, now, now, { inbrengIds: ['i1'], oordeel: 'overgenomen', reden: '' }),
    ).toEqual({
      events: [],
      conflicts: [],
    });
  });
});

describe('‘verwerkt’', () => {
  test('is blocked by an open oordeel and by an activiteit that is still to come', () => {
    expect(() => decideVerwerkt(projectleider, underWay(HELD, brought('Een', 'Twee')))).toThrow(
      'Bij 2 punten is het oordeel nog open',
    );
    expect(() =>
      decideVerwerkt(projectleider, underWay(brought('Een'), judged('overgenomen', ['i1']))),
    ).toThrow('1 activiteit is nog niet geweest, of nog niet vastgelegd.');
    expect(
      decideVerwerkt(projectleider, underWay(HELD, brought('Een'), judged('overgenomen', ['i1']))),
    ).toEqual([{ soort: 'inbreng verwerkt' }]);
  });

  test('is for the projectleider to say', () => {
    expect(() => decideVerwerkt(directielid, underWay(HELD))).toThrow('Alleen de projectleider');
  });

  test('what was not or partly taken over is known', () => {
    const dossier = underWay(
      brought('Een', 'Twee', 'Drie'),
      judged('overgenomen', ['i1']),
      judged('niet', ['i2'], 'Te duur.'),
      judged('deels', ['i3'], 'Alleen in Huizen.'),
    );
    expect(nietOvergenomen(dossier).map(({ tekst }) => tekst)).toEqual(['Twee', 'Drie']);
  });
});
