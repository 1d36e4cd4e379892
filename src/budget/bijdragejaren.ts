import { createChanges } from '../logboek/changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import type { Clock } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { formatEuro } from '../shared/euro.ts';
import type { BijdrageEvent, BijdrageInvoer, Bijdragejaar } from './bijdrage-jaar.ts';
import { mayKeep } from './budget-rules.ts';

type BijdrageStreams = Streams<Bijdragejaar, BijdrageEvent>;

/** The use cases of the contributions of a year: read, decide, append. */
export interface Bijdragejaren {
  /** @param jaar YYYY */
  find(jaar: number): Promise<Versioned<Bijdragejaar> | undefined>;
  /** @throws DomainError 'not-allowed', 'invalid-input', 'conflict' when it changed since the card was made */
  save(actor: Actor, jaar: number, card: CardContext, bijdrage: BijdrageInvoer): Promise<void>;
}

const SUBJECT = { wat: 'de bijdrage', onbekend: 'Van dit jaar ken ik geen bijdrage.' } as const;

/** @throws DomainError 'not-allowed' */
export function assertMayKeepBijdrage(actor: Actor): void {
  if (mayKeep(actor)) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator kan de bijdrage vastleggen of wijzigen.');
}

/** @throws DomainError 'not-allowed'; 'invalid-input' when what the gemeenten pay is not the whole amount */
function decideBijdrage(
  actor: Actor,
  known: Bijdragejaar | undefined,
  wanted: BijdrageInvoer,
): readonly BijdrageEvent[] {
  assertMayKeepBijdrage(actor);
  const paid = wanted.rijen.reduce((total, { samen }) => total + samen, 0);
  if (paid !== wanted.bedrag)
    throw new DomainError(
      'invalid-input',
      `De gemeenten betalen samen ${formatEuro(paid)}. Dat is niet ${formatEuro(wanted.bedrag)}. Er is niets bewaard.`,
    );
  if (known) {
    const { jaar: _jaar, vastgelegd: _stamp, ...before } = known;
    if (same(before, wanted)) return [];
  }
  return [{ soort: 'bijdrage vastgelegd', bijdrage: wanted }];
}

export function createBijdragejaren(dependencies: {
  readonly streams: BijdrageStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): Bijdragejaren {
  const { streams } = dependencies;
  const { submission, told } = createChanges(dependencies, SUBJECT);
  return {
    find: (jaar) => streams.find(String(jaar)),
    async save(actor, jaar, card, bijdrage) {
      const id = String(jaar);
      const decide = (current: Versioned<Bijdragejaar> | undefined) => {
        const events = decideBijdrage(actor, current?.state, bijdrage);
        if (events.length > 0 && (current?.version ?? 0) !== card.version)
          throw new DomainError(
            'conflict',
            'Iemand anders heeft de bijdrage intussen gewijzigd. Er is niets van jou bewaard. Kijk hoe het nu staat, en doe het dan opnieuw.',
          );
        return events;
      };
      told(id, await streams.change(id, submission(actor, card.nonce, bijdrage), decide));
    },
  };
}
