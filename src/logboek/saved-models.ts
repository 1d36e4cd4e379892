import { isDeepStrictEqual } from 'node:util';
import type { FoundModel, ReadModel, ReadModelKeys, Versioned } from './ports.ts';
import type { StreamDefinition } from './stream-definition.ts';

/** What the read model of a stream holds, and when it can be believed. */
export interface SavedModels<State> {
  toModel(current: Versioned<State>, dueAt: string | undefined): ReadModel;
  /** The saved model, or undefined when there is none that can be used. */
  parse(model: FoundModel | undefined): Versioned<State> | undefined;
  /** Is it not even what this version saves itself? One of another version, or one that is incomplete, is no damage. */
  isDamaged(model: ReadModel): boolean;
  /** Does it say exactly this already? */
  isSame(current: Versioned<State>, model: ReadModel | undefined): boolean;
  /** Does it hold this state and is it found by these keys, whoever made it? */
  isRight(current: Versioned<State>, model: ReadModel | undefined): boolean;
}

type SavedBody = {
  /** A number in what the first releases saved. */
  readonly shape: string | number;
  readonly state: unknown;
  readonly nonces: Readonly<Record<string, number>>;
  /** Absent: made before entries had a chain, and made again from the log. */
  readonly chain?: string;
  /** Something in the log was unknown to the version that made it. */
  readonly incomplete?: boolean;
};

/** @param isIncomplete was something of this stream left out? */
export function createSavedModels<State, Event>(
  { kind, shape, stateSchema, keys, hasPosts }: StreamDefinition<State, Event>,
  isIncomplete: (id: string) => boolean,
): SavedModels<State> {
  const bodyOf = ({ id, state, nonces, chain }: Versioned<State>): SavedBody => ({
    shape,
    state,
    nonces,
    chain,
    ...(isIncomplete(id) ? { incomplete: true } : {}),
  });
  return {
    toModel: (current, dueAt) => ({
      kind,
      id: current.id,
      version: current.version,
      body: bodyOf(current),
      keys: filled(keys(current.state)),
      ...(dueAt === undefined || !hasPosts ? {} : { dueAt }),
    }),
    parse(model) {
      if (!model) return undefined;
      const { id, version, body } = model;
      if (!isSavedBody(body) || body.shape !== shape || body.incomplete) return undefined;
      const { nonces, chain } = body;
      const state = stateSchema.safeParse(body.state);
      return state.success && typeof chain === 'string'
        ? { id, version, state: state.data, nonces, chain }
        : undefined;
    },
    isDamaged({ body }) {
      if (!isSavedBody(body)) return true;
      return body.shape === shape && !body.incomplete && !stateSchema.safeParse(body.state).success;
    },
    isSame: (current, model) =>
      model?.version === current.version && isStoredAs([bodyOf(current)], [model.body]),
    isRight: (current, model) =>
      model?.version === current.version &&
      isSavedBody(model.body) &&
      isStoredAs([current.state, filled(keys(current.state))], [model.body.state, model.keys]),
  };
}

/** A key without a value finds nothing, and Cosmos charges by the size. */
function filled(keys: ReadModelKeys): ReadModelKeys {
  return Object.fromEntries(Object.entries(keys).filter(([, values]) => values.length > 0));
}

/** Lists, because nothing at all has no JSON. */
function isStoredAs(values: readonly unknown[], stored: readonly unknown[]): boolean {
  const [one, other] = [values, stored].map((each) => JSON.parse(JSON.stringify(each)));
  return isDeepStrictEqual(one, other);
}

function isSavedBody(body: unknown): body is SavedBody {
  if (typeof body !== 'object' || body === null) return false;
  return (
    'shape' in body &&
    'state' in body &&
    'nonces' in body &&
    typeof body.nonces === 'object' &&
    body.nonces !== null
  );
}
