import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createKalender } from '../../src/instellingen/kalender.ts';
import { type Waarden, waardenOf } from '../../src/instellingen/waarden.ts';
import { createLogTail } from '../../src/logboek/log-tail.ts';
import type { Store } from '../../src/logboek/ports.ts';
import { createCatchUp } from '../../src/logboek/rebuild.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { cijfersOf, cijfersVan, samen, telOp } from '../../src/overzichten/cijfers.ts';
import type { Jaargang } from '../../src/overzichten/geteld.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import type { VergaderingEvent } from '../../src/vergaderingen/vergadering-events.ts';
import { createVergaderingen } from '../../src/vergaderingen/vergaderingen.ts';
import { createGeteldPart } from '../../src/wiring/geteld.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { AGREED, COMPLETE, filledIn, SUBMITTED } from '../support/dossiers.ts';
import { brought, HELD } from '../support/uitvoering.ts';

const SUBMISSION = { actor: { id: 'c', naam: 'Carla' }, at: '2026-11-16T09:00:00Z' };
const planned = (datum: string): VergaderingEvent => ({
  soort: 'vergadering gepland',
  overlegId: 'do',
  overlegNaam: 'Directieoverleg',
  datum,
});
const added = (titel: string, vergaderingId?: string): OpdrachtEvent => ({
  soort: 'opdracht toegevoegd',
  gegevens: { titel, gemeenten: [], notities: [], ...(vergaderingId === undefined ? {} : { vergaderingId }) },
  bron: 'kaart',
});

/** What is kept to count with is what one would count of everything that is there. */
describe('what the figures are added up of', () => {
  let folder: string;
  let store: Store;
  let now: string;
  let vrijeDagen: Waarden['vrijeDagen'] | undefined;
  const streams = () => createAllStreams(store);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samenkracht-'));
    store = openSqliteStore(folder);
    now = '2026-11-16T09:00:00Z';
    vrijeDagen = undefined;
    const { opdrachten, vergaderingen } = streams();
    await vergaderingen.change('do-1', SUBMISSION, () => [planned('2027-03-01')]);
    await opdrachten.change('een', SUBMISSION, () => [added('Een', 'do-1')]);
    await opdrachten.change('twee', SUBMISSION, () => [
      added('Twee'),
      filledIn(COMPLETE),
      SUBMITTED,
      AGREED,
      HELD,
      brought('Hulp'),
    ]);
    await createCatchUp(store, Object.values(streams()))();
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const reader = () => {
    const own = streams();
    const clock = { now: () => now };
    const kalender = createKalender(async () => ({ ...waardenOf(), ...(vrijeDagen && { vrijeDagen }) }));
    const vergaderingen = createVergaderingen({
      streams: own.vergaderingen,
      clock,
      overlegNu: () => Promise.reject(new Error('no overleg is asked for')),
      onChanged: () => undefined,
    });
    return createGeteldPart({ streams: own, vergaderingen, kalender, clock, tail: createLogTail(store) });
  };
  const each = (all: readonly Jaargang[]) => all.flatMap(({ opdrachten }) => opdrachten);
  const years = (all: readonly Jaargang[]) =>
    Object.fromEntries(all.flatMap(({ jaar, opdrachten }) => opdrachten.map(({ id }) => [id, jaar])));
  const figures = (all: readonly Jaargang[]) => cijfersVan(each(all).map(({ telling }) => telling));
  const expectSameAsCounted = async (all: readonly Jaargang[]): Promise<void> => {
    const dossiers = (await streams().opdrachten.list()).map(({ state }) => state);
    const counted = cijfersOf(dossiers, createWorkingDays());
    expect(Object.keys(years(all)).toSorted()).toEqual(dossiers.map(({ id }) => id).toSorted());
    expect(figures(all)).toEqual(counted);
    // The years by themselves add up to the same.
    const perYear = all.map(({ opdrachten }) => telOp(opdrachten.map(({ telling }) => telling)).totaal);
    expect(samen(perYear)).toEqual(counted);
  };

  test('is of everything that is there; of a year in which nothing changed it is the very same list', async () => {
    const read = reader();
    const first = await read();

    await expectSameAsCounted(first);
    expect(years(first)).toEqual({ een: '2027', twee: '2026' });
    await streams().opdrachten.change('een', SUBMISSION, () => [filledIn(COMPLETE)]);
    const [unchanged, changed] = await read();
    expect(unchanged).toBe(first[0]);
    expect(changed).not.toBe(first[1]);
  });

  test('follows what another process stores: an opdracht that changed, and one that is new', async () => {
    const read = reader();
    const before = await read();
    await streams().opdrachten.change('een', SUBMISSION, () => [
      filledIn({ vanToepassing: 'nee', redenGeen: 'spoed' }),
      SUBMITTED,
      AGREED,
    ]);
    await streams().opdrachten.change('drie', SUBMISSION, () => [added('Drie', 'do-1')]);
    const after = await read();

    await expectSameAsCounted(after);
    expect(figures(after).redenen).toEqual([{ reden: 'spoed', aantal: 1 }]);
    expect(years(after)).toEqual({ een: '2027', twee: '2026', drie: '2027' });
    // What somebody still looks at is not changed under their eyes.
    expect(figures(before).opdrachten).toBe(2);
  });

  test('follows a vergadering that moves to another year, and a day on which it is over', async () => {
    const read = reader();
    await read();
    await streams().vergaderingen.change('do-1', SUBMISSION, () => [
      { soort: 'vergadering verplaatst', datum: '2028-01-10' },
    ]);
    expect(years(await read())).toEqual({ een: '2028', twee: '2026' });

    await streams().vergaderingen.change('do-2', SUBMISSION, () => [
      planned('2029-02-01'),
      {
        soort: 'agendapunt toegevoegd',
        punt: { id: 'p', opdrachtId: 'een', titel: 'Een', doel: 'vaststellen', volgorde: 1 },
      },
    ]);
    expect(years(await read())).toMatchObject({ een: '2028' });
    now = '2028-06-01T09:00:00Z';
    expect(years(await read())).toMatchObject({ een: '2029' });
  });

  test('is counted anew when the days off are others, and each of who asks at once gets what was stored before', async () => {
    const read = reader();
    const first = await read();
    vrijeDagen = { goodFridayOff: true, liberationDayOff: 'altijd' };
    const [one, other] = await Promise.all([read(), read()]);

    expect(one[0]).not.toBe(first[0]);
    expect(other).toEqual(one);
    expect(years(one)).toEqual(years(first));
  });

  test('a store that was down costs that one look: the next takes in what was missed', async () => {
    const read = reader();
    await read();
    await streams().opdrachten.change('drie', SUBMISSION, () => [added('Drie')]);
    const { readAll } = store.log;
    store.log.readAll = () => Promise.reject(new Error('down'));
    await expect(read()).rejects.toThrow('down');
    store.log.readAll = readAll;

    await expectSameAsCounted(await read());
  });
});
