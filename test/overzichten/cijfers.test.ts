import { describe, expect, test } from '@jest/globals';
import { budgetOverzicht, regelVan } from '../../src/budget/budget-overzicht.ts';
import { dekkingWords, geldFacts } from '../../src/budget/budget-words.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { cijfersOf } from '../../src/overzichten/cijfers.ts';
import { cijfersCard } from '../../src/overzichten/cijfers-card.ts';
import { bijeenkomstRijen, onderzoekRijen } from '../../src/overzichten/jaar-onderzoek.ts';
import { jaarRij } from '../../src/overzichten/jaaroverzicht.ts';
import { jaaroverzichtCard } from '../../src/overzichten/jaaroverzicht-card.ts';
import { median } from '../../src/overzichten/median.ts';
import { jaarCells, jaaroverzichtOf, standVanZakenDocument } from '../../src/overzichten/stand-van-zaken.ts';
import { yearOf } from '../../src/overzichten/telling.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { GELD_2027, KOSTEN_2027, sampleBudget } from '../support/card-samples-budget.ts';
import { sampleOnderwerp } from '../support/card-samples-jaar.ts';
import { AGREED, aDossier, COMPLETE, filledIn, SUBMITTED } from '../support/dossiers.ts';
import { brought, HELD, judged } from '../support/uitvoering.ts';

type Plan = Parameters<typeof filledIn>[0];

const agreed = (rolErvaringsdeskundigen: string, ...more: readonly OpdrachtEvent[]): Dossier =>
  aDossier(filledIn({ ...COMPLETE, rolErvaringsdeskundigen }), SUBMITTED, AGREED, ...more);
const without = (redenGeen: string, ...more: readonly OpdrachtEvent[]): Dossier =>
  aDossier(filledIn({ vanToepassing: 'nee', redenGeen } satisfies Plan), SUBMITTED, ...more);
