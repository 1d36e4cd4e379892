import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtChanges, OpdrachtFinder } from '../ground/opdracht-changes.ts';
import { stale } from '../ground/opdracht-errors.ts';
import type { TerugkoppelingEvent } from './terugkoppeling-events.ts';
import {
  decideGegeven,
  decideOnderteken,
  decideTekst,
  decideVraagHandtekening,
  type Gegeven,
} from './terugkoppeling-rules.ts';

/** The answer to who took part: read, decide, append. All throw what their rules throw. */
export interface TerugkoppelingChanges {
  /** Keeps the text. @throws DomainError 'conflict' when somebody else wrote one since the card was made */
  writeTerugkoppeling(actor: Actor, id: string, card: CardContext, tekst: string): Promise<CurrentDossier>;
  askSignature(actor: Actor, id: string, nonce: string): Promise<CurrentDossier>;
  sign(actor: Actor, id: string, nonce: string, versie: number): Promise<CurrentDossier>;
  give(actor: Actor, id: string, card: CardContext, gegeven: Gegeven): Promise<CurrentDossier>;
  /** Opdrachten with a besluit of which the answer was not given yet. */
  decided(): Promise<readonly CurrentDossier[]>;
}

export function createTerugkoppelingChanges(
  { at, change }: OpdrachtChanges<TerugkoppelingEvent>,
  finder: OpdrachtFinder,
  clock: Clock,
): TerugkoppelingChanges {
  return {
    async writeTerugkoppeling(actor, id, card, tekst) {
      const shown = (await at(id, card.version)).state.terugkoppeling?.versie;
      const decide = (dossier: Dossier): TerugkoppelingEvent[] => {
        const events = decideTekst(actor, dossier, tekst);
        if (events.length > 0 && dossier.terugkoppeling?.versie !== shown) throw stale();
        return events;
      };
      return change(actor, id, card.nonce, decide, tekst);
    },
    askSignature: (actor, id, nonce) =>
      change(actor, id, nonce, (dossier) => decideVraagHandtekening(actor, dossier), 'vragen'),
    sign: (actor, id, nonce, versie) =>
      change(actor, id, nonce, (dossier) => decideOnderteken(actor, dossier, versie), 'ondertekenen', versie),
    async give(actor, id, card, gegeven) {
      const shown = (await at(id, card.version)).state.terugkoppeling?.versie;
      const decide = (dossier: Dossier): TerugkoppelingEvent[] => {
        const events = decideGegeven(actor, dossier, gegeven, localDate(clock.now()));
        if (dossier.terugkoppeling?.versie !== shown) throw stale();
        return events;
      };
      return change(actor, id, card.nonce, decide, gegeven);
    },
    decided: () => finder.findBy('status', 'besloten'),
  };
}
