import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/v4';
import type { Delivery, LogEntry, Store } from '../../src/logboek/ports.ts';
import { deliverySchema } from '../../src/logboek/stored-deliveries.ts';
import { entryBodySchema } from '../../src/logboek/stored-schemas.ts';
import { CARLA } from './people.ts';
import { QUESTIONS } from './release-story.ts';
import type { TestBot } from './test-bot.ts';

/** What a release wrote, as files that stay: the log, the deliveries and what the bot answered on them. */

const FOLDER = join(process.cwd(), 'test', 'fixtures', 'releases');
const entrySchema = entryBodySchema.extend({ stream: z.string(), number: z.number() });

export type Answer = { readonly wie: string; readonly vraag: string; readonly antwoord: string };
export type Release = {
  /** When its answers were given (ISO instant). */
  readonly at: string;
  readonly entries: readonly LogEntry[];
  readonly deliveries: readonly Delivery[];
  readonly answers: readonly Answer[];
};

/** Asks everything that shows whether a log is whole. */
export async function askAll(bot: TestBot, questions = QUESTIONS): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [person, vraag] of questions) {
    const client = bot.client(person);
    let card = await client.say(vraag);
    const pages = [card.text];
    for (const further of ['Toon ze', 'Volgende'])
      while (card.buttons.includes(further)) {
        card = await client.pressCard(further, {}, { on: card });
        pages.push(card.text);
      }
    answers.push({ wie: person.naam, vraag, antwoord: pages.join('\n') });
  }
  return answers;
}

export async function readRelease(name: string): Promise<Release> {
  const text = (file: string): Promise<string> => readFile(join(FOLDER, name, file), 'utf8');
  const lines = async (file: string): Promise<unknown[]> =>
    (await text(file))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const { at, answers } = JSON.parse(await text('antwoorden.json'));
  return {
    at,
    answers,
    entries: (await lines('logboek.jsonl')).map((line) => entrySchema.parse(line)),
    deliveries: (await lines('berichten.jsonl')).map((line) => deliverySchema.parse(line)),
  };
}

export async function writeRelease(name: string, release: Release): Promise<void> {
  await mkdir(join(FOLDER, name), { recursive: true });
  const write = (file: string, content: string): Promise<void> =>
    writeFile(join(FOLDER, name, file), content);
  const lines = (all: readonly unknown[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('');
  await write('logboek.jsonl', lines(release.entries));
  await write('berichten.jsonl', lines(release.deliveries));
  const { at, answers } = release;
  await write('antwoorden.json', `${JSON.stringify({ at, answers }, undefined, 2)}\n`);
}

/** Puts what a release wrote in an empty store. */
export async function fillStore({ log, deliveries }: Store, release: Release): Promise<void> {
  for (const [, entries] of Map.groupBy(release.entries, ({ stream }) => stream))
    for (const entry of entries) await log.append(entry);
  for (const delivery of release.deliveries) await deliveries.create(delivery);
}

const LATER_GEGEVENS = { titel: 'Opgebeld', gemeenten: [], notities: [] };

/** The releases of which a log is kept. */
export const RELEASES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/**
 * The log as a version after this one goes on with it: new kinds of streams and events, new choices in known events, and
 * fields that do not exist yet, in entries, actors and events.
 */
export function laterOf({ entries, ...release }: Release): Release {
  const actor = { ...CARLA, functie: 'regisseur' };
  const numbers = new Map(entries.map(({ stream, number }) => [stream, number]));
  const next = (stream: string, ...events: readonly object[]): LogEntry => {
    const number = (numbers.get(stream) ?? 0) + 1;
    numbers.set(stream, number);
    return Object.assign({ stream, number, at: release.at, actor, events }, { via: 'telefoon' });
  };
  const streams = [...numbers.keys()];
  const added = [
    next('adviesraad:1', { soort: 'adviesraad gemaakt', naam: 'Noord' }),
    next('adviesraad:1', { soort: 'adviesraad gesloten' }),
    next('opdracht:van-later', { soort: 'opdracht overgenomen', titel: 'Van een andere regio' }),
    next('signaal:van-later', { soort: 'signaal ingesproken', duur: 12 }),
    ...streams.map((stream) => next(stream, { soort: 'iets van later', tekst: 'Wat?', nog: [{ meer: 1 }] })),
    ...streams
      .filter((stream) => stream.startsWith('opdracht:'))
      .map((stream) =>
        next(stream, { soort: 'opdracht toegevoegd', gegevens: LATER_GEGEVENS, bron: 'telefoon' }),
      ),
  ];
  const known = entries.map((entry) => ({
    ...entry,
    actor: { ...entry.actor, functie: 'regisseur' },
    events: entry.events.map((event) => ({ ...(event as object), kleur: 'groen' })),
    via: 'telefoon',
  }));
  return { ...release, entries: [...known, ...added] };
}

const DATE = /\d{1,2} (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w*\.? \d{4}/g;
/** A text that somebody recorded; shorter ones stand in any sentence. */
const SHORTEST = 8;

/** The recorded texts, names and days in an answer: what must stand in it in whatever words the bot says it. */
export function factsIn(answer: string, entries: readonly LogEntry[]): readonly string[] {
  const recorded = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.length >= SHORTEST) recorded.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const { actor, events } of entries) for (const value of [actor, ...events]) collect(value);
  const texts = [...recorded].filter((text) => answer.includes(text));
  return [...texts, ...(answer.match(DATE) ?? [])];
}