const decided = (datum: string, uitkomst: 'goedgekeurd' | 'ingetrokken' = 'goedgekeurd'): OpdrachtEvent => ({
  soort: 'besluit genomen',
  vergaderingId: `pfho-${datum}`,
  overlegNaam: 'Portefeuillehoudersoverleg',
  datum,
  uitkomst,
});
const answered = (datum: string): readonly OpdrachtEvent[] => [
  { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
  { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum },
];
const PASSAGE: OpdrachtEvent = { soort: 'passage vastgelegd', regels: [{ tekst: 'Klaar.', bronnen: [] }] };
const OLD_RESEARCH: OpdrachtEvent = {
  soort: 'inbreng toegevoegd',
  punten: [{ id: 'i1', bron: 'onderzoek', tekst: 'De CEO Wmo noemt wachttijd.' }],
};

/**
 * A year of eight opdrachten, of which the figures were counted by hand. A and B were answered: after ten working days, and
 * after two (the days between are a Good Friday, on which municipalities work, a weekend and Easter Monday).
 */
const YEAR: readonly Dossier[] = [
  agreed(
    'organiseren',
    HELD,
    brought('Een', 'Twee', 'Drie', 'Vier'),
    judged('overgenomen', ['i1', 'i2']),
    judged('deels', ['i3'], 'Een deel kan.'),
    judged('niet', ['i4'], 'Geen geld.'),
    PASSAGE,
    decided('2027-03-11'),
    ...answered('2027-03-25'),
  ),
  agreed(
    'denken mee',
    OLD_RESEARCH,
    judged('overgenomen', ['i1']),
    PASSAGE,
    decided('2027-03-25'),
    ...answered('2027-03-30'),
  ),
  agreed('hebben de regie', HELD, brought('Een', 'Twee'), judged('niet', ['i1'], 'Mag niet.')),
  aDossier(filledIn({ ...COMPLETE, rolErvaringsdeskundigen: 'geen' }), SUBMITTED),
  aDossier(filledIn({ vanToepassing: 'ja' })),
  without('wettelijk bepaald', AGREED),
  without('spoed'),
  agreed('organiseren', decided('2027-03-11', 'ingetrokken')),
];

describe('the figures', () => {
  test('of a year are what was counted by hand', async () => {
    const cijfers = cijfersOf(YEAR, await createWorkingDays());

    expect(cijfers).toEqual({
      // The one that was withdrawn does not count.
      opdrachten: 7,
      ingetrokken: 1,
      jaartabel: 0,
      // Residents take part in five. That they do not was agreed once, and is proposed once.
      meedoen: { ja: 5, nee: 1, onbekend: 1 },
      // Six need a plan, five handed one in.
      plan: { aantal: 5, van: 6 },
      // Older research alone is no real inbreng.
      inbreng: { aantal: 2, van: 5 },
      passage: { aantal: 2, van: 5 },
      // Two were told; of the others there is no besluit, so that nobody waits for an answer.
      terugkoppeling: { aantal: 2, van: 2 },
      mediaan: 6,
      // Of the four plans in which residents take part: one organises, one directs.
      ervaringsdeskundigen: { aantal: 2, van: 4 },
      redenen: [{ reden: 'wettelijk bepaald', aantal: 1 }],
      // Judged are four, one and one; taken over three (one in part), one and none.
      overgenomen: { aantal: 4, van: 6, deels: 1 },
      adviezen: {
        gevraagd: 0,
        ontvangen: 0,
        opTijd: 0,
        geen: 0,
        punten: { overgenomen: 0, deels: 0, niet: 0 },
        mediaan: undefined,
      },
      plaatsen: { opdrachten: 0, onbekend: 5, lagen: [] },
    });
    const { data } = cijfersCard({ vernietigd: 0, jaar: '2027', totaal: cijfers, programmas: [], geld: [] });
    for (const words of [
      '7 opdrachten. Bij 5 doen inwoners mee, bij 1 is dat nog niet bekend, bij 1 doen ze niet mee.',
      '5 van 6 (83%)',
      'de helft binnen 6 werkdagen',
      'ervaringsdeskundigen bij 2 van 4 plannen (50%). ✓ Dat is de helft of meer.',
      '4 van 6 (67%), waarvan 1 deels',
      'wettelijk bepaald: 1',
    ])
      expect(JSON.stringify(data)).toContain(words);
  });

  test('say that the target of one half is not reached', async () => {
    const { data } = cijfersCard({
      vernietigd: 0,
      totaal: cijfersOf(YEAR.slice(1, 4), await createWorkingDays()),
      programmas: [],
      geld: [],
    });

    expect(JSON.stringify(data)).toContain(
      'ervaringsdeskundigen bij 1 van 3 plannen (33%). Het doel is de helft.',
    );
  });

  test.each([
    [[], undefined],
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 2, 10, 4], 3],
  ])('the median of %j is %s', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('an opdracht counts for the year of its besluit, its meeting, its jaaragenda, or the day it was added', () => {
    const ofTopic = { ...aDossier(), onderwerp: { jaar: 2029, id: 'o1' } };

    expect(yearOf({ dossier: agreed('geen', decided('2027-03-11')), vergaderdatum: '2028-01-01' })).toBe(
      '2027',
    );
    expect(yearOf({ dossier: ofTopic, vergaderdatum: '2028-01-01' })).toBe('2028');
    expect(yearOf({ dossier: ofTopic })).toBe('2029');
    expect(yearOf({ dossier: aDossier() })).toBe('2026');
  });
});

test('the figures say not known, not needed and not now, each where it is so', async () => {
  const days = await createWorkingDays();
  const factsOf = (...dossiers: readonly Dossier[]): string =>
    JSON.stringify(
      cijfersCard({ vernietigd: 0, totaal: cijfersOf(dossiers, days), programmas: [], geld: [] }).data.facts,
    );

  const nobody = factsOf(without('spoed', AGREED));
  expect(nobody).toContain('"Wie leidt","value":"niet nodig"');
  expect(nobody).not.toContain('nog niet');
  const waiting = factsOf(agreed('organiseren'), aDossier());
  expect(waiting).toContain('"Van besluit tot terugkoppeling","value":"nu niet aan de orde"');
  expect(waiting).not.toContain('nog niet gegeven');
  expect(factsOf(aDossier())).toContain('"Wie leidt","value":"nog niet bekend"');
  expect(factsOf(agreed('organiseren', HELD, decided('2027-03-11')))).toContain('nog niet gegeven');
});

test('the report of a year does not deny who took part before there was no participatie', () => {
  const again = [filledIn({ ...COMPLETE, vanToepassing: 'nee', redenGeen: 'spoed' }), SUBMITTED, AGREED];
  const rij = jaarRij(agreed('organiseren', HELD, ...again), '2027');

  expect(rij.vorm).toBe('focusgroep (12 deelnemers), daarna geen participatie');
  expect(rij.resultaat).toBe('Mensen willen een vaste hulp. Reden: spoed.');
  expect(rij.vervolg).not.toContain('Nog geen terugkoppeling');
  const told = jaarRij(
    agreed('organiseren', HELD, ...again, decided('2027-03-11'), ...answered('2027-03-25')),
    '2027',
  );
  expect(told.resultaat).toContain('Terugkoppeling: nieuwsbrief, 25 mrt 2027.');
});

