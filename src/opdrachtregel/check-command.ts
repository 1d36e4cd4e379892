import { readConfig } from '../config.ts';
import { type Break, checkChain } from '../logboek/chain.ts';
import { knownFrom } from '../logboek/export.ts';
import { archiveNames } from '../overzichten/archive-names.ts';
import { DomainError } from '../shared/errors.ts';
import { createLogger } from '../shared/logger.ts';
import { counted } from '../shared/words.ts';
import { openStore } from '../wiring/store.ts';
import { createAllStreams } from '../wiring/streams.ts';
import { COMMANDS } from './commands.ts';
import { optionsIn } from './options.ts';

/** More are counted. */
const MOST_NAMED = 20;

const WAT: Readonly<Record<Break['what'], (number: number) => string>> = {
  missing: (number) => `regel ${number} ontbreekt`,
  before: (number) => `vóór of in regel ${number} is iets veranderd`,
  unchained: (number) =>
    `regel ${number} heeft geen controlegetal, terwijl eerdere regels er een hebben: een oudere versie van de bot schreef hem, of iemand anders`,
  rewritten: (number) =>
    `regel ${number} is herschreven, en geen latere regel zegt dat het zo moest. Was de bot er nog mee bezig? Draai de controle dan opnieuw`,
  gone: (number) =>
    `er ${number === 1 ? 'was' : 'waren'} ${counted(number, 'regel', 'regels')}, nu zijn het er minder of is het dossier weg`,
};

/**
 * `controle [--met MAP]`: has anything in the log been changed since it was written? With an export of earlier also its last entries and
 * whole dossiers are held against what was there.
 * @throws DomainError 'not-possible' with each dossier of which the chain breaks, so that the exit code says it
 */
export async function checkCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  const { met } = optionsIn(COMMANDS.controle, args).values;
  const known = met === undefined ? undefined : await knownFrom(met);
  if (known?.size === 0)
    throw new DomainError(
      'not-possible',
      `De export in ${met} is van een oudere versie, zonder controlegetal per dossier.`,
    );
  const store = await openStore(readConfig(environment), createLogger('error'), 'read');
  try {
    const { entries, streams, chained, rewritten, breaks } = await checkChain(store.log, known);
    const nameOf = archiveNames(createAllStreams(store));
    const lines: string[] = [];
    for (const { stream, number, what } of breaks.slice(0, MOST_NAMED)) {
      const { naam } = await nameOf(stream);
      lines.push(`${stream}${naam === undefined ? '' : ` (${naam})`}: ${WAT[what](number)}.`);
    }
    if (breaks.length > MOST_NAMED)
      lines.push(`En nog ${counted(breaks.length - MOST_NAMED, 'dossier', 'dossiers')}.`);
    if (lines.length > 0) throw new DomainError('not-possible', lines.join('\n'));
    say(
      `${counted(streams, 'dossier', 'dossiers')} met ${counted(entries, 'regel', 'regels')}: alles is zoals het werd geschreven.`,
    );
    if (known) say(`Ook alles van de export in ${met} is er nog, ongewijzigd.`);
    if (rewritten > 0)
      say(
        `${counted(rewritten, 'regel is', 'regels zijn')} later herschreven, en in ${rewritten === 1 ? 'dat' : 'hun'} dossier staat door wie en wanneer: namen van wie vertrok, en wat is vernietigd.`,
      );
    if (chained < entries)
      say(
        `${counted(entries - chained, 'regel is', 'regels zijn')} van vóór het controlegetal. Wat daaraan veranderde na de eerste regel mét controlegetal, was gezien.`,
      );
  } finally {
    await store.close();
  }
}
