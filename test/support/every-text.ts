import type { ConnectorStandIn } from './connector-standin.ts';

/** What nobody reads: data of buttons, ids, and the values behind choices. */
const UNSEEN = new Set([
  'data',
  'verb',
  'id',
  'type',
  'style',
  'serviceUrl',
  'conversation',
  'from',
  'recipient',
  'msteams',
]);

/** Every text that people read in these cards, answers and posts. */
export function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return UNSEEN.has(key) ? [] : [value];
  if (Array.isArray(value)) {
    if (key !== 'choices') return value.flatMap((one) => textsIn(one, key));
    return value.flatMap((one: unknown) => (isObject(one) ? textsIn(one.title) : []));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => (UNSEEN.has(name) ? [] : textsIn(one, name)));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Keeps every text that the bot answers or posts, also of cards that are replaced later, until `stop`. */
export function hearEverything(connector: ConnectorStandIn): {
  readonly texts: ReadonlySet<string>;
  readonly stop: () => void;
} {
  const texts = new Set<string>();
  const real = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const response = await real(...request);
    const body = await response.clone().text();
    if (body.startsWith('{')) for (const text of textsIn(JSON.parse(body))) texts.add(text);
    for (const { activity } of connector.shown()) for (const text of textsIn(activity)) texts.add(text);
    return response;
  };
  return {
    texts,
    stop: () => {
      globalThis.fetch = real;
    },
  };
}
