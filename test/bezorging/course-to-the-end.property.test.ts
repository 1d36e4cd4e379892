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
/**
 * What must have happened beside what follows from the acts, so that the rules about it were judged: events of the log, and what the
 * oracle met. What takes two chances at once needs many opdrachten under way; what is asked in December needs the whole year.
 */
const HAPPENED = {
  always: [
    'jaaragenda vastgesteld',
    'opdracht gemaakt',
    'plan ingediend',
    'plan teruggestuurd',
    'plan afgestemd',
    'uitnodiging verstuurd',
    'activiteit gehouden',
    'inbreng verwerkt',
    'passage vastgelegd',
    'terugkoppeling gegeven',
    'signaal beantwoord',
    'agenda',
    'voorstel over de week',
    'verzamelbericht',
    'ontbrekend kanaal',
    'stil dossier',
    'beoordelen gegeven',
    'overgenomen',
    'vervanger',
    'Teams antwoordt niet',
    'één bot staat stil',
    'contact aangewezen',
    'contact niet nodig',
    'onderwerpen gevraagd',
    'vraag beantwoord',
    'raad toegevoegd',
    'advies gevraagd',
    'rapport opgenomen',
    'opvolging afgesproken',
    'bevinding opgevolgd',
    'openbare tekst voorgelegd',
    'openbare tekst goedgekeurd',
    'contact leest van een plan',
    'contact is om onderwerpen gevraagd',
    'openbare tekst wacht',
    'openbare tekst ingetrokken',
    'contact gestopt',
  ],
  'with many under way': [
    'besluit genomen: goedgekeurd',
    'besluit genomen: aangepast',
    'besluit genomen: uitgesteld',
    'besluit genomen: ingetrokken',
    'besluit genomen: ter kennisname',
    'terugkoppeling niet nodig',
    'terugkoppeling na intrekken',
    'meetlat afgerond',
    'toezegging nagekomen',
    'belofte nagekomen',
    'vervanger van een vervanger',
    'herinnering niet bezorgd',
    'kanaal verlaten',
    'team gearchiveerd',
    'team weer actief',
    'kanaal niet nodig',
    'agendapunt blijft staan',
    'nog een keer gevraagd',
    'ontbrekende trekker',
    'van niemand',
    'niet meer te bereiken',
    'contact leest een besluit',
    'advies ontvangen',
    'adviespunten beantwoord',
    'adviesraad antwoord verteld',
    'raadsoverleg gepland',
    'openbare tekst teruggestuurd',
    'coördinator niet meer te bereiken',
  ],
  'in a whole year': ['onderwerp vervallen', 'onderwerpen doorgeschoven', 'raadsoverleg afgezegd'],
} as const;

/** What a course of this size must have met. The acts themselves are chosen by chance, each of them often enough in an ordinary year. */
function mustHappen(): readonly string[] {
  const isOrdinary = SIZE.days >= 365 && SIZE.opdrachten >= 10 && SIZE.most >= 12;
  return [
    ...(SIZE.days >= 180 ? HAPPENED.always : []),
    ...(SIZE.days >= 365 ? HAPPENED['in a whole year'] : []),
    ...(isOrdinary ? [...HAPPENED['with many under way'], ...CHANCES.map(({ gebeurt }) => gebeurt)] : []),
  ];
}

/** A year takes an hour on a busy machine: each first of the month and each broken rule is told when it is there. */
function tell(day: string, broken: readonly string[]): void {
  for (const one of [...(day.endsWith('-01') ? [day] : []), ...broken]) process.stderr.write(`${one}\n`);
}

test(`${SIZE.days} days of the whole course of ${SIZE.opdrachten} opdrachten or more, with two bots and outages, break no rule of docs/domein.md (YEAR_SEED=${SEED})`, async () => {
  const { broken, gebeurd, reminders, posts } = await liveCourse(SIZE, SEED, tell);

  expect(broken).toEqual([]);
  expect(mustHappen().filter((what) => !gebeurd[what])).toEqual([]);
  expect(reminders).toBeGreaterThan(SIZE.days / 4);
  expect(posts).toBeGreaterThan(SIZE.days / 2);
}, 10_800_000);
