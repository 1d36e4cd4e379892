import * as z from 'zod/v4';
import { inPrivate, standsAlone } from '../bot/bot-cards.ts';
import type { CardMessage, Place, Routes, VerbHandler } from '../bot/ports.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { type Actor, assertCoordinator, hasRol } from '../shared/actor.ts';
import type { CardButton, CardChoice } from '../shared/card-context.ts';
import { comparable } from '../shared/compare.ts';
import type { Ids } from '../shared/ids.ts';
import { personChoices } from '../shared/people-choices.ts';
import { assertNoProblems, FormProblem } from '../shared/tekst-rules.ts';
import { assertMayReadOpdracht, mayReadPlan } from './ground/access-rules.ts';
import { backFor, opdrachtPageSchema, opdrachtSchema, PHRASE } from './ground/card-data.ts';
import { peopleFor } from './ground/person-inputs.ts';
import { bereikbaarheidOf, type Collegas, type DatesOf } from './ground/ports.ts';
import { trekkerOf } from './ground/trekker.ts';
import { mijnOpdrachten } from './mijn-opdrachten.ts';
import { actionsFor } from './opdracht-actions.ts';
import { opdrachtAddedCard, opdrachtCard } from './opdracht-cards.ts';
import { readForm, readProjectleider } from './opdracht-form.ts';
import { newOpdrachtForm, projectleiderForm } from './opdracht-forms.ts';
import { historyOf } from './opdracht-history.ts';
import { vergaderingRemark } from './opdracht-words.ts';
import type { CurrentDossier, Opdrachten, OpdrachtInvoer } from './opdrachten.ts';
import { historyCard } from './verslag-cards.ts';

/** A meeting's id in words. */
export type VergaderingWords = (vergaderingId: string) => Promise<string>;

export type OpdrachtRoutesDependencies = {
  readonly opdrachten: Opdrachten;
  readonly collegas: Collegas;
  readonly ids: Ids;
  readonly datesOf: DatesOf;
  /** The overleggen that can be chosen. */
  readonly overleggen: readonly { readonly id: string; readonly naam: string }[];
  readonly vergaderingWords: VergaderingWords;
  /** What is odd about the day of a meeting, as a sentence. */
  readonly remarkOn: (datum: string) => Promise<string | undefined>;
};

const pageOnlySchema = z.strictObject({ page: pageSchema });

