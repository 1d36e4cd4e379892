import type { Actor } from '../shared/actor.ts';
import type { RegioBeheer } from './regio-beheer.ts';
import { readRegioFile } from './regio-file.ts';
import { regioChanges } from './regio-words.ts';

/** Whoever may run commands on the machine of the bot acts as beheerder. */
const COMMAND_LINE: Actor = {
  id: 'opdrachtregel',
  naam: 'Beheer via de opdrachtregel',
  rollen: ['beheerder'],
};

/**
 * `regio`: makes what a file says the region, or shows the region as a file.
 * @param text of the file; undefined: shows it
 * @returns whether it succeeded: a file with anything wrong in it changes nothing
 */
export async function regioCommand(
  beheer: RegioBeheer,
  text: string | undefined,
  say: (line: string) => void,
): Promise<boolean> {
  const { version, gegevens: now } = await beheer.stand(COMMAND_LINE);
  if (text === undefined) {
    say(JSON.stringify(now, undefined, 2));
    return true;
  }
  const read = readRegioFile(text);
  if ('problemen' in read) {
    say('Er klopt iets niet in het bestand. Er is niets gewijzigd.');
    for (const problem of read.problemen) say(`- ${problem}`);
    return false;
  }
  const changes = regioChanges(now, read.gegevens);
  await beheer.set(COMMAND_LINE, { version }, read.gegevens);
  say(
    changes.length === 0
      ? 'Het bestand is gelijk aan wat er al stond. Er is niets gewijzigd.'
      : 'De regio is gewijzigd:',
  );
  for (const change of changes) say(`- ${change}`);
  return true;
}
