import { type Actor, hasRol } from '../../shared/actor.ts';
import { komt, type Route } from '../../shared/behandeling.ts';
import { comparable } from '../../shared/compare.ts';
import { addDays } from '../../shared/dates.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { isProjectleider } from './access-rules.ts';
import type { Dossier } from './dossier.ts';
import { geraakteGemeenten } from './gemeente-rules.ts';
import type { LokaleDatum } from './lokale-datum.ts';
import { activiteitenOf } from './uitvoering.ts';

/** Who says when a gemeente decides itself, and what comes too late for that. */

/** So many days there must be at least between what is heard or decided and the local besluit that uses it. */
const TE_KORT = 14;

/** For which of its gemeenten this person may say when they decide: contacts for their own. */
export function vastTeLeggen(actor: Actor, dossier: Dossier): readonly string[] {
  const all = geraakteGemeenten(dossier);
  if (hasRol(actor, 'coördinator') || isProjectleider(actor, dossier)) return all;
  const own = (actor.contactVan ?? []).map(comparable);
  return all.filter((gemeente) => own.includes(comparable(gemeente)));
}

/** What comes after the local besluit or too short before it, as sentences. @param route absent: not known here */
export function lokaleWaarschuwingen(
  { datum, gemeente }: LokaleDatum,
  dossier: Dossier,
  route: Route = [],
): readonly string[] {
  const besluit = route.findLast((stop) => komt(stop) && stop.doel === 'vaststellen');
  const moments = [
    ...(besluit
      ? [{ wat: `${besluit.vergadering.overlegNaam} beslist`, dag: besluit.vergadering.datum }]
      : []),
    ...activiteitenOf(dossier)
      .filter(({ stand }) => stand === 'gepland' || stand === 'uitgenodigd')
      .map(({ soort, nu }) => ({ wat: `De activiteit (${soort}) is`, dag: nu })),
  ].filter(({ dag }) => dag.length === datum.length);
  return moments.flatMap(({ wat, dag }) => {
    const when = formatShortDutchDate(dag);
    if (dag >= datum) return [`${wat} pas op ${when}. Dat is niet vóór het besluit in ${gemeente}.`];
    return addDays(dag, TE_KORT) > datum
      ? [`${wat} op ${when}. Dat is korter dan ${TE_KORT} dagen vóór het besluit in ${gemeente}.`]
      : [];
  });
}