/** Adding an opdracht, looking at one, and whose it is. */
export function createOpdrachtRoutes(
  dependencies: OpdrachtRoutesDependencies,
): Routes & { readonly showOpdracht: VerbHandler } {
  const { opdrachten, collegas, ids, datesOf } = dependencies;
  const overleggen: readonly CardChoice[] = dependencies.overleggen.map(({ id, naam }) => ({
    value: id,
    title: naam,
  }));

  /** A slip in a kenmerk must not give another opdracht this title. */
  const kenmerkOfAnother = async ({ kenmerk, titel }: OpdrachtInvoer): Promise<string | undefined> => {
    const known = kenmerk === undefined ? undefined : await opdrachten.byKenmerk(kenmerk);
    return known && comparable(known.state.titel) !== comparable(titel)
      ? `Dit kenmerk hoort al bij ‘${known.state.titel}’. Kijk het kenmerk na, of typ die titel.`
      : undefined;
  };

  const create = formVerbs(ids, newOpdrachtForm, {
    load: async () => ({
      about: { people: personChoices(await collegas.list()), overleggen },
      version: 0,
    }),
    may: (actor) => assertCoordinator(actor, 'een opdracht toevoegen'),
    async save({ actor, context: { nonce }, values }) {
      const invoer = await readForm(values, overleggen, collegas);
      assertNoProblems({ kenmerk: await kenmerkOfAnother(invoer) });
      const { outcome, current } = await opdrachten.add(actor, invoer, { bron: 'kaart', nonce });
      if (outcome === 'toegevoegd') return added(actor, current, values.datum);
      const notice =
        outcome === 'gewijzigd'
          ? 'Deze opdracht was er al. Ik heb aangevuld wat nieuw is.'
          : 'Deze opdracht was er al. Er is niets veranderd.';
      return detailOf(actor, current, { notice });
    },
  });

  const added = async (actor: Actor, { state }: CurrentDossier, asked: string): Promise<CardMessage> => {
    const reach = await bereikbaarheidOf(collegas, state.projectleider);
    if (reach === 'naam niet bevestigd') return assign.open(actor, { opdracht: state.id });
    const dates = await datesOf(state);
    const { vergadering } = dates;
    const remark =
      vergadering &&
      (vergaderingRemark(asked, vergadering) ?? (await dependencies.remarkOn(vergadering.datum)));
    return opdrachtAddedCard({
      dossier: state,
      reach,
      ...dates,
      remark,
    });
  };

  const assign = formVerbs(ids, projectleiderForm, {
    async load(_actor, keys) {
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      const { projectleider } = dossier;
      const naam = projectleider?.persoonId === undefined ? projectleider?.naam : undefined;
      return { about: { dossier, ...(await peopleFor(collegas, naam)) }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een projectleider kiezen'),
    async save({ actor, keys: { opdracht }, context, values }): Promise<CardMessage> {
      const { projectleider, problems } = await readProjectleider(values, collegas);
      assertNoProblems(problems);
      if (!projectleider) throw new FormProblem({ projectleiderId: 'Kies een collega of typ een naam.' });
      const changed = await opdrachten.assign(actor, opdracht, context.nonce, projectleider);
      const reach = await bereikbaarheidOf(collegas, changed.state.projectleider);
      return reach === 'naam niet bevestigd' ? assign.open(actor, { opdracht }) : detailOf(actor, changed);
    },
  });

  const detailOf = async (
    actor: Actor,
    { state }: CurrentDossier,
    more: { notice?: string; back?: CardButton } = {},
  ): Promise<CardMessage> => {
    assertMayReadOpdracht(actor, state);
    return opdrachtCard({
      dossier: state,
      // Whether somebody can be reached is the coördinator's concern alone.
      ...(hasRol(actor, 'coördinator')
        ? {
            reach: await bereikbaarheidOf(collegas, state.projectleider),
            trekkerReach: await bereikbaarheidOf(collegas, trekkerOf(state)),
          }
        : { reach: 'bereikbaar' }),
      actions: actionsFor(actor, state),
      withUitvoering: mayReadPlan(actor, state),
      ...(await datesOf(state)),
      ...more,
    });
  };

  const mine = (actor: Actor, page: number) => mijnOpdrachten(dependencies, actor, page);

  const showOpdracht: VerbHandler = async ({ actor, data, place }) => {
    const current = await opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht);
    return detailOf(actor, current, backFor(place, current.state));
  };

  return {
    showOpdracht,
    commands: [
      {
        phrases: ['nieuwe opdracht', 'opdracht toevoegen'],
        handle: ({ actor, place }) => inPrivate(place, () => create.open(actor, {})),
      },
      {
        phrases: ['mijn opdrachten', 'mijn opdracht', 'mijn plannen'],
        takes: standsAlone,
        handle: (turn) => inPrivate(turn.place, () => mine(turn.actor, 1)),
      },
    ],
    verbs: {
      ...create.verbs,
      ...assign.verbs,
      'opdrachten.show': showOpdracht,
      async 'opdrachten.history'({ actor, data, place }) {
        const { opdracht, page } = parseCardData(opdrachtPageSchema, data, PHRASE);
        return historyFor(
          opdrachten,
          dependencies.vergaderingWords,
          actor,
          await opdrachten.get(opdracht),
          page,
          place,
        );
      },
      'opdrachten.mine'({ actor, data }) {
        return mine(actor, parseCardData(pageOnlySchema, data, PHRASE).page);
      },
    },
  };
}

/** The history card of one opdracht. @throws DomainError 'not-allowed' */
export async function historyFor(
  opdrachten: Opdrachten,
  vergaderingWords: VergaderingWords,
  actor: Actor,
  { id, state }: CurrentDossier,
  page: number,
  place: Place,
): Promise<CardMessage> {
  assertMayReadOpdracht(actor, state);
  const entries = await opdrachten.history(id);
  const words = new Map<string, string>();
  for (const known of [state.vergaderingId, ...state.eerdereVergaderingen])
    if (known !== undefined) words.set(known, await vergaderingWords(known));
  const rows = historyOf(id, entries, {
    mayReadPlan: mayReadPlan(actor, state),
    vergaderingWords: (known) => words.get(known) ?? known,
  });
  return historyCard({ opdracht: { id, titel: state.titel }, rows, page, ...backFor(place, state) });
}
