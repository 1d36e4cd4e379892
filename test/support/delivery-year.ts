import { addMilliseconds, localDate, localInstant } from '../../src/shared/clock.ts';
import { addDays } from '../../src/shared/dates.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import type { ScriptedAnswer } from './connector-standin.ts';
import { anActor, NO_PARTICIPATION } from './dossiers.ts';
import type { Person } from './people.ts';
import { needNoKanaal } from './story.ts';
import { startTwoBots } from './year-bots.ts';
import { createYearModel, type Opdracht } from './year-model.ts';
import { watchYear, type YearReport } from './year-watch.ts';

/** Something that happens in the year; a number chooses among what is there then. */
export type YearChange = {
  readonly day: number;
  readonly look: number;
  readonly soort: (typeof YEAR_CHANGES)[number];
  readonly opdracht: number;
  readonly persoon: number;
  readonly count: number;
};
export const YEAR_CHANGES = [
  'vergadering verplaatst',
  'vergadering geannuleerd',
  'uitgesteld naar een andere vergadering',
  'afwezig',
  'later herinneren',
  'plan ingediend',
  'plan afgestemd',
  'al gedaan',
  'overgedragen',
  'uitval van een bot',
  'uitval van beide bots',
  'uitval van de opslag',
  'uitval van Teams',
] as const;

export type YearSize = {
  readonly opdrachten: number;
  readonly vergaderingen: number;
  readonly people: number;
  readonly days: number;
};

const FIRST_DAY = '2026-01-01';
export const LOOKS = ['07:00', '08:30', '10:00', '13:00', '16:00', '16:58', '18:30'] as const;
/** The last look at which a reminder may go. */
const OFFICE_CLOSES = '16:58';
const HOUR_MS = 3_600_000;
const DURATIONS = [HOUR_MS, 72 * HOUR_MS];
const FAULTS: readonly ScriptedAnswer[] = [
  { status: 503 },
  'reset before',
  'reset after',
  { status: 429, retryAfter: '60' },
  { status: 412 },
  { status: 502 },
];
const DO = { id: 'do', naam: 'Directieoverleg' };