test('the report of a year tells of each opdracht what was recorded, in the form of 2018', () => {
  const [first, , , , , notTaking] = YEAR.map((dossier) => jaarRij(dossier, '2027'));

  expect(first).toMatchObject({
    project: 'Herinrichting huishoudelijke hulp',
    vorm: 'focusgroep (12 deelnemers)',
    vraag: 'Wat helpt jou?',
    resultaat:
      'Mensen willen een vaste hulp. 4 punten: 2 overgenomen, 1 deels, 1 niet. Portefeuillehoudersoverleg, 11 mrt 2027: goedgekeurd. Terugkoppeling: nieuwsbrief, 25 mrt 2027.',
    vervolg: 'Afgerond.',
  });
  expect(notTaking).toMatchObject({
    vorm: 'geen participatie',
    vraag: '',
    resultaat: 'Reden: wettelijk bepaald.',
    vervolg: 'Nog geen besluit.',
  });
});

describe('the money of a year', () => {
  const geheel = geldFacts(GELD_2027);
  const of = (naam: string) => geldFacts(GELD_2027, regelVan(GELD_2027, naam));

  test('stands with the figures: what there is, what it costs and what is left', () => {
    expect(Object.fromEntries(geheel.map(({ title, value }) => [title, value]))).toEqual({
      Activiteitenbudget: '€ 35.000,00',
      Gepland: '€ 260,00. Van 1 onderdeel is niet alles bekend',
      Uitgegeven: '€ 177,50',
      'Nog niet betaald': '€ 165,00',
      'Nog over': '€ 34.642,50. Van 1 onderdeel is niet alles bekend',
    });
  });

  test('of one programme is its own part, and of one without anything nothing', () => {
    expect(of('Jeugd en Onderwijs')[0]).toEqual({ title: 'Activiteitenbudget', value: '€ 15.000,00' });
    expect(of('Sport')).toEqual([
      { title: 'Activiteitenbudget', value: 'niet vastgelegd' },
      { title: 'Gepland en uitgegeven', value: 'niets' },
    ]);
  });

  test('that was destroyed is not called not recorded', () => {
    const weg = budgetOverzicht(2027, undefined, KOSTEN_2027, true);
    expect(geldFacts(weg)[0]?.value).toBe('vernietigd (Archiefwet)');
    expect(dekkingWords(weg)).toBe('vernietigd (Archiefwet)');
  });

  test('is said to be enough, too little or not known where nobody reads how much there is', () => {
    const little = budgetOverzicht(2027, sampleBudget({ structureel: 10_000, overbrugging: 0 }), KOSTEN_2027);
    expect(dekkingWords(GELD_2027)).toBe('genoeg voor wat bekend is');
    expect(dekkingWords(little)).toBe('€ 257,50 te weinig voor alles samen');
    expect(dekkingWords(budgetOverzicht(2027, undefined, KOSTEN_2027))).toBe('niet vastgelegd');
  });

  test('is in the memo of the year, by programme', () => {
    const overzicht = { ...jaaroverzichtOf([], [], '2027'), geld: GELD_2027 };
    const { blokken } = standVanZakenDocument(overzicht, { aan: 'A', van: 'B', datum: '2028-01-10' });
    const table = blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok] : []))[0];

    expect(table?.koppen).toContain('Nog niet betaald');
    expect(table?.rijen.map(([naam, budget]) => [naam, budget])).toEqual([
      ['Jeugd en Onderwijs', '€ 15.000,00'],
      ['Gezondheid en Ondersteuning', '€ 10.000,00'],
      ['Zonder programma', 'niet vastgelegd'],
      ['Niet verdeeld', '€ 10.000,00'],
      ['Alles samen', '€ 35.000,00'],
    ]);
    const none = { ...overzicht, geld: budgetOverzicht(2027, undefined, { programmas: [], zonderJaar: 0 }) };
    expect(
      JSON.stringify(standVanZakenDocument(none, { aan: 'A', van: 'B', datum: '2028-01-10' })),
    ).not.toContain('Wat het kostte');
  });
});

