import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decideGenomen,
  decideNagekomen,
  decideToezegging,
} from '../../src/opdrachten/besluit/besluit-rules.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { Inbreng } from '../../src/opdrachten/ground/inbreng.ts';
import { STELLINGEN } from '../../src/opdrachten/ground/meetlat.ts';
import type { OpdrachtPostFacts } from '../../src/opdrachten/ground/post-kinds.ts';
import { conceptOf } from '../../src/opdrachten/ground/terugkoppeling.ts';
import { trekkerTaken } from '../../src/opdrachten/ground/trekker-taken.ts';
import { verschuldigd } from '../../src/opdrachten/ground/verschuldigd.ts';
import { decideMeetlat } from '../../src/opdrachten/meetlat/meetlat-rules.ts';
import { hasLesson, tipsFor } from '../../src/opdrachten/meetlat/meetlat-tips.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import {
  decideGegeven,
  decideOnderteken,
  decideTekst,
} from '../../src/opdrachten/terugkoppeling/terugkoppeling-rules.ts';
import { proposeTerugkoppeling } from '../../src/opdrachten/terugkoppeling/terugkoppeling-tekst.ts';
import { trekkerPosts } from '../../src/opdrachten/trekker/trekker-posts.ts';
import { trekkerTaakCard } from '../../src/opdrachten/trekker/trekker-taken-cards.ts';
import { findJargon, MAX_MEAN_WORDS, meanSentenceLength } from '../../src/shared/readability.ts';
import { UITKOMSTEN } from '../../src/shared/uitkomst.ts';
import { actionsOf, rendered } from '../support/card-reading.ts';
import {
  AGREED,
  aDossier,
  COMPLETE,
  coordinator,
  filledIn,
  projectleider,
  SUBMITTED,
  stranger,
} from '../support/dossiers.ts';
import { HELD } from '../support/uitvoering.ts';

