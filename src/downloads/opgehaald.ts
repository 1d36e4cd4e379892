import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { soortWoorden } from './bestand-soorten.ts';
import type { Aanvraag, Download } from './download.ts';
import type { DownloadStreams } from './downloads.ts';

/** Which files were fetched, for who keeps an eye on that. */

/** One file that was fetched. */
export type Opgehaald = {
  readonly download: Download & { readonly opgehaald: string };
  /** Which kind, and of what. */
  readonly wat: string;
};

/** How an opdracht or a vergadering is called now; undefined: it is gone. @param over '<kind>:<id>' */
export type NaamVan = (over: string) => Promise<string | undefined>;

/** The months (YYYY-MM) in which a file was fetched, the newest first. */
export async function listMaanden(streams: Pick<DownloadStreams, 'values'>): Promise<readonly string[]> {
  return (await streams.values('maand')).toSorted().toReversed();
}

/** What was fetched in a month (YYYY-MM), the newest first. */
export async function listOpgehaald(
  streams: Pick<DownloadStreams, 'findBy'>,
  maand: string,
): Promise<readonly Opgehaald['download'][]> {
  const found = (await streams.findBy('maand', maand)).flatMap(({ state }) =>
    state.opgehaald === undefined ? [] : [{ ...state, opgehaald: state.opgehaald }],
  );
  return found.toSorted((one, other) => other.opgehaald.localeCompare(one.opgehaald));
}

/** In words: 'de oplegger (Word): Huishoudelijke hulp'. */
export async function watOpgehaald({ soort, van }: Aanvraag, naamVan: NaamVan): Promise<string> {
  const over = await overWoorden(van, naamVan);
  return over === undefined ? soortWoorden(soort) : `${soortWoorden(soort)}: ${over}`;
}

async function overWoorden(
  { opdracht, vergadering, jaar, van, tot, naam }: Aanvraag['van'],
  naamVan: NaamVan,
): Promise<string | undefined> {
  if (opdracht !== undefined)
    return (await naamVan(`opdracht:${opdracht}`)) ?? 'een opdracht die er niet meer is';
  if (vergadering !== undefined)
    return (await naamVan(`vergadering:${vergadering}`)) ?? 'een vergadering die er niet meer is';
  if (van !== undefined && tot !== undefined)
    return `${formatShortDutchDate(van)} tot en met ${formatShortDutchDate(tot)}`;
  return jaar ?? naam;
}
