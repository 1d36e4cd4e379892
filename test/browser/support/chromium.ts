import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium talks to nobody but the pages under test. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=nl',
];

/** Where Chromium is, or undefined. `CHROMIUM_PATH` names one elsewhere. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? '', ...PLACES].find((place) => place !== '' && existsSync(place));
}

/**
 * Whether the browser tests can run. In CI a missing browser is a failure; elsewhere it is said, and the tests are
 * left out.
 */
export function browserOrReason(): { run: boolean; why: string } {
  if (findChromium() !== undefined) return { run: true, why: '' };
  const why = 'Chromium is not installed (set CHROMIUM_PATH)';
  if (process.env.CI) throw new Error(why);
  process.stderr.write(`\nBROWSER TESTS LEFT OUT: ${why}\n\n`);
  return { run: false, why };
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is not installed');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
