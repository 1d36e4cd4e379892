import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Store } from '../../src/logboek/ports.ts';
import { rebuildReadModels } from '../../src/logboek/rebuild.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { createStreams } from '../../src/logboek/streams.ts';
import { createAfhandeling } from '../../src/opdrachten/afhandeling.ts';
import { type Dossier, dossierSchema } from '../../src/opdrachten/ground/dossier.ts';
import { countOordelen } from '../../src/opdrachten/ground/inbreng.ts';
import { ONDERDELEN } from '../../src/opdrachten/ground/plan-field-kinds.ts';
import { PLAN_FIELDS, type PlanField } from '../../src/opdrachten/ground/plan-fields.ts';
import {
  foldOpdracht,
  type OpdrachtEvent,
  opdrachtEventSchema,
} from '../../src/opdrachten/opdracht-events.ts';
import { opdrachtKeys } from '../../src/opdrachten/opdracht-keys.ts';
import { createOpdrachten } from '../../src/opdrachten/opdrachten.ts';
import { missingFields } from '../../src/opdrachten/plan/participatieplan.ts';
import { createVoorbereiding } from '../../src/opdrachten/voorbereiding.ts';
import { isDomainError } from '../../src/shared/errors.ts';
import {
  afhandelingCommands,
  isAfhandelingCommand,
  TO_AFGEROND,
  TO_TERUGGEKOPPELD,
  tryAfhandeling,
} from '../support/afhandeling-commands.ts';
import { coordinator, directielid, projectleider, stranger } from '../support/dossiers.ts';
import { createFailingStore } from '../support/failing-store.ts';
import { REGIO } from '../support/regio.ts';
import { createTestClock } from '../support/test-clock.ts';
import {
  isVoorbereidingCommand,
  stamp,
  TO_PASSAGE,
  TO_VERWERKT,
  tryVoorbereiding,
  voorbereidingCommands,
} from '../support/voorbereiding-commands.ts';

const ACTORS = [coordinator, projectleider, directielid, stranger] as const;
const TITELS = ['Jeugdhulp', 'Huishoudelijke hulp'] as const;
const PEOPLE = [
  { naam: projectleider.naam, persoonId: projectleider.id },
  { naam: 'Onbekende Naam' },
] as const;

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '',
    'n.v.t.',
    'nog niet bekend',
    'mail a@b.nl',
    '111222333',
    'x'.repeat(1001),
    'Een goed antwoord.',
  ),
  fc.constantFrom(
    ...PLAN_FIELDS.flatMap((field) => ('choices' in field ? field.choices.map(({ value }) => value) : [])),
  ),
);
const inputs = fc.dictionary(
  fc.constantFrom<string>(
    ...PLAN_FIELDS.map(({ id }) => id),
    'activiteitSoort',
    'activiteitDatum',
    'activiteitAantal',
  ),
  text,
  { maxKeys: 6 },
);

/** Something that anybody may try, valid or not. */
const command = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ ...stamp, what: fc.constant('add' as const), who: fc.option(fc.nat(1)) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      ...stamp,
      what: fc.constant('saveStep' as const),
      onderdeel: fc.constantFrom(...ONDERDELEN),
      next: fc.constantFrom('verder', 'onbekend', 'later', 'terug', 'activiteit'),
      inputs,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ ...stamp, what: fc.constantFrom('submit', 'reopen', 'agree', 'fill', 'remove') }),
  },
  {
    arbitrary: fc.record({
      ...stamp,
      what: fc.constant('return' as const),
      veld: fc.constantFrom<PlanField>('doel', 'niveau', 'activiteiten'),
      vraag: text,
    }),
    weight: 1,
  },
  { weight: 1, arbitrary: fc.record({ ...stamp, what: fc.constant('assign' as const), who: fc.nat(1) }) },
  ...voorbereidingCommands,
  ...afhandelingCommands,
  { weight: 1, arbitrary: fc.constant({ what: 'outage' as const }) },
  { weight: 2, arbitrary: fc.constant({ what: 'again' as const }) },
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

