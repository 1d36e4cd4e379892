import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askedInputs } from '../../src/forms/form.ts';
import { GROEPEN, INSTELBAAR, type Instelbaar, type Waarde } from '../../src/instellingen/instelbaar.ts';
import { waardenIn, wijzigForm } from '../../src/instellingen/instelling-forms.ts';
import { assertTogether, decideWaarden } from '../../src/instellingen/instelling-rules.ts';
import { createInstellingen, type Instellingen } from '../../src/instellingen/instellingen.ts';
import { waardenOf } from '../../src/instellingen/waarden.ts';
import type { Store } from '../../src/logboek/ports.ts';
import { openScratchStore } from '../../src/logboek/scratch-store.ts';
import { DOSSIER_SOORTEN } from '../../src/shared/bewaartermijnen.ts';
import { STANDAARD_TERMIJNEN, TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { BEHEER } from '../support/people.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';

const ADMIN = { ...BEHEER, rollen: ['beheerder' as const] };

describe('two instances of the bot', () => {
  let store: Store;
  let clock: TestClock;
  let one: Instellingen;
  let other: Instellingen;
  beforeEach(() => {
    store = openScratchStore();
    clock = createTestClock();
    const instance = () =>
      createInstellingen({
        streams: createAllStreams(store).instellingen,
        clock,
        onChanged: () => undefined,
      });
    one = instance();
    other = instance();
  });
  afterEach(() => store.close());

  const plan = async (instellingen: Instellingen): Promise<number> =>
    (await instellingen.waarden()).termijnen['plan ingediend'].aantal;

  test('ask the store once a second at most what is set and whether they may post; a pause is known at once where it was said', async () => {
    const coordinator = { id: 'carla', naam: 'Carla', rollen: ['coördinator' as const] };
    const { log } = store;
    let reads = 0;
    const counted = createInstellingen({
      streams: createAllStreams({
        ...store,
        log: {
          ...log,
          read(...asked) {
            reads += 1;
            return log.read(...asked);
          },
        },
      }).instellingen,
      clock,
      onChanged: () => undefined,
    });

    for (let times = 0; times < 20; times += 1) {
      await counted.isPaused();
      await counted.waarden();
    }
    expect(reads).toBe(1);

    await counted.setPaused(coordinator, true);
    expect(await counted.isPaused()).toBe(true);
    await other.isPaused();
    await counted.setPaused(coordinator, false);
    expect(await other.isPaused()).toBe(true);
    clock.advance(1000);
    expect(await other.isPaused()).toBe(false);
  });

  test('both go by a change: the one that made it at once, the other after a second', async () => {
    expect([await plan(one), await plan(other)]).toEqual([-15, -15]);

    await one.set(ADMIN, { version: 0, nonce: 'n1' }, { 'plan ingediend': 20 });

    expect(await plan(one)).toBe(-20);
    clock.advance(1000);
    expect(await plan(other)).toBe(-20);
  });

  test('that change one term at once: the second is a conflict, of different terms both hold', async () => {
    await one.set(ADMIN, { version: 0, nonce: 'n1' }, { 'plan ingediend': 20 });

    await expect(
      other.set(ADMIN, { version: 0, nonce: 'n2' }, { 'plan ingediend': 25 }),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
    const { waarden } = await other.set(ADMIN, { version: 0, nonce: 'n3' }, { 'meetlat ingevuld': 25 });

    expect(waarden).toEqual({ 'plan ingediend': 20, 'meetlat ingevuld': 25 });
  });
});

describe('the values', () => {
  test('are the defaults of the domain until something is changed', () => {
    const { termijnen, ...others } = waardenOf();

    expect(termijnen).toEqual(
      Object.fromEntries(
        TERMIJNEN.map((naam) => [
          naam,
          { aantal: STANDAARD_TERMIJNEN[naam].aantal, eenheid: STANDAARD_TERMIJNEN[naam].eenheid },
        ]),
      ),
    );
    expect(termijnen['agenda geplaatst']).toEqual({ aantal: -7, eenheid: 'werkdagen' });
    expect(others).toEqual({
      bewaren: Object.fromEntries(DOSSIER_SOORTEN.map((soort) => [soort, 'nader te bepalen'])),
      uren: { van: '08:30', tot: '17:00' },
      weekoverzicht: { dag: 1, tijd: '08:30' },
      advies: { weken: 6, terugkijkWeken: 26 },
      vrijeDagen: { goodFridayOff: false, liberationDayOff: 'lustrum' },
    });
  });

  test.each(INSTELBAAR)('go by ‘$naam’ when it is changed', (instelbaar) => {
    const changed = others(instelbaar).map((waarde) => waardenOf({ [instelbaar.naam]: waarde }));

    expect({ naam: instelbaar.naam, changed }).not.toEqual({
      naam: instelbaar.naam,
      changed: changed.map(() => waardenOf()),
    });
  });

  test('keep whether they count before or after, whatever number is chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TERMIJNEN), fc.integer({ min: 1, max: 120 }), (naam, count) => {
        const { aantal } = waardenOf({ [naam]: count }).termijnen[naam];

        expect(Math.abs(aantal)).toBe(count);
        expect(aantal < 0).toBe(STANDAARD_TERMIJNEN[naam].aantal < 0);
      }),
    );
  });

  test.each(GROEPEN)('of ‘%s’, sent as the form shows them, change nothing', (groep) => {
    const about = { groep, waarden: {} };
    const values = Object.fromEntries(
      askedInputs(wijzigForm, about).map(([id, { from, read }]) => {
        const reading = read(from?.(about) ?? '', about);
        return [id, 'value' in reading ? (reading.value as Waarde) : undefined];
      }),
    );

    expect(Object.values(values)).not.toContain(undefined);
    expect(() => assertTogether(groep, waardenIn(groep, values))).not.toThrow();
    expect(decideWaarden(waardenIn(groep, values), {}, {})).toEqual([]);
  });
});

/** What somebody could choose instead of the default. */
function others({ invoer, standaard }: Instelbaar): readonly Waarde[] {
  if (invoer.soort === 'getal') return [Number(standaard) + 1];
  if (invoer.soort === 'tijd') return ['10:10'];
  return invoer.keuzes.map(({ value }) => value).filter((value) => value !== standaard);
}
