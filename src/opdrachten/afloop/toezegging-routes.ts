import * as z from 'zod/v4';
import { inPrivate, meldingCard, standsAlone } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbTurn } from '../../bot/ports.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { personChoices } from '../../shared/people-choices.ts';
import { cardStampFields, parseCardData } from '../card-data.ts';
import { readCollega } from '../opdracht-form.ts';
import { assertMayReadOpdracht } from '../opdracht-rules.ts';
import type { CurrentDossier } from '../opdrachten.ts';
import { type AfloopDependencies, submitted } from './afloop-routes.ts';
import { assertMayPromise, maySettle, toezeggingOf } from './besluit-rules.ts';
import {
  nagekomenCard,
  type ToezeggingRow,
  toezeggingCard,
  toezeggingenCard,
  toldWords,
} from './toezegging-cards.ts';

const openSchema = z.strictObject({ opdracht: z.string().min(1).max(100) });
const oneSchema = openSchema.extend({ toezegging: z.string().min(1).max(100) });
const listSchema = z.strictObject({ page: z.coerce.number().int().min(1).optional() });
const text = z.string().default('');
const saveSchema = z.strictObject({
  ...cardStampFields,
  wat: text,
  eigenaarId: text,
  eigenaarNaam: text,
  datum: text,
});
const settleSchema = z.strictObject({
  ...cardStampFields,
  toezegging: z.string().min(1).max(100),
  hoe: text,
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
    const { opdracht, nonce, version: _version, ...typed } = parseCardData(saveSchema, data);
    const current = await opdrachten.get(opdracht);
    assertMayPromise(actor, current.state);
    const chosen = { id: typed.eigenaarId, naam: typed.eigenaarNaam };
    const { collega, problems } = await readCollega(chosen, EIGENAAR_INPUTS, collegas);
    if (Object.keys(problems).length > 0) return form(current, { typed, problems });
    const eigenaar = collega && (await opdrachten.resolve(collega));
    const promise = { wat: typed.wat.trim(), datum: typed.datum, ...(eigenaar ? { eigenaar } : {}) };
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
    const reached = eigenaar ? `\n${toldWords(eigenaar.collega)}` : '';
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

  const one = (
    actor: Actor,
    { state, version }: CurrentDossier,
    toezeggingId: string,
    more: { typed?: Record<string, string>; problems?: Readonly<Record<string, string>> } = {},
  ): CardMessage => {
    const toezegging = toezeggingOf(state, toezeggingId);
    const may = maySettle(actor, toezegging);
    if (!may) assertMayReadOpdracht(actor, state);
    return nagekomenCard({
      dossier: state,
      toezegging,
      ...(may ? { form: { context: { version, nonce: ids.next() }, ...more } } : {}),
    });
  };

  const settle = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { opdracht, nonce, toezegging, hoe } = parseCardData(settleSchema, data);
    const result = await submitted(
      () => afhandeling.settleToezegging(actor, opdracht, nonce, toezegging, hoe.trim()),
      async (more) => one(actor, await opdrachten.get(opdracht), toezegging, { typed: { hoe }, ...more }),
    );
    return 'state' in result ? one(actor, result, toezegging) : result;
  };

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
        const current = await opdrachten.get(parseCardData(openSchema, data).opdracht);
        assertMayPromise(actor, current.state);
        return form(current);
      },
      'opdrachten.saveToezegging': save,
      async 'opdrachten.openToezegging'({ actor, data }) {
        const { opdracht, toezegging } = parseCardData(oneSchema, data);
        return one(actor, await opdrachten.get(opdracht), toezegging);
      },
      'opdrachten.settleToezegging': settle,
      'opdrachten.toezeggingen': ({ actor, data }) => list(actor, parseCardData(listSchema, data).page ?? 1),
    },
  };
}
