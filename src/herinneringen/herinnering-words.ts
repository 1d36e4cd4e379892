import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import { soortOf, WERKWIJZE } from '../shared/verplichting-soorten.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { soortIn, type Verplichting } from '../verplichtingen/verplichting.ts';
import type { Stand } from './herinnering-rules.ts';

/** The texts of reminders that users read, in one place (Dutch, B1). Plain text. */

/**
 * 'nog 5 werkdagen', 'vandaag is de laatste dag', '3 werkdagen te laat'.
 * @param dag the day (YYYY-MM-DD) on which that is so, when it is read on later days as well: 'op 17 nov nog 5 werkdagen'
 */
export function ageWords(left: number, dag?: string): string {
  if (left === 0) return dag === undefined ? 'vandaag is de laatste dag' : 'dat is de laatste dag';
  const on = dag === undefined ? '' : `op ${formatShortDutchDate(dag)} `;
  const count = Math.abs(left) === 1 ? '1 werkdag' : `${Math.abs(left)} werkdagen`;
  return left > 0 ? `${on}nog ${count}` : `${on}${count} te laat`;
}

/** So that the last day, which stands at the end of the line, is not cut off; in characters. */
const MAX_ONDERWERP = 60;

/** One obligation of somebody else in the overview of the week: who does what, by when. */
export function weekRegelWords(
  { soort, plicht, door, uiterlijk, onderwerp }: Verplichting,
  today: string,
  days: WorkingDays,
): string {
  const nobody =
    plicht === 'eigenaar' ? 'Het is nog van niemand. Iemand' : 'De projectleider is nog niet bekend. Die';
  const who = door === 'nog niet bekend' ? nobody : door.replace(/^de /, 'De ');
  const which = onderwerp === undefined ? '' : `: ${cutText(onderwerp.replace(/\.$/, ''), MAX_ONDERWERP)}`;
  const end = which.endsWith('…') ? '' : '.';
  return `${who} moet ${soortOf(soort).nog}${which}${end} ${lastDayWords(uiterlijk, today, days)}`;
}

function lastDayWords(uiterlijk: string, today: string, days: WorkingDays): string {
  const date = formatShortDutchDate(uiterlijk);
  if (uiterlijk >= today) return `De laatste dag is ${date}.`;
  const count = days.between(uiterlijk, today);
  if (count === 0) return `De laatste dag was ${date}.`;
  const late = count === 1 ? '1 werkdag' : `${count} werkdagen`;
  return `De laatste dag was ${date}. Op ${formatShortDutchDate(today)} was dat ${late} te laat.`;
}

/** What is asked of who reads it. */
export function verplichtingWords(verplichting: Verplichting, isEscalatie: boolean): string {
  const { soort, onderwerp, plicht, door } = verplichting;
  const { vraag, teLaat } = soortOf(soort);
  const what = onderwerp === undefined ? '' : `: ${onderwerp}`;
  if (!isEscalatie) return `${vraag}${what}`;
  return `${teLaat}${what}. ${plicht === 'projectleider' ? 'Projectleider' : 'Van'}: ${door}`;
}

/** What was asked, of what is not owed any more. */
export function askedWords(verplichtingId: string): string {
  const soort = soortIn(verplichtingId);
  return soort === undefined ? 'Wat hier werd gevraagd.' : soortOf(soort).vraag;
}

/** For who stands in. */
export function vervangerWords(verplichting: Verplichting, isEscalatie: boolean): string {
  return `Je vervangt ${isEscalatie ? 'de coördinator' : verplichting.door}.`;
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

/** Why something that is owed by name comes to who has it. */
const EIGENAAR: Readonly<Partial<Record<Verplichting['soort'], string>>> = {
  'signaal beantwoord': 'Dit signaal staat op jouw naam, of is nog van niemand.',
  'belofte nagekomen': 'Deze belofte bij een signaal staat op jouw naam.',
};

const COORDINATOR: Readonly<Partial<Record<Verplichting['soort'], string>>> = {
  'plan afgestemd': 'Jij stemt de plannen af.',
  'voorstel over de week': 'Jij beslist wat er op de agenda staat.',
  'jaaragenda afgesloten': 'Jij houdt de jaaragenda bij.',
  'ontbrekend kanaal': 'Jij kiest in welk kanaal de agenda van een overleg komt.',
  'ontbrekende trekker': 'Jij kiest wie de bestuurlijk trekker van een opdracht is.',
  'stil dossier': 'Jij zorgt dat een opdracht die niet klaar is, verder gaat.',
};

const WHO: Readonly<Record<Verplichting['plicht'], (soort: Verplichting['soort']) => string>> = {
  projectleider: () => 'Je bent projectleider van deze opdracht.',
  coördinator: (soort) =>
    `Je bent coördinator. ${COORDINATOR[soort] ?? 'Jij legt vast wat een overleg besloot.'}`,
  eigenaar: (soort) => EIGENAAR[soort] ?? 'Deze toezegging staat op jouw naam.',
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
  const { soort, plicht, waarom, uiterlijk } = verplichting;
  const termijn = soortOf(soort);
  const document = termijn.bron === WERKWIJZE && werkwijze !== undefined ? ` (${werkwijze})` : '';
  const who = isEscalatie
    ? 'Je bent coördinator. Als iets te laat is, hoor jij dat ook, één keer.'
    : WHO[plicht](soort);
  return [
    isVervanger ? vervangerWords(verplichting, isEscalatie) : who,
    `${waarom} De laatste dag is dus ${formatDutchDate(uiterlijk)}. Weekenden en feestdagen tellen niet mee.`,
    `Deze termijn komt uit ${termijn.bron}${document}.`,
    'Je krijgt hooguit vier herinneringen: 10, 5 en 1 werkdag ervoor, en één als het te laat is. Vraagt de coördinator er nog een keer om, dan krijg je er één meer. Je krijgt hooguit één bericht per werkdag.',
  ].join('\n');
}
