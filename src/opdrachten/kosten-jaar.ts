import { addUpKosten, type KostenSommen, NIETS } from '../shared/som.ts';
import { isHandedIn } from './ground/access-rules.ts';
import type { Dossier } from './ground/dossier.ts';
import { type KostenPost, kostenPosten } from './ground/kosten.ts';

/** What all opdrachten cost in one year, by programme. */
export type KostenInJaar = {
  /** `programma` absent: of opdrachten without one. */
  readonly programmas: readonly (KostenSommen & { readonly programma?: string })[];
  /** Of how many opdrachten it is not known in which year they cost something. */
  readonly zonderJaar: number;
};

/**
 * A plan counts from when it is handed in: a draft is of who writes it. Of what was withdrawn nothing is planned any more; what it cost it did.
 * @param jaar YYYY
 * @param concept the id of an opdracht of which the draft counts as well
 */
export function kostenInJaar(dossiers: readonly Dossier[], jaar: number, concept?: string): KostenInJaar {
  const found = dossiers.map((dossier) => ({
    programma: dossier.programma,
    posten: countedPosten(dossier, isHandedIn(dossier) || dossier.id === concept),
  }));
  const names = [...new Set(found.map(({ programma }) => programma))];
  const programmas = names.flatMap((programma) => {
    const posten = found
      .filter((one) => one.programma === programma)
      .flatMap((one) => one.posten.filter((post) => post.jaar === jaar));
    return posten.length === 0
      ? []
      : [{ ...(programma === undefined ? {} : { programma }), ...addUpKosten(posten) }];
  });
  return {
    programmas: programmas.toSorted((a, b) => (a.programma ?? '').localeCompare(b.programma ?? '', 'nl')),
    zonderJaar: found.filter(({ posten }) => posten.some((post) => post.jaar === undefined)).length,
  };
}

function countedPosten(dossier: Dossier, counts: boolean): readonly KostenPost[] {
  const isPlanned = counts && dossier.status !== 'ingetrokken' && dossier.plan.vanToepassing === 'ja';
  const posten = kostenPosten(dossier);
  return isPlanned ? posten : posten.map((post) => ({ ...post, gepland: NIETS, nogTeKomen: NIETS }));
}
