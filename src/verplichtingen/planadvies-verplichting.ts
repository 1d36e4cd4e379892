import type { Kalender } from '../instellingen/kalender.ts';
import { persoonIdsOf } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { planadviezenNu } from '../opdrachten/ground/planadvies.ts';
import type { GevraagdeAdviseur } from '../opdrachten/ground/post-kinds.ts';
import type { AdviseurNu, LeesAdviseurs } from '../shared/adviseur.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { uiterlijkOf } from './termijnen.ts';
import { type Verplichting, verplichtingId } from './verplichting.ts';

/**
 * What a plan that was handed in asks of the adviseurs: of each the same, and one advice is enough. The akkoord does not wait for it, and
 * ends it (domain: Verplichtingen and their dates).
 */
export function planadviesVerplichtingen(
  dossier: Dossier,
  adviseurs: readonly AdviseurNu[],
  coordinators: readonly string[],
  days: WorkingDays,
  termijnen: Termijnen,
): readonly Verplichting[] {
  const { id: zaakId, titel, ingediend, inzendingen, status, plan, projectleiders } = dossier;
  if (!ingediend || plan.vanToepassing !== 'ja') return [];
  const soort = 'plan geadviseerd';
  const dag = localDate(ingediend.op);
  const own = persoonIdsOf(projectleiders);
  const stand =
    planadviezenNu(dossier).length > 0 ? 'gedaan' : status === 'plan ingediend' ? 'open' : 'voorbij';
  return adviseurs
    .filter(({ id }) => !own.includes(id))
    .map(({ id, naam, sinds }) => {
      // Who was chosen later could do nothing before.
      const later = sinds > dag;
      const gevraagd = later ? sinds : dag;
      const over = `${id}-${inzendingen}`;
      return {
        id: verplichtingId(zaakId, soort, over),
        soort,
        zaakId,
        titel,
        over,
        plicht: 'eigenaar',
        eigenaars: [id],
        door: naam,
        coordinators,
        sinds: gevraagd,
        ...uiterlijkOf({ vanaf: gevraagd, bekend: gevraagd }, termijnen[soort], days),
        stand,
        waarom: `Dit plan is ingediend op ${formatDutchDate(dag)}.${later ? ` De adviseur kwam erbij op ${formatDutchDate(sinds)}.` : ''} Het gaat om advies over de manier. Het akkoord wacht er niet op.`,
      };
    });
}

/** Who is asked what they think of a plan, and until when. */
export function createAdviseursVan({
  adviseurs,
  coordinators,
  kalender,
}: {
  readonly adviseurs: LeesAdviseurs;
  readonly coordinators: readonly string[];
  readonly kalender: () => Promise<Kalender>;
}): (dossier: Dossier) => Promise<readonly GevraagdeAdviseur[]> {
  return async (dossier) => {
    const { days, termijnen } = await kalender();
    return planadviesVerplichtingen(dossier, await adviseurs(), coordinators, days, termijnen).flatMap(
      ({ eigenaars, uiterlijk }) => eigenaars.map((id) => ({ id, uiterlijk })),
    );
  };
}
