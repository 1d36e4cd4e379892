import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtChanges, OpdrachtFinder } from '../ground/opdracht-changes.ts';
import { stale } from '../ground/opdracht-errors.ts';
import { conceptOf, type TerugkoppelKanaal } from '../ground/terugkoppeling.ts';
import type { TerugkoppelingEvent } from './terugkoppeling-events.ts';
import {
  decideGegeven,
  decideNietNodig,
  decideOnderteken,
  decideOokGegeven,
  decideTekst,
  decideVraagHandtekening,
} from './terugkoppeling-rules.ts';

/** The answer to who took part: read, decide, append. All throw what their rules throw. */
export interface TerugkoppelingChanges {
  /** Keeps the text. @throws DomainError 'conflict' when somebody else wrote one since the card was made */
  writeTerugkoppeling(actor: Actor, id: string, card: CardContext, tekst: string): Promise<CurrentDossier>;
  askSignature(actor: Actor, id: string, nonce: string): Promise<CurrentDossier>;
  sign(actor: Actor, id: string, nonce: string, versie: number): Promise<CurrentDossier>;
  give(actor: Actor, id: string, card: CardContext, kanaal: TerugkoppelKanaal): Promise<CurrentDossier>;
  /** It reached people in another way as well. */
  giveAlso(actor: Actor, id: string, nonce: string, kanaal: TerugkoppelKanaal): Promise<CurrentDossier>;
  /** Nothing needs to be said. @throws DomainError 'conflict' when anything changed since the card was made */
  leave(actor: Actor, id: string, card: CardContext, reden: string): Promise<CurrentDossier>;
  /** Opdrachten of which people who took part have something to hear. */
  owing(): Promise<readonly CurrentDossier[]>;
  /** How many opdrachten have no besluit yet: of those nothing can be owed. */
  undecided(): Promise<number>;
}

export function createTerugkoppelingChanges(
  { at, change, changeExactly }: OpdrachtChanges<TerugkoppelingEvent>,
  finder: OpdrachtFinder,
  clock: Clock,
): TerugkoppelingChanges {
  return {
    async writeTerugkoppeling(actor, id, card, tekst) {
      const shown = (await at(id, card.version)).state;
      const decide = (dossier: Dossier): TerugkoppelingEvent[] => {
        const events = decideTekst(actor, dossier, tekst);
        if (events.length > 0 && conceptOf(dossier)?.versie !== conceptOf(shown)?.versie)
          throw stale(dossier);
        return events;
      };
      return change(actor, id, card.nonce, decide, tekst);
    },
    askSignature: (actor, id, nonce) =>
      change(actor, id, nonce, (dossier) => decideVraagHandtekening(actor, dossier), 'vragen'),
    sign: (actor, id, nonce, versie) =>
      change(actor, id, nonce, (dossier) => decideOnderteken(actor, dossier, versie), 'ondertekenen', versie),
    async give(actor, id, card, kanaal) {
      const shown = (await at(id, card.version)).state;
      const decide = (dossier: Dossier): TerugkoppelingEvent[] => {
        const events = decideGegeven(actor, dossier, kanaal, localDate(clock.now()));
        if (conceptOf(dossier)?.versie !== conceptOf(shown)?.versie) throw stale(dossier);
        return events;
      };
      return change(actor, id, card.nonce, decide, kanaal);
    },
    giveAlso(actor, id, nonce, kanaal) {
      const decide = (dossier: Dossier): TerugkoppelingEvent[] =>
        decideOokGegeven(actor, dossier, kanaal, localDate(clock.now()));
      return change(actor, id, nonce, decide, 'ook', kanaal);
    },
    leave: (actor, id, card, reden) =>
      changeExactly(
        actor,
        id,
        card,
        (dossier) => decideNietNodig(actor, dossier, reden),
        'niet nodig',
        reden,
      ),
    owing: () => finder.findBy('terugkoppeling', 'verschuldigd'),
    undecided: async () => (await finder.findBy('zonder', 'besluit')).length,
  };
}
