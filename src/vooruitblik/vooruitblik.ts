import { localDate, localTime } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';

/** Both days included (YYYY-MM-DD). */
export type Periode = { readonly van: string; readonly tot: string };

/** One post that the bot will make, in words. */
export type Blik = {
  /** ISO instant. */
  readonly moment: string;
  /** To whom, or in which channel. */
  readonly voor: string;
  /** The title of the opdracht or vergadering, or what kind of message it is. */
  readonly wat: string;
  /** False: a post in a channel that gets another face. */
  readonly isNew: boolean;
  readonly waarom: string;
  /** Why it cannot be posted, as a sentence; absent: it can. */
  readonly kanNiet?: string;
};

/** Looks ahead; nothing is sent or stored. */
export type LookAhead = (periode: Periode) => Promise<readonly Blik[]>;

/** 'maandag 23 november 2026, 08:30'. */
export function momentWords(moment: string): string {
  return `${formatDutchDate(localDate(moment))}, ${localTime(moment)}`;
}

/** What the rule of a list says of a post: 'Herinnering' or 'Overzicht: … (bijgewerkt)'. */
export function watWords({ wat, isNew }: Blik): string {
  return isNew ? wat : `${wat} (bijgewerkt)`;
}

/** Why it comes, or why it cannot. */
export function waaromWords({ waarom, kanNiet }: Blik): string {
  const refused = kanNiet === undefined ? '' : `Kan niet worden geplaatst: ${kanNiet}`;
  return [refused, waarom].filter((part) => part !== '').join(' ');
}

/** Every post on a line of its own, with moment, recipient and reason. */
export function printVooruitblik({ van, tot }: Periode, blikken: readonly Blik[]): readonly string[] {
  const count = blikken.length === 1 ? '1 bericht' : `${blikken.length} berichten`;
  return [
    `${count} van ${formatDutchDate(van)} tot en met ${formatDutchDate(tot)}, als niemand iets doet.`,
    ...blikken.map((blik) =>
      [momentWords(blik.moment), blik.voor, watWords(blik), waaromWords(blik)]
        .map((part) => part.replaceAll(/\s+/g, ' '))
        .join(' | '),
    ),
  ];
}
