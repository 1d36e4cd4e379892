import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { jaaragendaKeys } from '../../src/jaaragenda/jaaragenda-keys.ts';
import type { Delivery, LogEntry, ReadModel, SelectedModels, Store } from '../../src/logboek/ports.ts';
import { opdrachtKeys } from '../../src/opdrachten/opdracht-keys.ts';
import { isDomainError } from '../../src/shared/errors.ts';
import { vergaderingKeys } from '../../src/vergaderingen/ground/vergadering.ts';
import { vergadering as meeting, sampleDossier } from '../support/card-sample-data.ts';

/** A place for one store, that can be opened more than once. */
export type StorePlace = {
  open(): Promise<Store>;
  /** Throws everything away. */
  remove(): Promise<void>;
};

const ALICE = { id: 'alice', naam: 'Alice' };
const AT = '2026-11-16T09:00:00.000Z';

function entry(stream: string, number: number, more: Partial<LogEntry> = {}): LogEntry {
  return { stream, number, at: AT, actor: ALICE, events: [{ soort: 'iets', number }], ...more };
}

function model(id: string, version: number, more: Partial<ReadModel> = {}): ReadModel {
  return { kind: 'opdracht', id, version, body: { titel: `${id} ${version}` }, keys: {}, ...more };
}

function delivery(id: string, more: Partial<Delivery> = {}): Delivery {
  return {
    id,
    source: 'opdracht:a',
    target: 'persoon:alice',
    state: 'waiting',
    attempt: 0,
    changedAt: AT,
    ...more,
  };
}

/**
 * What every store promises (src/logboek/ports.ts).
 * @param openPlace makes an empty place for a store
 */