/** Most of what matters comes after a plan was handed in, which chance alone does not reach. */
const HANDED_IN: readonly Command[] = [
  { what: 'add', actor: 0, titel: 0, version: 12, nonce: 100, who: 0 },
  { what: 'fill', actor: 1, titel: 0, version: 12, nonce: 101 },
  { what: 'submit', actor: 1, titel: 0, version: 12, nonce: 102 },
];
const REVIEW = { actor: 0, titel: 0, version: 12, nonce: 103 } as const;
const WORKED_IN: readonly Command[] = [...HANDED_IN, { what: 'agree', ...REVIEW }, ...TO_VERWERKT];
const sequence = fc
  .tuple(
    fc.constantFrom<readonly Command[]>(
      [],
      HANDED_IN,
      [...HANDED_IN, { what: 'agree', ...REVIEW }],
      WORKED_IN,
      [...WORKED_IN, ...TO_PASSAGE],
      [...WORKED_IN, ...TO_TERUGGEKOPPELD],
      [...WORKED_IN, ...TO_PASSAGE, ...TO_AFGEROND],
      [...HANDED_IN, { what: 'return', ...REVIEW, veld: 'doel', vraag: 'Waarom zo?' }],
    ),
    fc.array(command, { maxLength: 30 }),
  )
  .map(([begin, commands]) => [...begin, ...commands]);

const COMPLETE_INPUTS: Readonly<Record<(typeof ONDERDELEN)[number], Record<string, string>>> = {
  vraag: { centraleVraag: 'Wat mis je?', doel: 'Kiezen.', niveau: 'adviseren' },
  wie: { ervaring: 'Mensen met hulp.' },
  hoe: { methoden: 'focusgroep' },
  planning: {
    rolTrekker: 'stelt de vraag',
    activiteitSoort: 'focusgroep',
    activiteitDatum: '2027-01-21',
    activiteitAantal: '5',
  },
  terugkoppeling: { terugkoppelingWijze: 'Een brief.' },
};

function createSubject(store: Store) {
  const streams = createStreams(
    {
      kind: 'opdracht',
      shape: '1',
      hasPosts: true,
      eventSchema: opdrachtEventSchema,
      stateSchema: dossierSchema,
      fold: foldOpdracht,
      keys: opdrachtKeys,
    },
    store,
  );
  let counter = 0;
  const clock = createTestClock();
  const opdrachten = createOpdrachten({
    streams,
    collegas: {
      find: async () => undefined,
      metBerichten: async () => undefined,
      toont: async () => [],
      bevestigd: async () => undefined,
      list: async () => [],
    },
    regio: async () => REGIO,
    agenda: {
      find: async () => undefined,
      ensure: async (_actor, overlegId, overlegNaam, datum) => ({
        id: overlegId,
        overlegId,
        overlegNaam,
        datum,
      }),
    },
    clock: {
      now() {
        clock.advance(1000);
        return clock.now();
      },
    },
    ids: {
      next() {
        counter += 1;
        return `activiteit-${counter}`;
      },
    },
    onChanged: () => undefined,
  });
  const voorbereiding = createVoorbereiding({ streams, clock, onChanged: () => undefined });
  const afhandeling = createAfhandeling({ streams, clock, onChanged: () => undefined });
  return { streams, opdrachten, voorbereiding, afhandeling };
}

/** Other sequences: FOLD_SEED=… */
const KNOWN_SEED = 3;
const SEED = Number(process.env.FOLD_SEED ?? KNOWN_SEED);

