import { addUpKosten, type KostenSommen, NIETS } from '../shared/som.ts';
import { isHandedIn } from './ground/access-rules.ts';
import type { Dossier } from './ground/dossier.ts';
import { type KostenPost, kostenPosten } from './ground/kosten.ts';

/** What all opdrachten cost in one year, by programme. */
type KostenInJaar = {
  /** `programma` absent: of opdrachten without one. */
  readonly programmas: readonly (KostenSommen & { readonly programma?: string })[];
  /** Of how many opdrachten it is not known in which year they cost something. */
  readonly zonderJaar: number;
};

/** What one opdracht costs, in each year. */
export type Kosten = { readonly programma: string | undefined; readonly posten: readonly KostenPost[] };

/** A plan counts from when it is handed in: a draft is of who writes it. @param counts its plan does */
export function kostenVan(dossier: Dossier, counts = isHandedIn(dossier)): Kosten {
  return { programma: dossier.programma, posten: countedPosten(dossier, counts) };
}

/**
 * Of what was withdrawn nothing is planned any more; what it cost it did.
 * @param jaar YYYY
 */
export function kostenInJaar(found: Iterable<Kosten>, jaar: number): KostenInJaar {
  const perProgramma = new Map<string | undefined, KostenPost[]>();
  let zonderJaar = 0;
  for (const { programma, posten } of found) {
    if (posten.some((post) => post.jaar === undefined)) zonderJaar += 1;
    const own = posten.filter((post) => post.jaar === jaar);
    if (own.length === 0) continue;
    const there = perProgramma.get(programma);
    if (there) there.push(...own);
    else perProgramma.set(programma, own);
  }
  return {
    programmas: [...perProgramma]
      .map(([programma, posten]) => ({
        ...(programma === undefined ? {} : { programma }),
        ...addUpKosten(posten),
      }))
      .toSorted((a, b) => (a.programma ?? '').localeCompare(b.programma ?? '', 'nl')),
    zonderJaar,
  };
}

function countedPosten(dossier: Dossier, counts: boolean): readonly KostenPost[] {
  const isPlanned = counts && dossier.status !== 'ingetrokken' && dossier.plan.vanToepassing === 'ja';
  const posten = kostenPosten(dossier);
  return isPlanned ? posten : posten.map((post) => ({ ...post, gepland: NIETS, nogTeKomen: NIETS }));
}
