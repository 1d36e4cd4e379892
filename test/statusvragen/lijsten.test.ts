import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/logboek/ports.ts';
import { openScratchStore } from '../../src/logboek/scratch-store.ts';
import type { OpdrachtEvent, OpdrachtStreams } from '../../src/opdrachten/opdracht-events.ts';
import type { Sources } from '../../src/statusvragen/antwoorden/answer-kind.ts';
import { createAnswers } from '../../src/statusvragen/antwoorden/answers.ts';
import { type Condition, is, isNot, type Query, within } from '../../src/statusvragen/ground/query.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { sourcesWith } from '../support/answer-sources.ts';
import { sampleSignaal } from '../support/card-samples-jaar.ts';
import { sampleRapport } from '../support/card-samples-rapporten.ts';
import { AGREED, COMPLETE, coordinator, filledIn, SUBMITTED, stranger } from '../support/dossiers.ts';
import { EVENT_EXAMPLES } from '../support/opdracht-events.ts';
import { brought, HELD } from '../support/uitvoering.ts';

/** What is listed with a word of its own: which rows fit, which sentence answers, and who may know. */

const TODAY = '2027-03-01';
const STEMPEL = { op: '2027-01-01T08:00:00.000Z', door: 'Carla', doorId: 'c' };

let store: Store;
let streams: OpdrachtStreams;
beforeAll(async () => {
  store = openScratchStore();
  streams = createAllStreams(store).opdrachten;
});
afterAll(() => store.close());

async function rowsOf(
  over: Query['over'],
  filters: readonly Condition[],
  changes: Partial<Sources> = {},
  more: Partial<Query> = {},
) {
  const query: Query = { over, vorm: 'lijst', filters, ...more };
  const answer = createAnswers(sourcesWith(streams, changes));
  const found = await answer({ query, actor: coordinator, today: TODAY, limit: 25 });
  return { titels: found?.rows.map(({ titel }) => titel), zin: found?.zin, total: found?.total };
}

describe('contacten of gemeenten', () => {
  const gemeente = (naam: string, more: object = {}) => ({
    id: naam.toLowerCase(),
    naam,
    hoortErbij: true,
    isWeg: false,
    contacten: [],
    nietNodig: undefined,
    ...more,
  });
  const contact = (naam: string, days: object = {}) => ({ id: naam, naam, aangewezen: STEMPEL, ...days });
  const listGemeenten = async () => [
    gemeente('Laren', { contacten: [contact('Els')] }),
    gemeente('Huizen', { contacten: [contact('Joke', { van: '2027-06-01' })] }),
    gemeente('Eemnes', { nietNodig: { ...STEMPEL, reden: 'te klein' } }),
    gemeente('Weesp'),
  ];

  test('who is contact later is none today, and who needs none has none', async () => {
    const { titels } = await rowsOf('contacten', [is('toestand', 'zonder contact')], { listGemeenten });
    expect(titels).toEqual(['Huizen', 'Eemnes', 'Weesp']);
    expect(
      (await rowsOf('contacten', [is('toestand', 'contact niet nodig')], { listGemeenten })).titels,
    ).toEqual(['Eemnes']);
  });

  test('of one gemeente the sentence says who it is, and of somebody which gemeenten', async () => {
    expect((await rowsOf('contacten', [is('gemeente', 'Laren')], { listGemeenten })).zin).toBe('Laren: Els');
    expect((await rowsOf('contacten', [is('gemeente', 'Weesp')], { listGemeenten })).zin).toBe(
      'Weesp: nog geen contact',
    );
    expect((await rowsOf('contacten', [is('persoon', 'Els')], { listGemeenten })).zin).toBe('Laren');
  });

  test('are for who has a part in the work: others read that, and not that there are none', async () => {
    const { total, zin } = await rowsOf('contacten', [], { listGemeenten, hasPart: async () => false });
    expect(total).toBe(0);
    expect(zin).toContain('wie meedoet');
  });
});

