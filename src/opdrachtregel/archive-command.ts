import { type AfgeslotenDossier, brengOver, soortenVoorArchief } from '../archief/overbrengen.ts';
import { readConfig } from '../config.ts';
import {
  BEWAREN,
  bewaartermijnWords,
  DOSSIER_SOORTEN,
  type DossierSoort,
  isDossierSoort,
} from '../shared/bewaartermijnen.ts';
import { comparable } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { createLogger } from '../shared/logger.ts';
import { type GelezenArchief, readArchief } from '../wiring/archief.ts';
import { openStore } from '../wiring/store.ts';
import { COMMANDS } from './commands.ts';
import { missing, notUnderstood, optionsIn } from './options.ts';

/**
 * `archief --naar MAP [--kenmerk KENMERK] [--soort SOORT]`: each dossier that is finished in a folder of its own, with metadata by MDTO.
 * @throws DomainError 'invalid-input' with a sentence about the command, 'not-possible' about what stands there
 */
export async function archiveCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  const { naar = '', kenmerk, soort = [] } = optionsIn(COMMANDS.archief, args).values;
  if (naar === '') throw missing(COMMANDS.archief);
  const gevraagd = soort.map(soortNamed);
  if (kenmerk !== undefined && gevraagd.length > 0)
    throw notUnderstood(COMMANDS.archief, 'Met --kenmerk kies je één opdracht. Laat --soort weg.');
  const store = await openStore(readConfig(environment), createLogger('error'), 'read');
  try {
    const archief = await readArchief(store);
    const { soorten, chosen } = await choose(archief, gevraagd, kenmerk);
    if (chosen.length === 0)
      throw new DomainError('not-possible', `${nietsWords(soorten, kenmerk)} Er is niets geschreven.`);
    const at = new Date().toISOString();
    const { archiefvormer, termijnen } = archief;
    const mappen = await brengOver(chosen, { log: store.log, map: naar, at, archiefvormer, termijnen });
    for (const map of mappen) say(map);
    say(
      `${mappen.length === 1 ? '1 dossier staat' : `${mappen.length} dossiers staan`} in ${naar}, met metagegevens volgens MDTO 1.0.1.`,
    );
    for (const one of soorten) {
      const count = chosen.filter((dossier) => dossier.soort === one).length;
      if (count > 0)
        say(`${BEWAREN[one].naam}: ${count}. Bewaartermijn: ${bewaartermijnWords(termijnen[one])}.`);
    }
    const { open } = soortenVoorArchief(termijnen);
    if (gevraagd.length === 0 && kenmerk === undefined && open.length > 0)
      say(
        `Niet geschreven, want de archivaris bepaalde nog geen termijn: ${open.map((one) => BEWAREN[one].naam).join(', ')}. Met --soort kan het wel.`,
      );
  } finally {
    await store.close();
  }
}

async function choose(
  { dossiers, termijnen }: GelezenArchief,
  gevraagd: readonly DossierSoort[],
  kenmerk: string | undefined,
): Promise<{ readonly soorten: readonly DossierSoort[]; readonly chosen: readonly AfgeslotenDossier[] }> {
  if (kenmerk !== undefined) {
    // Nothing else has one.
    const soorten: readonly DossierSoort[] = ['opdracht'];
    const all = await dossiers(soorten);
    return {
      soorten,
      chosen: all.filter((one) => comparable(one.kenmerk ?? '') === comparable(kenmerk)),
    };
  }
  const soorten = gevraagd.length > 0 ? gevraagd : soortenVoorArchief(termijnen).gaanMee;
  return { soorten, chosen: await dossiers(soorten) };
}

function nietsWords(soorten: readonly DossierSoort[], kenmerk: string | undefined): string {
  if (kenmerk !== undefined) return `Er is geen afgeronde of ingetrokken opdracht met kenmerk ${kenmerk}.`;
  return `Er is geen dossier dat klaar is (${soorten.map((one) => BEWAREN[one].naam).join(', ')}).`;
}

/** @throws DomainError 'invalid-input' for what is no kind of dossier */
function soortNamed(typed: string): DossierSoort {
  const found = typed.trim().toLowerCase();
  if (isDossierSoort(found)) return found;
  throw notUnderstood(
    COMMANDS.archief,
    `De soort “${typed}” ken ik niet. Kies uit: ${DOSSIER_SOORTEN.join(', ')}.`,
  );
}
