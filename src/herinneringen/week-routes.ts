import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import { weekCard } from './week-cards.ts';
import type { WeekPosts } from './week-posts.ts';

const WEEKVOORSTEL = 'weekvoorstel';
const weekSchema = z.strictObject({ page: pageSchema });

/** The week as it is now, for a coördinator and who stands in for one. */
export interface WeekVoorstel {
  /** @throws DomainError 'not-allowed' */
  show(actor: Actor, notice: string, page?: number): Promise<CardMessage>;
  readonly routes: Routes;
}

/** Is it a coördinator, or who stands in for one? */
export function standsFor(actor: Actor, coordinators: readonly string[]): boolean {
  return hasRol(actor, 'coördinator') || (actor.vervangt ?? []).some((id) => coordinators.includes(id));
}

export function createWeekVoorstel(
  week: Pick<WeekPosts, 'weekOf'>,
  coordinators: readonly string[],
): WeekVoorstel {
  const show: WeekVoorstel['show'] = async (actor, notice, page) => {
    const mayDecide = hasRol(actor, 'coördinator');
    if (!standsFor(actor, coordinators))
      throw new DomainError(
        'not-allowed',
        'Alleen de coördinator ziet wat er voor de vergaderingen ontbreekt.',
      );
    return weekCard({ week: await week.weekOf(actor.id), mayDecide, page, notice });
  };
  return {
    show,
    routes: {
      commands: [
        {
          phrases: [WEEKVOORSTEL],
          handle: ({ actor, place }) => inPrivate(place, () => show(actor, '')),
        },
      ],
      verbs: {
        'herinneringen.week': ({ actor, data }) =>
          show(actor, '', parseCardData(weekSchema, data, WEEKVOORSTEL).page),
      },
    },
  };
}
