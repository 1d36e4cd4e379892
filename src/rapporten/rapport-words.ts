import { formatDutchDate } from '../shared/dutch-dates.ts';
import { type Bevinding, opvolgingStand, type Rapport, type Rapportsoort } from './rapport.ts';

/** The texts about reports that users read (Dutch, B1). Plain text. */

export const SOORT_TITLES: Readonly<Record<Rapportsoort, string>> = {
  'CEO Jeugd': 'CEO Jeugd: cliëntervaringsonderzoek',
  'CEO Wmo': 'CEO Wmo: cliëntervaringsonderzoek',
  klachtenrapportage: 'Klachtenrapportage',
  onderzoek: 'Ander onderzoek, of een raadpleging',
};

/** What it is called where something is taken from it: 'CEO Jeugd 2025: Ervaringen met jeugdhulp'. */
export function rapportNaam({ rapportsoort, jaar, titel }: Rapport): string {
  return `${rapportsoort} ${jaar}: ${titel}`;
}

/** '412 mensen (38%)'; what is not known is said. */
export function responsWords({ respons, responsProcent }: Rapport): string {
  const part = responsProcent === undefined ? '' : `${String(responsProcent).replace('.', ',')}%`;
  if (respons === undefined) return part === '' ? 'niet bekend' : `${part} van wie het is gevraagd`;
  const people = respons === 1 ? '1 mens' : `${respons} mensen`;
  return part === '' ? people : `${people} (${part})`;
}

/** What happens with a finding. @param today YYYY-MM-DD @param lezerId who reads it */
export function opvolgingWords(
  { opvolging, ...bevinding }: Bevinding,
  today: string,
  lezerId: string,
): string {
  if (!opvolging) return 'Nog niets over afgesproken';
  const { wat, aan, datum, gedaan } = opvolging;
  const who = aan.id === lezerId ? 'jij' : aan.naam;
  if (gedaan && opvolgingStand({ ...bevinding, opvolging }) === 'opgevolgd')
    return `✓ Opgevolgd door ${who}: ${gedaan.hoe}`;
  const late = datum < today ? '⚠ te laat · ' : '';
  return `${late}${who} · ${wat} · uiterlijk ${formatDutchDate(datum)}`;
}

/** Under a report in the list: how many findings it has, and of how many the follow-up is open. */
export function listLine(rapport: Rapport): string {
  const { bevindingen } = rapport;
  const count = bevindingen.length === 1 ? '1 bevinding' : `${bevindingen.length} bevindingen`;
  const open = bevindingen.filter((one) => opvolgingStand(one) === 'afgesproken').length;
  const without = bevindingen.filter((one) => opvolgingStand(one) === 'niets afgesproken').length;
  return [
    `${rapport.rapportsoort} · ${rapport.jaar}`,
    bevindingen.length === 0 ? 'nog geen bevindingen' : count,
    open === 0 ? '' : `${open} nog op te volgen`,
    without === 0 ? '' : `over ${without} is nog niets afgesproken`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
