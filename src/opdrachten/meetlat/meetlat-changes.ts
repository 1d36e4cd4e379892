import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import type { Clock } from '../../shared/clock.ts';
import { createKeptAnswers } from '../../shared/kept-answers.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { Stelling } from '../ground/meetlat.ts';
import type { CurrentDossier, OpdrachtChanges, OpdrachtFinder } from '../ground/opdracht-changes.ts';
import type { Onderdeel } from '../ground/plan-field-kinds.ts';
import type { Tip } from '../ground/ports.ts';
import type { MeetlatEvent } from './meetlat-events.ts';
import { decideMeetlat, type Gemeten } from './meetlat-rules.ts';
import { tipsFor } from './meetlat-tips.ts';

/** How it went, and what a later plan can learn from that: read, decide, append. */
export interface MeetlatChanges {
  /** @throws DomainError 'conflict' when somebody answered one of these otherwise since the card was made */
  measure(
    actor: Actor,
    id: string,
    card: CardContext,
    page: number,
    gemeten: Readonly<Partial<Record<Stelling, Gemeten>>>,
  ): Promise<CurrentDossier>;
  /** What earlier opdrachten teach about this onderdeel of a plan. */
  tipsFor(dossier: Dossier, onderdeel: Onderdeel): Promise<readonly Tip[]>;
  /** They will probably be asked for in this turn. Never fails and never waits. */
  foreseeTips(): void;
}

export function createMeetlatChanges(
  { at, change }: OpdrachtChanges<MeetlatEvent>,
  finder: OpdrachtFinder,
  clock: Clock,
): MeetlatChanges {
  const kept = createKeptAnswers<readonly Dossier[]>(clock);
  const lessons = (): Promise<readonly Dossier[]> =>
    kept.read('les', async () => (await finder.findBy('les', 'ja')).map(({ state }) => state));
  return {
    async measure(actor, id, { nonce, version }, page, gemeten) {
      const shown = await at(id, version);
      const decide = (dossier: Dossier) => decideMeetlat(actor, shown.state, dossier, page, gemeten);
      const measured = await change(actor, id, nonce, decide, page, gemeten);
      kept.forget();
      return measured;
    },
    tipsFor: async (dossier, onderdeel) => tipsFor(dossier, onderdeel)?.(await lessons()) ?? [],
    foreseeTips() {
      lessons().catch(() => undefined);
    },
  };
}
