import type { Actor } from '../../shared/actor.ts';
import type { Raad, TerugkijkUitkomst } from '../../shared/adviesraad.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { comparable, same } from '../../shared/compare.ts';
import { meaningId } from '../../shared/ids.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import { stale } from '../ground/opdracht-errors.ts';
import type { AdviesEvent } from './advies-events.ts';
import {
  type Adviesvraag,
  adviesOf,
  decideGeen,
  decideOntvangen,
  decideVraag,
  type Ontvangst,
} from './advies-rules.ts';
import {
  type Beantwoording,
  decideBeantwoorden,
  decideTerugkijken,
  decideVertellen,
} from './antwoord-rules.ts';

/** Asking adviesraden, and what is done with what they advise: read, decide, append. All throw what their rules throw. */
export interface AdviesChanges {
  /** The same again from one card is a repeat. @param weken how many weeks a raad has at least, without a reason */
  askAdvies(
    actor: Actor,
    id: string,
    nonce: string,
    vraag: Adviesvraag,
    weken: number,
  ): Promise<CurrentDossier>;
  /** @throws DomainError 'conflict' when somebody changed this advice since the card was made */
  receiveAdvies(
    actor: Actor,
    id: string,
    card: CardContext,
    adviesId: string,
    ontvangst: Ontvangst,
  ): Promise<CurrentDossier>;
  closeAdvies(
    actor: Actor,
    id: string,
    nonce: string,
    adviesId: string,
    reden: string,
  ): Promise<CurrentDossier>;
  answerAdvies(
    actor: Actor,
    id: string,
    card: CardContext,
    adviesId: string,
    beantwoording: Beantwoording,
  ): Promise<CurrentDossier>;
  tellAdvies(
    actor: Actor,
    id: string,
    nonce: string,
    adviesId: string,
    said: { readonly datum: string; readonly hoe: string; readonly terugkijken: string },
  ): Promise<CurrentDossier>;
  lookBackAdvies(
    actor: Actor,
    id: string,
    nonce: string,
    adviesId: string,
    teruggekeken: { readonly uitkomst: TerugkijkUitkomst; readonly toelichting: string },
  ): Promise<CurrentDossier>;
}

export function createAdviesChanges(
  { at, change }: OpdrachtChanges<AdviesEvent>,
  clock: Clock,
): AdviesChanges {
  const today = (): string => localDate(clock.now());
  /** What else changed in the opdracht since the card was made does not matter; the same advice does. */
  const changeAdvies = async (
    actor: Actor,
    id: string,
    card: CardContext,
    adviesId: string,
    decide: (dossier: Dossier) => AdviesEvent[],
    ...content: readonly unknown[]
  ): Promise<CurrentDossier> => {
    const shown = adviesOf((await at(id, card.version)).state, adviesId);
    return change(
      actor,
      id,
      card.nonce,
      (dossier) => {
        const events = decide(dossier);
        if (events.length > 0 && !same(shown, adviesOf(dossier, adviesId))) throw stale(dossier);
        return events;
      },
      adviesId,
      ...content,
    );
  };
  return {
    askAdvies(actor, id, nonce, vraag, weken) {
      const idOf = (raad: Raad): string =>
        meaningId('advies', id, actor.id, nonce, JSON.stringify(vraag), raad.id);
      return change(
        actor,
        id,
        nonce,
        (dossier) => decideVraag(actor, dossier, vraag, { today: today(), weken, idOf }),
        'advies',
        vraag,
      );
    },
    receiveAdvies: (actor, id, card, adviesId, ontvangst) =>
      changeAdvies(
        actor,
        id,
        card,
        adviesId,
        (dossier) =>
          decideOntvangen(actor, dossier, adviesId, ontvangst, {
            today: today(),
            idOf: (tekst) => meaningId('adviespunt', adviesId, comparable(tekst)),
          }),
        ontvangst,
      ),
    closeAdvies: (actor, id, nonce, adviesId, reden) =>
      change(
        actor,
        id,
        nonce,
        (dossier) => decideGeen(actor, dossier, adviesId, reden),
        'geen',
        adviesId,
        reden,
      ),
    answerAdvies: (actor, id, card, adviesId, beantwoording) =>
      changeAdvies(
        actor,
        id,
        card,
        adviesId,
        (dossier) => decideBeantwoorden(actor, dossier, adviesId, beantwoording),
        beantwoording,
      ),
    tellAdvies: (actor, id, nonce, adviesId, said) =>
      change(
        actor,
        id,
        nonce,
        (dossier) => decideVertellen(actor, dossier, adviesId, said, today()),
        'verteld',
        adviesId,
        said,
      ),
    lookBackAdvies: (actor, id, nonce, adviesId, { uitkomst, toelichting }) =>
      change(
        actor,
        id,
        nonce,
        (dossier) => decideTerugkijken(actor, dossier, adviesId, uitkomst, toelichting),
        'teruggekeken',
        adviesId,
        uitkomst,
        toelichting,
      ),
  };
}
