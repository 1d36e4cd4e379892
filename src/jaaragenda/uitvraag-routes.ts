import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import type { Actor } from '../shared/actor.ts';
import { answersSchema, PHRASE } from './jaaragenda-data.ts';
import type { JaaragendaRoutesDependencies } from './jaaragenda-routes.ts';
import { mayChange } from './jaaragendas.ts';
import { uitvragen } from './uitvraag.ts';
import { uitvraagCard } from './uitvraag-card.ts';

/** Which gemeenten answered the request for topics of a year, all of them on one card. */
export function createUitvraagRoutes({ jaaragendas, omgeving }: JaaragendaRoutesDependencies): Routes {
  const show = async (actor: Actor, jaar: number): Promise<CardMessage> => {
    const { state } = await jaaragendas.read(actor, jaar);
    const gemeenten = await omgeving.contacten();
    return uitvraagCard({
      agenda: state,
      uitvragen: uitvragen(state, gemeenten),
      mayChange: mayChange(actor),
    });
  };
  return {
    commands: [],
    verbs: {
      'jaaragenda.answers': ({ actor, data }) => show(actor, parseCardData(answersSchema, data, PHRASE).jaar),
    },
  };
}