export function describeStore(name: string, openPlace: () => Promise<StorePlace>): void {
  describe(`the store ${name}`, () => {
    let place: StorePlace;
    let store: Store;
    let opened: Store[];

    const open = async (): Promise<Store> => {
      const another = await place.open();
      opened.push(another);
      return another;
    };

    beforeEach(async () => {
      place = await openPlace();
      opened = [];
      store = await open();
    });
    afterEach(async () => {
      for (const one of opened) await one.close();
      await place.remove();
    });

    /** How an append ended: stored, or the code of its refusal. */
    const outcomeOf = async (appended: Promise<void>): Promise<string> => {
      try {
        await appended;
        return 'stored';
      } catch (error) {
        return isDomainError(error) ? error.code : 'unexpected';
      }
    };

    /** All entries by paging through the whole log. */
    const readEverything = async (limit: number): Promise<readonly LogEntry[]> => {
      const all: LogEntry[] = [];
      for (let cursor = ''; ; ) {
        const page = await store.log.readAll(cursor, limit);
        if (page.entries.length === 0) return all;
        expect(page.entries.length).toBeLessThanOrEqual(limit);
        all.push(...page.entries);
        cursor = page.cursor;
      }
    };

    test('takes one read model away, with its keys, and takes it in again', async () => {
      for (const id of ['a', 'b'])
        await store.readModels.save(model(id, 1, { keys: { naam: ['x'] }, dueAt: AT }));

      await store.readModels.remove('opdracht', 'a');
      await store.readModels.remove('opdracht', 'nergens');

      expect(await store.readModels.get('opdracht', 'a')).toBeUndefined();
      const ids = async () =>
        (await store.readModels.findBy('opdracht', 'naam', 'x', { limit: 9 })).map(({ id }) => id);
      expect(await ids()).toEqual(['b']);
      expect((await store.readModels.due(AT, 9)).map(({ id }) => id)).toEqual(['b']);
      await store.readModels.save(model('a', 1, { keys: { naam: ['x'] } }));
      expect(await ids()).toEqual(['a', 'b']);
    });

    describe('keeps a log', () => {
      test('that gives back the entries of a stream as they were appended, in order', async () => {
        const first = entry('opdracht:a', 1, {
          nonce: 'sleutel',
          events: [{ tekst: 'é "\n${x}' }, { b: null }],
        });
        const second = entry('opdracht:a', 2);
        await store.log.append(first);
        await store.log.append(entry('opdracht:b', 1));
        await store.log.append(second);

        expect(await store.log.read('opdracht:a')).toEqual([first, second]);
        expect(await store.log.read('opdracht:a', 1)).toEqual([second]);
        expect(await store.log.read('opdracht:a', 2)).toEqual([]);
        expect(await store.log.read('opdracht:onbekend')).toEqual([]);
      });

      test('in which a number is given once: the second is a conflict and changes nothing', async () => {
        await store.log.append(entry('opdracht:a', 1));

        const second = await outcomeOf(store.log.append(entry('opdracht:a', 1, { events: ['anders'] })));

        expect(second).toBe('conflict');
        expect(await store.log.read('opdracht:a')).toEqual([entry('opdracht:a', 1)]);
      });

      test('in which of many at the same moment exactly one wins', async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            outcomeOf(store.log.append(entry('opdracht:a', 1, { nonce: String(index) }))),
          ),
        );

        expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
        expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(19);
        const [stored] = await store.log.read('opdracht:a');
        expect(outcomes[Number(stored?.nonce)]).toBe('stored');
      });

      test('in which a conflict does not undo what others store at that moment', async () => {
        await store.log.append(entry('opdracht:a', 1));

        const outcomes = await Promise.all([
          outcomeOf(store.log.append(entry('opdracht:b', 1))),
          outcomeOf(store.log.append(entry('opdracht:a', 1))),
          outcomeOf(store.log.append(entry('opdracht:c', 1))),
        ]);

        expect(outcomes).toEqual(['stored', 'conflict', 'stored']);
        expect(await store.log.read('opdracht:b')).toHaveLength(1);
        expect(await store.log.read('opdracht:c')).toHaveLength(1);
      });

      test('in which two instances of the bot meet: one wins', async () => {
        const other = await open();

        const outcomes = await Promise.all([
          outcomeOf(store.log.append(entry('opdracht:a', 1))),
          outcomeOf(other.log.append(entry('opdracht:a', 1))),
        ]);

        expect(outcomes.toSorted()).toEqual(['conflict', 'stored']);
        expect(await other.log.read('opdracht:a')).toEqual(await store.log.read('opdracht:a'));
      });

      test.each([1, 2, 3, 100])(
        'that can be read as a whole, %i at a time, every stream in order',
        async (limit) => {
          const entries = [
            entry('opdracht:a', 1),
            entry('persoon:x', 1),
            entry('opdracht:a', 2),
            entry('opdracht:b', 1),
            entry('opdracht:a', 3),
          ];
          for (const one of entries) await store.log.append(one);

          const read = await readEverything(limit);
          const ofStream = (all: readonly LogEntry[], name: string) =>
            all.filter(({ stream }) => stream === name);
          expect(read).toHaveLength(entries.length);
          for (const name of ['opdracht:a', 'opdracht:b', 'persoon:x'])
            expect(ofStream(read, name)).toEqual(ofStream(entries, name));
        },
      );

      test('of which the cursor at the end finds what comes later, and only that', async () => {
        await store.log.append(entry('opdracht:a', 1));
        const { cursor } = await store.log.readAll('', 100);
        const nothing = await store.log.readAll(cursor, 100);
        await store.log.append(entry('opdracht:b', 1));

        expect(nothing.entries).toEqual([]);
        expect((await store.log.readAll(nothing.cursor, 100)).entries).toEqual([entry('opdracht:b', 1)]);
      });

      test.each(['x', '{"rid":"elders","Continuation":[]}'])(
        'that is read from the beginning for the cursor %s of another store',
        async (cursor) => {
          await store.log.append(entry('opdracht:a', 1));

          expect((await store.log.readAll(cursor, 10)).entries).toEqual([entry('opdracht:a', 1)]);
        },
      );

      test('of which an empty log gives an empty page', async () => {
        expect((await store.log.readAll('', 10)).entries).toEqual([]);
      });
    });

    describe('keeps read models', () => {
      test('and gives them back as they were saved', async () => {
        const saved = model('a', 3, { keys: { titel: ['x', 'y'], status: [] }, dueAt: AT });
        await store.readModels.save(saved);

        expect(await store.readModels.get('opdracht', 'a')).toEqual(saved);
        expect(await store.readModels.get('opdracht', 'b')).toBeUndefined();
        expect(await store.readModels.get('persoon', 'a')).toBeUndefined();
      });

      test('and gives those of a list with what each holds', async () => {
        const saved = model('a', 3, { body: { titel: 'x' }, keys: { titel: ['x'] }, dueAt: AT });
        await store.readModels.save(saved);
        const lists = [
          await store.readModels.list('opdracht', { limit: 10 }),
          await store.readModels.findBy('opdracht', 'titel', 'x', { limit: 10 }),
          (await store.readModels.select('opdracht', [], { by: 'titel', limit: 10 })).models,
        ];

        for (const found of lists)
          expect(found.map(({ id, version, body, dueAt }) => ({ id, version, body, dueAt }))).toEqual([
            { id: 'a', version: 3, body: { titel: 'x' }, dueAt: AT },
          ]);
      });

      test('of which one that is listed never gives what was saved later under its version', async () => {
        await store.readModels.save(model('a', 1, { body: 'een' }));
        const [listed] = await store.readModels.list('opdracht', { limit: 10 });
        await store.readModels.save(model('a', 2, { body: 'twee' }));

        // A store may read the body when it is asked for: whoever finds none makes it again from the log.
        expect(listed?.version).toBe(1);
        expect(['een', undefined]).toContain(listed?.body);
      });

      test('of which a higher or equal version replaces, and a lower one does not', async () => {
        await store.readModels.save(model('a', 2, { keys: { titel: ['twee'] } }));
        await store.readModels.save(model('a', 1, { keys: { titel: ['een'] } }));
        expect((await store.readModels.get('opdracht', 'a'))?.version).toBe(2);
        expect(await store.readModels.findBy('opdracht', 'titel', 'een', { limit: 10 })).toEqual([]);

        await store.readModels.save(model('a', 2, { body: 'nieuw', keys: { titel: ['twee'] } }));
        expect((await store.readModels.get('opdracht', 'a'))?.body).toBe('nieuw');

        await store.readModels.save(model('a', 5));
        expect((await store.readModels.get('opdracht', 'a'))?.version).toBe(5);
      });

      test.each([
        [
          'opdracht',
          opdrachtKeys(
            sampleDossier({
              projectleiders: [
                { naam: 'Samira', persoonId: 'samira' },
                { naam: 'Pieter', persoonId: 'pieter' },
                { naam: 'Els Vink' },
              ],
              trekkers: [{ naam: 'Willem', persoonId: 'willem' }, { naam: 'Bo Zand' }],
            }),
          ),
          {
            projectleider: ['samira', 'pieter'],
            trekker: ['willem'],
            persoon: ['samira', 'pieter', 'willem'],
            naamloos: ['els vink'],
            naamlozeTrekker: ['bo zand'],
            gemeente: ['Hilversum', 'Huizen', 'Laren'],
          },
        ],
        [
          'vergadering',
          vergaderingKeys({
            ...meeting,
            agendapunten: ['o1', 'o2'].map((opdrachtId, index) => ({
              id: `punt-${opdrachtId}`,
              opdrachtId,
              titel: 'Opdracht',
              doel: 'vaststellen' as const,
              volgorde: index + 1,
            })),
          }),
          {
            plek: [meeting.id, 'o1', 'o2'],
            overleg: [meeting.overlegId],
            dag: [`${meeting.overlegId} ${meeting.datum}`],
          },
        ],
        [
          'jaaragenda',
          jaaragendaKeys({
            id: '2027',
            onderwerpen: [
              {
                id: 'w1',
                titel: 'Dagbesteding',
                herkomst: 'inwoners',
                projectleiders: ['Els Vink', 'Bo Zand'],
                toegevoegd: { op: AT, door: 'Alice', doorId: 'alice' },
              },
            ],
            vragen: [
              { aan: { naam: 'Piet Jansen' }, voor: '2027-01-10', op: AT, door: 'Alice', doorId: 'alice' },
              { aan: { naam: 'Jan', id: 'jan' }, voor: '2027-01-10', op: AT, door: 'Alice', doorId: 'alice' },
            ],
          }),
          { genoemd: ['els vink', 'bo zand'], naamloosContact: ['piet jansen'], contact: ['jan'] },
        ],
      ] as const)('of %s are found by each key that the subject makes', async (kind, keys, wanted) => {
        expect(keys).toMatchObject(wanted);
        await store.readModels.save({ ...model('a', 1, { keys }), kind });
        await store.readModels.save({ ...model('b', 1), kind });
        for (const [key, values] of Object.entries(keys)) {
          expect((await store.readModels.values(kind, [key])).get(key)?.toSorted()).toEqual(
            [...new Set<string>(values)].toSorted(),
          );
          for (const value of values) {
            const found = await store.readModels.findBy(kind, key, value, { limit: 10 });
            expect([key, value, found.map(({ id }) => id)]).toEqual([key, value, ['a']]);
          }
        }
      });

      test('that are found by what their keys are now, not by what they were', async () => {
        await store.readModels.save(
          model('a', 1, { keys: { projectleider: ['samira', 'els'], titel: ['x', 'y'] } }),
        );
        await store.readModels.save(
          model('a', 2, { keys: { projectleider: ['pieter', 'els'], titel: ['x'] } }),
        );

        const find = async (key: string, value: string) =>
          (await store.readModels.findBy('opdracht', key, value, { limit: 10 })).map(({ id }) => id);
        expect(await find('projectleider', 'samira')).toEqual([]);
        for (const one of ['pieter', 'els']) expect(await find('projectleider', one)).toEqual(['a']);
        expect(await find('titel', 'x')).toEqual(['a']);
        expect(await find('titel', 'y')).toEqual([]);
        expect(await find('status', 'x')).toEqual([]);
      });

      test('that are found page by page, by id, within their kind', async () => {
        for (const id of ['d', 'b', 'a', 'c'])
          await store.readModels.save(model(id, 1, { keys: { k: ['v'] } }));
        await store.readModels.save(model('b2', 1, { keys: { k: ['w'] } }));
        await store.readModels.save({ ...model('bb', 1, { keys: { k: ['v'] } }), kind: 'persoon' });

        const ids = async (page: { limit: number; after?: string }) => ({
          found: (await store.readModels.findBy('opdracht', 'k', 'v', page)).map(({ id }) => id),
          listed: (await store.readModels.list('opdracht', page)).map(({ id }) => id),
        });
        expect(await ids({ limit: 2 })).toEqual({ found: ['a', 'b'], listed: ['a', 'b'] });
        expect(await ids({ limit: 2, after: 'b' })).toEqual({ found: ['c', 'd'], listed: ['b2', 'c'] });
        expect(await ids({ limit: 2, after: 'd' })).toEqual({ found: [], listed: [] });
      });

      test('that are found by one of several values, each once', async () => {
        await store.readModels.save(model('b', 1, { keys: { k: ['v', 'w'] } }));
        await store.readModels.save(model('a', 1, { keys: { k: ['w'] } }));
        await store.readModels.save(model('c', 1, { keys: { k: ['x'] } }));
        await store.readModels.save({ ...model('d', 1, { keys: { k: ['v'] } }), kind: 'persoon' });

        const ids = async (values: readonly string[], page: { limit: number; after?: string }) =>
          (await store.readModels.findBy('opdracht', 'k', values, page)).map(({ id }) => id);
        expect(await ids(['v', 'w', 'nergens'], { limit: 10 })).toEqual(['a', 'b']);
        expect(await ids(['v', 'x'], { limit: 1 })).toEqual(['b']);
        expect(await ids(['v', 'x'], { limit: 1, after: 'b' })).toEqual(['c']);
        expect(await ids(['nergens'], { limit: 10 })).toEqual([]);
        expect(await ids([], { limit: 10 })).toEqual([]);
      });

      test('that are selected by several keys at once, counted, and read page by page in the order of a key', async () => {
        const fruit = (id: string, naam: string, kleur: readonly string[], smaak: string): Promise<void> =>
          store.readModels.save(model(id, 1, { keys: { naam: [naam], kleur, smaak: [smaak] } }));
        await fruit('1', 'peer', ['groen'], 'zoet');
        await fruit('2', 'appel', ['groen', 'rood'], 'zuur');
        await fruit('3', 'kers', ['rood'], 'zoet');
        await fruit('4', 'druif', ['groen', 'blauw'], 'zoet');
        await fruit('5', 'appel', ['geel'], 'zoet');
        await store.readModels.save(
          model('6', 1, { kind: 'persoon', keys: { naam: ['aa'], smaak: ['zoet'] } }),
        );

        const zoet = { key: 'smaak', anyOf: ['zoet'] };
        const perId = new Map([
          ['1', 'peer'],
          ['2', 'appel'],
          ['3', 'kers'],
          ['4', 'druif'],
          ['5', 'appel'],
        ]);
        const namen = ({ models }: SelectedModels): readonly string[] =>
          models.map(({ id }) => `${perId.get(id)} ${id}`);
        const { select, count, countBy } = store.readModels;
        const all = await select('opdracht', [], { by: 'naam', limit: 10 });
        expect(all.total).toBe(5);
        expect(namen(all)).toEqual(['appel 2', 'appel 5', 'druif 4', 'kers 3', 'peer 1']);

        const first = await select('opdracht', [zoet], { by: 'naam', limit: 2 });
        expect(first.total).toBe(4);
        expect(namen(first)).toEqual(['appel 5', 'druif 4']);
        const after = { value: 'druif', id: '4' };
        const second = await select('opdracht', [zoet], { by: 'naam', limit: 2, after });
        expect(second.total).toBe(4);
        expect(namen(second)).toEqual(['kers 3', 'peer 1']);

        const groenOfRood = { key: 'kleur', anyOf: ['groen', 'rood'] };
        const both = await select('opdracht', [zoet, groenOfRood], { by: 'naam', limit: 10 });
        expect(namen(both)).toEqual(['druif 4', 'kers 3', 'peer 1']);
        expect(await count('opdracht', [groenOfRood])).toBe(4);
        expect(await count('opdracht', [groenOfRood, zoet])).toBe(3);
        expect(await count('opdracht', [{ key: 'kleur', anyOf: ['paars'] }])).toBe(0);
        expect(
          await select('opdracht', [{ key: 'kleur', anyOf: ['paars'] }], { by: 'naam', limit: 5 }),
        ).toEqual({
          total: 0,
          models: [],
        });
        const nietGroen = { key: 'kleur', noneOf: ['groen', 'paars'] };
        expect(namen(await select('opdracht', [nietGroen], { by: 'naam', limit: 10 }))).toEqual([
          'appel 5',
          'kers 3',
        ]);
        expect(await count('opdracht', [nietGroen])).toBe(2);
        expect(await count('opdracht', [nietGroen, { key: 'kleur', anyOf: ['rood'] }])).toBe(1);
        expect(await count('opdracht', [{ key: 'geur', noneOf: ['sterk'] }])).toBe(5);
        expect((await countBy('opdracht', [nietGroen], 'smaak', ['zoet'])).get('zoet')).toBe(2);
        expect((await countBy('opdracht', [nietGroen, zoet], 'kleur', ['rood'])).get('rood')).toBe(1);
        const perKleur = await countBy('opdracht', [zoet], 'kleur', ['groen', 'rood', 'paars']);
        expect(perKleur.get('groen')).toBe(2);
        expect(perKleur.get('rood')).toBe(1);
        expect(perKleur.get('paars') ?? 0).toBe(0);
        expect((await store.readModels.values('opdracht', ['kleur'])).get('kleur')).toEqual([
          'blauw',
          'geel',
          'groen',
          'rood',
        ]);
        const together = await store.readModels.values('opdracht', ['smaak', 'vorm', 'naam']);
        expect([...together]).toEqual([
          ['smaak', ['zoet', 'zuur']],
          ['vorm', []],
          ['naam', ['appel', 'druif', 'kers', 'peer']],
        ]);
      });

      test('of which those that are due come first when they are due longest', async () => {
        await store.readModels.save(model('later', 1, { dueAt: '2026-11-16T10:00:00.000Z' }));
        await store.readModels.save(model('second', 1, { dueAt: '2026-11-16T08:30:00.000Z' }));
        await store.readModels.save(model('first', 1, { dueAt: '2026-11-15T08:30:00.000Z' }));
        await store.readModels.save(model('exactly', 1, { dueAt: AT }));
        await store.readModels.save(model('never', 1));

        const due = async (limit: number) => (await store.readModels.due(AT, limit)).map(({ id }) => id);
        expect(await due(10)).toEqual(['first', 'second', 'exactly']);
        expect(await due(2)).toEqual(['first', 'second']);
      });

      test('of which one can be asked when something of it is due, without what it says', async () => {
        await store.readModels.save(model('a', 2, { dueAt: AT, keys: { k: ['v'] } }));
        await store.readModels.save(model('b', 1));

        expect(await store.readModels.dueOf('opdracht', 'a')).toEqual({
          kind: 'opdracht',
          id: 'a',
          version: 2,
          dueAt: AT,
        });
        expect((await store.readModels.dueOf('opdracht', 'b'))?.dueAt).toBeUndefined();
        expect(await store.readModels.dueOf('opdracht', 'onbekend')).toBeUndefined();
        expect(await store.readModels.dueOf('persoon', 'a')).toBeUndefined();
      });

      test('of which the due moment is set only when the version is still the same', async () => {
        await store.readModels.save(model('a', 2, { dueAt: AT, keys: { k: ['v'] } }));

        expect(await store.readModels.setDue('opdracht', 'a', 1, undefined)).toBe(false);
        expect((await store.readModels.get('opdracht', 'a'))?.dueAt).toBe(AT);
        expect(await store.readModels.setDue('opdracht', 'a', 2, undefined)).toBe(true);
        expect(await store.readModels.get('opdracht', 'a')).toEqual(model('a', 2, { keys: { k: ['v'] } }));
        expect(await store.readModels.setDue('opdracht', 'onbekend', 1, AT)).toBe(false);
      });

      test('of which the due moment moves on only when it is still as it was read', async () => {
        const later = '2026-11-17T08:30:00.000Z';
        const read = model('a', 2, { dueAt: AT });
        await store.readModels.save(read);

        await store.readModels.setDue('opdracht', 'a', 2, later);
        expect(await store.readModels.moveDue(read, undefined)).toBe(false);
        expect(await store.readModels.moveDue({ ...read, dueAt: undefined }, AT)).toBe(false);
        expect((await store.readModels.get('opdracht', 'a'))?.dueAt).toBe(later);

        expect(await store.readModels.moveDue({ ...read, version: 1, dueAt: later }, AT)).toBe(false);
        expect(await store.readModels.moveDue({ ...read, dueAt: later }, undefined)).toBe(true);
        expect(await store.readModels.get('opdracht', 'a')).toEqual(model('a', 2));
        expect(await store.readModels.moveDue(model('a', 2), AT)).toBe(true);
        expect((await store.readModels.get('opdracht', 'a'))?.dueAt).toBe(AT);
        expect(await store.readModels.moveDue(model('onbekend', 1), AT)).toBe(false);
      });

      test('of which one that is saved without a due moment keeps the one that it has', async () => {
        await store.readModels.save(model('a', 1, { dueAt: AT }));
        await store.readModels.save(model('a', 2));
        expect(await store.readModels.get('opdracht', 'a')).toEqual(model('a', 2, { dueAt: AT }));

        await store.readModels.setDue('opdracht', 'a', 2, undefined);
        await store.readModels.save(model('a', 2));
        expect(await store.readModels.get('opdracht', 'a')).toEqual(model('a', 2));
      });

      test('that are all gone when they are made anew, but for what is saved meanwhile; the log stays', async () => {
        await store.log.append(entry('opdracht:a', 1));
        await store.readModels.save(model('a', 1, { keys: { k: ['v'] }, dueAt: AT }));

        await store.readModels.anew(async () => undefined);

        expect(await store.readModels.get('opdracht', 'a')).toBeUndefined();
        expect(await store.readModels.findBy('opdracht', 'k', 'v', { limit: 1 })).toEqual([]);
        expect(await store.readModels.due(AT, 1)).toEqual([]);
        expect(await store.log.read('opdracht:a')).toHaveLength(1);
        await store.readModels.save(model('a', 1, { keys: { k: ['v'] } }));
        expect(await store.readModels.findBy('opdracht', 'k', 'v', { limit: 1 })).toHaveLength(1);
      });

      test('that are made anew are found as those that were saved before: by key, when due, and the latest version', async () => {
        await store.readModels.save(model('weg', 3, { keys: { k: ['v'] } }));

        const told = await store.readModels.anew(async () => {
          await store.readModels.save(model('a', 2, { keys: { k: ['v', 'w'], titel: ['A'] }, dueAt: AT }));
          await store.readModels.save(model('a', 1, { keys: { k: ['oud'] } }));
          await store.readModels.save(model('b', 1, { keys: { k: ['v', 'v'], titel: ['B'] } }));
          await store.readModels.save(model('c', 1, { keys: { k: ['v'] } }));
          await store.readModels.remove('opdracht', 'c');
          return (await store.readModels.get('opdracht', 'a'))?.version;
        });

        expect(told).toBe(2);
        const ids = async (value: string): Promise<readonly string[]> =>
          (await store.readModels.findBy('opdracht', 'k', value, { limit: 10 })).map(({ id }) => id);
        expect([await ids('v'), await ids('w'), await ids('oud')]).toEqual([['a', 'b'], ['a'], []]);
        expect((await store.readModels.due(AT, 10)).map(({ id }) => id)).toEqual(['a']);
        expect((await store.readModels.values('opdracht', ['titel'])).get('titel')).toEqual(
          expect.arrayContaining(['A', 'B']),
        );
        await store.readModels.save(model('a', 3, { keys: { k: ['w'] } }));
        expect([await ids('v'), await ids('w')]).toEqual([['b'], ['a']]);
      });
    });

    describe('keeps deliveries', () => {
      test('of which each id is made once', async () => {
        expect(await store.deliveries.create(delivery('a'))).toBe(true);
        expect(await store.deliveries.create(delivery('a', { target: 'persoon:bob' }))).toBe(false);

        expect((await store.deliveries.get('a'))?.delivery).toEqual(delivery('a'));
        expect(await store.deliveries.get('b')).toBeUndefined();
      });

      test('with everything that is known of them', async () => {
        const full = delivery('a', {
          state: 'later',
          attempt: 3,
          leaseUntil: AT,
          activityId: 'post-1',
          contentHash: 'hash',
          conversationId: 'a:1',
          retryAt: AT,
          reason: '429',
        });
        await store.deliveries.create(full);

        expect((await store.deliveries.get('a'))?.delivery).toEqual(full);
      });

      test('that change only in the hands of who read them last', async () => {
        await store.deliveries.create(delivery('a'));
        const read = await store.deliveries.get('a');
        const etag = read?.etag ?? '';

        const next = await store.deliveries.replace(delivery('a', { state: 'sending', attempt: 1 }), etag);
        const late = await store.deliveries.replace(delivery('a', { state: 'sending', attempt: 9 }), etag);

        expect(next).toEqual(expect.any(String));
        expect(late).toBeUndefined();
        const now = await store.deliveries.get('a');
        expect(now).toEqual({ delivery: delivery('a', { state: 'sending', attempt: 1 }), etag: next });
        expect(await store.deliveries.replace(delivery('onbekend'), '1')).toBeUndefined();
      });

      test('of which one of two instances gets the claim', async () => {
        const other = await open();
        await store.deliveries.create(delivery('a'));
        const mine = await store.deliveries.get('a');
        const theirs = await other.deliveries.get('a');

        const claims = await Promise.all([
          store.deliveries.replace(delivery('a', { state: 'sending', attempt: 1 }), mine?.etag ?? ''),
          other.deliveries.replace(delivery('a', { state: 'sending', attempt: 1 }), theirs?.etag ?? ''),
        ]);

        expect(claims.filter((etag) => etag !== undefined)).toHaveLength(1);
      });

      test('that are found by their source, by whom they wait for, and by state page by page', async () => {
        await store.deliveries.create(delivery('d', { source: 'opdracht:b' }));
        await store.deliveries.create(delivery('a'));
        await store.deliveries.create(delivery('c', { target: 'persoon:bob' }));
        await store.deliveries.create(delivery('b', { state: 'sent', activityId: 'post-1' }));

        const ids = (found: readonly Delivery[]) => found.map(({ id }) => id).toSorted();
        expect(ids(await store.deliveries.bySource('opdracht:a'))).toEqual(['a', 'b', 'c']);
        expect(ids(await store.deliveries.bySources(['opdracht:a', 'opdracht:nergens']))).toEqual([
          'a',
          'b',
          'c',
        ]);
        expect(await store.deliveries.bySources([])).toEqual([]);
        expect(ids(await store.deliveries.byTarget('persoon:alice', 'waiting'))).toEqual(['a', 'd']);
        expect(await store.deliveries.byTarget('persoon:niemand', 'waiting')).toEqual([]);
        const first = await store.deliveries.byState('waiting', { limit: 2 });
        const rest = await store.deliveries.byState('waiting', { limit: 2, after: first.at(-1)?.id ?? '' });
        expect([...first, ...rest].map(({ id }) => id)).toEqual(['a', 'c', 'd']);
        expect(ids(await store.deliveries.byState('sent', { limit: 5 }))).toEqual(['b']);
        expect(await store.deliveries.byState('failed', { limit: 5 })).toEqual([]);
      });

      test('that move to the state they were replaced with', async () => {
        await store.deliveries.create(delivery('a'));
        const etag = (await store.deliveries.get('a'))?.etag ?? '';
        await store.deliveries.replace(delivery('a', { state: 'uncertain', reason: 'interrupted' }), etag);

        expect(await store.deliveries.byTarget('persoon:alice', 'waiting')).toEqual([]);
        expect(await store.deliveries.byState('uncertain', { limit: 1 })).toHaveLength(1);
      });
    });

    test('still has everything after it was closed and opened again', async () => {
      await store.log.append(entry('opdracht:a', 1));
      await store.readModels.save(model('a', 1, { keys: { k: ['v'] }, dueAt: AT }));
      await store.deliveries.create(delivery('a'));
      const { cursor } = await store.log.readAll('', 10);
      await store.close();
      opened = [];

      store = await open();

      expect(await store.log.read('opdracht:a')).toEqual([entry('opdracht:a', 1)]);
      expect((await store.log.readAll(cursor, 10)).entries).toEqual([]);
      expect(await store.readModels.findBy('opdracht', 'k', 'v', { limit: 1 })).toHaveLength(1);
      expect((await store.deliveries.get('a'))?.delivery).toEqual(delivery('a'));
    });

    test('shows one instance at once what another stored', async () => {
      const other = await open();
      await store.log.append(entry('opdracht:a', 1));
      await store.readModels.save(model('a', 1));

      expect(await other.log.read('opdracht:a')).toHaveLength(1);
      expect(await other.readModels.get('opdracht', 'a')).toEqual(model('a', 1));
    });

    test('waits for what is under way before it closes', async () => {
      const closing = await open();
      const appended = closing.log.append(entry('opdracht:a', 1));
      opened = opened.filter((one) => one !== closing);
      await closing.close();
      await appended;

      expect(await store.log.read('opdracht:a')).toHaveLength(1);
    });

    test('a check writes and reads back, time after time and from two processes, and leaves no trace', async () => {
      const other = await open();

      await store.check();
      await Promise.all([store.check(), other.check()]);

      expect((await store.log.readAll('', 10)).entries).toEqual([]);
      expect(await store.deliveries.byState('waiting', { limit: 10 })).toEqual([]);
      expect(await store.readModels.due('2099-01-01T00:00:00.000Z', 10)).toEqual([]);
    });
  });
}
