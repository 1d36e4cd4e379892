import type { Collega } from '../../opdrachten/ground/collega.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { lastDayOf } from '../../shared/dates.ts';
import { formatMonth } from '../../shared/dutch-dates.ts';
import type { Periode } from '../ground/query.ts';
import type { Groep, Groepen } from './answer-kind.ts';

/** Of which groups each line of an opdracht is. */
export function groepenOf(dossier: Dossier): Groepen {
  const { id, titel, programma, gemeenten, plan, projectleiders, trekkers } = dossier;
  return {
    opdracht: [{ waarde: id, naam: titel }],
    programma: programma === undefined ? [] : [groep(programma)],
    gemeente: [...new Set([...gemeenten, ...(plan.gemeenten ?? [])])].map(groep),
    projectleider: mensen(projectleiders),
    trekker: mensen(trekkers),
    collega: mensen([...projectleiders, ...trekkers]),
  };
}

/** The month, quarter and year of a day or of a month; none of a day that is not known. */
export function dagGroepen(datum: string): Pick<Groepen, 'maand' | 'kwartaal' | 'jaar'> {
  const maand = datum.slice(0, 'YYYY-MM'.length);
  if (maand.length < 'YYYY-MM'.length) return {};
  const jaar = maand.slice(0, 'YYYY'.length);
  const nummer = Math.ceil(Number(maand.slice('YYYY-'.length)) / MONTHS_A_QUARTER);
  const [first, last] = [nummer * MONTHS_A_QUARTER - 2, nummer * MONTHS_A_QUARTER].map(
    (one) => `${jaar}-${String(one).padStart(2, '0')}`,
  );
  return {
    maand: [{ waarde: maand, naam: formatMonth(maand) }],
    kwartaal: [{ waarde: `${first} ${last}`, naam: `kwartaal ${nummer} van ${jaar}` }],
    jaar: [{ waarde: `${jaar}-01 ${jaar}-12`, naam: jaar }],
  };
}
const MONTHS_A_QUARTER = 3;

/** The days of such a group. */
export function daysOfGroep({ waarde }: Groep): Periode {
  const [first = '', last = first] = waarde.split(' ');
  return { van: `${first}-01`, tot: lastDayOf(last) };
}

/** A group that is called as its value is. */
export function groep(waarde: string): Groep {
  return { waarde, naam: waarde };
}

function mensen(collegas: readonly Collega[]): readonly Groep[] {
  return collegas.flatMap(({ persoonId, naam }) =>
    persoonId === undefined ? [] : { waarde: persoonId, naam },
  );
}
