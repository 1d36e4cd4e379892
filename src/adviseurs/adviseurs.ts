import type { Streams } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { Adviseur, AdviseurNu, LeesAdviseurs } from '../shared/adviseur.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { createKeptAnswers } from '../shared/kept-answers.ts';
import { stampOf } from '../shared/stamp.ts';
import {
  type AangewezenAdviseur,
  ADVISEURS_ID,
  type AdviseurEvent,
  adviseursNu,
  type Adviseurs as State,
} from './adviseur.ts';
import { decideAanwijzen, decideStoppen } from './adviseur-rules.ts';

export type AdviseurStreams = Streams<State, AdviseurEvent>;

/** The use cases of who advises. Each throws DomainError where the rules say so. */
export interface Adviseurs {
  /** Who are it now. */
  list(): Promise<readonly AangewezenAdviseur[]>;
  /** The same, for what asks it at every turn. */
  readonly nu: LeesAdviseurs;
  wijsAan(actor: Actor, nonce: string, adviseur: Adviseur): Promise<'changed' | 'unchanged'>;
  stopt(actor: Actor, nonce: string, id: string): Promise<'changed' | 'unchanged'>;
}

type Dependencies = {
  readonly streams: AdviseurStreams;
  /** Entra object ids. */
  readonly coordinators: readonly string[];
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

/** Who advises, as a role that was given: by whom and when. */
export async function gekregenAdviseur(adviseurs: Pick<Adviseurs, 'list' | 'nu'>, persoonId: string) {
  // Asked of everybody who is looked at: who is none costs no read.
  if (!(await adviseurs.nu()).some(({ id }) => id === persoonId)) return [];
  return (await adviseurs.list())
    .filter(({ id }) => id === persoonId)
    .map(({ aangewezen }) => ({ ...aangewezen, rol: 'adviseur' as const }));
}

export function createAdviseurs({ streams, coordinators, clock, onChanged }: Dependencies): Adviseurs {
  const kept = createKeptAnswers<readonly AdviseurNu[]>(clock);
  const list = async () => adviseursNu((await streams.find(ADVISEURS_ID))?.state);

  const change = async (
    actor: Actor,
    nonce: string,
    decide: (known: State | undefined) => readonly AdviseurEvent[],
  ): Promise<'changed' | 'unchanged'> => {
    const { outcome } = await streams.change(ADVISEURS_ID, stampOf(actor, clock.now(), nonce), (current) =>
      decide(current?.state),
    );
    kept.forget();
    if (outcome === 'changed') onChanged(ADVISEURS_ID);
    return outcome === 'unchanged' ? 'unchanged' : 'changed';
  };

  return {
    list,
    nu: () =>
      kept.read('nu', async () =>
        (await list()).map(({ id, naam, aangewezen }) => ({ id, naam, sinds: localDate(aangewezen.op) })),
      ),
    wijsAan: (actor, nonce, adviseur) =>
      change(actor, nonce, (known) => decideAanwijzen(actor, known, adviseur, coordinators)),
    stopt: (actor, nonce, id) => change(actor, nonce, (known) => decideStoppen(actor, known, id)),
  };
}
