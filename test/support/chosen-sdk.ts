import type { CreateSdk } from '../../src/bot/ground/sdk.ts';
import { readConfig } from '../../src/config.ts';
import { loadSdk } from '../../src/wiring/sdk.ts';

/** The SDK on which the bots of this run stand, as a setting: the usual one, unless TEST_BOT_SDK names another (jest.config.js). */
export function chosenSdk(): { readonly BOT_SDK: string } {
  return { BOT_SDK: process.env.TEST_BOT_SDK ?? '' };
}

export function loadChosenSdk(): Promise<CreateSdk> {
  return loadSdk(readConfig(chosenSdk()));
}
