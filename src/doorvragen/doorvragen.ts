import type { Streams } from '../logboek/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { meaningId } from '../shared/ids.ts';
import { stampOf } from '../shared/stamp.ts';
import { assertNoProblems, FormProblem, tekstProbleem } from '../shared/tekst-rules.ts';
import { type Allowance, createBuckets } from '../shared/token-bucket.ts';
import { ANTWOORD, type Doorvraag, type DoorvraagEvent, VRAAG } from './doorvraag.ts';

/** How many questions one person sends on: each of them rings with every coördinator. */
const SENT_ON: Allowance = { atOnce: 5, perMinute: 0.1 };
const TOO_OFTEN =
  'Je stuurde net al een paar vragen door. Wacht tien minuten en stuur deze vraag dan door. Er is nog niets verstuurd.';

/** Questions that people put before the coördinators, and what those answer. */
export interface Doorvragen {
  /** Puts a question before the coördinators; the same nonce again is the same question. @throws FormProblem, also when it is one too many */
  send(actor: Actor, nonce: string, tekst: string, soort?: 'hulp'): Promise<Doorvraag>;
  /**
   * Answers it. Whoever is second is told, and what was typed is not stored.
   * @throws FormProblem, DomainError 'not-allowed' or 'not-found'
   */
  answer(
    actor: Actor,
    id: string,
    nonce: string,
    tekst: string,
  ): Promise<{ readonly vraag: Doorvraag; readonly isMine: boolean }>;
}

type Dependencies = {
  readonly streams: Streams<Doorvraag, DoorvraagEvent>;
  readonly clock: Clock;
  /** Told of every change. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

export function createDoorvragen({ streams, clock, onChanged }: Dependencies): Doorvragen {
  const sentOn = createBuckets(SENT_ON, () => Date.parse(clock.now()));
  return {
    async send(actor, nonce, typed, soort) {
      const tekst = typed.trim();
      assertNoProblems({ vraag: tekstProbleem(tekst, VRAAG) });
      const id = meaningId(actor.id, nonce);
      // The same question again is no other one.
      if (!(await streams.find(id)) && sentOn.take(actor.id) !== 'within')
        throw new FormProblem({ vraag: TOO_OFTEN });
      const { now } = await streams.change(id, stampOf(actor, clock.now(), nonce), (current) =>
        current
          ? []
          : [{ soort: 'vraag doorgestuurd', tekst, ...(soort === 'hulp' ? { hulp: true as const } : {}) }],
      );
      onChanged(id);
      return foundVraag(now?.state);
    },
    async answer(actor, id, nonce, typed) {
      assertMayAnswer(actor);
      const tekst = typed.trim();
      assertNoProblems({ antwoord: tekstProbleem(tekst, ANTWOORD) });
      const { now } = await streams.change(id, stampOf(actor, clock.now(), nonce), (current) =>
        foundVraag(current?.state).antwoord ? [] : [{ soort: 'vraag beantwoord', tekst }],
      );
      onChanged(id);
      const vraag = foundVraag(now?.state);
      return { vraag, isMine: vraag.antwoord?.door.id === actor.id && vraag.antwoord.tekst === tekst };
    },
  };
}

/** @throws DomainError 'not-allowed' */
export function assertMayAnswer(actor: Actor): void {
  if (hasRol(actor, 'coördinator')) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator beantwoordt deze vraag.');
}

/** @throws DomainError 'not-found' */
export function foundVraag(vraag: Doorvraag | undefined): Doorvraag {
  if (vraag) return vraag;
  throw new DomainError('not-found', 'Deze vraag is er niet. Vraag een collega wat er was.');
}