const DAY = '2027-03-11';
const BESLUIT = {
  vergaderingId: 'pfho-2027-03-11',
  overlegNaam: 'Portefeuillehoudersoverleg',
  datum: DAY,
  uitkomst: 'goedgekeurd' as const,
};
const DECIDED: OpdrachtEvent = { soort: 'besluit genomen', ...BESLUIT };
const AGREED_PLAN = [filledIn(COMPLETE), SUBMITTED, AGREED];
const POINTS: OpdrachtEvent = {
  soort: 'inbreng toegevoegd',
  punten: [
    { id: 'p1', bron: 'inwoners', tekst: 'Een vaste hulp geeft rust' },
    { id: 'p2', bron: 'inwoners', tekst: 'Ook hulp in het weekend.' },
  ],
};
const JUDGED: readonly OpdrachtEvent[] = [
  { soort: 'inbreng beoordeeld', inbrengIds: ['p1'], oordeel: 'overgenomen' },
  { soort: 'inbreng beoordeeld', inbrengIds: ['p2'], oordeel: 'niet', reden: 'Hier is geen geld voor.' },
];
const TEKST: OpdrachtEvent = { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel. We nemen dit over.' };
const GIVEN: OpdrachtEvent = { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-25' };
const decided = (...more: OpdrachtEvent[]): Dossier => aDossier(...AGREED_PLAN, DECIDED, ...more);
const messagesOf = (run: () => unknown): Readonly<Record<string, string>> => {
  try {
    run();
  } catch (error) {
    return (error as { problems: Record<string, string> }).problems;
  }
  return {};
};

describe('a besluit in the dossier', () => {
  test.each([
    ['goedgekeurd', 'besloten'],
    ['aangepast', 'besloten'],
    ['ter kennisname', 'besloten'],
    ['uitgesteld', 'uitgesteld'],
    ['ingetrokken', 'ingetrokken'],
  ] as const)('‘%s’ makes it ‘%s’', (uitkomst, status) => {
    expect(aDossier(...AGREED_PLAN, { ...DECIDED, uitkomst }).status).toBe(status);
  });

  test('that postpones takes its meeting away; the next one brings it back to where it was', () => {
    const meeting = (vergaderingId: string): OpdrachtEvent => ({
      soort: 'opdracht gewijzigd',
      gegevens: { vergaderingId },
    });
    const before = [...AGREED_PLAN, meeting('pfho-2027-03-11'), POINTS, ...JUDGED];
    const postponed = aDossier(...before, { ...DECIDED, uitkomst: 'uitgesteld' });
    expect(postponed.vergaderingId).toBeUndefined();
    expect(postponed.eerdereVergaderingen).toEqual(['pfho-2027-03-11']);

    const resumed = aDossier(...before, { ...DECIDED, uitkomst: 'uitgesteld' }, meeting('pfho-2027-04-08'));

    expect(resumed).toMatchObject({ status: 'in uitvoering', vergaderingId: 'pfho-2027-04-08' });
  });

  test.each([
    ['of before the meeting to come was said', {}, 'uitgesteld', undefined],
    ['while another meeting comes', { komtNog: true }, 'in uitvoering', 'do-2027-04-01'],
  ] as const)('that postpones, %s: %j', (_which, said, status, vergaderingId) => {
    const named: OpdrachtEvent = {
      soort: 'opdracht gewijzigd',
      gegevens: { vergaderingId: 'do-2027-04-01' },
    };
    const before = [...AGREED_PLAN, named, POINTS];
    const postponed: OpdrachtEvent = { ...DECIDED, uitkomst: 'uitgesteld', ...said };

    const after = aDossier(...before, postponed);
    expect(after).toMatchObject({ status, vergaderingId, besluiten: [{ uitkomst: 'uitgesteld' }] });
    // So it is as well when what was recorded first was a mistake.
    const corrected = aDossier(...before, DECIDED, { ...postponed, reden: 'Een typefout.' });
    expect(corrected).toMatchObject({ status, vergaderingId });
  });

  test('heard twice changes nothing', () => {
    expect(decideGenomen(coordinator, decided(), BESLUIT)).toEqual([]);
    expect(() => decideGenomen(projectleider, decided(), BESLUIT)).toThrow('Alleen de coördinator');
  });

  test('is corrected after residents heard of it, in its own place, with the reason', () => {
    const corrected = {
      ...BESLUIT,
      uitkomst: 'aangepast',
      toelichting: 'Meer vervoer.',
      reden: 'Een typefout.',
    } as const;
    const events = decideGenomen(coordinator, decided(TEKST, GIVEN), corrected);

    const after = decided(TEKST, GIVEN, ...events);

    expect(after.besluiten).toMatchObject([{ uitkomst: 'aangepast', reden: 'Een typefout.' }]);
    expect(after.status).toBe('besloten');
    expect(verschuldigd(after)).toMatchObject({ nummer: 2, besluit: { uitkomst: 'aangepast' } });
  });

  test('leaves an answered dossier answered exactly when residents have nothing new to hear', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...UITKOMSTEN), { maxLength: 6 }), (uitkomsten) => {
        const later = uitkomsten.map(
          (uitkomst, index): OpdrachtEvent => ({ ...DECIDED, vergaderingId: `ab-${index}`, uitkomst }),
        );
        const dossier = decided(TEKST, GIVEN, ...later);
        const holds = uitkomsten.findLast((one) => one !== 'uitgesteld' && one !== 'ter kennisname');
        const isOwed = holds !== undefined && holds !== 'goedgekeurd';
        expect(verschuldigd(dossier) !== undefined).toBe(isOwed);
        // What is owed stays owed while the next meeting waits for another date.
        const owing = uitkomsten.at(-1) === 'uitgesteld' ? ['besloten', 'uitgesteld'] : ['besloten'];
        const expected = isOwed ? owing : ['teruggekoppeld'];
        expect(holds === 'ingetrokken' ? ['ingetrokken'] : expected).toContain(dossier.status);
      }),
    );
  });
});

