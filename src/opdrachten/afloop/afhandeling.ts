import type { Actor } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { DomainError } from '../../shared/errors.ts';
import { meaningId } from '../../shared/ids.ts';
import type { Dossier } from '../opdracht.ts';
import {
  type CardStamp,
  type CurrentDossier,
  createOpdrachtChanges,
  type OpdrachtStreams,
} from '../opdracht-changes.ts';
import { stale } from '../opdracht-errors.ts';
import type { OpdrachtEvent } from '../opdracht-events.ts';
import { isTrekker } from '../opdracht-rules.ts';
import { trekkerTaken } from '../trekker/trekker-taken.ts';
import {
  decideGenomen,
  decideNagekomen,
  decideToezegging,
  type Genomen,
  type NieuweToezegging,
} from './besluit-rules.ts';
import type { Stelling } from './meetlat.ts';
import { decideMeetlat, type Gemeten } from './meetlat-rules.ts';
import {
  decideGegeven,
  decideOnderteken,
  decideTekst,
  decideVraagHandtekening,
  type Gegeven,
} from './terugkoppeling-rules.ts';

/** The use cases from the besluit to the end of a dossier: read, decide, append. All throw what their rules throw. */
export interface Afhandeling {
  /** What a meeting decided; doing it twice changes nothing. */
  setBesluit(actor: Actor, id: string, genomen: Genomen): Promise<CurrentDossier>;
  addToezegging(
    actor: Actor,
    id: string,
    nonce: string,
    toezegging: NieuweToezegging,
  ): Promise<CurrentDossier>;
  settleToezegging(
    actor: Actor,
    id: string,
    nonce: string,
    toezeggingId: string,
    hoe: string,
  ): Promise<CurrentDossier>;
  /** Keeps the text. @throws DomainError 'conflict' when somebody else wrote one since the card was made */
  writeTerugkoppeling(actor: Actor, id: string, card: CardStamp, tekst: string): Promise<CurrentDossier>;
  askSignature(actor: Actor, id: string, nonce: string): Promise<CurrentDossier>;
  sign(actor: Actor, id: string, nonce: string, versie: number): Promise<CurrentDossier>;
  give(actor: Actor, id: string, card: CardStamp, gegeven: Gegeven): Promise<CurrentDossier>;
  measure(
    actor: Actor,
    id: string,
    nonce: string,
    page: number,
    gemeten: Readonly<Partial<Record<Stelling, Gemeten>>>,
  ): Promise<CurrentDossier>;
  /** The trekker did one of the own tasks. @throws DomainError 'not-allowed' or 'not-found' */
  finishTaak(actor: Actor, id: string, nonce: string, taakId: string): Promise<CurrentDossier>;
  /** Who promised something that is still open. */
  ofToezegger(persoonId: string): Promise<readonly CurrentDossier[]>;
  /** Opdrachten with a promise that is still open. */
  withToezeggingen(): Promise<readonly CurrentDossier[]>;
  /** Opdrachten from which a later plan can learn. */
  lessons(): Promise<readonly CurrentDossier[]>;
  /** Opdrachten with a besluit of which the answer was not given yet. */
  decided(): Promise<readonly CurrentDossier[]>;
}

export function createAfhandeling(dependencies: {
  readonly streams: OpdrachtStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): Afhandeling {
  const { streams, clock } = dependencies;
  const { at, change } = createOpdrachtChanges(dependencies);
  const today = (): string => localDate(clock.now());

  return {
    setBesluit: (actor, id, genomen) =>
      change(actor, id, undefined, (dossier) => decideGenomen(actor, dossier, genomen)),
    addToezegging(actor, id, nonce, toezegging) {
      const toezeggingId = meaningId('toezegging', id, nonce);
      const decide = (dossier: Dossier): OpdrachtEvent[] =>
        decideToezegging(actor, dossier, toezeggingId, toezegging, today());
      return change(actor, id, nonce, decide, toezegging);
    },
    settleToezegging: (actor, id, nonce, toezeggingId, hoe) =>
      change(
        actor,
        id,
        nonce,
        (dossier) => decideNagekomen(actor, dossier, toezeggingId, hoe),
        toezeggingId,
        hoe,
      ),
    async writeTerugkoppeling(actor, id, card, tekst) {
      const shown = (await at(id, card.version)).state.terugkoppeling?.versie;
      const decide = (dossier: Dossier): OpdrachtEvent[] => {
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
      const decide = (dossier: Dossier): OpdrachtEvent[] => {
        const events = decideGegeven(actor, dossier, gegeven, today());
        if (dossier.terugkoppeling?.versie !== shown) throw stale();
        return events;
      };
      return change(actor, id, card.nonce, decide, gegeven);
    },
    measure: (actor, id, nonce, page, gemeten) =>
      change(actor, id, nonce, (dossier) => decideMeetlat(actor, dossier, page, gemeten), page, gemeten),
    finishTaak(actor, id, nonce, taakId) {
      const decide = (dossier: Dossier): OpdrachtEvent[] => {
        if (!isTrekker(actor, dossier))
          throw new DomainError('not-allowed', 'Deze taak is van de bestuurlijk trekker.');
        const taak = trekkerTaken(dossier).find((known) => known.id === taakId);
        if (!taak) throw new DomainError('not-found', 'Deze taak is er niet meer. Je hoeft niets te doen.');
        return taak.gedaan ? [] : [{ soort: 'taak van trekker gedaan', taakId }];
      };
      return change(actor, id, nonce, decide, taakId);
    },
    ofToezegger: (persoonId) => streams.findBy('toezegger', persoonId),
    withToezeggingen: () => streams.findBy('toezegging', 'open'),
    lessons: () => streams.findBy('les', 'ja'),
    decided: () => streams.findBy('status', 'besloten'),
  };
}
