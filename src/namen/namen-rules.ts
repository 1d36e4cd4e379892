import { type Actor, hasRol } from '../shared/actor.ts';
import { addMilliseconds } from '../shared/clock.ts';
import { comparableNaam } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { accountsOf, bekendAls, type Namen, type NamenEvent } from './naam.ts';
import type { Account, Plek, Tegenover, Wachtend } from './wachtend.ts';

/** The rules of which name is which colleague: facts in, events or a DomainError out. */

/** What comes up within this time is one message (domain: Verplichtingen and their dates). */
const ONE_CARD_MS = 10 * 60_000;

/** @throws DomainError 'not-allowed' */
export function assertMayName(actor: Actor): void {
  if (hasRol(actor, 'coördinator')) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator kan zeggen wie er met een naam wordt bedoeld.');
}

/** The names with an account about which no coördinator was asked. */
function newQuestions(namen: Namen, wachtend: readonly Wachtend[]): readonly Wachtend[] {
  return wachtend.filter(({ key, kandidaten }) => {
    const asked = accountsOf(namen.gevraagd, key);
    return kandidaten.some(({ id }) => !asked.includes(id));
  });
}

/**
 * Puts names before the coördinators: on the newest card while that is fresh and still asks something, or else on a new one.
 * @param wachtend all names that wait for a yes now
 * @param bundel the id of a new card
 * @param now ISO instant
 */
export function decideAsk(
  namen: Namen,
  wachtend: readonly Wachtend[],
  bundel: string,
  now: string,
): NamenEvent[] {
  const fresh = newQuestions(namen, wachtend);
  if (fresh.length === 0) return [];
  const last = namen.bundels.at(-1);
  const asks = last?.namen.some((naam) => wachtend.some(({ key }) => key === comparableNaam(naam)));
  const isFresh = last && asks && addMilliseconds(last.op, ONE_CARD_MS) > now;
  return [
    {
      soort: 'namen gevraagd',
      bundel: isFresh ? last.id : bundel,
      namen: fresh.map(({ naam, kandidaten }) => ({ naam, kandidaten: kandidaten.map(({ id }) => id) })),
    },
  ];
}

/** Where this account has the other role beside the name already, by itself or by a yes; undefined: nowhere. */
export function withOtherRole(
  namen: Namen,
  { key, plekken }: Wachtend,
  persoonId: string,
): (Plek & { readonly tegenover: Tegenover }) | undefined {
  for (const { tegenover, ...plek } of plekken) {
    const isBoth = tegenover?.collegas.some(
      (one) =>
        (one.persoonId ?? bekendAls(namen, one.naam)?.persoonId) === persoonId ||
        (one.persoonId === undefined && comparableNaam(one.naam) === key),
    );
    if (tegenover && isBoth) return { ...plek, tegenover };
  }
  return undefined;
}

/**
 * A coördinator says who this name is. A name that is somebody already, that stands nowhere any more, or that would give somebody
 * two roles in one opdracht, stays as it is.
 * @throws DomainError 'not-allowed'
 */
export function decideConfirm(
  actor: Actor,
  namen: Namen,
  naam: string,
  { id: persoonId, naam: persoonNaam }: Account,
  open: Wachtend | undefined,
): NamenEvent[] {
  assertMayName(actor);
  if (!open || bekendAls(namen, naam) || withOtherRole(namen, open, persoonId)) return [];
  return [{ soort: 'naam bevestigd', naam, persoonId, persoonNaam }];
}

/** A coördinator says that these accounts are not meant. @throws DomainError 'not-allowed' */
export function decideReject(
  actor: Actor,
  namen: Namen,
  { key, naam, kandidaten }: Wachtend,
  persoonIds: readonly string[],
): NamenEvent[] {
  assertMayName(actor);
  const known = accountsOf(namen.niet, key);
  const news = kandidaten.map(({ id }) => id).filter((id) => persoonIds.includes(id) && !known.includes(id));
  return news.length === 0 || bekendAls(namen, naam)
    ? []
    : [{ soort: 'naam afgewezen', naam, persoonIds: news }];
}

/** A name is nobody any more for what comes. @throws DomainError 'not-allowed' */
export function decideRelease(actor: Actor, namen: Namen, naam: string): NamenEvent[] {
  assertMayName(actor);
  const known = bekendAls(namen, naam);
  return known ? [{ soort: 'bevestiging ingetrokken', naam: known.naam }] : [];
}
