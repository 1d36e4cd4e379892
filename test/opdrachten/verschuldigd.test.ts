import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { STELLINGEN } from '../../src/opdrachten/ground/meetlat.ts';
import { gegevenOf } from '../../src/opdrachten/ground/terugkoppeling.ts';
import { trekkerTaken } from '../../src/opdrachten/ground/trekker-taken.ts';
import { verschuldigd } from '../../src/opdrachten/ground/verschuldigd.ts';
import { mijlpalenOf } from '../../src/opdrachten/mijlpalen.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import {
  decideNietNodig,
  decideOokGegeven,
} from '../../src/opdrachten/terugkoppeling/terugkoppeling-rules.ts';
import { proposeTerugkoppeling } from '../../src/opdrachten/terugkoppeling/terugkoppeling-tekst.ts';
import { terugkoppelingWords } from '../../src/opdrachten/terugkoppeling/terugkoppeling-words.ts';
import type { Uitkomst } from '../../src/shared/uitkomst.ts';
import { afhandelingEisen } from '../../src/verplichtingen/afhandeling-eisen.ts';
import {
  AGREED,
  aDossier,
  COMPLETE,
  filledIn,
  projectleider,
  REOPENED,
  SUBMITTED,
} from '../support/dossiers.ts';
import { HELD } from '../support/uitvoering.ts';

type Besluit = Extract<OpdrachtEvent, { soort: 'besluit genomen' }>;

