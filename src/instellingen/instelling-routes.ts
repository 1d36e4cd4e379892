import * as z from 'zod/v4';
import { anyWords, inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbTurn } from '../bot/ports.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import type { Ids } from '../shared/ids.ts';
import { GROEPEN } from './instelbaar.ts';
import { instellingenCard, wijzigingenCard } from './instelling-cards.ts';
import { PHRASE, waardenIn, wijzigForm } from './instelling-forms.ts';
import { assertMayPause, assertTogether } from './instelling-rules.ts';
import { changeLines } from './instelling-words.ts';
import type { Instellingen } from './instellingen.ts';

const groepSchema = z.enum(GROEPEN);
const historySchema = z.strictObject({ page: pageSchema });

/** `instellingen`, `pauzeer berichten` and `hervat berichten`. */
export function createInstellingRoutes(instellingen: Instellingen, ids: Ids): Routes {
  const show = async (actor: Actor, notice?: string): Promise<CardMessage> =>
    instellingenCard(await instellingen.stand(actor), notice);

  const wijzig = formVerbs(ids, wijzigForm, {
    async load(actor, keys) {
      const { version, waarden } = await instellingen.stand(actor);
      return { about: { groep: parseCardData(groepSchema, keys.groep, PHRASE), waarden }, version };
    },
    async save({ actor, context, about: { groep, waarden }, values }) {
      const wanted = waardenIn(groep, values);
      assertTogether(groep, { ...waarden, ...wanted });
      await instellingen.set(actor, context, wanted);
      return show(actor, 'Bewaard. Alle datums gaan mee.');
    },
  });

  const history = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { page } = parseCardData(historySchema, data, PHRASE);
    const entries = await instellingen.history(actor);
    return wijzigingenCard(entries.flatMap(changeLines).toReversed(), page);
  };

  const resume = async (actor: Actor): Promise<CardMessage> => {
    const isNew = await instellingen.setPaused(actor, false);
    if (!isNew) return runningCard();
    return meldingCard({
      tone: 'goed',
      title: 'De berichten gaan weer',
      text: 'Wat wachtte, komt nu. Van de herinneringen komt alleen de nieuwste.',
    });
  };

  return {
    commands: [
      {
        phrases: ['instellingen', 'termijnen'],
        handle: ({ actor, place }) => inPrivate(place, () => show(actor)),
      },
      {
        phrases: ['pauzeer berichten', 'pauzeer de berichten'],
        takes: anyWords,
        handle: async ({ actor }) => {
          assertMayPause(actor);
          return (await instellingen.isPaused()) ? pausedCard('De berichten staan al stil') : askPauseCard();
        },
      },
      {
        phrases: ['hervat berichten', 'hervat de berichten'],
        takes: anyWords,
        handle: async ({ actor }) => {
          assertMayPause(actor);
          return (await instellingen.isPaused()) ? pausedCard('De berichten staan stil') : runningCard();
        },
      },
    ],
    verbs: {
      'instellingen.show': ({ actor }) => show(actor),
      ...wijzig.verbs,
      'instellingen.history': history,
      async 'instellingen.pause'({ actor }) {
        const isNew = await instellingen.setPaused(actor, true);
        return pausedCard(isNew ? 'De berichten staan nu stil' : 'De berichten stonden al stil');
      },
      'instellingen.resume': ({ actor }) => resume(actor),
    },
  };
}

/** A typed text changes nothing: who paused by mistake would hear nothing for days. */
export function askPauseCard(): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title: 'Wil je alle berichten stilzetten?',
    text: 'Dit geldt voor iedereen. Ik plaats dan niets meer uit mezelf: geen vragen, geen overzichten en geen herinneringen.',
    buttons: [
      { title: 'Pauzeer berichten', verb: 'instellingen.pause', danger: true },
      { title: 'Laat ze aan', verb: 'bot.cancel' },
    ],
  });
}

function runningCard(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'De berichten staan niet stil',
    text: 'Er is niets veranderd.',
  });
}

/** Nothing is posted now; with a way back. */
export function pausedCard(title: string): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title,
    text: 'Ik plaats niets meer uit mezelf: geen vragen, geen overzichten en geen herinneringen. Wie mij iets vraagt, krijgt wel antwoord.',
    buttons: [{ title: 'Hervat berichten', verb: 'instellingen.resume' }],
  });
}
