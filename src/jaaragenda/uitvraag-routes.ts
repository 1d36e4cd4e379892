import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import type { Actor } from '../shared/actor.ts';
import { localDate } from '../shared/clock.ts';
import { answersSchema, PHRASE } from './jaaragenda-data.ts';
import type { JaaragendaRoutesDependencies } from './jaaragenda-routes.ts';
import { mayChange } from './jaaragendas.ts';
import { uitvragen } from './uitvraag.ts';
import { uitvraagCard } from './uitvraag-card.ts';

/** 'welke gemeenten hebben nog niet geantwoord', 'wie gaf antwoord op de uitvraag van 2027'. */
const WHO =
  /^(?:en )?(?:(?:welke|hoeveel|van welke) gemeenten?|wie) .*\b(?:geantwoord|antwoord(?:en|den|de)?|gereageerd|reactie)\b/i;
const ABOUT = /gemeente|jaaragenda|uitvraag|onderwerpen/i;
/** What else can be answered. */
const ELSE = /signa|opdracht|inwoner|brief|raad|raden|\bvraag van|doorgestuurd|advies|belofte|toezegging/i;

/** Which gemeenten answered the request for topics of a year. */
export function createUitvraagRoutes({ jaaragendas, omgeving, clock }: JaaragendaRoutesDependencies): Routes {
  const show = async (actor: Actor, jaar: number): Promise<CardMessage> => {
    const { state } = await jaaragendas.read(actor, jaar);
    const gemeenten = await omgeving.contacten();
    return uitvraagCard({
      agenda: state,
      uitvragen: uitvragen(state, gemeenten),
      mayChange: mayChange(actor),
    });
  };
  /** The newest year for which was asked; else the next one. */
  const newestYear = async (): Promise<number> => {
    const { tot } = jaaragendas.openYears();
    for (let jaar = tot; jaar > tot - 4; jaar -= 1)
      if ((await jaaragendas.find(jaar)).state.vragen.length > 0) return jaar;
    return Number(localDate(clock.now()).slice(0, 4)) + 1;
  };
  return {
    commands: [],
    async otherText({ actor, place, text }) {
      if (!WHO.test(text) || !ABOUT.test(text) || ELSE.test(text)) return undefined;
      const [year] = /20\d{2}/.exec(text) ?? [];
      return inPrivate(place, async () =>
        show(actor, year === undefined ? await newestYear() : Number(year)),
      );
    },
    verbs: {
      'jaaragenda.answers': ({ actor, data }) => show(actor, parseCardData(answersSchema, data, PHRASE).jaar),
    },
  };
}
