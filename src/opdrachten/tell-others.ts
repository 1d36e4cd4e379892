import { hash } from 'node:crypto';
import { setNewest } from '../shared/bounded.ts';
import { persoonIdsOf } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import type { OpenVerplichting } from './ground/post-kinds.ts';
import { naamPlekken } from './opdracht-namen.ts';
import type { CurrentDossier } from './opdrachten.ts';

/** What shows something of an opdracht. */
export interface Anderen {
  /** What is owed and can be done now. */
  openVerplichtingen(dossier: Dossier): Promise<readonly OpenVerplichting[]>;
  /** The meetings that have it on their agenda; `version` counts up with every change of one. */
  vergaderingenWith(
    opdrachtId: string,
  ): Promise<readonly { readonly id: string; readonly version: number }[]>;
  /** Counts up with every change of that meeting; undefined: nobody knows it. */
  vergaderingVersion(vergaderingId: string): Promise<number | undefined>;
  /** What that meeting shows of it may have changed. */
  touchVergadering(vergaderingId: string): Promise<void>;
  /** The reminders of everybody who hears of it may have changed, and of these who had it before. */
  touchPeople(opdrachtId: string, former: readonly string[]): Promise<void>;
  /** A name may wait for the yes of a coördinator now, or not any more. */
  touchNamen(): Promise<void>;
}

/** More than a region has open: of one that is forgotten everybody hears anew, the coördinators as well. */
const KEPT_FACES = 25_000;
const NO_NAMES = faceOf([]);

/** Short, because one is kept of each opdracht: two that differ are of values that differ. */
function faceOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64');
}

/** Marks what shows something of an opdracht that changed. */
export function createTellOthers(omgeving: Anderen): (current: CurrentDossier) => Promise<void> {
  /**
   * What matters to reminders, as it was at the last look: most changes of a dossier change nothing of it. It is believed only
   * when no version was missed, of the dossier or of a meeting on its route: another instance may have told of a change that
   * was undone since.
   */
  const seen = new Map<
    string,
    {
      readonly face: string;
      readonly people: readonly string[];
      readonly names: string;
      readonly version: number;
      readonly vergaderingen: number;
    }
  >();

  const touchPeople = async (
    { state: dossier, version }: CurrentDossier,
    vergaderingen: number,
  ): Promise<void> => {
    const { id, titel, status, projectleiders, besluiten, toezeggingen } = dossier;
    const open = await omgeving.openVerplichtingen(dossier);
    const face = faceOf([titel, status, projectleiders, besluiten, toezeggingen, open]);
    const names = faceOf(naamPlekken(dossier));
    const last = seen.get(id);
    const steps = vergaderingen - (last?.vergaderingen ?? 0);
    const isMissed = !last || version - last.version > 1 || steps < 0 || steps > 1;
    if ((last?.names ?? NO_NAMES) !== names) await omgeving.touchNamen();
    const people = persoonIdsOf(projectleiders);
    const former = (last?.people ?? []).filter((persoonId) => !people.includes(persoonId));
    if (isMissed || last.face !== face) await omgeving.touchPeople(id, former);
    setNewest(seen, id, { face, people, names, version, vergaderingen }, KEPT_FACES);
  };

  return async (current) => {
    const { id, state, version } = current;
    const versions = new Map((await omgeving.vergaderingenWith(id)).map((one) => [one.id, one.version]));
    const named = state.vergaderingId;
    if (named !== undefined && !versions.has(named))
      versions.set(named, (await omgeving.vergaderingVersion(named)) ?? 0);
    // Its meetings show nothing but its state: those of a version that was told are as they should be.
    if (seen.get(id)?.version !== version)
      for (const vergaderingId of new Set([...versions.keys(), ...(state.eerdereVergaderingen ?? [])]))
        await omgeving.touchVergadering(vergaderingId);
    const all = [...versions.values()].reduce((sum, one) => sum + one, 0);
    await touchPeople(current, all);
  };
}
