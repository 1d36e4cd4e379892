import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { RaadInvoer } from './raad.ts';
import { raadCard, radenCard } from './raad-cards.ts';
import { HELE_REGIO, newRaadForm, PHRASE, raadForm } from './raad-forms.ts';
import { assertMayKeep, mayKeep } from './raad-rules.ts';
import { createRaadsoverlegRoutes } from './raadsoverleg-routes.ts';
import type { Adviesraden } from './raden.ts';

type Dependencies = {
  readonly adviesraden: Adviesraden;
  readonly regio: LeesRegio;
  readonly ids: Ids;
  readonly clock: Clock;
};

const openSchema = z.strictObject({ raad: idSchema });
const listSchema = z.strictObject({ page: pageSchema });

/** Which adviesraden there are: adding and changing them, and meeting them. */
export function createRaadRoutes({ adviesraden, regio, ids, clock }: Dependencies): Routes {
  const list = async (actor: Actor, page: number): Promise<CardMessage> =>
    radenCard({
      raden: await adviesraden.list(),
      page,
      today: localDate(clock.now()),
      mayKeep: mayKeep(actor),
    });
  const show = async (actor: Actor, id: string, notice?: string): Promise<CardMessage> =>
    raadCard({
      raad: (await adviesraden.get(id)).state,
      mayKeep: mayKeep(actor),
      today: localDate(clock.now()),
      ...(notice === undefined ? {} : { notice }),
    });

  const add = formVerbs(ids, newRaadForm, {
    async load(actor) {
      assertMayKeep(actor);
      return { about: { gemeenten: (await regio()).gemeenten() }, version: 0 };
    },
    async save({ actor, context, values }) {
      const { id } = await adviesraden.add(actor, context.nonce, invoerOf(values));
      return show(actor, id, 'De adviesraad is toegevoegd.');
    },
  });
  const edit = formVerbs(ids, raadForm, {
    async load(actor, keys) {
      assertMayKeep(actor);
      const { state: raad, version } = await adviesraden.get(keys.raad);
      return { about: { raad, gemeenten: (await regio()).gemeenten() }, version };
    },
    async save({ actor, keys, context, values }) {
      await adviesraden.save(actor, keys.raad, context, invoerOf(values));
      return show(actor, keys.raad, 'Bewaard.');
    },
  });

  return {
    commands: [
      {
        phrases: ['adviesraden', 'raden'],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
      {
        phrases: ['nieuwe adviesraad', 'adviesraad toevoegen'],
        handle: ({ actor, place }) => inPrivate(place, () => add.open(actor, {})),
      },
    ],
    verbs: {
      'adviesraden.list': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE).page),
      'adviesraden.show': ({ actor, data }) => show(actor, parseCardData(openSchema, data, PHRASE).raad),
      ...add.verbs,
      ...edit.verbs,
      ...createRaadsoverlegRoutes({ adviesraden, ids, showRaad: show }).verbs,
    },
  };
}

function invoerOf(values: {
  readonly naam: string;
  readonly waar: string;
  readonly van: number | undefined;
  readonly tot: number | undefined;
  readonly afspraken: string;
}): RaadInvoer {
  const { naam, waar, van, tot, afspraken } = values;
  return {
    naam,
    ...(waar === HELE_REGIO ? {} : { gemeente: waar }),
    ...(van === undefined ? {} : { van }),
    ...(tot === undefined ? {} : { tot }),
    ...(afspraken === '' ? {} : { afspraken }),
  };
}