const PLAN = [filledIn(COMPLETE), SUBMITTED, AGREED];
const TAKEN_PART = [...PLAN, HELD];
const MEETINGS = {
  pfho: ['Portefeuillehoudersoverleg', '2027-03-11'],
  ab: ['Algemeen Bestuur', '2027-04-15'],
} as const;
const decides = (
  meeting: keyof typeof MEETINGS,
  uitkomst: Uitkomst,
  more: Partial<Pick<Besluit, 'toelichting' | 'reden' | 'weging'>> = {},
): Besluit => {
  const [overlegNaam, datum] = MEETINGS[meeting];
  return { soort: 'besluit genomen', vergaderingId: meeting, overlegNaam, datum, uitkomst, ...more };
};
const LETTER: readonly OpdrachtEvent[] = [
  { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
  { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-25' },
];
const NOT_NEEDED: OpdrachtEvent = { soort: 'terugkoppeling niet nodig', reden: 'Er veranderde niets.' };
const RESUMED: OpdrachtEvent = {
  soort: 'opdracht gewijzigd',
  gegevens: { vergaderingId: 'ab-2027-05-20' },
};
const dossierAfter = (...events: readonly OpdrachtEvent[]): Dossier => aDossier(...TAKEN_PART, ...events);

describe('residents are owed a message', () => {
  test.each<[string, readonly OpdrachtEvent[], string | undefined]>([
    ['about the first besluit', [decides('pfho', 'goedgekeurd')], 'pfho'],
    ['about none that postpones', [decides('pfho', 'uitgesteld')], undefined],
    [
      'about the last of two before a letter',
      [decides('pfho', 'aangepast'), decides('ab', 'goedgekeurd')],
      'ab',
    ],
    ['no more once it is told', [decides('pfho', 'goedgekeurd'), ...LETTER], undefined],
    [
      'again when another meeting says something else',
      [decides('pfho', 'aangepast'), ...LETTER, decides('ab', 'goedgekeurd')],
      'ab',
    ],
    [
      'not when it says the same',
      [decides('pfho', 'goedgekeurd'), ...LETTER, decides('ab', 'goedgekeurd', { toelichting: 'Unaniem.' })],
      undefined,
    ],
    [
      'when it changes it in another way',
      [
        decides('pfho', 'aangepast', { toelichting: 'Meer vervoer.' }),
        ...LETTER,
        decides('ab', 'aangepast', { toelichting: 'Minder vervoer.' }),
      ],
      'ab',
    ],
    [
      'not when it takes note',
      [decides('pfho', 'aangepast'), ...LETTER, decides('ab', 'ter kennisname')],
      undefined,
    ],
    [
      'not when it postpones',
      [decides('pfho', 'aangepast'), ...LETTER, decides('ab', 'uitgesteld')],
      undefined,
    ],
    ['of a withdrawal', [decides('pfho', 'aangepast'), ...LETTER, decides('ab', 'ingetrokken')], 'ab'],
    [
      'of a correction of what they heard',
      [
        decides('pfho', 'goedgekeurd'),
        ...LETTER,
        decides('pfho', 'ter kennisname', { reden: 'Een vergissing.' }),
      ],
      'pfho',
    ],
    [
      'not of a correction that was corrected again',
      [
        decides('pfho', 'goedgekeurd'),
        ...LETTER,
        decides('pfho', 'ingetrokken', { reden: 'Een vergissing.' }),
        decides('pfho', 'goedgekeurd', { reden: 'Het was toch goed.' }),
      ],
      undefined,
    ],
    [
      'of what they heard that is put off after all',
      [
        decides('pfho', 'ingetrokken'),
        ...LETTER,
        decides('pfho', 'uitgesteld', { reden: 'Een vergissing.' }),
      ],
      'pfho',
    ],
    [
      'of what they heard of a later meeting that is put off after all: what holds is from before',
      [
        decides('pfho', 'goedgekeurd'),
        decides('ab', 'ingetrokken'),
        ...LETTER,
        decides('ab', 'uitgesteld', { reden: 'Een vergissing.' }),
      ],
      'pfho',
    ],
    [
      'not when what is put off after all was never told',
      [
        decides('pfho', 'aangepast'),
        ...LETTER,
        decides('ab', 'goedgekeurd'),
        NOT_NEEDED,
        decides('ab', 'uitgesteld', { reden: 'Een vergissing.' }),
      ],
      undefined,
    ],
    [
      'no more once they heard that it is put off',
      [
        decides('pfho', 'ingetrokken'),
        ...LETTER,
        decides('pfho', 'uitgesteld', { reden: 'Een vergissing.' }),
        ...LETTER,
      ],
      undefined,
    ],
    [
      'no more once it was said that they need not hear that it is put off',
      [
        decides('pfho', 'ingetrokken'),
        ...LETTER,
        decides('pfho', 'uitgesteld', { reden: 'Een vergissing.' }),
        NOT_NEEDED,
      ],
      undefined,
    ],
    [
      'again when it is decided after that',
      [
        decides('pfho', 'ingetrokken'),
        ...LETTER,
        decides('pfho', 'uitgesteld', { reden: 'Een vergissing.' }),
        ...LETTER,
        decides('ab', 'ingetrokken'),
      ],
      'ab',
    ],
    [
      'no more when it was said not to be needed, until something changes',
      [decides('pfho', 'aangepast'), ...LETTER, decides('ab', 'goedgekeurd'), NOT_NEEDED],
      undefined,
    ],
    [
      'again when something changes after that',
      [
        decides('pfho', 'aangepast'),
        ...LETTER,
        decides('ab', 'goedgekeurd'),
        NOT_NEEDED,
        decides('ab', 'ingetrokken', { reden: 'Een vergissing.' }),
      ],
      'ab',
    ],
    [
      'of an earlier besluit that is recorded late only when it holds',
      [decides('ab', 'goedgekeurd'), ...LETTER, decides('pfho', 'aangepast')],
      undefined,
    ],
  ])('%s', (_when, events, meeting) => {
    const dossier = dossierAfter(...events);

    expect(verschuldigd(dossier)?.besluit.vergaderingId).toBe(meeting);
    expect(mijlpalenOf(dossier).zonder.includes('terugkoppeling')).toBe(meeting !== undefined);
    const open = afhandelingEisen(dossier, []).filter(
      ({ soort, gedaan }) => soort === 'terugkoppeling gegeven' && !gedaan,
    );
    expect(open).toHaveLength(meeting === undefined ? 0 : 1);
  });

  test('of what they heard that does not hold: the message says so, and the opdracht goes on waiting for a date', () => {
    const put = dossierAfter(
      decides('pfho', 'ingetrokken'),
      ...LETTER,
      decides('pfho', 'uitgesteld', { reden: 'Een vergissing.' }),
    );
    expect(put.status).toBe('uitgesteld');
    expect(proposeTerugkoppeling(put)).toContain(
      'Je hoorde dat het Portefeuillehoudersoverleg op donderdag 11 maart 2027 een besluit nam: ingetrokken. Dat klopt niet meer.',
    );
    expect(proposeTerugkoppeling(put)).toContain('Het besluit komt later.');
    const told = dossierAfter(
      decides('pfho', 'ingetrokken'),
      ...LETTER,
      decides('pfho', 'uitgesteld', { reden: 'Een vergissing.' }),
      ...LETTER,
    );
    expect(told.status).toBe('uitgesteld');
    expect(afhandelingEisen(put, []).findLast(({ gedaan }) => !gedaan)).toMatchObject({
      over: '2',
      vanaf: '2026-11-16',
    });
  });

  test('of what was withdrawn only when people took part', () => {
    expect(verschuldigd(dossierAfter(decides('pfho', 'ingetrokken')))).toMatchObject({ nummer: 1 });
    expect(verschuldigd(aDossier(...PLAN, decides('pfho', 'ingetrokken')))).toBeUndefined();
  });

  test('where residents do not take part any more only when they did and were promised to hear', () => {
    const without = [REOPENED, filledIn({ vanToepassing: 'nee', redenGeen: 'spoed' }), SUBMITTED, AGREED];
    const besluit = decides('pfho', 'goedgekeurd');
    const { terugkoppelingWijze: _promise, ...rest } = COMPLETE;

    expect(verschuldigd(dossierAfter(...without, besluit))).toMatchObject({ nummer: 1 });
    expect(verschuldigd(aDossier(...PLAN, ...without, besluit))).toBeUndefined();
    expect(
      verschuldigd(aDossier(filledIn(rest), SUBMITTED, AGREED, HELD, ...without, besluit)),
    ).toBeUndefined();
  });

  test('while the next meeting is postponed they still wait for what was decided before', () => {
    const dossier = dossierAfter(decides('pfho', 'aangepast'), decides('ab', 'uitgesteld'));
    expect(dossier.status).toBe('uitgesteld');
    expect(verschuldigd(dossier)).toMatchObject({ besluit: { vergaderingId: 'pfho' } });
  });
});

describe('the course of a dossier', () => {
  const MEASURED: readonly OpdrachtEvent[] = [
    { soort: 'meetlat bijgewerkt', metingen: STELLINGEN.map(({ id }) => ({ stelling: id, score: 'goed' })) },
    { soort: 'meetlat afgerond' },
  ];

  test.each([
    ['while another meeting is postponed', []],
    ['when the meeting that was postponed has a new day', [RESUMED]],
  ] as const)('is answered once people heard what was decided, also %s', (_when, more) => {
    const dossier = dossierAfter(
      decides('pfho', 'goedgekeurd'),
      decides('ab', 'uitgesteld'),
      ...more,
      ...LETTER,
    );
    const asked = afhandelingEisen(dossier, []).filter(({ soort }) => soort === 'meetlat ingevuld');

    expect(dossier.status).toBe('teruggekoppeld');
    expect(asked).toMatchObject([{ gedaan: false }]);
    expect(aDossier(...TAKEN_PART, decides('pfho', 'ingetrokken'), ...LETTER).status).toBe('ingetrokken');
  });

  test('opens again for another besluit, and is finished once that is told: the meetlat is not asked anew', () => {
    const first = [decides('pfho', 'aangepast'), ...LETTER, ...MEASURED];
    expect(dossierAfter(...first).status).toBe('afgerond');
    const opened = dossierAfter(...first, decides('ab', 'goedgekeurd'));
    expect(opened.status).toBe('besloten');
    const meetlat = afhandelingEisen(opened, []).filter(({ soort }) => soort === 'meetlat ingevuld');
    expect(meetlat).toMatchObject([{ gedaan: true }]);
    expect(dossierAfter(...first, decides('ab', 'goedgekeurd'), ...LETTER).status).toBe('afgerond');
    expect(dossierAfter(...first, decides('ab', 'goedgekeurd'), NOT_NEEDED).status).toBe('afgerond');
  });

  test('a withdrawal that was a mistake is undone by its correction', () => {
    const mistaken = [decides('pfho', 'goedgekeurd'), ...LETTER, decides('ab', 'ingetrokken')];
    expect(dossierAfter(...mistaken).status).toBe('ingetrokken');
    const mended = decides('ab', 'goedgekeurd', { reden: 'Een vergissing.' });
    expect(dossierAfter(...mistaken, mended).status).toBe('teruggekoppeld');
    expect(dossierAfter(...mistaken, decides('pfho', 'aangepast', { reden: 'Ook.' })).status).toBe(
      'ingetrokken',
    );
  });

  test('the trekker signs each text once, under its own number', () => {
    const signed: readonly OpdrachtEvent[] = [
      { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
      { soort: 'handtekening gevraagd' },
      { soort: 'terugkoppeling ondertekend' },
      { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-25' },
    ];
    const again = dossierAfter(
      decides('pfho', 'aangepast'),
      ...signed,
      decides('ab', 'ingetrokken'),
      { soort: 'terugkoppeling geschreven', tekst: 'Het gaat niet door.' },
      { soort: 'handtekening gevraagd' },
    );
    expect(trekkerTaken(again).filter(({ soort }) => soort === 'onderteken')).toMatchObject([
      { id: 'onderteken-1', gedaan: true, voorbij: true },
      { id: 'onderteken-2', gedaan: false, voorbij: false },
    ]);
  });

  test('what nobody heard before is no second message, whatever was said not to be needed', () => {
    const dossier = aDossier(
      ...PLAN,
      decides('pfho', 'goedgekeurd'),
      NOT_NEEDED,
      decides('ab', 'aangepast', { toelichting: 'Meer geld.' }),
    );
    expect(verschuldigd(dossier)).toMatchObject({ nummer: 2, opnieuw: false });
    expect(proposeTerugkoppeling(dossier)).not.toContain('Daarna is er iets veranderd');
  });
});

describe('the verplichting', () => {
  const eisenOf = (dossier: Dossier) =>
    afhandelingEisen(dossier, []).filter(({ soort }) => soort === 'terugkoppeling gegeven');

  test('keeps its id for the first message, and every later one has its own', () => {
    const dossier = dossierAfter(decides('pfho', 'aangepast'), ...LETTER, decides('ab', 'ingetrokken'));
    expect(eisenOf(dossier)).toMatchObject([
      { vanaf: '2027-03-11', gedaan: true },
      { over: '2', vanaf: '2027-04-15', gedaan: false },
    ]);
    expect(eisenOf(dossier)[0]).not.toHaveProperty('over');
  });

  test('counts from the first besluit that they did not hear of', () => {
    const both = dossierAfter(decides('pfho', 'aangepast'), decides('ab', 'goedgekeurd'));
    expect(eisenOf(both)).toMatchObject([{ vanaf: '2027-03-11' }]);
    const later = dossierAfter(
      decides('pfho', 'goedgekeurd'),
      ...LETTER,
      decides('ab', 'aangepast', { toelichting: 'Meer geld.' }),
    );
    expect(eisenOf(later).at(-1)).toMatchObject({ vanaf: '2027-04-15', gedaan: false });
  });

  test('of a correction counts from the day on which it was made', () => {
    const corrected = dossierAfter(
      decides('pfho', 'goedgekeurd'),
      ...LETTER,
      decides('pfho', 'ingetrokken', { reden: 'Een vergissing.' }),
    );
    expect(eisenOf(corrected).at(-1)).toMatchObject({ over: '2', vanaf: '2026-11-16' });
  });
});

describe('it is settled', () => {
  const DAY = '2027-06-01';

  test('by more than one channel, each with its day; one channel on one day is one', () => {
    const given = dossierAfter(decides('pfho', 'goedgekeurd'), ...LETTER);
    const more = { kanaal: 'bijeenkomst', datum: '2027-04-01', bereikt: 20 };
    const both = dossierAfter(
      decides('pfho', 'goedgekeurd'),
      ...LETTER,
      ...decideOokGegeven(projectleider, given, more, DAY),
    );
    expect(gegevenOf(both)[0]?.kanalen).toEqual([{ kanaal: 'nieuwsbrief', datum: '2027-03-25' }, more]);
    expect(() => decideOokGegeven(projectleider, both, more, DAY)).toThrow('staat er al');
    expect(() =>
      decideOokGegeven(projectleider, dossierAfter(decides('pfho', 'goedgekeurd')), more, DAY),
    ).toThrow('nog niet gegeven');
  });

  test('by a reason after an earlier message or where nobody took part, and never in the place of the first', () => {
    const reden = 'Het besluit zegt hetzelfde.';
    expect(() => decideNietNodig(projectleider, dossierAfter(decides('pfho', 'goedgekeurd')), reden)).toThrow(
      'Er deden inwoners mee',
    );
    const nobody = aDossier(...PLAN, decides('pfho', 'goedgekeurd'));
    expect(() => decideNietNodig(projectleider, nobody, 'n.v.t.')).toThrow('Schrijf kort waarom');
    const left = aDossier(
      ...PLAN,
      decides('pfho', 'goedgekeurd'),
      ...decideNietNodig(projectleider, nobody, reden),
    );
    expect(left.status).toBe('besloten');
    expect(terugkoppelingWords(left)).toBe('');
    expect(() => decideNietNodig(projectleider, left, reden)).toThrow('Er is al vastgelegd');
  });
});
