import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { DomainError } from '../shared/errors.ts';
import { severalAtOnce } from '../shared/several-at-once.ts';
import { chainAfter, NO_CHAIN, stable } from './chain.ts';
import type { Deliveries, Delivery, Log, LogEntry, Store } from './ports.ts';
import { everyDelivery, everyEntry } from './whole-store.ts';

/** Copying a whole store to another one. Starting again goes on where it stopped: what is there is compared. */

/** How much there is, and a fingerprint that is the same for the same content in any store. */
type Contents = { readonly count: number; readonly fingerprint: string };
type MoveReport = {
  readonly entries: Contents;
  readonly deliveries: Contents;
  /** What was not there yet. */
  readonly copied: { readonly entries: number; readonly deliveries: number };
};

/** The destination holds something that the source does not, or something else: nobody should decide that alone. */
export class MoveRefused extends Error {}

/** Streams that are copied at the same moment. */
const AT_ONCE = 8;

/**
 * Copies the log and the deliveries, and compares both stores afterwards. Nobody else may write to either meanwhile.
 * Read models are not copied: they are made again from the log.
 * @param told hears of every page how many entries have been looked at
 * @throws MoveRefused when the destination is not, and does not become, the same
 * @throws DomainError 'not-possible' when there are deliveries that only a later version can copy
 */
export async function moveStore(
  from: Store,
  to: Store,
  told: (entries: number) => void = () => undefined,
): Promise<MoveReport> {
  const later = await from.deliveries.countLater();
  // What was left behind would be posted again.
  if (later > 0)
    throw new DomainError(
      'not-possible',
      `In de opslag staat van ${later} berichten een stand die deze versie van de bot niet kent. Verhuis met de nieuwere versie.`,
    );
  const copied = {
    entries: await copyLog(from.log, to.log, told),
    deliveries: await copyDeliveries(from.deliveries, to.deliveries),
  };
  const [entries, deliveries] = await Promise.all([
    contentsOfLog(from.log),
    contentsOfDeliveries(from.deliveries),
  ]);
  const there = await Promise.all([contentsOfLog(to.log), contentsOfDeliveries(to.deliveries)]);
  if (!isDeepStrictEqual([entries, deliveries], there)) {
    throw new MoveRefused(`van: ${describe(entries, deliveries)}; naar: ${describe(...there)}`);
  }
  return { entries, deliveries, copied };
}

async function copyLog(from: Log, to: Log, told: (entries: number) => void): Promise<number> {
  let copied = 0;
  let seen = 0;
  for await (const page of everyEntry(from)) {
    const byStream = Map.groupBy(page, ({ stream }) => stream);
    await severalAtOnce(AT_ONCE, [...byStream.values()], async (entries) => {
      const added = await copyStream(entries, to);
      copied += added;
    });
    seen += page.length;
    told(seen);
  }
  return copied;
}

/** @param entries of one stream, in order @returns how many were not there yet */
async function copyStream(entries: readonly LogEntry[], to: Log): Promise<number> {
  const [first] = entries;
  if (!first) return 0;
  const there = new Map(
    (await to.read(first.stream, first.number - 1)).map((entry) => [entry.number, entry]),
  );
  let copied = 0;
  for (const entry of entries) {
    const known = there.get(entry.number);
    if (known && stable(known) !== stable(entry))
      throw new MoveRefused(`regel ${entry.number} van ${entry.stream} is daar een andere`);
    if (known) continue;
    await to.append(entry);
    copied += 1;
  }
  return copied;
}

/** Without them everything would be posted again. What changed at the source since an earlier copy is brought up. */
async function copyDeliveries(from: Deliveries, to: Deliveries): Promise<number> {
  let copied = 0;
  for await (const page of everyDelivery(from))
    for (const delivery of page) copied += await copyDelivery(delivery, to);
  return copied;
}

/** @returns how many were not there as they are */
async function copyDelivery(delivery: Delivery, to: Deliveries): Promise<0 | 1> {
  if (await to.create(delivery)) return 1;
  const known = await to.get(delivery.id);
  if (!known || stable(known.delivery) === stable(delivery)) return 0;
  if (known.delivery.changedAt > delivery.changedAt)
    throw new MoveRefused(`bericht ${delivery.id} is daar later gewijzigd`);
  await to.replace(delivery, known.etag);
  return 1;
}

async function contentsOfLog(log: Log): Promise<Contents> {
  const chains = new Map<string, string>();
  let count = 0;
  for await (const page of everyEntry(log)) {
    count += page.length;
    for (const entry of page)
      chains.set(entry.stream, chainAfter(chains.get(entry.stream) ?? NO_CHAIN, entry));
  }
  return { count, fingerprint: fingerprintOf([...chains].map((pair) => pair.join())) };
}

async function contentsOfDeliveries(deliveries: Deliveries): Promise<Contents> {
  const hashes: string[] = [];
  for await (const page of everyDelivery(deliveries))
    hashes.push(...page.map((delivery) => hash(stable(delivery))));
  return { count: hashes.length, fingerprint: fingerprintOf(hashes) };
}

function fingerprintOf(parts: readonly string[]): string {
  return hash(parts.toSorted().join('\n'));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function describe(entries: Contents, deliveries: Contents): string {
  const part = ({ count, fingerprint }: Contents, what: string): string =>
    `${count} ${what} (${fingerprint.slice(0, 12)})`;
  return `${part(entries, 'regels')}, ${part(deliveries, 'berichten')}`;
}
