import { describe, expect, test } from '@jest/globals';
import { gevraagdWords } from '../../../src/opdrachten/bevraagd.ts';
import { readGezocht } from '../../../src/opdrachten/ground/gezocht.ts';
import { isVoorbeeld } from '../../../src/opdrachten/ground/voorbeeld.ts';
import { vasteGroepGevraagd } from '../../../src/opdrachten/vaste-groep.ts';
import { voorbeeldOf } from '../../../src/opdrachten/voorbeelden/voorbeeld.ts';
import { findVoorbeelden } from '../../../src/opdrachten/voorbeelden/zoeken.ts';
import { AFGEROND } from '../../support/card-samples-geheugen.ts';
import { COMPLETE } from '../../support/dossiers.ts';
import { underWay } from '../../support/uitvoering.ts';

describe('what is looked for', () => {
  test.each([
    ['een spiegelgesprek', { methoden: ['spiegelgesprek'], doelgroepen: [], themas: [] }],
    [
      'spiegelgesprekken met jongeren',
      { methoden: ['spiegelgesprek'], doelgroepen: ['jongeren'], themas: [] },
    ],
    ['VB-focusgroepen', { methoden: ['VB-focusgroep'], doelgroepen: [], themas: [] }],
    ['de methode Jet', { methoden: ['methode Jet'], doelgroepen: [], themas: [] }],
    ['enquêtes over wachttijd', { methoden: ['enquête'], doelgroepen: [], themas: ['wachttijd'] }],
    ['hoe deden anderen het', { methoden: [], doelgroepen: [], themas: [] }],
    ['interview met pleegouders', { methoden: ['interviews'], doelgroepen: ['pleegouders'], themas: [] }],
  ])('is read from ‘%s’', (text, gezocht) => {
    expect(readGezocht(text)).toEqual(gezocht);
  });
});

describe('an example', () => {
  const voorbeeld = voorbeeldOf(AFGEROND);

  test('tells what others can learn, and names no colleague', () => {
    expect(voorbeeld).toMatchObject({
      vorm: 'focusgroep',
      mensen: '12 deelnemers',
      oordelen: '2 punten: 1 overgenomen en 1 niet overgenomen',
      anders: ['We leren en verbeteren. Nodig de groep eerder uit.'],
      opbrengst: ['Mensen willen een vaste hulp.'],
    });
    const { projectleiders, gewijzigd } = AFGEROND;
    for (const { naam } of projectleiders) expect(JSON.stringify(voorbeeld)).not.toContain(naam);
    expect(JSON.stringify(voorbeeld)).not.toContain(gewijzigd.door);
  });

  test('says what was planned, and what it really cost where that was recorded', () => {
    const { plan, uitvoering = {} } = AFGEROND;
    const planned = { ...AFGEROND, plan: { ...plan, vergoedingAantal: 8, vergoedingBedrag: 15 } };
    expect(voorbeeldOf(planned).kosten).toMatch(/^gepland: € 120,00/);
    const { a1 = {} } = uitvoering;
    const gehouden = a1.gehouden && { ...a1.gehouden, kosten: { vergoedingen: 6, bedrag: 1500, overig: 0 } };
    const recorded = { ...planned, uitvoering: { ...uitvoering, a1: { ...a1, gehouden } } };
    expect(voorbeeldOf(recorded).kosten).toMatch(/^werkelijk: € 90,00.*gepland: € 120,00/);
  });

  test('leaves out what nobody wrote down', () => {
    expect(voorbeeld).not.toHaveProperty('vervolg');
  });

  test('is none as long as it goes on', () => {
    expect(isVoorbeeld(AFGEROND)).toBe(true);
    expect(isVoorbeeld(underWay())).toBe(false);
  });

  test.each([
    ['focusgroep', 1],
    ['spiegelgesprek', 0],
    ['focusgroep met jongeren', 0],
    ['over vaste hulp', 1],
    ['over vervoer', 0],
  ])('is found by ‘%s’: %i', (text, count) => {
    expect(findVoorbeelden([voorbeeld], readGezocht(text))).toHaveLength(count);
  });
});

describe('the fixed group', () => {
  const asked = (wanneer: string) =>
    underWay({
      soort: 'onderdeel ingevuld',
      onderdeel: 'planning',
      antwoorden: { ...COMPLETE, activiteiten: [{ id: 'a1', soort: 'VB-focusgroep', wanneer, aantal: 8 }] },
    });

  test('was asked as often as it came together in the year before, and is asked as often as it is planned', () => {
    const dossiers = ['2025-11-01', '2026-01-10', '2026-11-19', '2026-11-20', '2027-02-01'].map(asked);

    expect(vasteGroepGevraagd(dossiers, '2026-11-20')).toEqual({ voorbij: 2, komt: 2 });
  });

  test('is not counted for what does not take place', () => {
    const cancelled = { ...asked('2026-10-01'), status: 'ingetrokken' as const };

    expect(vasteGroepGevraagd([cancelled, underWay()], '2026-11-20')).toEqual({ voorbij: 0, komt: 0 });
    expect(gevraagdWords({ voorbij: 0, komt: 0 })).toBe('In het laatste jaar niet gevraagd.');
  });
});