describe('a toezegging', () => {
  const PROMISE = {
    wat: 'In mei komt er een voorstel.',
    eigenaar: { collega: { naam: 'Els' } },
    datum: '2027-05-20',
  };

  test('needs a besluit, words, an owner and a day that comes', () => {
    expect(() => decideToezegging(coordinator, aDossier(), 't', PROMISE, DAY)).toThrow('nog geen besluit');
    const empty = { wat: 'n.v.t.', datum: '2027-03-01' };
    expect(
      Object.keys(messagesOf(() => decideToezegging(coordinator, decided(), 't', empty, DAY))).sort(),
    ).toEqual(['datum', 'eigenaarId', 'wat']);
  });

  test('is kept once, with what was done, by its owner or the coördinator', () => {
    const events = decideToezegging(coordinator, decided(), 't', PROMISE, DAY);
    const dossier = decided(...events);
    expect(() => decideNagekomen(stranger, dossier, 't', 'Het is gedaan.')).toThrow('Alleen wie dit heeft');
    expect(messagesOf(() => decideNagekomen(coordinator, dossier, 't', '-'))).toHaveProperty('hoe');
    const kept = decideNagekomen(coordinator, dossier, 't', 'Het voorstel ligt er.');
    expect(() => decideNagekomen(coordinator, decided(...events, ...kept), 't', 'Nog eens.')).toThrow(
      'al nagekomen',
    );
  });
});

describe('the terugkoppeling', () => {
  test('waits for a besluit, and is not asked where residents do not take part', () => {
    expect(() => decideTekst(projectleider, aDossier(...AGREED_PLAN), 'Een tekst.')).toThrow(
      'nog geen besluit',
    );
    const without = aDossier(
      filledIn({ vanToepassing: 'nee', redenGeen: 'spoed' }),
      SUBMITTED,
      AGREED,
      DECIDED,
    );
    expect(() => decideTekst(projectleider, without, 'Een tekst.')).toThrow('deden inwoners niet mee');
  });

  test('is settled only with a text, a channel and a date between the besluit and today', () => {
    const given = { kanaal: 'nieuwsbrief', datum: '2027-03-25', bereikt: 18 };
    expect(() => decideGegeven(projectleider, decided(), given, '2027-03-26')).toThrow('nog geen tekst');
    const dossier = decided(TEKST);
    expect(decideGegeven(projectleider, dossier, given, '2027-03-26')).toMatchObject([{ bereikt: 18 }]);
    for (const wrong of [
      { kanaal: '' },
      { datum: '2027-03-10' },
      { datum: '2027-03-27' },
      { bereikt: 1.5 },
    ]) {
      const problems = messagesOf(() =>
        decideGegeven(projectleider, dossier, { ...given, ...wrong }, '2027-03-26'),
      );
      expect(Object.keys(problems)).toEqual(Object.keys(wrong));
    }
  });

  test('loses its signature when the text changes', () => {
    const asked: OpdrachtEvent = { soort: 'handtekening gevraagd' };
    const signed: OpdrachtEvent = { soort: 'terugkoppeling ondertekend' };
    expect(conceptOf(decided(TEKST, asked, signed))?.ondertekend?.versie).toBe(1);
    const changed = decided(TEKST, asked, signed, { ...TEKST, tekst: 'Iets anders.' });
    expect(conceptOf(changed)).not.toHaveProperty('ondertekend');
    expect(() => decideOnderteken(stranger, changed, 1)).toThrow('bestuurlijk trekker');
  });

  test('is proposed from what was recorded and nothing else, in short sentences without jargon', () => {
    const dossier = aDossier(...AGREED_PLAN, POINTS, ...JUDGED, {
      ...DECIDED,
      uitkomst: 'aangepast',
      toelichting: 'Er komt meer geld voor vervoer.',
    });

    const tekst = proposeTerugkoppeling(dossier);

    expect(tekst).toContain('Dit nemen we over:\n- Een vaste hulp geeft rust.');
    expect(tekst).toContain('- Ook hulp in het weekend. Waarom: Hier is geen geld voor.');
    expect(tekst).not.toContain('voor een deel');
    expect(meanSentenceLength(tekst)).toBeLessThanOrEqual(MAX_MEAN_WORDS);
    expect(findJargon(tekst)).toEqual([]);
  });

  test('stays short and readable, however much was recorded', () => {
    const inbreng = Array.from({ length: 60 }, (_, index): Inbreng => {
      const oordeel = { op: '', door: '', doorId: '', oordeel: 'overgenomen' as const };
      return { id: String(index), bron: 'inwoners', tekst: `Punt ${index} van een bewoner`, oordeel };
    });
    const tekst = proposeTerugkoppeling({ ...decided(), inbreng });
    expect(tekst).toContain('En nog 52 andere punten.');
    expect(meanSentenceLength(tekst)).toBeLessThanOrEqual(MAX_MEAN_WORDS);
  });
});

