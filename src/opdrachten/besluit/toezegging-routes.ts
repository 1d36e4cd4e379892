import * as z from 'zod/v4';
import { inPrivate, meldingCard } from '../../bot/bot-cards.ts';
import { type CardMessage, leadsTo, type Routes } from '../../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Actor, assertCoordinator, hasRol } from '../../shared/actor.ts';
import type { Ids } from '../../shared/ids.ts';
import { personChoices } from '../../shared/people-choices.ts';
import { assertNoProblems } from '../../shared/tekst-rules.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { assertMayReadOpdracht } from '../ground/access-rules.ts';
import type { Resolved } from '../ground/bevestiging.ts';
import { opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { Collega } from '../ground/collega.ts';
import type { OpdrachtReader } from '../ground/opdracht-changes.ts';
import type { Collegas } from '../ground/ports.ts';
import { readCollega } from '../ground/read-collega.ts';
import type { BesluitChanges } from './besluit-changes.ts';
import { assertCanPromise, assertMaySettle, maySettle, toezeggingOf } from './besluit-rules.ts';
import { eenToezeggingCard, type ToezeggingRow, toezeggingenCard, toldWords } from './toezegging-cards.ts';
import { settleForm, toezeggingForm } from './toezegging-forms.ts';

const oneSchema = opdrachtSchema.extend({ toezegging: idSchema });
const listSchema = z.strictObject({ page: pageSchema });
const EIGENAAR_INPUTS = { id: 'eigenaarId', naam: 'eigenaarNaam' };

type Dependencies = {
  readonly opdrachten: OpdrachtReader & {
    /** The colleague of that name, as far as is known who it is. */
    resolve(collega: Collega): Promise<Resolved>;
  };
  readonly afhandeling: BesluitChanges;
  readonly collegas: Collegas;
  readonly ids: Ids;
  /** How many working days that day (YYYY-MM-DD) still lies ahead; negative: it has passed. */
  readonly workingDaysLeft: (datum: string) => Promise<number>;
};

/** What was promised with a besluit: recording it, finding it, and saying that it was kept. */
export function createToezeggingRoutes(dependencies: Dependencies): Routes {
  const { opdrachten, afhandeling, collegas, ids } = dependencies;

  const promise = formVerbs(ids, toezeggingForm, {
    async load(_actor, keys) {
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      const people = personChoices(await collegas.list());
      return { about: { dossier, people }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een toezegging vastleggen'),
    canOpen: ({ dossier }) => assertCanPromise(dossier),
    async save({ actor, keys: { opdracht }, context, values }) {
      const { wat, datum } = values;
      const chosen = { id: values.eigenaarId, naam: values.eigenaarNaam };
      const { collega, problems } = await readCollega(chosen, EIGENAAR_INPUTS, collegas);
      assertNoProblems(problems);
      const eigenaar = collega && (await opdrachten.resolve(collega));
      const { state } = await afhandeling.addToezegging(actor, opdracht, context.nonce, {
        wat,
        datum,
        eigenaar,
      });
      const reached =
        eigenaar && eigenaar.collega.persoonId !== actor.id ? `\n${toldWords(eigenaar.collega)}` : '';
      return meldingCard({
        tone: 'goed',
        title: 'De toezegging is vastgelegd',
        about: state.titel,
        text: `${wat}${reached}`,
        buttons: [
          { title: 'Voeg nog een toezegging toe', verb: 'opdrachten.addToezegging', data: { opdracht } },
          showOpdracht(opdracht),
        ],
      });
    },
  });

  const settle = formVerbs(ids, settleForm, {
    async load(_actor, keys) {
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      return { about: { dossier, toezegging: toezeggingOf(dossier, keys.toezegging) }, version };
    },
    may: (actor, { toezegging }) => assertMaySettle(actor, toezegging),
    async save({ actor, keys: { opdracht, toezegging }, context, values: { hoe } }) {
      const { state } = await afhandeling.settleToezegging(actor, opdracht, context.nonce, toezegging, hoe);
      return eenToezeggingCard(state, toezeggingOf(state, toezegging));
    },
  });

  const list = async (actor: Actor, page: number): Promise<CardMessage> => {
    const zietAlles = hasRol(actor, 'coördinator');
    const all = zietAlles ? await afhandeling.withToezeggingen() : await afhandeling.ofToezegger(actor.id);
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
    return toezeggingenCard({ rows, page, zietAlles });
  };

  return {
    commands: [
      {
        phrases: ['toezeggingen', 'mijn toezeggingen'],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
    ],
    verbs: {
      ...promise.verbs,
      ...settle.verbs,
      /** Who only reads it has nothing to fill in. */
      'opdrachten.openToezegging': leadsTo(settleForm.opensIn, async (turn) => {
        const { actor, data } = turn;
        const { opdracht, toezegging: id } = parseCardData(oneSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        const toezegging = toezeggingOf(state, id);
        const may = maySettle(actor, toezegging);
        if (!may) assertMayReadOpdracht(actor, state);
        return may && !toezegging.nagekomen ? settle.opened(turn) : eenToezeggingCard(state, toezegging);
      }),
      'opdrachten.toezeggingen': ({ actor, data }) =>
        list(actor, parseCardData(listSchema, data, PHRASE).page),
    },
  };
}
