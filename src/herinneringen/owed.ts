import { hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import type { ListOwed } from '../verplichtingen/owed.ts';
import { opdrachtIdOf } from '../verplichtingen/zaak.ts';
import { openRows } from './herinnering-posts.ts';
import { regelWords, weekRegelWords } from './herinnering-words.ts';
import type { FactSource } from './ports.ts';
import { isOpen } from './weekoverzicht-rules.ts';

/** What this person still has to do; for the coördinator also what others must have ready in the coming seven days. */
export function createListOwed({
  wereldOf,
  clock,
}: Pick<FactSource, 'wereldOf'> & { readonly clock: Clock }): ListOwed {
  return async (actor) => {
    const today = localDate(clock.now());
    const wereld = await wereldOf(actor.id);
    const own = openRows(actor.id, today, wereld).flatMap((row) =>
      row.verplichting && !row.isEscalatie ? [{ verplichting: row.verplichting, wat: regelWords(row) }] : [],
    );
    const known = new Set(own.map(({ verplichting }) => verplichting.id));
    const last = addDays(today, 6);
    const others = hasRol(actor, 'coördinator')
      ? wereld.verplichtingen
          .filter((one) => isOpen(one, wereld) && one.uiterlijk >= today && one.uiterlijk <= last)
          .filter(({ id }) => !known.has(id))
          .map((verplichting) => ({
            verplichting,
            wat: weekRegelWords(verplichting, actor.id, today, wereld.days),
          }))
      : [];
    return [...own, ...others].map(({ verplichting: { id, uiterlijk, titel, waarom, zaakId }, wat }) => ({
      id,
      dag: [uiterlijk, today].toSorted().at(-1) ?? today,
      wat,
      titel,
      waarom,
      isOpdracht: opdrachtIdOf(zaakId) !== undefined,
    }));
  };
}
