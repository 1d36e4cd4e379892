import { formatDutchDate } from '../shared/dutch-dates.ts';
import {
  behandelaarOf,
  openBelofte,
  openTerugkijken,
  type Signaal,
  type Signaalbron,
  standOf,
} from './signaal.ts';

/** The texts about a signaal that users read (Dutch, B1). Plain text. */

export const BRON_TITLES: Readonly<Record<Signaalbron, string>> = {
  website: 'Via de website',
  adviesraad: 'Een adviesraad',
  ervaringsdeskundige: 'Een ervaringsdeskundige',
  'maatschappelijke partner': 'Een maatschappelijke partner',
  netwerkbijeenkomst: 'Netwerkbijeenkomst',
};

/** Who gave it: 'Een adviesraad: Adviesraad Laren'. */
export function bronWords({ bron, raad }: Pick<Signaal, 'bron' | 'raad'>): string {
  return raad === undefined ? BRON_TITLES[bron] : `${BRON_TITLES[bron]}: ${raad}`;
}

/**
 * Where it stands.
 * @param uiterlijk the last day for the answer
 * @param reader `isMine`: the reader answers it; `mayAnswer`: may do what comes next
 */
export function standSentence(
  signaal: Signaal,
  uiterlijk: string,
  { isMine: mine, mayAnswer }: { readonly isMine: boolean; readonly mayAnswer: boolean },
): string {
  const { toegewezen, antwoord, teruggekoppeld } = signaal;
  const before = ` Het antwoord moet er uiterlijk ${formatDutchDate(uiterlijk)} zijn.`;
  switch (standOf(signaal)) {
    case 'nieuw':
      return `Nog niemand beantwoordt dit signaal.${before}`;
    case 'toegewezen':
      return `${mine ? 'Jij' : (toegewezen?.aan.naam ?? 'Iemand')} beantwoordt dit signaal.${before}`;
    case 'beantwoord':
      return `${mine && antwoord?.doorId === toegewezen?.aan.id ? 'Jij hebt' : `${antwoord?.door ?? 'Iemand'} heeft`} dit signaal beantwoord. ${mayAnswer ? 'Vertel het antwoord aan wie het signaal gaf.' : 'Het antwoord wordt nog verteld aan wie het signaal gaf.'}`;
    case 'belofte open':
      return `Beantwoord en verteld. ${mine ? 'Jij komt' : `${behandelaarOf(signaal)?.naam ?? 'Iemand'} komt`} de belofte nog na, uiterlijk ${formatDutchDate(signaal.belofte?.datum ?? uiterlijk)}.`;
    case 'teruggekoppeld':
      return `Beantwoord, en teruggekoppeld op ${formatDutchDate(teruggekoppeld?.datum ?? signaal.ontvangen)}.${terugkijkWords(signaal)}`;
  }
}

/** ' Terugkijken is afgesproken voor maandag 3 mei 2027.'; '' when it is not, or was done. */
function terugkijkWords(signaal: Signaal): string {
  const dag = openTerugkijken(signaal);
  return dag === undefined ? '' : ` Terugkijken is afgesproken voor ${formatDutchDate(dag)}.`;
}

/** One line in a list. @param uiterlijk the last day for the answer; @param today YYYY-MM-DD */
export function listLine(signaal: Signaal, uiterlijk: string, today: string): string {
  const stand = standOf(signaal);
  const who = signaal.toegewezen?.aan.naam;
  const belofte = openBelofte(signaal);
  const asked = signaal.antwoord ? belofte?.datum : uiterlijk;
  const late = asked !== undefined && asked < today ? '⚠ te laat · ' : '';
  const what = signaal.antwoord ? 'belofte' : 'antwoord';
  const when = asked === undefined ? '' : ` · ${what} uiterlijk ${formatDutchDate(asked)}`;
  return `${late}${STAND_WORDS[stand]}${who === undefined ? '' : ` · ${who}`}${when}`;
}

/** Where it stands, in a few words. */
export const STAND_WORDS = {
  nieuw: 'nog niet toegewezen',
  toegewezen: 'wacht op antwoord',
  beantwoord: 'beantwoord, nog terugkoppelen',
  'belofte open': 'beantwoord, de belofte staat open',
  teruggekoppeld: '✓ teruggekoppeld',
} as const;
