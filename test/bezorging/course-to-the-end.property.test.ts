import { expect, test } from '@jest/globals';
import { CHANCES } from '../support/course/acts.ts';
import { liveCourse } from '../support/course/live-course.ts';

/** A year, from the jaaragenda to the meetlat. Shorter ones: YEAR_DAYS=…, with less under way: YEAR_MOST=…; others: YEAR_SEED=… */
const SIZE = {
  days: Number(process.env.YEAR_DAYS ?? 365),
  opdrachten: Number(process.env.YEAR_OPDRACHTEN ?? 10),
  most: Number(process.env.YEAR_MOST ?? 12),
};
const SEED = Number(process.env.YEAR_SEED ?? 20261128);
/** What must have happened beside what follows from the acts, so that the rules about it were judged: events of the log, and what the oracle met. */
const HAPPENED = [
  'jaaragenda vastgesteld',
  'opdracht gemaakt',
  'onderwerp vervallen',
  'onderwerpen doorgeschoven',
  'plan ingediend',
  'plan teruggestuurd',
  'plan afgestemd',
  'uitnodiging verstuurd',
  'activiteit gehouden',
  'inbreng verwerkt',
  'passage vastgelegd',
  'besluit genomen: goedgekeurd',
  'besluit genomen: aangepast',
  'besluit genomen: uitgesteld',
  'besluit genomen: ingetrokken',
  'besluit genomen: ter kennisname',
  'terugkoppeling gegeven',
  'terugkoppeling niet nodig',
  'terugkoppeling na intrekken',
  'meetlat afgerond',
  'toezegging nagekomen',
  'signaal beantwoord',
  'belofte nagekomen',
  'vervanger van een vervanger',
  'herinnering niet bezorgd',
  'kanaal verlaten',
  'team gearchiveerd',
  'team weer actief',
  'kanaal niet nodig',
  'agenda',
  'voorstel over de week',
  'agendapunt blijft staan',
  'nog een keer gevraagd',
  'verzamelbericht',
  'ontbrekend kanaal',
  'ontbrekende trekker',
  'stil dossier',
  'van niemand',
  'beoordelen gegeven',
  'overgenomen',
  'niet meer te bereiken',
  'coördinator niet meer te bereiken',
  'vervanger',
  'Teams antwoordt niet',
  'één bot staat stil',
] as const;

/** A year takes an hour on a busy machine: each first of the month and each broken rule is told when it is there. */
function tell(day: string, broken: readonly string[]): void {
  for (const one of [...(day.endsWith('-01') ? [day] : []), ...broken]) process.stderr.write(`${one}\n`);
}

test(`${SIZE.days} days of the whole course of ${SIZE.opdrachten} opdrachten or more, with two bots and outages, break no rule of docs/domein.md (YEAR_SEED=${SEED})`, async () => {
  const { broken, gebeurd, reminders, posts } = await liveCourse(SIZE, SEED, tell);

  expect(broken).toEqual([]);
  const must = [...HAPPENED, ...CHANCES.map(({ gebeurt }) => gebeurt)];
  expect(must.filter((what) => !gebeurd[what])).toEqual([]);
  expect(reminders).toBeGreaterThan(100);
  expect(posts).toBeGreaterThan(300);
}, 10_800_000);
