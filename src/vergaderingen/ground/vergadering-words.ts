import { formatDutchDate, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { WEGING_LABEL } from '../../shared/uitkomst.ts';
import { capital, sentence } from '../../shared/words.ts';
import type { AgendaItem, Vergadering } from './vergadering.ts';
import type { VergaderingStand } from './vergadering-rules.ts';

/** The texts about a vergadering that users read, in one place (Dutch, B1). Plain text. */

/** 'Directieoverleg · dinsdag 15 december 2026' */
export function vergaderingTitle({ overlegNaam, datum }: Pick<Vergadering, 'overlegNaam' | 'datum'>): string {
  return `${overlegNaam} · ${formatDutchDate(datum)}`;
}

/** 'Directieoverleg, 15 dec 2026', for a list of choices and a history. */
export function shortTitle({ overlegNaam, datum }: Pick<Vergadering, 'overlegNaam' | 'datum'>): string {
  return `${overlegNaam}, ${formatShortDutchDate(datum)}`;
}

/** The same; of a meeting that nobody knows any more as well. */
export function nameOrNone(vergadering: Vergadering | undefined): string {
  return vergadering ? shortTitle(vergadering) : 'een vergadering';
}

/** '09:30 uur, raadzaal'; empty when neither is known. */
export function timeAndPlace({ tijd, plaats }: Pick<Vergadering, 'tijd' | 'plaats'>): string {
  return [tijd === undefined ? '' : `${tijd} uur`, plaats ?? ''].filter((part) => part !== '').join(', ');
}

/** What became of the date, or an empty text. */
export function changeSentence({ datum, verplaatst, geannuleerd }: Vergadering): string {
  if (geannuleerd) {
    const reden = geannuleerd.reden === undefined ? '' : ` Reden: ${geannuleerd.reden}`;
    return `Deze vergadering gaat niet door.${reden}`;
  }
  if (!verplaatst || verplaatst.van === datum) return '';
  return `Verplaatst van ${formatDutchDate(verplaatst.van)} naar ${formatDutchDate(datum)}.`;
}

/** 'Goedgekeurd. De raad vroeg om meer tijd.' Another sentence may follow. */
export function besluitSentence({
  uitkomst,
  toelichting,
  weging,
}: NonNullable<AgendaItem['besluit']>): string {
  return [
    `${capital(uitkomst)}.`,
    toelichting === undefined ? '' : sentence(toelichting),
    weging === undefined ? '' : `${WEGING_LABEL}: ${sentence(weging)}`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}

export const STAND_WORDS: Readonly<Record<VergaderingStand, string>> = {
  gepland: 'gepland',
  gehouden: 'gehouden',
  geannuleerd: 'geannuleerd',
};

/** What the opdrachten of a cancelled meeting wait for, and what to do for who may; empty when there are none. */
export function withoutDate(count: number, mayPlan: boolean): string {
  if (count === 0) return '';
  const who = count === 1 ? 'Deze opdracht heeft' : `Deze ${count} opdrachten hebben`;
  const next = mayPlan
    ? 'Dat blijft zo tot je die op een andere vergadering zet: kies een opdracht en klik op ‘Stel uit’.'
    : 'Dat blijft zo tot de coördinator die op een andere vergadering zet.';
  return `${who} nu geen datum voor deze behandeling. ${next}`;
}

/** '1 agendapunt', '4 agendapunten'. */
export function itemCount(count: number): string {
  return count === 1 ? '1 agendapunt' : `${count} agendapunten`;
}
