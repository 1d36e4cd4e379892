import type { Actor } from '../../shared/actor.ts';
import type { CardChoice } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { cutText } from '../../shared/markdown.ts';
import { getItem, type Placed } from './agenda.ts';
import type { AgendaReader, VergaderingReader } from './ports.ts';
import { dayKey, type Vergadering } from './vergadering.ts';
import { assertMayPlan } from './vergadering-rules.ts';
import { shortTitle } from './vergadering-words.ts';

/** What the forms about one agendapunt have in common. */

/** `today`: YYYY-MM-DD */
export type AboutPunt = {
  readonly vergadering: Vergadering;
  readonly agenda: readonly Placed[];
  readonly item: Placed;
  /** To which it can be postponed. */
  readonly targets: readonly Vergadering[];
  readonly today: string;
};

/** A card holds this many choices; of more the first ones. */
const MAX_CHOICES = 60;

export const OF_PUNT = {
  keys: ['vergadering', 'punt'],
  phrase: 'agenda',
  titel: ({ item }: AboutPunt) => cutText(item.titel, 200),
} as const;

/** What a button about it sends. */
export function puntKeys({ vergadering, item }: AboutPunt) {
  return { vergadering: vergadering.id, punt: item.id };
}

/** What stands about it now. */
export function createLoadPunt({
  vergaderingen,
  agendapunten,
  clock,
}: {
  readonly vergaderingen: VergaderingReader;
  readonly agendapunten: AgendaReader;
  readonly clock: Clock;
}) {
  return async (
    actor: Actor,
    keys: { readonly vergadering: string; readonly punt: string },
  ): Promise<{ about: AboutPunt; version: number }> => {
    assertMayPlan(actor);
    const current = await vergaderingen.get(keys.vergadering);
    const { state: vergadering, version } = current;
    const agenda = await agendapunten.agenda(current);
    const item = getItem(agenda, keys.punt);
    const targets = postponeTargets(vergadering, await vergaderingen.coming());
    return { about: { vergadering, agenda, item, targets, today: localDate(clock.now()) }, version };
  };
}

/** Each with its day, and with its time where an overleg meets twice on it. */
export function vergaderingChoices(vergaderingen: readonly Vergadering[]): readonly CardChoice[] {
  const count = new Map<string, number>();
  for (const { overlegId, datum } of vergaderingen) {
    const day = dayKey(overlegId, datum);
    count.set(day, (count.get(day) ?? 0) + 1);
  }
  return choicesOf(
    vergaderingen.map((vergadering) => {
      const { id, overlegId, datum, tijd } = vergadering;
      const twice = (count.get(dayKey(overlegId, datum)) ?? 0) > 1;
      const time = twice && tijd !== undefined ? `, ${tijd} uur` : '';
      return [id, `${shortTitle(vergadering)}${time}`];
    }),
  );
}

/** @param all value and title of each */
export function choicesOf(all: readonly (readonly [string, string])[]): readonly CardChoice[] {
  return all.slice(0, MAX_CHOICES).map(([value, title]) => ({ value, title: cutText(title, 80) }));
}

/** The meetings to which a point of this one can be postponed: the same overleg first, where a point usually goes. */
function postponeTargets(
  { id, overlegId }: Vergadering,
  coming: readonly Vergadering[],
): readonly Vergadering[] {
  const others = coming.filter((other) => other.id !== id && !other.geannuleerd);
  const same = others.filter((other) => other.overlegId === overlegId);
  return [...same, ...others.filter((other) => other.overlegId !== overlegId)];
}
