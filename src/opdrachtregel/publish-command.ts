import { readConfig } from '../config.ts';
import { publiceer, type Verslag } from '../publicatie/publiceer.ts';
import { emailProbleem } from '../shared/e-mail.ts';
import { isDomainError } from '../shared/errors.ts';
import { createLogger } from '../shared/logger.ts';
import { type Openbaar, readOpenbaar } from '../wiring/publicatie.ts';
import { openStore } from '../wiring/store.ts';
import { COMMANDS } from './commands.ts';
import { missing, notUnderstood, optionsIn } from './options.ts';

/** Something did not go out, although it was approved. */
const NIET_ALLES = 3;

/**
 * `publiceer MAP [--adres ADRES] [--reageren ADRES]`: the approved texts as pages, feeds and a block for the newsletter.
 * @returns the exit code
 * @throws DomainError 'invalid-input' with a sentence about the command, 'not-possible' about the folder
 */
export async function publishCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<number> {
  const { values, positionals } = optionsIn(COMMANDS.publiceer, args);
  const [map] = positionals;
  if (map === undefined) throw missing(COMMANDS.publiceer);
  const adres = values.adres === undefined ? undefined : adresOf(values.adres);
  const reageren = values.reageren === undefined ? undefined : reagerenOf(values.reageren);
  const store = await openStore(readConfig(environment), createLogger('error'), 'read');
  try {
    const openbaar = await readOpenbaar(store);
    const verslag = await publiceer({ ...openbaar, adres, reageren }, map).catch((error: unknown) => {
      throw isDomainError(error, 'invalid-input') ? notUnderstood(COMMANDS.publiceer, error.message) : error;
    });
    for (const line of verslagWords(verslag, openbaar, map)) say(line);
    return openbaar.metNaam.length > 0 ? NIET_ALLES : 0;
  } finally {
    await store.close();
  }
}

/** The address of the folder on the web, with a slash behind it. */
function adresOf(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const isPlain = url !== undefined && url.search === '' && url.hash === '' && url.username === '';
  if (!isPlain || !/^https?:$/.test(url.protocol))
    throw notUnderstood(COMMANDS.publiceer, `“${typed}” is geen adres van een map op het web.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Where residents leave a message, as a link. */
function reagerenOf(typed: string): string {
  if (emailProbleem(typed) === undefined && !/[\s,;?&]/.test(typed) && typed !== '') return `mailto:${typed}`;
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '')
    throw notUnderstood(COMMANDS.publiceer, `“${typed}” is geen e-mailadres en geen adres op het web.`);
  return url.href;
}

/** What went out, came anew, and went away, a line each. */
function verslagWords(
  { nieuw, bijgewerkt, weggehaald, isGeschreven, adres }: Verslag,
  { onderwerpen, metNaam, redenen }: Pick<Openbaar, 'onderwerpen' | 'metNaam' | 'redenen'>,
  map: string,
): readonly string[] {
  const count = onderwerpen.length === 1 ? '1 onderwerp' : `${onderwerpen.length} onderwerpen`;
  return [
    ...nieuw.map((titel) => `Nieuw: ${titel}`),
    ...bijgewerkt.map((titel) => `Bijgewerkt: ${titel}`),
    ...weggehaald.map(({ bestand, titel }) => `Weggehaald: ${titel}${redenWords(redenen.get(bestand))}`),
    ...metNaam.map(
      (titel) =>
        `Niet gepubliceerd: ${titel}. Er staat de naam in van iemand die nu collega is. Laat de projectleider de tekst aanpassen.`,
    ),
    isGeschreven
      ? `In ${map} ${onderwerpen.length === 1 ? 'staat' : 'staan'} ${count}, voor ${adres}.`
      : `Er is niets veranderd. In ${map} ${onderwerpen.length === 1 ? 'staat' : 'staan'} ${count}.`,
  ];
}

function redenWords(reden: string | undefined): string {
  return reden === undefined ? '' : `. De reden: ${reden}`;
}
