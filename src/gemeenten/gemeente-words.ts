import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Periode } from '../shared/periode.ts';
import { listWords } from '../shared/words.ts';
import type { GemeenteEvent } from './gemeente.ts';

/** 'vanaf 1 januari 2027', 'tot en met 3 maart 2027', both, or '' when there is nothing to say. @param today YYYY-MM-DD */
export function periodeWords({ van, tot }: Periode, today: string): string {
  return [
    van !== undefined && van > today ? `vanaf ${formatDutchDate(van)}` : '',
    tot === undefined ? '' : `tot en met ${formatDutchDate(tot)}`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** What somebody is who is contact of it, as the title of what waits for that person. */
export function contactTitel({ naam }: { readonly naam: string }): string {
  return `Contact van ${naam}`;
}

/** Who they are, in one line. @param today YYYY-MM-DD */
export function contactenWords(
  contacten: readonly (Periode & { readonly naam: string })[],
  today: string,
): string {
  return listWords(
    contacten.map((contact) => {
      const when = periodeWords(contact, today);
      return when === '' ? contact.naam : `${contact.naam} (${when})`;
    }),
  );
}

/** What an entry of the log says, as a line. @param at ISO instant */
export function gemeenteEventWords(event: GemeenteEvent, at: string): string {
  switch (event.soort) {
    case 'contact aangewezen': {
      const when = periodeWords(event, localDate(at));
      return `${event.contact.naam} is contact${when === '' ? '' : ` ${when}`}.`;
    }
    case 'contact gestopt':
      return `${event.contact.naam} is contact tot en met ${formatDutchDate(event.tot)}.`;
    case 'contact niet nodig':
      return `Een contact is niet nodig: ‘${event.reden}’`;
  }
}
