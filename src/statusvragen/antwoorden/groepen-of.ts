import type { Collega } from '../../opdrachten/ground/collega.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { formatMonth } from '../../shared/dutch-dates.ts';
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

/** The month of a day or of a month; none of a day that is not known. */
export function maandGroep(datum: string): readonly Groep[] {
  const maand = datum.slice(0, 'YYYY-MM'.length);
  return maand.length === 'YYYY-MM'.length ? [{ waarde: maand, naam: formatMonth(maand) }] : [];
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