test('what was withdrawn is counted apart, also when it is all there is', async () => {
  const days = await createWorkingDays();
  const withdrawn = agreed('geen', decided('2027-03-11', 'ingetrokken'));
  const introOf = (...dossiers: readonly Dossier[]) =>
    cijfersCard({ vernietigd: 0, totaal: cijfersOf(dossiers, days), programmas: [], geld: [] }).data.intro;

  expect(introOf()).toBe('Er zijn geen opdrachten in deze periode.');
  expect(introOf(withdrawn)).toBe('Er is niets om te tellen. 1 opdracht is ingetrokken en telt niet mee.');
  expect(introOf(agreed('geen'), withdrawn)).toContain('1 opdracht is ingetrokken en telt niet mee.');
  const overzicht = jaaroverzichtOf(
    [{ dossier: agreed('geen', decided('2027-03-11', 'ingetrokken')) }],
    [],
    '2027',
  );
  expect(jaaroverzichtCard(overzicht, 1).summary).not.toContain('Er zijn geen opdrachten');
});

describe('the memo of a year', () => {
  const PLEEGZORG = agreed('organiseren', HELD, decided('2028-02-10'), ...answered('2028-03-01'));
  const VERVOER = { ...agreed('geen'), titel: 'Vervoer' };
  const SPOED = { ...without('spoed', AGREED), titel: 'Noodopvang' };
  const AGENDA = {
    id: '2028',
    onderwerpen: [
      sampleOnderwerp({ titel: 'Wachttijden' }),
      sampleOnderwerp({ titel: 'Al een opdracht', opdrachtId: 'a' }),
      sampleOnderwerp({ titel: 'Vervallen', vervallen: { op: '', door: '', doorId: '', reden: '' } }),
    ],
    vragen: [],
  };
  const overzicht = (jaar: string) =>
    jaaroverzichtOf(
      [
        { dossier: PLEEGZORG },
        { dossier: VERVOER, vergaderdatum: '2028-01-20' },
        { dossier: SPOED, vergaderdatum: '2027-04-01' },
      ],
      [AGENDA],
      jaar,
    );

  test('has a project in every year in which something was done, with what came after', () => {
    const rijIn = (jaar: string) => overzicht(jaar).rijen;

    expect(rijIn('2026')).toEqual([]);
    expect(rijIn('2027')).toMatchObject([
      {
        vorm: 'focusgroep (12 deelnemers)',
        resultaat: 'Mensen willen een vaste hulp.',
        vervolg:
          'Portefeuillehoudersoverleg, 10 feb 2028: goedgekeurd. Terugkoppeling: nieuwsbrief, 1 mrt 2028.',
      },
    ]);
    expect(rijIn('2028')).toMatchObject([
      {
        vorm: 'focusgroep (12 deelnemers) in 2027',
        resultaat:
          'Portefeuillehoudersoverleg, 10 feb 2028: goedgekeurd. Terugkoppeling: nieuwsbrief, 1 mrt 2028.',
        vervolg: 'Afgerond.',
      },
    ]);
    expect(rijIn('2029')).toEqual([]);
  });

  test('says what is still to come, and where residents do not take part', () => {
    expect(overzicht('2027')).toMatchObject({
      zonder: [{ project: 'Noodopvang', resultaat: 'Reden: spoed.' }],
      nogAanBod: ['Vervoer', 'Wachttijden (jaaragenda 2028, voorlopig)'],
    });
    expect(overzicht('2028').nogAanBod).toEqual(['Vervoer', 'Wachttijden (jaaragenda 2028, voorlopig)']);
    expect(overzicht('2029').nogAanBod).toEqual([]);
  });

  test('has the four columns and the head of the memo of 2018', () => {
    const { facts, blokken } = standVanZakenDocument(overzicht('2027'), {
      aan: 'Portefeuillehoudersoverleg',
      van: 'Carla Visser',
      datum: '2028-01-10',
    });

    expect(facts.map(({ label }) => label)).toEqual(['Aan', 'Van', 'Datum', 'Verspreiden', 'Kenmerk']);
    expect(blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.tekst] : []))).toEqual([
      'Inleiding',
      'Samenkracht! in 2027',
      'Projecten zonder participatie',
      'Wat nog aan bod komt',
    ]);
    const [table] = blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok] : []));
    expect(table?.koppen).toEqual([
      'Project',
      'Vorm en centrale vraag',
      'Opbrengst en wat we ermee hebben gedaan of nog gaan doen',
      'Vervolg',
    ]);
    expect(table?.rijen[0]?.slice(0, 2)).toEqual([
      'Herinrichting huishoudelijke hulp',
      'Focusgroep (12 deelnemers): ‘Wat helpt jou?’',
    ]);
  });
});

