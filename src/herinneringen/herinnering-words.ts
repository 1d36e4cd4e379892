import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import { WERKWIJZE } from '../shared/verplichting-soort.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import { sentence } from '../shared/words.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { soortIn, type Verplichting } from '../verplichtingen/verplichting.ts';
import { wieMoetWat } from '../verplichtingen/wie-moet.ts';
import { isOver, type Stand } from './herinnering-rules.ts';

/** The texts of reminders that users read, in one place (Dutch, B1). Plain text. */

/**
 * 'nog 5 werkdagen', 'vandaag is de laatste dag', '3 werkdagen te laat'.
 * @param row `left` on the day `op`, which may be a day off; `uiterlijk`: its last day (YYYY-MM-DD)
 * @param dag the day (YYYY-MM-DD) on which that is so, when it is read on later days as well: 'nog 5 werkdagen (op 17 nov 2026)'
 */
export function ageWords(
  { left, op, uiterlijk }: { readonly left: number; readonly op: string; readonly uiterlijk: string },
  dag?: string,
): string {
  if (left === 0 && dag !== undefined) return 'dat is de laatste dag';
  // A last day can be a day off: a promise, or fourteen days before a Saturday.
  if (left === 0 && uiterlijk > op) return 'na vandaag geen werkdag meer';
  if (left === 0) return uiterlijk === op ? 'vandaag is de laatste dag' : 'die dag is voorbij';
  const on = dag === undefined ? '' : ` (op ${formatShortDutchDate(dag)})`;
  const count = Math.abs(left) === 1 ? '1 werkdag' : `${Math.abs(left)} werkdagen`;
  return left > 0 ? `nog ${count}${on}` : `${count} te laat${on}`;
}

/** What others wrote or are called is cut within a line, in characters, so that no sentence of ours is. */
export const MAX_WITHIN = 60;

/** One obligation in the overview of the week: who does what, by when. Who reads of the own obligation is asked it, in the words of a reminder. */
export function weekRegelWords(
  verplichting: Verplichting,
  readerId: string,
  today: string,
  days: WorkingDays,
): string {
  const { uiterlijk } = verplichting;
  const what = sentence(
    `${wieMoetWat(verplichting, readerId, MAX_WITHIN)}${onderwerpWords(verplichting, MAX_WITHIN)}`,
  );
  return `${what} ${lastDayWords(uiterlijk, today, days.between(uiterlijk, today))}`;
}

/** @param late working days that it was late on this day, YYYY-MM-DD */
export function lastDayWords(uiterlijk: string, today: string, late: number): string {
  const date = formatShortDutchDate(uiterlijk);
  if (uiterlijk >= today) return `De laatste dag is ${date}.`;
  if (late === 0) return `De laatste dag was ${date}.`;
  const count = late === 1 ? '1 werkdag' : `${late} werkdagen`;
  return `De laatste dag was ${date}. Op ${formatShortDutchDate(today)} was dat ${count} te laat.`;
}

/** Which one it is is cut, as others wrote it; what is lacking is said by the bot, and breaks off nowhere. */
function onderwerpWords(
  { soort, onderwerp }: Pick<Verplichting, 'soort' | 'onderwerp'>,
  max: number,
): string {
  if (onderwerp === undefined) return '';
  return `: ${soortOf(soort).onderwerp === 'which one' ? cutText(onderwerp, max) : onderwerp}`;
}

/** Owed by the projectleider, of whom there is none or only a name: nobody was asked. */
export function isNobodys({ plicht, eigenaars }: Pick<Verplichting, 'plicht' | 'eigenaars'>): boolean {
  return plicht === 'projectleider' && eigenaars.length === 0;
}

/**
 * What is asked of who reads it.
 * @param max characters of what others wrote or are called
 */
export function verplichtingWords(
  verplichting: Verplichting,
  isEscalatie: boolean,
  max = Number.POSITIVE_INFINITY,
): string {
  const { soort, plicht, door } = verplichting;
  const { vraag, teLaat } = soortOf(soort);
  const what = onderwerpWords(verplichting, max);
  if (!isEscalatie) return `${vraag}${what}`;
  const nobody = isNobodys(verplichting) ? 'Nu heeft niemand die vraag. ' : '';
  return `${sentence(`${teLaat}${what}`)} ${nobody}${plicht === 'projectleider' ? 'Projectleider' : 'Van'}: ${cutText(door, max)}`;
}

