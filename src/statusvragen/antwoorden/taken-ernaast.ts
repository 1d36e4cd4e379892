import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { openTakenIn } from '../../opdrachten/trekker/open-taken.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { MY_TAKEN } from '../../shared/way-buttons.ts';
import { listWords } from '../../shared/words.ts';
import { asks, setsOf } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import { type Answer, BOARD } from './answer-kind.ts';

/** Whoever owes it, in whatever part. */
export const EIGENAREN = ['persoon', 'projectleider', 'trekker'] as const;

/**
 * What the asked people still do as bestuurlijk trekker. It has no last day and nobody is reminded of it, so that it is no row among
 * what is owed; without it 'nothing has to be done' would not be so.
 */
type TakenErnaast = {
  /** Counts what is asked of the trekkers of an opdracht that this reader may see. */
  add(dossier: Dossier): void;
  /** What of it belongs in an answer with so many rows. */
  says(rows: number): Pick<Answer, 'ernaast' | 'stap'>;
};

export function createTakenErnaast(filters: Filters, actor: Actor): TakenErnaast {
  const people = askedPeople(filters, actor);
  const counts = new Map<string, { readonly naam: string; taken: number }>();
  return {
    add(dossier) {
      if (people.length === 0) return;
      const taken = openTakenIn(dossier).length;
      for (const { persoonId = '', naam } of taken === 0 ? [] : dossier.trekkers) {
        if (!people.includes(persoonId)) continue;
        const known = counts.get(persoonId) ?? { naam, taken: 0 };
        known.taken += taken;
        counts.set(persoonId, known);
      }
    },
    says(rows) {
      if (counts.size === 0) return {};
      const ernaast = listWords(
        [...counts].map(([persoonId, { naam, taken }]) => {
          const own = `${taken} ${taken === 1 ? 'taak' : 'taken'} als bestuurlijk trekker`;
          return persoonId === actor.id ? `heb je nog ${own}` : `heeft ${naam} nog ${own}`;
        }),
      );
      return {
        ernaast: rows === 0 ? `Er is niets met een uiterste dag. Wel ${ernaast}.` : `Daarnaast ${ernaast}.`,
        ...(counts.has(actor.id) ? { stap: MY_TAKEN } : {}),
      };
    },
  };
}

/** Of whom it is asked: somebody without a role in the region sees what is the own. What is late or of one kind is no task. */
function askedPeople(filters: Filters, actor: Actor): readonly string[] {
  if (asks(filters, 'laat', 'soort')) return [];
  const named = EIGENAREN.flatMap((who) => setsOf(filters, who)).filter(({ not }) => !not);
  const asked =
    named.length === 0 && !asks(filters, ...EIGENAREN) ? [actor.id] : named.flatMap(({ of }) => of);
  if (!hasRol(actor, ...BOARD)) return asked.filter((id) => id === actor.id);
  return named.length === 0 ? [] : asked;
}
