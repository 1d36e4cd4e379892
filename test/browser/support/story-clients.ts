import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startLocalRun } from '../../../src/playground/local-run.ts';
import { chosenSdk } from '../../support/chosen-sdk.ts';
import { aFreePort } from '../../support/free-port.ts';
import type { CardOnScreen } from './card-on-screen.ts';
import { openBrowser } from './chromium.ts';
import { PICTURES, pictureFile, TAKES_PICTURES } from './picture-file.ts';
import { TeamsClient } from './teams-client.ts';

const PHONE_PICTURES = join(process.cwd(), 'test-output', 'phone');
/** Each whole chat as it stands when its story ends, to be read as its person would. */
const CHATS = join(process.cwd(), 'test-output', 'chats');

const SETTLED_WITHIN_MS = 60_000;
/** So many cards in one chat may ask something at the end of a story. */
const MOST_LIVE_CARDS = 12;

/** The bot with a client for each of the three people of the demonstration, in one browser. */
export type StoryClients = {
  /** Where the bot is, with its pages. */
  readonly botUrl: string;
  readonly coordinator: TeamsClient;
  readonly projectleider: TeamsClient;
  readonly directielid: TeamsClient;
  /** Looks at a card as a person would: it fits on a phone and has no serious barrier; with pictures of both where they are asked for. */
  look(card: CardOnScreen, name: string): Promise<void>;
  /** A picture of a page of ours that is no chat. */
  lookAtPage(page: Page, name: string): Promise<void>;
  /** Lets it be this moment (ISO) for the bot, and waits until everybody got what is due then; only where the story began at a moment. */
  timeIs(moment: string): Promise<void>;
  /** Waits until everybody got what is due now, so that no card comes in while somebody types; only where the story began at a moment. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * @param moment (ISO) at which the story begins; without it the bot has the real clock
 * @param prepare fills the data folder before the bot starts; without it the bot has its sample
 * @param channel the name of the channel in each client, where it is not that of the sample
 */
export async function startStory(
  moment?: string,
  prepare?: (dataDir: string) => Promise<void>,
  channel?: string,
): Promise<StoryClients> {
  await mkdir(PICTURES, { recursive: true });
  await mkdir(PHONE_PICTURES, { recursive: true });
  const dataDir = await mkdtemp(join(tmpdir(), 'samenkracht-'));
  const clockFile = join(dataDir, 'clock.json');
  const setClock = async (is: string): Promise<string> => {
    const since = Date.now();
    // The bot never reads half a file.
    await writeFile(`${clockFile}.new`, JSON.stringify({ is, since }));
    await rename(`${clockFile}.new`, clockFile);
    return String(since);
  };
  if (moment !== undefined) await setClock(moment);
  await prepare?.(dataDir);
  const main =
    moment === undefined ? ['src', 'main.mjs'] : ['test', 'browser', 'support', 'bot-with-clock.ts'];
  const said: string[] = [];
  // The browser gets ready while the bot and the clients do.
  const opening = openBrowser();
  const starting = startLocalRun({
    dataDir,
    botPort: await aFreePort(),
    firstClientPort: await aFreePort(),
    ...(channel === undefined ? {} : { channel }),
    env: {
      ...process.env,
      ...chosenSdk(),
      LOG_LEVEL: 'warn',
      TEAMSAPPTESTER_BROWSER: 'none',
      CLOCK_FILE: clockFile,
    },
    mainFile: join(process.cwd(), ...main),
    say: (line) => said.push(line),
  });
  const clients: Partial<Record<string, TeamsClient>> = {};
  const stop = async (): Promise<void> => {
    try {
      const name = basename(expect.getState().testPath ?? 'story', '.test.ts');
      if (TAKES_PICTURES) await mkdir(CHATS, { recursive: true });
      for (const [key, client] of Object.entries(clients)) {
        if (TAKES_PICTURES) await client?.keepChat(join(CHATS, `${name}-${key}`));
        expect(await client?.liveCards()).toBeLessThanOrEqual(MOST_LIVE_CARDS);
      }
    } finally {
      await Promise.allSettled([
        opening.then((browser) => browser.close()),
        starting.then((local) => local.stop()),
      ]);
      await rm(dataDir, { recursive: true, force: true });
    }
  };
  try {
    const [local, opened] = await Promise.all([starting, opening]);
    expect(said.join('\n')).toContain('Ctrl-C');
    const open = async (key: string): Promise<TeamsClient> => {
      const found = local.clients.find(({ persona }) => persona.key === key);
      if (!found) throw new Error(`no client for ${key}`);
      const client = await TeamsClient.open(opened, found.url);
      clients[key] = client;
      return client;
    };
    const [coordinator, projectleider, directielid] = await Promise.all([
      open('coordinator'),
      open('projectleider'),
      open('directielid'),
    ]);
    const timeIs = async (is: string): Promise<void> => {
      const since = await setClock(is);
      await until(async () => (await readFile(`${clockFile}.done`, 'utf8').catch(() => '')) === since);
      await Promise.all([coordinator, projectleider, directielid].map((client) => client.quiet()));
    };
    const settled = async (): Promise<void> => {
      const { is, since } = JSON.parse(await readFile(clockFile, 'utf8')) as { is: string; since: number };
      await timeIs(new Date(Date.parse(is) + Date.now() - since).toISOString());
    };
    // A card that comes in makes the client draw the others again, and forget what is being typed.
    if (moment !== undefined) await settled();
    return {
      botUrl: local.botUrl,
      coordinator,
      projectleider,
      directielid,
      timeIs,
      settled,
      stop,
      async look(card, name) {
        if (TAKES_PICTURES) await card.screenshot(pictureFile(name));
        await card.onPhone(TAKES_PICTURES ? join(PHONE_PICTURES, `${name}.png`) : undefined);
        expect({ card: name, problems: await card.accessibilityProblems() }).toEqual({
          card: name,
          problems: [],
        });
      },
      async lookAtPage(page, name) {
        if (!TAKES_PICTURES) return;
        await page.setViewportSize({ width: 640, height: 360 });
        await page.screenshot({ path: pictureFile(name) });
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + SETTLED_WITHIN_MS; !(await isSo()); ) {
    if (Date.now() > end) throw new Error('the bot did not do in time what was due');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
