import * as z from 'zod/v4';
import { anyWords, inPrivate, onlyInPrivate } from '../bot/bot-cards.ts';
import { leadsTo, type Routes } from '../bot/ports.ts';
import { idSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Ids } from '../shared/ids.ts';
import { type Doorvraag, VRAAG } from './doorvraag.ts';
import { answeredCard, sentCard } from './doorvraag-cards.ts';
import { answerForm, hulpForm, sendForm } from './doorvraag-forms.ts';
import { assertMayAnswer, type Doorvragen, foundVraag } from './doorvragen.ts';

type Dependencies = {
  readonly doorvragen: Doorvragen;
  readonly find: (id: string) => Promise<Doorvraag | undefined>;
  readonly ids: Ids;
};

const openSchema = z.strictObject({ doorvraag: idSchema });

/** 'Stuur door naar de coördinator': shown before it is sent, and answered by whichever coördinator is first. */
export function createDoorvraagRoutes({ doorvragen, find, ids }: Dependencies): Routes {
  const send = formVerbs(ids, sendForm, {
    load: async () => ({ about: undefined, version: 0 }),
    save: async ({ actor, context, values: { vraag } }) =>
      sentCard(await doorvragen.send(actor, context.nonce, vraag)),
  });
  const hulp = formVerbs(ids, hulpForm, {
    load: async () => ({ about: undefined, version: 0 }),
    save: async ({ actor, context, values: { vraag } }) =>
      sentCard(await doorvragen.send(actor, context.nonce, vraag, 'hulp')),
  });
  const answer = formVerbs(ids, answerForm, {
    async load(actor, keys) {
      assertMayAnswer(actor);
      return { about: foundVraag(await find(keys.doorvraag)), version: 0 };
    },
    async save({ actor, keys, context, values: { antwoord } }) {
      const { vraag, isMine } = await doorvragen.answer(actor, keys.doorvraag, context.nonce, antwoord);
      const notice = `Een collega was je voor. Dit typte jij, en het is niet verstuurd: ${antwoord}`;
      return isMine ? answeredCard(vraag) : answeredCard(vraag, notice);
    },
  });
  return {
    commands: [
      {
        phrases: [
          'vraag de coördinator om hulp',
          'hulp van de coördinator',
          'vraag aan de coördinator',
          'wie kan mij helpen',
          'ik heb hulp nodig',
          'ik kom er niet uit',
          'ik snap het niet',
          'ik begrijp het niet',
        ],
        handle: ({ actor, place }) => inPrivate(place, () => hulp.open(actor, {})),
      },
      {
        // Which day it becomes is agreed with the coördinator.
        phrases: [
          'ik wil uitstel',
          'mag ik uitstel',
          'kan ik uitstel krijgen',
          'uitstel vragen',
          'uitstel aanvragen',
        ],
        takes: anyWords,
        handle: ({ actor, place, text }) =>
          inPrivate(place, () => send.filled(actor, {}, { vraag: text.slice(0, VRAAG.max) }, undefined)),
      },
    ],
    verbs: onlyInPrivate({
      ...send.verbs,
      ...hulp.verbs,
      ...answer.verbs,
      /** Of what a colleague answered meanwhile only that is left to read. */
      'doorvragen.answerForm': leadsTo(answerForm.opensIn, async (turn) => {
        assertMayAnswer(turn.actor);
        const vraag = foundVraag(
          await find(parseCardData(openSchema, turn.data, answerForm.phrase).doorvraag),
        );
        return vraag.antwoord ? answeredCard(vraag) : answer.opened(turn);
      }),
    }),
  };
}
