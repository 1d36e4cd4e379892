import type { JaaragendaEvent } from '../jaaragenda/jaaragenda.ts';
import type { HistoryEntry, LogEntry, UnknownEvent } from '../logboek/ports.ts';
import type { OpdrachtEvent } from '../opdrachten/opdracht-events.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import type { SignaalEvent } from '../signalen/signaal.ts';

/** From which entries of the log a sentence follows (issue 5: each sentence can be traced). */

const SHOWN_SOURCES = 4;

/** The last entry that said something, by what it was about. */
export type EntryOf = (bron: string) => LogEntry | undefined;

/** @param sourcesOf what an event is about, as sentences name it */
export function entriesBySource<Event>(
  entries: readonly HistoryEntry<Event>[],
  sourcesOf: (event: Event | UnknownEvent) => readonly string[],
): EntryOf {
  const found = new Map<string, LogEntry>();
  for (const entry of entries)
    for (const event of entry.events) for (const source of sourcesOf(event)) found.set(source, entry);
  return (bron) => found.get(bron);
}

/** 'regel 12 (Samira El Amrani, 21 jan 2027); regel 15 (…)'; '' when nothing is known of these sources. */
export function sourceWords(bronnen: readonly string[], entryOf: EntryOf): string {
  const found = new Map<number, LogEntry>();
  for (const bron of bronnen) {
    const entry = entryOf(bron);
    if (entry) found.set(entry.number, entry);
  }
  const all = [...found.values()].toSorted((a, b) => a.number - b.number);
  const words = all
    .slice(0, SHOWN_SOURCES)
    .map(
      ({ number, actor, at }) => `regel ${number} (${actor.naam}, ${formatShortDutchDate(localDate(at))})`,
    );
  const more = all.length - words.length;
  return [...words, ...(more > 0 ? [`en nog ${more}`] : [])].join('; ');
}

export function sourcesOfOpdracht(event: OpdrachtEvent | UnknownEvent): readonly string[] {
  switch (event.soort) {
    case 'onderdeel ingevuld':
      return Object.keys(event.antwoorden).map((field) => `plan:${field}`);
    case 'activiteit toegevoegd':
      return [`activiteit:${event.activiteit.id}`];
    case 'activiteit gehouden':
    case 'activiteit verplaatst':
    case 'activiteit geannuleerd':
      return [`activiteit:${event.activiteitId}`];
    case 'inbreng toegevoegd':
      return event.punten.map(({ id }) => `inbreng:${id}`);
    case 'inbreng gewijzigd':
      return [`inbreng:${event.punt.id}`];
    case 'inbreng beoordeeld':
      return event.inbrengIds.map((id) => `oordeel:${id}`);
    case 'besluit genomen':
      return [`besluit:${event.vergaderingId}`];
    case 'toezegging gedaan':
      return [`toezegging:${event.id}`];
    default:
      return [];
  }
}

export function sourcesOfSignaal(event: SignaalEvent | UnknownEvent): readonly string[] {
  switch (event.soort) {
    case 'signaal ontvangen':
      return ['signaal'];
    case 'signaal beantwoord':
      return ['antwoord'];
    default:
      return [];
  }
}

export function sourcesOfJaaragenda(event: JaaragendaEvent | UnknownEvent): readonly string[] {
  switch (event.soort) {
    case 'onderwerpen toegevoegd':
      return event.onderwerpen.map(({ id }) => `onderwerp:${id}`);
    case 'onderwerp gewijzigd':
      return [`onderwerp:${event.onderwerpId}`];
    default:
      return [];
  }
}
