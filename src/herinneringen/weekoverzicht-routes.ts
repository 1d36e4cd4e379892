import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { openRows } from './herinnering-posts.ts';
import type { FactSource } from './ports.ts';
import { standsFor } from './week-routes.ts';
import { weekoverzichtCard } from './weekoverzicht-cards.ts';
import { makeWeekoverzicht, newSince, saidAsOwn, type WeekTimes, weekOf } from './weekoverzicht-rules.ts';

type Dependencies = Pick<FactSource, 'wereldOf' | 'weekFacts'> & {
  readonly kalender: () => Promise<WeekTimes>;
  readonly coordinators: readonly string[];
  readonly clock: Clock;
};

/** 'Weekoverzicht': what the overview of the week would say now. It is no post, and counts as none. */
export function createWeekoverzichtRoutes({
  wereldOf,
  weekFacts,
  kalender,
  coordinators,
  clock,
}: Dependencies): Routes {
  const show = async (actor: Actor): Promise<CardMessage> => {
    if (!standsFor(actor, coordinators))
      throw new DomainError(
        'not-allowed',
        'Alleen de coördinator ziet het weekoverzicht. Typ ‘herinneringen’ om te zien wat jij moet doen.',
      );
    const today = localDate(clock.now());
    const [wereld, times] = [await wereldOf(actor.id), await kalender()];
    const week = weekOf(today, times);
    const facts = await weekFacts(newSince([actor.id], week, wereld, times));
    const rows = openRows(actor.id, today, wereld);
    const own = saidAsOwn(rows);
    return weekoverzichtCard({
      overzicht: makeWeekoverzicht(
        { readerId: actor.id, voor: [actor.id], today },
        week.week,
        wereld,
        facts,
        own,
      ),
      rows,
      dag: today,
      isVervanger: !hasRol(actor, 'coördinator'),
    });
  };
  return {
    commands: [],
    verbs: { 'herinneringen.weekoverzicht': ({ actor, place }) => inPrivate(place, () => show(actor)) },
  };
}
