import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWorkingDays, type WorkingDays } from '../../src/shared/working-days.ts';
import {
  type Change,
  COORDINATORS,
  OPDRACHTEN,
  PEOPLE,
  type Sent,
  simulateYear,
  type Year,
} from '../support/herinnering-year.ts';

let days: WorkingDays;
beforeAll(() => {
  days = createWorkingDays();
});

const OFFSETS = {
  // In this year nobody asks once more.
  'opnieuw gevraagd': Number.NEGATIVE_INFINITY,
  '10 werkdagen ervoor': -10,
  '5 werkdagen ervoor': -5,
  '1 werkdag ervoor': -1,
  'te laat': 1,
};
/** How many working days early each may go along with something else. */
const EARLY = {
  'opnieuw gevraagd': 0,
  '10 werkdagen ervoor': 4,
  '5 werkdagen ervoor': 3,
  '1 werkdag ervoor': 1,
  'te laat': 0,
};
/** Public holidays of 2026 on weekdays, written down by hand. */
const HOLIDAYS = ['2026-01-01', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25', '2026-12-25'];

const localFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Every rule of docs/domein.md, said anew: what a message breaks, by the name of the rule. */
function brokenBy({ persoonId, moment, bundel, wereld }: Sent): string[] {
  const [date = '', time = ''] = localFormat.format(new Date(moment)).split(' ');
  const broken: string[] = [];
  const rule = (holds: boolean, name: string): void => {
    if (!holds) broken.push(`${name}: ${persoonId} at ${moment}`);
  };
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  const isAway = (id: string): boolean =>
    (wereld.afwezigheden.get(id) ?? []).some(({ van, tot }) => van <= date && date <= tot);

  rule(weekday !== 0 && weekday !== 6 && !HOLIDAYS.includes(date), 'only on working days');
  rule(time >= '08:30' && time < '17:00', 'between 08:30 and 17:00');
  rule(bundel.dag === date, 'the day of the message is the local date');
  rule(bundel.items.length > 0, 'no empty message');
  rule(!isAway(persoonId), 'nothing for somebody who is absent');
  for (const { verplichtingId, eigenaarId, uiterlijk, stap } of bundel.items) {
    const verplichting = wereld.verplichtingen.find(({ id }) => id === verplichtingId);
    rule(verplichting !== undefined, 'nothing for what is done, waits or was withdrawn');
    if (!verplichting) continue;
    rule(verplichting.uiterlijk === uiterlijk, 'dates move with the vergadering');
    const own = wereld.herinneringen.get(eigenaarId);
    const uitstel = own?.uitgesteld.find((one) => one.verplichtingId === verplichtingId);
    rule(!uitstel || uitstel.tot <= date, 'nothing for what is snoozed');
    const claim = own?.gemeld.find((one) => one.verplichtingId === verplichtingId);
    rule(!claim || claim.klopt === false, 'nothing for what was said to be done');
    rule(eigenaarId === persoonId || isAway(eigenaarId), 'the stand-in hears only of somebody who is absent');
    const isOwner = verplichting.eigenaars.includes(eigenaarId);
    rule(
      isOwner || (COORDINATORS.includes(eigenaarId) && stap === 'te laat'),
      'others hear only what is late',
    );
    const newer = Object.values(OFFSETS).filter((offset) => offset > OFFSETS[stap]);
    rule(
      newer.every(
        (offset) => days.add(uiterlijk, offset) > date || days.add(uiterlijk, offset) <= verplichting.sinds,
      ),
      'only the newest due step',
    );
    const isDue = days.add(uiterlijk, OFFSETS[stap]) <= date;
    const mayBeEarly = days.add(uiterlijk, OFFSETS[stap]) <= days.add(date, EARLY[stap]);
    rule(isDue || mayBeEarly, 'no step before its day, but for a few days to go along');
    rule(
      isDue || bundel.items.some((one) => days.add(one.uiterlijk, OFFSETS[one.stap]) <= date),
      'what is early goes along with what is due',
    );
  }
  return broken;
}

function brokenInYear({ sent, skipped, notAsked }: Year): string[] {
  const broken = sent.flatMap(brokenBy);
  const perDay = new Set<string>();
  const steps = new Map<string, Set<string>>();
  for (const { persoonId, bundel, wereld } of sent) {
    const day = `${persoonId} on ${bundel.dag}`;
    if (perDay.has(day)) broken.push(`at most one message a working day: ${day}`);
    perDay.add(day);
    for (const { verplichtingId, eigenaarId, uiterlijk, stap } of bundel.items) {
      const key = `${verplichtingId} of ${eigenaarId} before ${uiterlijk}`;
      const known = steps.get(key) ?? new Set();
      const uitstel = wereld.herinneringen
        .get(eigenaarId)
        ?.uitgesteld.find((one) => one.verplichtingId === verplichtingId);
      if (known.has(stap) && !uitstel) broken.push(`each step once, unless it was snoozed: ${key}, ${stap}`);
      known.add(stap);
      steps.set(key, known);
      if (known.size > 4) broken.push(`at most four steps: ${key}`);
    }
  }
  broken.push(...leftBehind(sent));
  return [
    ...broken,
    ...skipped.map((one) => `none skipped in silence, none twice: ${one}`),
    ...notAsked.map((one) => `the index asks in time: ${one}`),
  ];
}

/** What came in a message of its own, though it was known and could have gone along with the one before. */
function leftBehind(sent: readonly Sent[]): string[] {
  const last = new Map<string, Sent>();
  return sent.flatMap((one) => {
    const before = last.get(one.persoonId);
    last.set(one.persoonId, one);
    if (!before) return [];
    const could = one.bundel.items.filter(({ verplichtingId, eigenaarId, uiterlijk, stap }) => {
      const known = before.wereld.verplichtingen.find(({ id }) => id === verplichtingId);
      const same = known?.uiterlijk === uiterlijk && known.sinds <= before.bundel.dag;
      const herinnering = before.wereld.herinneringen.get(eigenaarId);
      const isQuiet = [...(herinnering?.uitgesteld ?? []), ...(herinnering?.gemeld ?? [])].some(
        (said) => said.verplichtingId === verplichtingId,
      );
      const wasSaid = [...before.wereld.herinneringen.values()].some(({ verstuurd }) =>
        verstuurd.some(
          (said) => said.verplichtingId === verplichtingId && days.between(said.dag, before.bundel.dag) < 2,
        ),
      );
      const saidNow = before.bundel.items.some((item) => item.verplichtingId === verplichtingId);
      const from = days.add(uiterlijk, OFFSETS[stap]);
      const fits = from > before.bundel.dag && from <= days.add(before.bundel.dag, EARLY[stap]);
      const isOwn = eigenaarId === one.persoonId && known?.eigenaars.includes(eigenaarId);
      return same && isOwn && fits && !isQuiet && !wasSaid && !saidNow;
    });
    return could.map(
      ({ verplichtingId, stap }) => `what is near goes along: ${verplichtingId}, ${stap}, ${one.persoonId}`,
    );
  });
}

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    day: fc.nat(364),
    soort: fc.constantFrom(
      'verplaatst',
      'geannuleerd',
      'afwezig',
      'uitgesteld',
      'ingediend',
      'afgestemd',
      'teruggestuurd',
      'iets gevraagd',
      'iets gevraagd',
      'iets gedaan',
      'al gedaan',
      'overgedragen',
      'uur uitval',
      'drie dagen uitval',
    ),
    opdracht: fc.nat(OPDRACHTEN - 1),
    persoon: fc.nat(PEOPLE - 1),
    count: fc.integer({ min: 1, max: 60 }),
  }),
  { minLength: 250, maxLength: 300 },
);

test('a year of 60 opdrachten, 25 people and 300 changes breaks no rule, whatever is owed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }), changes, (seeds, all) => {
      const year = simulateYear(seeds, all, days);

      expect(year.sent.length).toBeGreaterThan(50);
      const kinds = year.sent.flatMap(({ bundel }) =>
        bundel.items.map((item) => item.verplichtingId.split(/[:/]/)[1]),
      );
      expect(new Set(kinds).size).toBeGreaterThan(5);
      expect(brokenInYear(year)).toEqual([]);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
