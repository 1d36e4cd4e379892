import type { JaaragendaEvent } from '../jaaragenda/jaaragenda.ts';
import type { HistoryEntry, LogEntry, UnknownEvent } from '../logboek/ports.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { firstOf } from '../shared/first-of.ts';
import type { SignaalEvent } from '../signalen/signaal.ts';

/** From which entries of the log a sentence follows (issue 5: each sentence can be traced). */

const SHOWN_SOURCES = 4;

/** The last entry that said something, by what it was about. */
export type EntryOf = (bron: string) => LogEntry | undefined;

/** @param sourcesOf of what a sentence says that it comes from this event */
export function entriesBySource<Event extends { readonly soort: string }>(
  entries: readonly HistoryEntry<Event>[],
  sourcesOf: (event: Event) => readonly string[],
): EntryOf {
  const isKnown = (event: Event | UnknownEvent): event is Event => event.soort !== 'onbekend';
  const found = new Map<string, LogEntry>();
  for (const entry of entries)
    for (const bron of entry.events.filter(isKnown).flatMap(sourcesOf)) found.set(bron, entry);
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
  const { first, more } = firstOf(all, SHOWN_SOURCES);
  const words = first.map(
    ({ number, actor, at }) => `regel ${number} (${actor.naam}, ${formatShortDutchDate(localDate(at))})`,
  );
  return [...words, ...(more > 0 ? [`en nog ${more}`] : [])].join('; ');
}

/** Of what a sentence says that it comes from an event of a signaal. A kind that is forgotten here does not compile. */
export function sourcesOfSignaal({ soort }: SignaalEvent): readonly string[] {
  switch (soort) {
    case 'signaal ontvangen':
      return ['signaal'];
    case 'signaal beantwoord':
      return ['antwoord'];
    case 'belofte nagekomen':
      return ['belofte'];
    case 'signaal toegewezen':
    case 'signaal teruggekoppeld':
    case 'op signaal teruggekeken':
    case 'signaal voorgesteld':
      return [];
  }
}

/** Of what a sentence says that it comes from an event of a jaaragenda. */
export function sourcesOfJaaragenda(event: JaaragendaEvent): readonly string[] {
  switch (event.soort) {
    case 'onderwerpen toegevoegd':
      return event.onderwerpen.map(({ id }) => `onderwerp:${id}`);
    case 'onderwerp gewijzigd':
      return [`onderwerp:${event.onderwerpId}`];
    case 'onderwerp geschrapt':
    case 'onderwerp vervallen':
    case 'onderwerpfase gekozen':
    case 'evaluatie beantwoord':
    case 'bijeenkomst gepland':
    case 'bijeenkomst afgezegd':
    case 'programma bewaard':
    case 'uitnodiging bewaard':
    case 'bijeenkomst gehouden':
    case 'aanmeldingen geteld':
    case 'suggesties opgeschreven':
    case 'suggestie werd signaal':
    case 'onderwerpen gevraagd':
    case 'vraag beantwoord':
    case 'contact herkend':
    case 'jaaragenda vastgesteld':
    case 'opdracht gemaakt':
    case 'onderwerpen doorgeschoven':
    case 'stukgegevens ingevuld':
      return [];
  }
}
