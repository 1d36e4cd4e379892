import { comparable, comparableNaam } from '../shared/compare.ts';
import type { Dossier } from './opdracht.ts';
import { textMarks } from './plan-answers.ts';

/**
 * The keys by which opdrachten are found. 'naamloos' and 'naamlozeTrekker': a projectleider or a trekker of whom only the
 * name is known.
 */
export function opdrachtKeys(dossier: Dossier): Record<string, readonly string[]> {
  const { projectleider, trekker, trekkerId } = dossier;
  const naamloos = projectleider && projectleider.persoonId === undefined;
  return {
    titel: [comparable(dossier.titel)],
    status: [dossier.status],
    tekst: [...textMarks(dossier.plan).values()],
    ...(dossier.kenmerk === undefined ? {} : { kenmerk: [comparable(dossier.kenmerk)] }),
    ...(dossier.vergaderingId === undefined ? {} : { vergadering: [dossier.vergaderingId] }),
    ...(projectleider?.persoonId === undefined ? {} : { projectleider: [projectleider.persoonId] }),
    ...(trekkerId === undefined ? {} : { trekker: [trekkerId] }),
    ...(trekker !== undefined && trekkerId === undefined
      ? { naamlozeTrekker: [comparableNaam(trekker)] }
      : {}),
    ...(naamloos ? { naamloos: [comparableNaam(projectleider.naam)] } : {}),
  };
}
