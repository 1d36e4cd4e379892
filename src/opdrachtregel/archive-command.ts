import { brengOver } from '../archief/overbrengen.ts';
import { readConfig } from '../config.ts';
import { bewaartermijnWords } from '../shared/bewaartermijnen.ts';
import { comparable } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { createLogger } from '../shared/logger.ts';
import { readArchief } from '../wiring/archief.ts';
import { openStore } from '../wiring/store.ts';
import { COMMANDS } from './commands.ts';
import { missing, optionsIn } from './options.ts';

/**
 * `archief --naar MAP [--kenmerk KENMERK]`: each opdracht that is finished in a folder of its own, with metadata by MDTO.
 * @throws DomainError 'invalid-input' with a sentence about the command, 'not-possible' about what stands there
 */
export async function archiveCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  const { naar = '', kenmerk } = optionsIn(COMMANDS.archief, args).values;
  if (naar === '') throw missing(COMMANDS.archief);
  const store = await openStore(readConfig(environment), createLogger('error'), 'read');
  try {
    const { dossiers, archiefvormer, termijn } = await readArchief(store);
    const chosen = dossiers.filter(
      (one) => kenmerk === undefined || comparable(one.kenmerk ?? '') === comparable(kenmerk),
    );
    if (chosen.length === 0)
      throw new DomainError(
        'not-possible',
        kenmerk === undefined
          ? 'Er is geen opdracht die is afgerond of ingetrokken. Er is niets geschreven.'
          : `Er is geen afgeronde of ingetrokken opdracht met kenmerk ${kenmerk}. Er is niets geschreven.`,
      );
    const at = new Date().toISOString();
    const mappen = await brengOver(chosen, { log: store.log, map: naar, at, archiefvormer, termijn });
    for (const map of mappen) say(map);
    say(
      `${mappen.length === 1 ? '1 dossier staat' : `${mappen.length} dossiers staan`} in ${naar}, met metagegevens volgens MDTO 1.0.1. Bewaartermijn: ${bewaartermijnWords(termijn)}.`,
    );
  } finally {
    await store.close();
  }
}
