import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { listWords } from '../../shared/words.ts';

/** What a row of an opdracht says beside its state. */

/** 'Tom de Wit (projectleider) en Ingrid Mulder (bestuurlijk trekker)'; undefined: nobody. */
export function betrokkenWords({ projectleiders, trekkers }: Dossier): string | undefined {
  const named = (people: Dossier['projectleiders'], rol: string) =>
    people.map(({ naam }) => `${naam} (${rol})`);
  const all = [...named(projectleiders, 'projectleider'), ...named(trekkers, 'bestuurlijk trekker')];
  return all.length === 0 ? undefined : listWords(all);
}

/** Why it is so, of what is so for a reason; undefined: of this none is recorded. */
export function whyWords({ status, plan, besluiten = [] }: Dossier): string | undefined {
  if (status === 'geen participatie')
    return [plan.redenGeen, plan.toelichtingGeen].filter((part) => part).join(': ');
  return besluiten.findLast(({ uitkomst }) => uitkomst === status)?.toelichting;
}

/** Whom it waits for, where its state says that; undefined: it does not. */
export function waitsWords({ status }: Pick<Dossier, 'status'>): string | undefined {
  return status === 'plan ingediend' ? 'wacht op de coördinator' : undefined;
}