/** What a line asks, or asked: of what is over neither that it is late nor what was lacking. @param max as in `verplichtingWords` */
export function regelWords(
  {
    verplichting,
    verplichtingId,
    stand,
    isEscalatie,
  }: {
    readonly verplichting?: Verplichting;
    readonly verplichtingId: string;
    readonly stand: Stand;
    readonly isEscalatie: boolean;
  },
  max?: number,
): string {
  const soort = soortIn(verplichtingId);
  if (verplichting === undefined || soort === undefined)
    return soort === undefined ? 'Wat hier werd gevraagd.' : soortOf(soort).vraag;
  // The line of what is over says what it was, and nothing that may not be so any more.
  if (!isOver(stand)) return verplichtingWords(verplichting, isEscalatie, max);
  const isNamed = soortOf(soort).onderwerp === 'which one';
  return verplichtingWords(isNamed ? verplichting : { ...verplichting, onderwerp: undefined }, false, max);
}

/** For who stands in. @param max characters of a name */
export function vervangerWords(
  { door }: Pick<Verplichting, 'door'>,
  isEscalatie: boolean,
  max = Number.POSITIVE_INFINITY,
): string {
  return `Je vervangt ${isEscalatie ? 'de coördinator' : cutText(door, max)}.`;
}

/** What a card says about an item for which nothing is asked now; empty for one that is open. */
export function standWords(stand: Stand, tot: string | undefined): string {
  switch (stand) {
    case 'open':
      return '';
    case 'gedaan':
      return '✓ Dit is gedaan.';
    case 'vervallen':
      return 'Dit wordt niet meer gevraagd.';
    case 'van iemand anders':
      return 'Dit is nu van iemand anders. Jij hoeft niets te doen.';
    case 'wacht':
      return 'Je hoeft nu niets te doen. Het plan ligt bij de projectleider.';
    case 'wordt nagekeken':
      return 'Je hebt gezegd dat dit klaar is. De coördinator kijkt het na.';
    case 'uitgesteld':
      return tot === undefined ? 'Uitgesteld.' : `Uitgesteld tot ${formatDutchDate(tot)}.`;
  }
}

/** How long it takes, for what has a known length (domain: Tone). */
export function durationWords({ soort }: Verplichting): string {
  return soortOf(soort).duur;
}

/** Why it comes to who owes it. */
function aanWieWords(soort: Verplichting['soort']): string {
  const van = soortOf(soort);
  if (van.plicht === 'projectleider') return 'Je bent projectleider van deze opdracht.';
  return van.plicht === 'coördinator' ? `Je bent coördinator. ${van.aanJou}` : van.aanJou;
}

const WANNEER = 'hooguit vier herinneringen: 10, 5 en 1 werkdag ervoor, en één als het te laat is.';
/** How often somebody is reminded of one thing, to whom it comes and to others (domain: Verplichtingen and their dates). */
export const HOE_VAAK = {
  jij: `Je krijgt ${WANNEER}`,
  ieder: `Wie iets moet doen, krijgt daarvoor ${WANNEER} Dat gaat op werkdagen, in hooguit één bericht per dag.`,
};

/**
 * The answer to 'Waarom krijg ik dit?': the rule, the term and where it comes from.
 * @param werkwijze the document that fixed the way of working, when that is known
 */
export function whyWords(
  verplichting: Verplichting,
  { isEscalatie, isVervanger }: { readonly isEscalatie: boolean; readonly isVervanger: boolean },
  werkwijze: string | undefined,
): string {
  const { soort, waarom, uiterlijk } = verplichting;
  const termijn = soortOf(soort);
  const document = termijn.bron === WERKWIJZE && werkwijze !== undefined ? ` (${werkwijze})` : '';
  const who = isEscalatie
    ? 'Je bent coördinator. Als iets te laat is, hoor jij dat ook, één keer.'
    : aanWieWords(soort);
  return [
    isVervanger ? vervangerWords(verplichting, isEscalatie) : who,
    `${waarom} De laatste dag is dus ${formatDutchDate(uiterlijk)}. Weekenden en feestdagen tellen niet mee.`,
    `Deze termijn komt uit ${termijn.bron}${document}.`,
    `${HOE_VAAK.jij} Vraagt de coördinator er nog een keer om, dan krijg je er één meer. Je krijgt hooguit één bericht per werkdag.`,
  ].join('\n');
}
