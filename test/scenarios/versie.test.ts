import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chosenSdk } from '../support/chosen-sdk.ts';
import { PIETER } from '../support/people.ts';
import { runCommand } from '../support/run-command.ts';
import { startTestBot } from '../support/test-bot.ts';

/** The one place that says which version this is. */
const { version }: { version: string } = JSON.parse(
  readFileSync(join(process.cwd(), 'package.json'), 'utf8'),
);

test('the help, /gezond, the log and a command say the same version', async () => {
  const bot = await startTestBot();
  try {
    const help = await (await bot.opened(PIETER)).say('help');
    const health: unknown = await (await fetch(`${bot.url}/gezond`)).json();
    const { status, stdout } = await runCommand(['versie'], {});

    expect(help.text).toContain(`Versie ${version}`);
    expect(health).toEqual({ status: 'ok', version });
    expect(bot.logger.lines.find(({ message }) => message === 'listening')).toMatchObject({
      version,
      sdk: chosenSdk().BOT_SDK || 'botbuilder',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${version}\n` });
  } finally {
    await bot.stop();
  }
});
