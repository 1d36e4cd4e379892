import type { Actor } from '../../shared/actor.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { Stelling } from '../ground/meetlat.ts';
import type { CurrentDossier, OpdrachtChanges, OpdrachtFinder } from '../ground/opdracht-changes.ts';
import type { Onderdeel } from '../ground/plan-field-kinds.ts';
import type { Tip } from '../ground/ports.ts';
import type { MeetlatEvent } from './meetlat-events.ts';
import { decideMeetlat, type Gemeten } from './meetlat-rules.ts';
import { canLearn, tipsFor } from './meetlat-tips.ts';

/** How it went, and what a later plan can learn from that: read, decide, append. */
export interface MeetlatChanges {
  measure(
    actor: Actor,
    id: string,
    nonce: string,
    page: number,
    gemeten: Readonly<Partial<Record<Stelling, Gemeten>>>,
  ): Promise<CurrentDossier>;
  /** What earlier opdrachten teach about this onderdeel of a plan. */
  tipsFor(dossier: Dossier, onderdeel: Onderdeel): Promise<readonly Tip[]>;
}

export function createMeetlatChanges(
  { change }: OpdrachtChanges<MeetlatEvent>,
  finder: OpdrachtFinder,
): MeetlatChanges {
  return {
    measure: (actor, id, nonce, page, gemeten) =>
      change(actor, id, nonce, (dossier) => decideMeetlat(actor, dossier, page, gemeten), page, gemeten),
    async tipsFor(dossier, onderdeel) {
      if (!canLearn(dossier, onderdeel)) return [];
      const lessons = await finder.findBy('les', 'ja');
      return tipsFor(
        dossier,
        onderdeel,
        lessons.map(({ state }) => state),
      );
    },
  };
}
