import type { HistoryEntry } from '../logboek/ports.ts';
import { dayWords, unknownWords } from '../shared/history-words.ts';
import { type Groep, INSTELBAAR, type Instelbaar, type Waarde } from './instelbaar.ts';
import type { InstellingEvent } from './instelling.ts';

/** The texts of settings that users read (Dutch, B1). Plain text. */

export const GROEP_TITEL: Readonly<Record<Groep, string>> = {
  termijnen: 'Termijnen',
  adviesraden: 'Adviesraden',
  uren: 'Uren',
  'vrije dagen': 'Vrije dagen',
  bewaartermijnen: 'Bewaartermijnen',
};

/** What a change of this group does. */
export const GROEP_UITLEG: Readonly<Record<Groep, string>> = {
  termijnen: 'Verander je een termijn? Dan gaan alle datums meteen mee, ook op kaarten die er al staan.',
  adviesraden:
    'Hoeveel tijd een raad krijgt, en wanneer iemand een herinnering krijgt over een advies of overleg.',
  uren: 'Ik herinner mensen alleen op werkdagen, en hooguit één keer per dag.',
  'vrije dagen':
    'Weekenden en landelijke feestdagen zijn altijd vrij. Over deze dagen beslist je organisatie.',
  bewaartermijnen:
    'De Archiefwet bepaalt hoe lang een dossier blijft. Zolang de archivaris niets heeft bepaald, wordt er niets vernietigd. Ook daarna gaat niets vanzelf.',
};

/** '15 werkdagen voor het overleg', '08:30' or 'een vrije dag'. */
export function waardeWords({ invoer }: Instelbaar, waarde: Waarde): string {
  if (invoer.soort === 'keuze')
    return invoer.keuzes.find(({ value }) => value === String(waarde))?.title ?? String(waarde);
  if (invoer.soort === 'tijd') return `${waarde} uur`;
  if (invoer.eenheid === 'weken') return waarde === 1 ? '1 week' : `${waarde} weken`;
  if (waarde === 0) return 'op de dag zelf';
  const eenheid = waarde === 1 ? invoer.eenheid.replace(/dagen/, 'dag') : invoer.eenheid;
  return `${waarde} ${eenheid}`;
}

/** One line for each change, with who and when. */
export function changeLines({ at, actor, events }: HistoryEntry<InstellingEvent>): readonly string[] {
  return events.map((event) => {
    const what = event.soort === 'onbekend' ? ` ${unknownWords(event)}` : `: ${changeWords(event)}`;
    return `${dayWords(at)}, ${actor.naam}${what}`;
  });
}

/** One change that somebody made: of which setting, by whom, at what moment (ISO), and what it was and is. */
export type Wijziging = {
  readonly naam: string;
  readonly wie: string;
  readonly op: string;
  readonly wat: string;
};

/** What was set, the newest first; that messages were paused is no setting. */
export function wijzigingenOf(entries: readonly HistoryEntry<InstellingEvent>[]): readonly Wijziging[] {
  return entries
    .flatMap(({ at, actor, events }) =>
      events.flatMap((event): Wijziging[] =>
        event.soort === 'instelling gewijzigd'
          ? [{ naam: event.naam, wie: actor.naam, op: at, wat: changeWords(event) }]
          : [],
      ),
    )
    .toReversed();
}

function changeWords(event: InstellingEvent): string {
  if (event.soort === 'berichten gepauzeerd') return 'alle berichten stilgezet.';
  if (event.soort === 'berichten hervat') return 'de berichten gaan weer.';
  const { naam, van, naar } = event;
  const instelbaar = INSTELBAAR.find((one) => one.naam === naam);
  if (!instelbaar) return `${naam}: was ${van}, is nu ${naar}.`;
  return `${instelbaar.label}: was ${waardeWords(instelbaar, van)}, is nu ${waardeWords(instelbaar, naar)}.`;
}
