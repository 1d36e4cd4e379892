import type { Actor } from '../../shared/actor.ts';
import type { Mist } from '../../shared/behandeling.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Placed } from '../ground/agenda.ts';
import type { Agendapunt, Vergadering } from '../ground/vergadering.ts';
import { assertMayPlan, assertOpen } from '../ground/vergadering-rules.ts';
import type { WeekEvent } from './week-events.ts';

/** The rules of the week before a meeting: facts in, events or an error out. Of two who decide at once the first wins. */

export const REDEN = {
  leeg: 'Schrijf waarom dit op de agenda blijft.',
  max: 300,
} as const;

/** It stays although this is missing. Nothing when somebody decided already. @throws FormProblem, DomainError */
export function decideBlijft(
  actor: Actor,
  vergadering: Vergadering,
  item: Placed | undefined,
  { mist, reden }: { readonly mist: readonly Mist[]; readonly reden: string },
  today: string,
): WeekEvent[] {
  assertMayPlan(actor);
  assertOpen(vergadering, today);
  assertNoProblems({ reden: tekstProbleem(reden, REDEN) });
  const { datum } = vergadering;
  const kept = item?.blijftStaan?.datum === datum ? item.blijftStaan.mist : [];
  if (!isOnAgenda(item) || mist.every((one) => kept.includes(one))) return [];
  return [
    { soort: 'agendapunt blijft staan', punt: bareOf(item), datum, mist: [...mist], reden: reden.trim() },
  ];
}

/** The projectleider is asked once more, once for each day of the meeting. @throws DomainError */
export function decideNogVragen(
  actor: Actor,
  vergadering: Vergadering,
  item: Placed | undefined,
  today: string,
): WeekEvent[] {
  assertMayPlan(actor);
  assertOpen(vergadering, today);
  const { datum } = vergadering;
  if (!isOnAgenda(item) || item.nogGevraagd?.datum === datum) return [];
  return [{ soort: 'nog een keer gevraagd', punt: bareOf(item), datum }];
}

function isOnAgenda(item: Placed | undefined): item is Placed {
  return item !== undefined && item.uitgesteldNaar === undefined;
}

function bareOf({ id, opdrachtId, titel, doel, volgorde }: Placed): Agendapunt {
  return { id, opdrachtId, titel, doel, volgorde };
}