describe('bevindingen', () => {
  const afspraak = (datum: string, more: object = {}) => ({
    ...STEMPEL,
    wat: 'Nabellen',
    aan: { id: 'els', naam: 'Els' },
    datum,
    ...more,
  });
  const listRapporten = async () => [
    sampleRapport({
      jaar: 2025,
      bevindingen: [
        { id: '1', thema: 'Wachttijd', tekst: 'Te lang' },
        { id: '2', thema: 'Wachttijd', tekst: 'Laat', opvolging: afspraak('2027-02-01') },
        { id: '3', thema: 'Brief', tekst: 'Straks', opvolging: afspraak('2027-04-01') },
        {
          id: '4',
          thema: 'Brief',
          tekst: 'Klaar',
          opvolging: afspraak('2027-02-01', { gedaan: { ...STEMPEL, hoe: 'Gebeld' } }),
        },
      ],
    }),
  ];
  const titels = async (...filters: readonly Condition[]) =>
    (await rowsOf('bevindingen', filters, { listRapporten })).titels;

  test('are late when their day is over and nothing was done, and never when something was', async () => {
    expect(await titels(is('laat', 'ja'))).toEqual(['Laat']);
    expect(await titels(isNot('toestand', 'opgevolgd'))).toEqual(['Te lang', 'Laat', 'Straks']);
    expect(await titels(is('toestand', 'niets afgesproken'))).toEqual(['Te lang']);
  });

  test('are found by theme, by who follows them up and by the year of the report', async () => {
    expect(await titels(is('woord', 'wachttijd'))).toEqual(['Te lang', 'Laat']);
    expect(await titels(is('persoon', 'els'), is('woord', 'brief'))).toEqual(['Straks', 'Klaar']);
    expect(await titels(within({ van: '2026-01-01', tot: '2026-12-31' }))).toEqual([]);
  });
});

test('of a meeting with a raad whose day is over nobody may have said how it was', async () => {
  const raad = { id: 'r', naam: 'Adviesraad Laren', gemeente: 'Laren', toegevoegd: STEMPEL };
  const overleggen = [
    { id: '1', datum: '2027-01-10', gehouden: { ...STEMPEL, besproken: 'Vervoer' } },
    { id: '2', datum: '2027-02-10' },
    { id: '3', datum: '2027-03-10' },
    { id: '4', datum: '2027-04-10', afgezegd: { ...STEMPEL, reden: 'Ziek' } },
  ];
  const listRaden = async () => [{ ...raad, overleggen }];
  const titels = async (stand: string) =>
    (await rowsOf('raadsoverleggen', [is('toestand', stand)], { listRaden })).titels;

  expect(await titels('gepland')).toEqual(['Adviesraad Laren, 10 mrt 2027']);
  expect(await titels('nog niet vastgelegd')).toEqual(['Adviesraad Laren, 10 feb 2027']);
  expect(await titels('gehouden')).toEqual(['Adviesraad Laren, 10 jan 2027']);
  expect(await titels('afgezegd')).toEqual(['Adviesraad Laren, 10 apr 2027']);
});

test('a netwerkbijeenkomst says how many people were there, or that nobody said it yet', async () => {
  const bijeenkomst = { keer: 'eerste', gepland: STEMPEL } as const;
  const bijeenkomsten = [
    { ...bijeenkomst, id: '1', datum: '2027-01-10', gehouden: { ...STEMPEL, totaal: 25, groepen: {} } },
    { ...bijeenkomst, id: '2', datum: '2027-02-10', plaats: 'Huizen' },
    { ...bijeenkomst, id: '3', datum: '2027-05-26', tijd: '19:30' },
    {
      ...bijeenkomst,
      id: '4',
      datum: '2027-06-10',
      afgezegd: { ...STEMPEL, reden: 'Te weinig aanmeldingen' },
    },
  ];
  const listJaaragendas = async () => [{ id: '2027', onderwerpen: [], vragen: [], bijeenkomsten }];
  const regels = async (stand: string) => {
    const answer = createAnswers(sourcesWith(streams, { listJaaragendas }));
    const query: Query = { over: 'netwerkbijeenkomsten', vorm: 'lijst', filters: [is('toestand', stand)] };
    const found = await answer({ query, actor: coordinator, today: TODAY, limit: 25 });
    return found?.rows.map(({ titel, regels: [first] }) => `${titel}: ${first}`);
  };

  expect(await regels('gehouden')).toEqual([
    'Eerste netwerkbijeenkomst 2027, zondag 10 januari 2027: Gehouden. Er waren 25 mensen.',
  ]);
  expect(await regels('nog niet vastgelegd')).toEqual([
    'Eerste netwerkbijeenkomst 2027, woensdag 10 februari 2027, Huizen: Geweest. Hoeveel mensen er waren, is nog niet vastgelegd.',
  ]);
  expect(await regels('gepland')).toEqual([
    expect.stringContaining('woensdag 26 mei 2027, 19:30: Nog te doen'),
  ]);
  expect(await regels('afgezegd')).toEqual([expect.stringContaining('Te weinig aanmeldingen')]);
});

