import * as z from 'zod/v4';
import { inPrivate, meldingCard, standsAlone } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbTurn } from '../../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { personChoices } from '../../shared/people-choices.ts';
import { cardStampFields, opdrachtSchema, PHRASE } from '../card-data.ts';
import { readCollega } from '../opdracht-form.ts';
import { assertMayReadOpdracht } from '../opdracht-rules.ts';
import type { CurrentDossier } from '../opdrachten.ts';
import { type AfloopDependencies, submitted } from './afloop-routes.ts';
import { assertMayPromise, assertMaySettle, maySettle, toezeggingOf } from './besluit-rules.ts';
import {
  eenToezeggingCard,
  type ToezeggingRow,
  toezeggingCard,
  toezeggingenCard,
} from './toezegging-cards.ts';
import { settleForm } from './toezegging-forms.ts';

const oneSchema = opdrachtSchema.extend({ toezegging: idSchema });
const listSchema = z.strictObject({ page: pageSchema });
const text = z.string().max(5000).default('');
const saveSchema = z.strictObject({
  ...cardStampFields,
  wat: text,
  eigenaarId: text,
  eigenaarNaam: text,
  datum: text,
});
const EIGENAAR_INPUTS = { id: 'eigenaarId', naam: 'eigenaarNaam' };

/** What was promised with a besluit: recording it, finding it, and saying that it was kept. */
export function createToezeggingRoutes(dependencies: AfloopDependencies): Routes {
  const { opdrachten, afhandeling, collegas, ids } = dependencies;

  const form = async (
    { state, version }: CurrentDossier,
    more: {
      typed?: Record<string, string>;
      problems?: Readonly<Record<string, string>>;
      notice?: string;
    } = {},
  ): Promise<CardMessage> =>
    toezeggingCard({
      dossier: state,
      context: { version, nonce: ids.next() },
      people: personChoices(await collegas.list()),
      ...more,
    });

  const save = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { opdracht, nonce, version: _version, ...typed } = parseCardData(saveSchema, data, PHRASE);
    const current = await opdrachten.get(opdracht);
    assertMayPromise(actor, current.state);
    const chosen = { id: typed.eigenaarId, naam: typed.eigenaarNaam };
    const { collega, problems } = await readCollega(chosen, EIGENAAR_INPUTS, collegas);
    if (Object.keys(problems).length > 0) return form(current, { typed, problems });
    const promise = { wat: typed.wat.trim(), datum: typed.datum, ...(collega ? { eigenaar: collega } : {}) };
    const result = await submitted(
      () => afhandeling.addToezegging(actor, opdracht, nonce, promise),
      ({ problems: { eigenaar, ...others } = {}, ...more }) =>
        form(current, {
          typed,
          ...more,
          problems: { ...others, ...(eigenaar === undefined ? {} : { eigenaarId: eigenaar }) },
        }),
    );
    if (!('state' in result)) return result;
    const reached = collega?.persoonId === undefined ? '' : ` ${collega.naam} krijgt hier bericht van.`;
    return meldingCard({
      tone: 'goed',
      title: 'De toezegging is vastgelegd',
      about: result.state.titel,
      text: `${promise.wat}${reached}`,
      buttons: [
        { title: 'Nog een toezegging', verb: 'opdrachten.addToezegging', data: { opdracht } },
        { title: 'Bekijk de opdracht', verb: 'opdrachten.show', data: { opdracht } },
      ],
    });
  };

  const settle = formVerbs(
    settleForm,
    {
      async load(_actor, keys) {
        const { state: dossier, version } = await opdrachten.get(keys.opdracht);
        return { about: { dossier, toezegging: toezeggingOf(dossier, keys.toezegging) }, version };
      },
      may: (actor, { toezegging }) => assertMaySettle(actor, toezegging),
      async save({ actor, keys: { opdracht, toezegging }, context, values: { hoe } }) {
        const { state } = await afhandeling.settleToezegging(actor, opdracht, context.nonce, toezegging, hoe);
        return eenToezeggingCard(state, toezeggingOf(state, toezegging));
      },
    },
    ids,
  );

  const list = async (actor: Actor, page: number): Promise<CardMessage> => {
    const all = hasRol(actor, 'coördinator')
      ? await afhandeling.withToezeggingen()
      : await afhandeling.ofToezegger(actor.id);
    const rows: ToezeggingRow[] = [];
    for (const { state } of all) {
      if (state.status === 'ingetrokken') continue;
      for (const toezegging of state.toezeggingen ?? []) {
        if (toezegging.nagekomen || !maySettle(actor, toezegging)) continue;
        const left = await dependencies.workingDaysLeft(toezegging.datum);
        rows.push({ dossier: state, toezegging, left });
      }
    }
    rows.sort((a, b) => a.toezegging.datum.localeCompare(b.toezegging.datum));
    return toezeggingenCard({ rows, page });
  };

  return {
    commands: [
      {
        phrases: ['toezeggingen', 'mijn toezeggingen'],
        takes: standsAlone,
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
    ],
    verbs: {
      async 'opdrachten.addToezegging'({ actor, data }) {
        const current = await opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht);
        assertMayPromise(actor, current.state);
        return form(current);
      },
      'opdrachten.saveToezegging': save,
      ...settle.verbs,
      /** Who only reads it has nothing to fill in. */
      async 'opdrachten.openToezegging'(turn) {
        const { actor, data } = turn;
        const { opdracht, toezegging: id } = parseCardData(oneSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        const toezegging = toezeggingOf(state, id);
        const may = maySettle(actor, toezegging);
        if (!may) assertMayReadOpdracht(actor, state);
        return may && !toezegging.nagekomen ? settle.opened(turn) : eenToezeggingCard(state, toezegging);
      },
      'opdrachten.toezeggingen': ({ actor, data }) =>
        list(actor, parseCardData(listSchema, data, PHRASE).page),
    },
  };
}
