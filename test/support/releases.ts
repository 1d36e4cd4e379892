import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/v4';
import type { Delivery, LogEntry, Store } from '../../src/logboek/ports.ts';
import { deliverySchema } from '../../src/logboek/stored-deliveries.ts';
import { entryBodySchema } from '../../src/logboek/stored-schemas.ts';
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
export async function askAll(bot: TestBot): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [person, vraag] of QUESTIONS) {
    const { text } = await bot.client(person).say(vraag);
    answers.push({ wie: person.naam, vraag, antwoord: text });
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