test('the report of a year has a row for what residents told in a research of that year, and names nobody', () => {
  const stamp = { op: '2027-02-01T09:00:00.000Z', door: 'Carla de Boer', doorId: 'c' };
  const afspraak = { wat: 'Bellen', aan: { id: 's', naam: 'Samira El Amrani' }, datum: '2027-05-01' };
  const rapport = {
    id: 'r1',
    rapportsoort: 'CEO Jeugd' as const,
    titel: 'Ervaringen met jeugdhulp',
    jaar: 2026,
    gemeenten: [],
    respons: 412,
    gedeeldMet: ['de colleges' as const],
    opgenomen: stamp,
    bevindingen: [
      { id: 'b1', thema: 'wachttijd', tekst: 'Te lang.', opvolging: { ...stamp, ...afspraak } },
      { id: 'b2', thema: 'contact', tekst: 'Prettig.' },
    ],
  };
  const other = { ...rapport, id: 'r2', titel: 'Later', jaar: 2027 };
  const onderzoek = onderzoekRijen([other, rapport], '2026');

  expect(onderzoek).toMatchObject([
    {
      project: 'CEO Jeugd 2026: Ervaringen met jeugdhulp',
      resultaat: 'Respons: 412 mensen. 2 bevindingen, over wachttijd en contact. Opgevolgd: 0.',
      vervolg: 'Gedeeld met de colleges. Nog op te volgen: 1. Nog niets over afgesproken: 1.',
    },
  ]);
  const overzicht = { ...jaaroverzichtOf([], [], '2026'), onderzoek };
  const { blokken } = standVanZakenDocument(overzicht, { aan: 'A', van: 'B', datum: '2027-01-10' });
  expect(JSON.stringify(blokken)).toContain('CEO Jeugd 2026');
  expect(JSON.stringify(blokken)).not.toContain('Samira');
  expect(jaarCells(overzicht)).toHaveLength(1);
  expect(jaaroverzichtCard(overzicht, 1).summary).toContain('Onderzoek: CEO Jeugd 2026');
  const bare = { ...rapport, respons: undefined, gedeeldMet: undefined, bevindingen: [] };
  expect(JSON.stringify(onderzoekRijen([bare], '2026'))).toMatch(
    /Respons: niet bekend.*nog niet vastgelegd.*is gedeeld, is niet bekend/,
  );
});

test('the memo of a year has the figures of two years beside each other, and says where there is nothing to count', () => {
  const days = createWorkingDays();
  const played = cijfersOf([aDossier(filledIn(COMPLETE), SUBMITTED, AGREED)], days);
  const none = cijfersOf([], days);
  const memo = (dit: typeof played, vorig: typeof played) =>
    standVanZakenDocument(
      { ...jaaroverzichtOf([], [], '2027'), cijfers: { dit, vorig } },
      { aan: 'A', van: 'B', datum: '2028-01-10' },
    ).blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok] : []));

  const [table] = memo(played, none);
  expect(table?.koppen).toEqual(['Wat we tellen', '2026', '2027']);
  expect(table?.rijen.slice(0, 2)).toEqual([
    ['Opdrachten', '0', '1'],
    ['Plan', 'geen opdrachten', '1 van 1 (100%)'],
  ]);
  expect(memo(none, none)).toEqual([]);
});

test('the report of a year has a row for each netwerkbijeenkomst that was held, in numbers', () => {
  const stamp = { op: '2027-05-27T09:00:00.000Z', door: 'Carla de Boer', doorId: 'c' };
  const one = { id: 'n1', keer: 'eerste' as const, datum: '2027-05-26', gepland: stamp };
  const held = {
    ...one,
    gehouden: { ...stamp, totaal: 24, groepen: { inwoners: 20, bestuurders: 2 } },
    aanmeldingen: [{ onderwerpId: 'o1', aantal: 5 }],
    suggesties: [
      { id: 's1', tekst: 'Vervoer.', signaalId: 'x' },
      { id: 's2', tekst: 'Wonen.' },
    ],
  };
  const rijen = bijeenkomstRijen([held, { ...one, id: 'n2', keer: 'tweede' as const }], '2027');

  expect(rijen).toMatchObject([
    {
      project: 'Eerste netwerkbijeenkomst 2027',
      resultaat:
        '24 mensen waren erbij. Inwoners 20, bestuurders 2; van 2 mensen is de groep niet bekend. Aanmeldingen bij een onderwerp: 5. Suggesties: 2.',
      vervolg: 'Suggesties die een signaal werden: 1.',
    },
  ]);
  const overzicht = { ...jaaroverzichtOf([], [], '2027'), bijeenkomsten: rijen };
  const { blokken } = standVanZakenDocument(overzicht, { aan: 'A', van: 'B', datum: '2028-01-10' });
  expect(JSON.stringify(blokken)).toContain('Eerste netwerkbijeenkomst 2027');
  expect(JSON.stringify(blokken)).not.toContain('Carla');
});