test('any sequence of commands folds to the state of the read model, and a rebuild gives the same again', async () => {
  const reached = {
    handedIn: 0,
    agreed: 0,
    returned: 0,
    workedIn: 0,
    passage: 0,
    decided: 0,
    given: 0,
    measured: 0,
  };
  await fc.assert(
    fc.asyncProperty(sequence, async (commands) => {
      const folder = await mkdtemp(join(tmpdir(), 'samenkracht-property-'));
      const failing = createFailingStore();
      const store = failing.wrap(openSqliteStore(folder));
      try {
        const { streams, opdrachten, voorbereiding, afhandeling } = createSubject(store);
        const known = new Map<string, string>();

        const run = async (one: Command): Promise<void> => {
          if (one.what === 'outage') return failing.fail('save model');
          if (one.what === 'again') return;
          const actor = ACTORS[one.actor] ?? coordinator;
          const titel = TITELS[one.titel] ?? TITELS[0];
          const nonce = String(one.nonce);
          const id = known.get(titel) ?? 'bestaat-niet';
          // Half of the cards are fresh, the others show some version or none.
          const version =
            one.version > 4 ? ((await streams.find(id))?.version ?? 1) : Math.max(1, one.version);
          const card = { version, nonce };
          if (isVoorbereidingCommand(one)) {
            await tryVoorbereiding(one, { opdrachten, voorbereiding }, actor, id, card);
            const { status, passage } = (await opdrachten.get(id)).state;
            if (one.what === 'finish' && status === 'verwerkt') reached.workedIn += 1;
            if (one.what === 'passage' && passage) reached.passage += 1;
            return;
          }
          if (isAfhandelingCommand(one)) {
            await tryAfhandeling(one, { opdrachten, afhandeling }, actor, id, card);
            if (one.what === 'besluit') reached.decided += 1;
            if (one.what === 'give') reached.given += 1;
            if (one.what === 'measure') reached.measured += 1;
            return;
          }
          switch (one.what) {
            case 'add': {
              const who = one.who === null ? undefined : PEOPLE[one.who];
              const invoer = { titel, gemeenten: [], notities: [], projectleiders: who ? [who] : [] };
              const { current } = await opdrachten.add(actor, invoer, { bron: 'kaart', nonce });
              known.set(titel, current.id);
              return;
            }
            case 'saveStep':
              await opdrachten.saveStep(actor, id, card, one);
              return;
            case 'fill':
              for (const onderdeel of ['vraag', ...ONDERDELEN] as const) {
                const now = await opdrachten.get(id);
                const chosen = onderdeel !== 'vraag' || now.state.plan.vanToepassing === 'ja';
                const typed: Record<string, string> = chosen
                  ? COMPLETE_INPUTS[onderdeel]
                  : { vanToepassing: 'ja' };
                await opdrachten.saveStep(
                  actor,
                  id,
                  { version: now.version, nonce: `${nonce} ${now.version}` },
                  { onderdeel, inputs: typed, next: 'verder' },
                );
              }
              return;
            case 'submit':
              await opdrachten.submitPlan(actor, id, card);
              reached.handedIn += 1;
              return;
            case 'reopen':
              await opdrachten.reopenPlan(actor, id, card);
              return;
            case 'agree':
              await opdrachten.agreePlan(actor, id, card);
              reached.agreed += 1;
              return;
            case 'remove':
              await opdrachten.removeActiviteit(actor, id, card, 'activiteit-1');
              return;
            case 'return':
              await opdrachten.returnPlan(actor, id, card, [{ veld: one.veld, vraag: one.vraag }]);
              reached.returned += 1;
              return;
            case 'assign':
              await opdrachten.assign(actor, id, nonce, [PEOPLE[one.who] ?? PEOPLE[0]]);
              return;
          }
        };

        for (const [index, asked] of commands.entries()) {
          const one = asked.what === 'again' ? (commands[index - 1] ?? asked) : asked;
          try {
            await run(one);
          } catch (error) {
            // A refusal is an answer; anything else is a mistake of ours.
            if (!isDomainError(error)) throw error;
          }
          if (one.what !== 'outage') failing.recover();
        }
        failing.recover();

        for (const id of known.values()) {
          const current = await streams.find(id);
          const entries = await streams.history(id);
          const folded = entries.reduce<Dossier | undefined>(
            (state, { events, at, actor }) =>
              events.reduce<Dossier | undefined>(
                (inner, event) => foldOpdracht(inner, event as OpdrachtEvent, { id, at, actor }),
                state,
              ),
            undefined,
          );
          expect(current?.state).toEqual(folded);
          expect(current?.version).toBe(entries.length);
          expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
          const isReady = folded?.status === 'plan ingediend' || folded?.status === 'plan afgestemd';
          if (folded && isReady) expect(missingFields(folded.plan)).toEqual([]);
          expect(JSON.stringify(entries)).not.toMatch(/111222333/);
          if (folded?.status === 'verwerkt') expect(countOordelen(folded.inbreng ?? [])['nog open']).toBe(0);
        }

        await streams.touch([...known.values()][0] ?? '', '2026-11-16T00:00:00.000Z');
        await rebuildReadModels(store, [streams]);
        const once = await store.readModels.list('opdracht', { limit: 10 });
        await rebuildReadModels(store, [streams]);
        expect(await store.readModels.list('opdracht', { limit: 10 })).toEqual(once);
        for (const { id, body, version } of once) {
          const keys = (await store.readModels.get('opdracht', id))?.keys;
          const current = await streams.find(id);
          expect({ state: current?.state, nonces: current?.nonces }).toEqual({
            state: (body as { state: unknown }).state,
            nonces: (body as { nonces: unknown }).nonces,
          });
          expect(version).toBe(current?.version);
          expect(keys).toEqual(current && withValues(opdrachtKeys(current.state)));
        }
      } finally {
        await store.close();
        await rm(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 120, seed: SEED },
  );
  // The sequences must be able to reach the end of the course, or the property says little. With another seed that is luck.
  if (SEED !== KNOWN_SEED) return;
  for (const times of Object.values(reached)) expect(times).toBeGreaterThan(0);
});

/** Keys without a value are not saved. */
function withValues(keys: Readonly<Record<string, readonly string[]>>): unknown {
  return Object.fromEntries(Object.entries(keys).filter(([, values]) => values.length > 0));
}
