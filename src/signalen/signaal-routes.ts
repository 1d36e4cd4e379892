import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { collegaIn, collegasFor } from '../forms/person-input.ts';
import { type Actor, assertCoordinator, hasRol } from '../shared/actor.ts';
import { GEEN_BEREIK_WORDS } from '../shared/bereik.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { Collegas } from './ports.ts';
import { signaalCard, signalenCard } from './signaal-cards.ts';
import { answerForm, assignForm, newSignaalForm, proposeForm, reportBackForm } from './signaal-forms.ts';
import { assertCanPropose, assertMayAnswer, isBehandelaar } from './signaal-rules.ts';
import type { CurrentSignaal, Signalen } from './signalen.ts';

type Dependencies = {
  readonly signalen: Signalen;
  readonly collegas: Collegas;
  /** The last day for the answer to what was received on that day (both YYYY-MM-DD). */
  readonly uiterlijk: (ontvangen: string) => Promise<string>;
  readonly ids: Ids;
  readonly clock: Clock;
};

const PHRASE = 'signalen';
const openSchema = z.strictObject({ signaal: idSchema });
const listSchema = z.strictObject({ page: pageSchema });

/** Taking in a signaal, assigning it, answering it, and making a topic of it. */
export function createSignaalRoutes({ signalen, collegas, uiterlijk, ids, clock }: Dependencies): Routes {
  const today = (): string => localDate(clock.now());

  const show = async (
    actor: Actor,
    { state: signaal }: CurrentSignaal,
    more: { readonly notice?: string; readonly tone?: 'warning' | 'good' } = {},
  ): Promise<CardMessage> => {
    const isCoordinator = hasRol(actor, 'coördinator');
    return signaalCard({
      signaal,
      uiterlijk: await uiterlijk(signaal.ontvangen),
      lezer: {
        isCoordinator,
        mayAnswer: isCoordinator || isBehandelaar(actor, signaal),
        isMine: signaal.toegewezen?.aan.id === actor.id,
      },
      ...more,
    });
  };
  const saved = async (actor: Actor, { id }: CurrentSignaal, notice: string): Promise<CardMessage> =>
    show(actor, await signalen.get(actor, id), { notice, tone: 'good' });

  const list = async (actor: Actor, page: number): Promise<CardMessage> => {
    const found = [];
    for (const signaal of await signalen.list(actor))
      found.push({ signaal, uiterlijk: await uiterlijk(signaal.ontvangen) });
    return signalenCard({ signalen: found, page, today: today(), mayAdd: hasRol(actor, 'coördinator') });
  };

  const load = async (actor: Actor, keys: { readonly signaal: string }) => {
    const { state: signaal, version } = await signalen.get(actor, keys.signaal);
    return { about: { signaal, today: today() }, version };
  };

  const add = formVerbs(ids, newSignaalForm, {
    load: async () => ({ about: { today: today() }, version: 0 }),
    may: (actor) => assertCoordinator(actor, 'een signaal opschrijven'),
    save: async ({ actor, context, values }) =>
      saved(actor, await signalen.add(actor, context.nonce, values), 'Het signaal is bewaard.'),
  });
  const assign = formVerbs(ids, assignForm, {
    async load(actor, keys, typed) {
      const { about, version } = await load(actor, keys);
      return { about: { ...about, ...collegasFor(await collegas.list(), typed, 'aan') }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een signaal toewijzen'),
    async save({ actor, keys, context, values }) {
      const { aan, naam: typed } = values;
      const {
        id,
        naam,
        bereikbaar,
        geenBereik = 'chat niet geopend',
      } = collegaIn(await collegas.list(), { id: aan, naam: typed }, 'aan');
      const current = await signalen.assign(actor, keys.signaal, context, { id, naam });
      const told = bereikbaar
        ? `${naam} krijgt een bericht.`
        : `${naam} ${GEEN_BEREIK_WORDS[geenBereik]}. Het bericht wacht tot de chat open is.`;
      return saved(actor, current, told);
    },
  });
  const answer = formVerbs(ids, answerForm, {
    load,
    may: (actor, { signaal }) => assertMayAnswer(actor, signaal),
    async save({ actor, keys, context, values }) {
      const current = await signalen.answer(actor, keys.signaal, context, values);
      return saved(actor, current, 'Het antwoord is bewaard.');
    },
  });
  const reportBack = formVerbs(ids, reportBackForm, {
    load,
    may: (actor, { signaal }) => assertMayAnswer(actor, signaal),
    async save({ actor, keys, context, values: { datum } }) {
      const current = await signalen.reportBack(actor, keys.signaal, context, datum);
      return saved(actor, current, 'Bewaard. Dit signaal is klaar.');
    },
  });
  const propose = formVerbs(ids, proposeForm, {
    async load(actor, keys) {
      const { about, version } = await load(actor, keys);
      const jaar = Number(today().slice(0, 4));
      return { about: { ...about, jaren: [jaar, jaar + 1] }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een signaal op de jaaragenda zetten'),
    canOpen: ({ signaal }) => assertCanPropose(signaal),
    async save({ actor, keys, context, values: { jaar, titel } }) {
      const current = await signalen.propose(actor, keys.signaal, context.nonce, Number(jaar), titel);
      return saved(actor, current, `Het staat nu als voorlopig onderwerp op de jaaragenda van ${jaar}.`);
    },
  });

  return {
    commands: [
      {
        phrases: ['nieuw signaal', 'signaal toevoegen'],
        handle: ({ actor, place }) => inPrivate(place, () => add.open(actor, {})),
      },
    ],
    // Only these words: 'signalen van dit jaar' is a question.
    otherText: async ({ actor, place, text }) =>
      /^(?:lijst )?signalen$/i.test(text) ? inPrivate(place, () => list(actor, 1)) : undefined,
    verbs: {
      'signalen.list': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE).page),
      async 'signalen.show'({ actor, data }) {
        return show(actor, await signalen.get(actor, parseCardData(openSchema, data, PHRASE).signaal));
      },
      ...add.verbs,
      ...assign.verbs,
      ...answer.verbs,
      ...reportBack.verbs,
      ...propose.verbs,
    },
  };
}