describe('the meetlat', () => {
  const scores = (ids: readonly string[], score = 'goed') =>
    Object.fromEntries(ids.map((id) => [id, { score, notitie: '' }]));
  const FIRST = STELLINGEN.slice(0, 4).map(({ id }) => id);
  const LAST = STELLINGEN.slice(4).map(({ id }) => id);

  test('comes after the terugkoppeling, and closes when all seven are there', () => {
    expect(() => decideMeetlat(projectleider, decided(), decided(), 1, {})).toThrow('na de terugkoppeling');
    const dossier = decided(TEKST, GIVEN);
    expect(() => decideMeetlat(projectleider, dossier, dossier, 2, scores(LAST))).toThrow(
      'andere stellingen',
    );
    const first = decideMeetlat(projectleider, dossier, dossier, 1, scores(FIRST));
    const half = decided(TEKST, GIVEN, ...first);
    const last = decideMeetlat(projectleider, half, half, 2, scores(LAST));
    expect(decided(TEKST, GIVEN, ...first, ...last).status).toBe('afgerond');
  });

  test('does not undo what somebody else answered since, and asks when both answered the same otherwise', () => {
    const shown = decided(TEKST, GIVEN);
    const first = decideMeetlat(projectleider, shown, shown, 1, scores(FIRST));
    const now = decided(TEKST, GIVEN, ...first);
    const later = { ...scores(FIRST), mens: { score: 'voldoende' as const, notitie: '' } };

    expect(() => decideMeetlat(projectleider, shown, now, 1, later)).toThrow('intussen gewijzigd');
    expect(decideMeetlat(projectleider, now, now, 1, later)).toEqual([
      { soort: 'meetlat bijgewerkt', metingen: [{ stelling: 'mens', score: 'voldoende' }] },
    ]);
    const changed = decided(TEKST, GIVEN, ...first, ...decideMeetlat(projectleider, now, now, 1, later));
    const others = { ...scores(FIRST), feiten: { score: 'voldoende' as const, notitie: '' } };
    expect(decideMeetlat(projectleider, now, changed, 1, others)).toEqual([
      { soort: 'meetlat bijgewerkt', metingen: [{ stelling: 'feiten', score: 'voldoende' }] },
    ]);
  });

  test('asks a note for a low score, which comes back as a tip at the same method or target group', () => {
    const dossier = decided(TEKST, GIVEN);
    const low = { ...scores(FIRST), mens: { score: 'onvoldoende' as const, notitie: '' } };
    expect(Object.keys(messagesOf(() => decideMeetlat(projectleider, dossier, dossier, 1, low)))).toEqual([
      'notitie-mens',
    ]);
    const noted = { ...low, mens: { score: 'onvoldoende' as const, notitie: 'Nodig eerder uit.' } };
    const first = decideMeetlat(projectleider, dossier, dossier, 1, noted);
    const half = decided(TEKST, GIVEN, ...first);
    const last = decideMeetlat(projectleider, half, half, 2, scores(LAST));
    const lesson = { ...decided(TEKST, GIVEN, ...first, ...last), id: 'eerder', kenmerk: 'DOC-1' };

    expect(hasLesson(lesson)).toBe(true);
    expect(tipsFor(aDossier(filledIn({ methoden: ['focusgroep'] })), 'hoe')?.([lesson])).toEqual([
      { kenmerk: 'DOC-1', tekst: 'De mens staat centraal. Nodig eerder uit.' },
    ]);
    expect(tipsFor(aDossier(filledIn({ methoden: ['enquête'] })), 'hoe')?.([lesson])).toEqual([]);
    expect(tipsFor(aDossier(filledIn({ methoden: ['focusgroep'] })), 'vraag')).toBeUndefined();
  });
});