describe('of an opdracht', () => {
  const EVENTS: readonly OpdrachtEvent[] = [
    {
      soort: 'opdracht toegevoegd',
      gegevens: { titel: 'Vervoer', gemeenten: ['Laren'], notities: [] },
      bron: 'kaart',
    },
    filledIn({ ...COMPLETE, ervaring: 'Jongeren met jeugdhulp.', gemeenten: ['Laren'] }),
    SUBMITTED,
    AGREED,
    HELD,
    { ...EVENT_EXAMPLES['kosten vastgelegd'], activiteitId: 'a1' },
    brought('Jongeren willen een vaste hulp.'),
    EVENT_EXAMPLES['openbare tekst bewaard'],
  ];
  beforeAll(async () => {
    await streams.change('a', { actor: coordinator, at: STEMPEL.op }, () => EVENTS);
  });

  test('it is said what was spent, and a comparison is in euro', async () => {
    const all = await rowsOf('kosten', [is('opdracht', 'a')]);
    expect(all.zin).toContain('Uitgegeven: € 135,00.');
    expect((await rowsOf('kosten', [{ filter: 'kosten', op: '>', getal: 134 }])).total).toBe(1);
    expect((await rowsOf('kosten', [{ filter: 'kosten', op: '>', getal: 135 }])).total).toBe(0);
    expect((await rowsOf('kosten', [is('toestand', 'niet betaald')])).total).toBe(0);
  });

  test('a draft of the text for everybody is of who makes it', async () => {
    expect((await rowsOf('teksten', [is('toestand', 'in concept')])).titels).toEqual(['Vervoer']);
    const answer = createAnswers(sourcesWith(streams));
    const query: Query = { over: 'teksten', vorm: 'lijst', filters: [] };
    expect((await answer({ query, actor: stranger, today: TODAY, limit: 5 }))?.total).toBe(0);
  });

  test('heard is with whom an activiteit was held; where none was held it is not said of each that nobody heard them', async () => {
    const of = (stand: string, soort: string) => [is('toestand', stand), is('toestand', soort)] as const;
    expect((await rowsOf('gehoord', of('gehoord', 'groep'))).titels).toEqual(['Jongeren']);
    expect((await rowsOf('gehoord', of('gehoord', 'gemeente'))).titels).toEqual(['Laren']);
    const nooit = await rowsOf('gehoord', of('nooit gehoord', 'gemeente'));
    expect(nooit.titels).toContain('Huizen');
    expect(nooit.titels).not.toContain('Laren');
    const later = await rowsOf('gehoord', [
      ...of('nooit gehoord', 'gemeente'),
      within({ van: '2031-01-01', tot: '2031-12-31' }),
    ]);
    expect(later.titels).toEqual([]);
    expect(later.zin).toBe('Er is nog geen activiteit met inwoners gehouden.');
  });
});

test('of signalen one of two conditions is enough, beside what must hold', async () => {
  const signaal = (id: string, more: object) => ({ ...sampleSignaal(), id, onderwerp: id, ...more });
  const listSignalen = async () => [
    signaal('laren', { gemeente: 'Laren', bron: 'adviesraad' }),
    signaal('website', { gemeente: 'Huizen', bron: 'website' }),
    signaal('geen', { gemeente: 'Huizen', bron: 'adviesraad' }),
  ];
  const either: Condition = {
    filter: 'een van',
    een: [[is('gemeente', 'Laren')], [is('bron', 'website')]],
  };
  const titels = async (...filters: readonly Condition[]) =>
    (await rowsOf('signalen', filters, { listSignalen })).titels?.toSorted();

  expect(await titels(either)).toEqual(['laren', 'website']);
  expect(await titels(is('gemeente', 'Huizen'), either)).toEqual(['website']);
});