/** Lives through a year with these changes, with two bots on one store. */
export async function liveYear(size: YearSize, changes: readonly YearChange[]): Promise<YearReport> {
  const days = await createWorkingDays();
  const people: readonly Person[] = Array.from({ length: size.people }, (_, index) => ({
    id: `7e570000-0000-4000-8000-0000000002${String(index).padStart(2, '0')}`,
    naam: `Collega ${String.fromCharCode(65 + index)}. Jansen`,
  }));
  const person = (index: number): Person => people[index % people.length] as Person;
  const coordinators = [person(0), person(1)];
  const [coordinator] = coordinators as [Person, Person];
  const actor = anActor(coordinator, 'coördinator');

  const bots = await startTwoBots(localInstant(FIRST_DAY, '06:00'), coordinators);
  const { clock, connector, failing, store } = bots;
  const streams = createAllStreams(store);
  const model = createYearModel(
    coordinators.map(({ id }) => id),
    days,
  );
  let outage: { readonly end: () => Promise<void>; readonly until: string } | undefined;
  let teamsOut = false;
  let faults = 0;
  const watch = watchYear({
    bots,
    model,
    people,
    streams,
    days,
    answer: () => (teamsOut ? FAULTS[faults++ % FAULTS.length] : undefined),
  });

  const today = (): string => localDate(clock.now());
  const nonce = (): string => `${clock.now()} ${Math.random()}`;
  const app = (change: YearChange) => {
    const running = bots.running();
    return running[change.count % running.length] as (typeof running)[number];
  };

  const startOutage = async ({ soort, count }: YearChange): Promise<void> => {
    if (outage) return;
    const until = addMilliseconds(clock.now(), DURATIONS[count % 2] ?? 0);
    if (soort === 'uitval van Teams') {
      teamsOut = true;
      const end = async (): Promise<void> => {
        teamsOut = false;
      };
      outage = { until, end };
    } else if (soort === 'uitval van de opslag') {
      failing.fail('append', 'read log', 'read models', 'save model', 'deliveries');
      outage = { until, end: async () => failing.recover() };
    } else {
      const which = soort === 'uitval van beide bots' ? [0, 1] : [count % 2];
      for (const index of which) await bots.stop(index);
      const end = async (): Promise<void> => {
        for (const index of which) await bots.start(index);
      };
      outage = { until, end };
    }
  };

  const comingVergaderingen = (): readonly string[] =>
    [...model.vergaderingen].filter(([, one]) => !one.geannuleerd && one.datum > today()).map(([id]) => id);

  /** What people do. The model knows it first: posts follow at once. */
  const change = async (one: YearChange): Promise<void> => {
    const { soort, count } = one;
    const all = [...model.opdrachten.values()];
    const opdracht: Opdracht | undefined = all[one.opdracht % Math.max(1, all.length)];
    const { opdrachten } = app(one);
    const versionOf = async (id: string) => (await streams.opdrachten.find(id))?.version ?? 0;
    const vergaderingId = comingVergaderingen()[one.opdracht % Math.max(1, comingVergaderingen().length)];
    const owed = opdracht && model.owedFor(opdracht, today());
    const owner = owed && (owed.owners[count % owed.owners.length] as string);
    const ownerPerson = people.find(({ id }) => id === owner);
    switch (soort) {
      case 'vergadering verplaatst':
      case 'vergadering geannuleerd': {
        const vergadering = vergaderingId === undefined ? undefined : model.vergaderingen.get(vergaderingId);
        const version = vergaderingId && (await streams.vergaderingen.find(vergaderingId))?.version;
        const datum = model.workingDay(today(), 5 + count);
        if (!vergadering || (soort === 'vergadering verplaatst' && !model.isFree(datum))) return;
        const stamp = { vergadering: vergaderingId, version, nonce: nonce() };
        if (soort === 'vergadering geannuleerd') {
          vergadering.geannuleerd = true;
          await bots.client(coordinator).execute('vergaderingen.saveCancel', { ...stamp, reden: '' });
        } else {
          vergadering.datum = datum;
          vergadering.verplaatst = today();
          await bots
            .client(coordinator)
            .execute('vergaderingen.saveMove', { ...stamp, datum, tijd: '', plaats: '' });
        }
        return;
      }
      case 'uitgesteld naar een andere vergadering':
        if (!opdracht || vergaderingId === undefined) return;
        opdracht.vergaderingId = vergaderingId;
        opdracht.uitgesteld = today();
        await opdrachten.setVergadering(actor, opdracht.id, vergaderingId);
        return;
      case 'afwezig': {
        const away = person(one.persoon);
        const vervanger = person(one.persoon + 1 + (count % (people.length - 1)));
        const afwezigheid = {
          van: addDays(today(), count % 5),
          tot: addDays(today(), count % 30),
          vervangerId: vervanger.id,
        };
        if (afwezigheid.tot < afwezigheid.van) return;
        model.reportAfwezigheid(away.id, afwezigheid);
        const { vervangerId, ...period } = afwezigheid;
        await bots.client(away).execute('mensen.reportAbsence', { ...period, vervanger: vervangerId });
        return;
      }
      case 'later herinneren': {
        if (!owed || !ownerPerson) return;
        const datum = addDays(today(), 1 + (count % 40));
        model.snooze(ownerPerson.id, owed.id, datum);
        const data = { verplichting: owed.id, eigenaar: ownerPerson.id, uitstel: 'datum', datum };
        await bots.client(ownerPerson).execute('herinneringen.snooze', data);
        return;
      }
      case 'al gedaan': {
        if (!owed || !ownerPerson) return;
        const data = { verplichting: owed.id, eigenaar: ownerPerson.id };
        const isCoordinator = coordinators.includes(ownerPerson);
        model.claim(ownerPerson.id, owed.id, isCoordinator ? 'akkoord' : 'gemeld');
        await bots.client(ownerPerson).execute('herinneringen.done', data);
        if (isCoordinator || count % 3 === 0) return;
        const klopt = count % 3 === 1;
        if (!klopt) model.snooze(ownerPerson.id, owed.id, days.add(today(), 1));
        model.claim(ownerPerson.id, owed.id, klopt ? 'akkoord' : 'klopt niet');
        const answer = { ...data, klopt: klopt ? 'ja' : 'nee' };
        await bots.client(coordinator).execute('herinneringen.confirm', answer);
        return;
      }
      case 'plan ingediend': {
        if (opdracht?.fase !== 'bij projectleider') return;
        const leider = anActor(people.find(({ id }) => id === opdracht.leider) as Person);
        const stamp = async () => ({ version: await versionOf(opdracht.id), nonce: nonce() });
        for (const inputs of NO_PARTICIPATION) {
          const step = { onderdeel: 'vraag', inputs, next: 'verder' } as const;
          await opdrachten.saveStep(leider, opdracht.id, await stamp(), step);
        }
        opdracht.fase = 'bij coördinator';
        opdracht.sinds = today();
        await opdrachten.submitPlan(leider, opdracht.id, await stamp());
        return;
      }
      case 'plan afgestemd':
        if (opdracht?.fase !== 'bij coördinator') return;
        opdracht.fase = 'afgestemd';
        await opdrachten.agreePlan(actor, opdracht.id, {
          version: await versionOf(opdracht.id),
          nonce: nonce(),
        });
        return;
      case 'overgedragen': {
        if (opdracht?.fase !== 'bij projectleider') return;
        const { id, naam } = person(one.persoon);
        opdracht.leider = id;
        await opdrachten.assign(actor, opdracht.id, nonce(), [{ naam, persoonId: id }]);
        return;
      }
      default:
        await startOutage(one);
    }
  };

  /** The opdrachten come in through the year, each some months before its vergadering. */
  const planned = Array.from({ length: size.opdrachten }, (_, index) => {
    const meeting = index % size.vergaderingen;
    const datum = days.add(
      addDays(FIRST_DAY, Math.floor(((meeting + 1) * size.days) / (size.vergaderingen + 1))),
      1,
    );
    return { index, datum, day: addDays(datum, -20 - ((index * 17) % 70)) };
  });
  const addOpdracht = async (index: number, datum: string): Promise<void> => {
    const { id, naam } = person(2 + index);
    const invoer = {
      titel: `Opdracht nummer ${index}`,
      projectleiders: [{ naam, persoonId: id }],
      overleg: DO,
      datum,
      gemeenten: [],
      notities: [],
    };
    const [bot] = bots.running();
    if (!bot) return;
    const { current } = await bot.opdrachten.add(actor, invoer, { bron: 'kaart', nonce: nonce() });
    const vergaderingId = current.state.vergaderingId ?? '';
    if (!model.vergaderingen.has(vergaderingId))
      model.vergaderingen.set(vergaderingId, { datum, geannuleerd: false });
    model.opdrachten.set(current.id, {
      id: current.id,
      leider: id,
      vergaderingId,
      fase: 'bij projectleider',
      sinds: today(),
    });
  };

  try {
    connector.setMembers(
      people
        .map((one) => bots.client(one).from)
        .map(({ id, name, aadObjectId }) => ({ id, name, aadObjectId })),
    );
    for (const one of people) await bots.client(one).open();
    // This year is about plans.
    await needNoKanaal(bots.client(coordinator), DO.id);
    const waiting = [...planned];
    for (let day = 0; day < size.days; day += 1) {
      const date = addDays(FIRST_DAY, day);
      let wasOut = outage !== undefined;
      for (const [look, time] of LOOKS.entries()) {
        clock.advance(Math.max(0, Date.parse(localInstant(date, time)) - Date.parse(clock.now())));
        if (outage && outage.until <= clock.now()) {
          await outage.end();
          outage = undefined;
        }
        for (const one of changes.filter((known) => known.day === day && known.look === look)) {
          if (!outage) await change(one);
          wasOut ||= outage !== undefined;
        }
        for (let next = waiting.findIndex((one) => one.day <= date); !outage && next >= 0; ) {
          const [one] = waiting.splice(next, 1);
          if (one && one.datum > date) await addOpdracht(one.index, one.datum);
          next = waiting.findIndex((known) => known.day <= date);
        }
        await bots.settle();
        if (time === OFFICE_CLOSES && !wasOut) await watch.endOfOfficeDay(date);
      }
    }
    if (outage) await outage.end();
    clock.advance(HOUR_MS);
    await bots.settle();
    return await watch.endOfYear();
  } finally {
    await bots.close();
  }
}
