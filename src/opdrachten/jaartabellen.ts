import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { comparable } from '../shared/compare.ts';
import { meaningId } from '../shared/ids.ts';
import { type CurrentDossier, createOpdrachtChanges } from './ground/opdracht-changes.ts';
import { decideJaartabel, type JaartabelRij } from './jaartabel/jaartabel-rules.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';

/** The memory of the region: what was done before the bot knew of it. */
export interface Jaartabellen {
  /**
   * A project of a year is one dossier, however often its table is read in.
   * @returns `before`: as it was; undefined: it is new
   * @throws DomainError 'not-allowed' or 'not-possible', FormProblem
   */
  takeOver(
    actor: Actor,
    rij: JaartabelRij,
  ): Promise<{
    readonly outcome: 'toegevoegd' | 'gewijzigd' | 'ongewijzigd';
    readonly current: CurrentDossier;
    readonly before: CurrentDossier | undefined;
  }>;
}

export function createJaartabellen(dependencies: {
  readonly streams: OpdrachtStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): Jaartabellen {
  const { streams, clock } = dependencies;
  const { submission, told } = createOpdrachtChanges(dependencies);
  return {
    async takeOver(actor, rij) {
      const id = meaningId('jaartabel', String(rij.jaar), comparable(rij.project) || rij.project);
      const ditJaar = Number(localDate(clock.now()).slice(0, 4));
      let before: CurrentDossier | undefined;
      const result = await streams.change(id, submission(actor), (known) => {
        before = known;
        return decideJaartabel(actor, known?.state, rij, ditJaar);
      });
      const current = told(result);
      if (result.outcome !== 'changed') return { outcome: 'ongewijzigd', current, before };
      return { outcome: before ? 'gewijzigd' : 'toegevoegd', current, before };
    },
  };
}
