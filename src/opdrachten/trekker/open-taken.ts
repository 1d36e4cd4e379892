import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier } from '../ground/opdracht-changes.ts';
import { isBeforePlan, type TrekkerTaak, trekkerTaken } from '../ground/trekker-taken.ts';

export type TaakRow = { readonly dossier: Dossier; readonly taak: TrekkerTaak };

/** What somebody as bestuurlijk trekker still does. It has no last day, so that nobody is reminded of it. */
export type OpenTaken = {
  /** What comes first stands first; what has no day stands last. */
  readonly rows: readonly TaakRow[];
  /** Of how many opdrachten this person is the trekker. */
  readonly opdrachten: number;
  /** Of how many of them no plan says yet what is asked. */
  readonly zonderPlan: number;
};

export type TrekkerOpdrachten = {
  /** The opdrachten of which this person is the trekker. */
  ofTrekker(persoonId: string): Promise<readonly CurrentDossier[]>;
};

export async function openTakenOf(opdrachten: TrekkerOpdrachten, persoonId: string): Promise<OpenTaken> {
  const own = (await opdrachten.ofTrekker(persoonId)).map(({ state }) => state);
  return {
    rows: openTakenAmong(own, persoonId),
    opdrachten: own.length,
    zonderPlan: own.filter(isBeforePlan).length,
  };
}

/** Those of this person among opdrachten of whomever; what comes first stands first. */
export function openTakenAmong(dossiers: readonly Dossier[], persoonId: string): readonly TaakRow[] {
  return dossiers
    .filter(({ trekkers }) => trekkers.some((one) => one.persoonId === persoonId))
    .flatMap((dossier) => openTakenIn(dossier).map((taak) => ({ dossier, taak })))
    .sort((a, b) => (a.taak.wanneer ?? '9999').localeCompare(b.taak.wanneer ?? '9999'));
}

/** What the trekker of this opdracht still does. */
export function openTakenIn(dossier: Dossier): readonly TrekkerTaak[] {
  return trekkerTaken(dossier).filter(({ gedaan, voorbij }) => !gedaan && !voorbij);
}
