import { formatDutchDate } from '../shared/dutch-dates.ts';
import { type Signaal, type Signaalbron, standOf } from './signaal.ts';

/** The texts about a signaal that users read (Dutch, B1). Plain text. */

export const BRON_TITLES: Readonly<Record<Signaalbron, string>> = {
  website: 'Via de website',
  adviesraad: 'Een adviesraad',
  ervaringsdeskundige: 'Een ervaringsdeskundige',
  'maatschappelijke partner': 'Een maatschappelijke partner',
};

/** Where it stands. @param uiterlijk the last day for the answer; @param mine does the reader answer it? */
export function standSentence(signaal: Signaal, uiterlijk: string, mine = false): string {
  const { toegewezen, antwoord, teruggekoppeld } = signaal;
  const before = ` Het antwoord moet er uiterlijk ${formatDutchDate(uiterlijk)} zijn.`;
  switch (standOf(signaal)) {
    case 'nieuw':
      return `Nog niemand beantwoordt dit signaal.${before}`;
    case 'toegewezen':
      return `${mine ? 'Jij' : (toegewezen?.aan.naam ?? 'Iemand')} beantwoordt dit signaal.${before}`;
    case 'beantwoord':
      return `${mine && antwoord?.doorId === toegewezen?.aan.id ? 'Jij hebt' : `${antwoord?.door ?? 'Iemand'} heeft`} dit signaal beantwoord. Vertel het antwoord aan wie het signaal gaf.`;
    case 'teruggekoppeld':
      return `Beantwoord, en teruggekoppeld op ${formatDutchDate(teruggekoppeld?.datum ?? signaal.ontvangen)}.`;
  }
}

/** One line in a list. @param uiterlijk the last day for the answer; @param today YYYY-MM-DD */
export function listLine(signaal: Signaal, uiterlijk: string, today: string): string {
  const stand = standOf(signaal);
  const who = signaal.toegewezen?.aan.naam;
  const answered = stand === 'beantwoord' || stand === 'teruggekoppeld';
  const late = !answered && uiterlijk < today ? '⚠ te laat · ' : '';
  const when = answered ? '' : ` · antwoord uiterlijk ${formatDutchDate(uiterlijk)}`;
  return `${late}${STAND_WORDS[stand]}${who === undefined ? '' : ` · ${who}`}${when}`;
}

const STAND_WORDS = {
  nieuw: 'nog niet toegewezen',
  toegewezen: 'wacht op antwoord',
  beantwoord: 'beantwoord, nog terugkoppelen',
  teruggekoppeld: '✓ teruggekoppeld',
} as const;
