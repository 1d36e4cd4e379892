import type { Submission } from '../logboek/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { stampOf } from '../shared/stamp.ts';
import { saidOfNow, verplichtingIn, type Wereld } from '../verplichtingen/aanspraken.ts';
import { type Verplichting, zaakIdOf } from '../verplichtingen/verplichting.ts';
import { type BundelDependencies, type Bundels, createBundels } from './bundels.ts';
import { type Herinnering, type HerinneringEvent, noHerinnering } from './herinnering.ts';
import type { OpenLijst } from './herinnering-cards.ts';
import {
  assertMayClaim,
  assertMayHandle,
  assertMayJudge,
  decideClaim,
  decideHandOver,
  decideJudge,
  decideSnooze,
  passesDueDate,
} from './herinnering-rules.ts';
import { readOpenLijst } from './open-lijst.ts';
import type { AanspraakRef } from './ports.ts';

/** An obligation that somebody looks at, with the facts around it. */
type Found = { readonly verplichting: Verplichting; readonly wereld: Wereld; readonly today: string };

/** The use cases of reminders: read, decide, append. */
export interface Herinneringen extends Bundels {
  wereldOf(persoonId: string): Promise<Wereld>;
  /** What is open for somebody: some of it, and how much there is. @param from how many come before @param count how many at most */
  openFor(persoonId: string, from: number, count: number): Promise<OpenLijst>;
  /** @throws DomainError 'not-found' or 'not-allowed' */
  get(actor: Actor, ref: AanspraakRef): Promise<Found>;
  /** @returns whether it comes back after the last day, so that the coördinator is told */
  snooze(actor: Actor, ref: AanspraakRef, tot: string): Promise<boolean>;
  /** What a coördinator says so is done; of others a coördinator is asked. */
  claimDone(actor: Actor, ref: AanspraakRef): Promise<void>;
  /** The coördinator says whether it is done. @throws DomainError 'not-allowed' */
  judgeDone(actor: Actor, ref: AanspraakRef, klopt: boolean): Promise<void>;
  askHandOver(actor: Actor, ref: AanspraakRef): Promise<void>;
}

type Dependencies = BundelDependencies & {
  /** Told whose cards may have to change, and of which zaak. Must not fail or wait. */
  readonly onChanged: (persoonIds: readonly string[], zaakId: string) => Promise<void>;
};

export function createHerinneringen(dependencies: Dependencies): Herinneringen {
  const { streams, source, clock, kalender, coordinators } = dependencies;
  const today = (): string => localDate(clock.now());

  const submission = (actor: Actor): Submission => stampOf(actor, clock.now());

  const get: Herinneringen['get'] = async (actor, { verplichtingId, eigenaarId }) => {
    const wereld = await source.wereldAbout(eigenaarId, zaakIdOf(verplichtingId));
    assertMayHandle(actor, eigenaarId, today(), wereld);
    const verplichting = verplichtingIn(wereld, verplichtingId);
    if (!verplichting) throw new DomainError('not-found', 'Dit hoeft niet meer. Er is geen datum meer voor.');
    return { verplichting, wereld, today: today() };
  };

  const change = async (
    actor: Actor,
    { eigenaarId, verplichtingId }: AanspraakRef,
    wereld: Wereld,
    decide: (state: Herinnering) => readonly HerinneringEvent[],
  ): Promise<void> => {
    const { outcome } = await streams.change(eigenaarId, submission(actor), (current) =>
      decide(saidOfNow(current?.state ?? noHerinnering(eigenaarId), wereld)),
    );
    if (outcome === 'changed')
      await dependencies.onChanged([eigenaarId, actor.id, ...coordinators], zaakIdOf(verplichtingId));
  };

  return {
    ...createBundels(dependencies),
    get,
    wereldOf: (persoonId) => source.wereldOf(persoonId),
    openFor: (persoonId, from, count) => readOpenLijst(source, persoonId, today(), from, count),

    async snooze(actor, ref, tot) {
      const { verplichting, wereld } = await get(actor, ref);
      await change(actor, ref, wereld, (state) => decideSnooze(state, ref.verplichtingId, tot));
      const isTold = coordinators.some((one) => one !== ref.eigenaarId);
      return passesDueDate(tot, verplichting) && isTold && !hasRol(actor, 'coördinator');
    },

    async claimDone(actor, ref) {
      const { verplichting, wereld } = await get(actor, ref);
      assertMayClaim(verplichting);
      const isJudge = hasRol(actor, 'coördinator');
      await change(actor, ref, wereld, (state) => decideClaim(state, ref.verplichtingId, isJudge));
    },

    async judgeDone(actor, ref, klopt) {
      assertMayJudge(actor);
      const { wereld } = await get(actor, ref);
      const tot = (await kalender()).days.add(today(), 1);
      await change(actor, ref, wereld, (state) => decideJudge(state, ref.verplichtingId, klopt, tot));
    },

    async askHandOver(actor, ref) {
      const { wereld } = await get(actor, ref);
      await change(actor, ref, wereld, (state) => decideHandOver(state, ref.verplichtingId));
    },
  };
}