test('the trekker has the task of the agreed plan, and none once it is withdrawn', () => {
  expect(trekkerTaken(aDossier(filledIn(COMPLETE)))).toEqual([]);
  expect(trekkerTaken(aDossier(...AGREED_PLAN))).toMatchObject([{ soort: 'stel de vraag', gedaan: false }]);
  expect(trekkerTaken(aDossier(...AGREED_PLAN, { ...DECIDED, uitkomst: 'ingetrokken' }))).toEqual([]);
});

test('what a meeting decides about or puts off before anybody agreed to the plan asks nothing of the trekker', () => {
  for (const uitkomst of ['goedgekeurd', 'uitgesteld'] as const)
    expect(trekkerTaken(aDossier(filledIn(COMPLETE), SUBMITTED, { ...DECIDED, uitkomst }))).toEqual([]);
});

test('the task of the trekker follows the activiteit, and is over when that was held or the besluit was taken', () => {
  const moved = {
    soort: 'activiteit verplaatst',
    activiteitId: 'a1',
    naar: '2027-02-11',
    reden: 'Griep.',
  } as const;
  const about = (...events: OpdrachtEvent[]) => trekkerTaken(aDossier(...AGREED_PLAN, ...events))[0];

  expect(about()).toMatchObject({ wanneer: '2027-01-21', voorbij: false });
  expect(about(moved)).toMatchObject({ wanneer: '2027-02-11', voorbij: false });
  expect(about(HELD)).toMatchObject({ voorbij: true });
  expect(about(DECIDED)).toMatchObject({ voorbij: true });
});

describe('that the trekker was there', () => {
  const present = filledIn({ ...COMPLETE, rolTrekker: 'aanwezig bij een bijeenkomst' });
  const dossier = aDossier(present, SUBMITTED, AGREED);
  const [taak] = trekkerTaken(dossier);
  const titlesOn = (today: string) =>
    actionsOf(rendered(trekkerTaakCard(dossier, taak!, 'n', today))).map(({ title }) => title);

  test('can be said on the day of the activiteit, and not before', () => {
    expect(taak).toMatchObject({ soort: 'wees erbij', vanaf: '2027-01-21' });
    expect(titlesOn('2027-01-20')).not.toContain('Dit is gedaan');
    expect(titlesOn('2027-01-21')).toContain('Dit is gedaan');
  });

  test('is looked at again when that day begins', () => {
    const facts = { dossier, today: '2026-12-01' } as OpdrachtPostFacts;
    expect(trekkerPosts.trekkertaak.dagen(facts)).toEqual(['2027-01-20']);
    expect(trekkerPosts.trekkertaak.dagen({ ...facts, today: '2027-01-21' })).toEqual([]);
  });

  test('of the question, which can be asked any day, can be said any day', () => {
    expect(trekkerTaken(aDossier(...AGREED_PLAN))[0]?.vanaf).toBeUndefined();
  });
});
