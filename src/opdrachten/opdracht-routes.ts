import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Place, Routes, VerbHandler } from '../bot/ports.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import type { HistoryEntry } from '../logboek/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { HistoryRow } from '../shared/event-kinds.ts';
import type { FaseChanges } from './fase/fase-changes.ts';
import { createFaseRoutes } from './fase/fase-routes.ts';
import { assertMayReadOpdracht, mayReadPlan } from './ground/access-rules.ts';
import { backFor, opdrachtPageSchema, opdrachtSchema, PHRASE } from './ground/card-data.ts';
import { projectleiderOf, trekkerOf } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import { bereikbaarheidOf, type DatesOfAll } from './ground/ports.ts';
import { historyCard } from './history-card.ts';
import { jaartabelCard } from './jaartabel/jaartabel-card.ts';
import { mijnOpdrachten } from './mijn-opdrachten.ts';
import { actionsFor } from './opdracht-actions.ts';
import { opdrachtCard } from './opdracht-cards.ts';
import type { OpdrachtEvent } from './opdracht-events.ts';
import { historyOf } from './opdracht-history.ts';
import { createIntake, type Detail, type IntakeDependencies } from './opdracht-intake.ts';
import type { CurrentDossier, Opdrachten } from './opdrachten.ts';
import type { PlaatsenChanges } from './plaatsen/plaatsen-changes.ts';
import { createPlaatsenRoutes } from './plaatsen/plaatsen-routes.ts';

/** A meeting's id in words. */
export type VergaderingWords = (vergaderingId: string) => Promise<string>;

export type OpdrachtRoutesDependencies = IntakeDependencies & {
  readonly vergaderingWords: VergaderingWords;
  readonly datesOfAll: DatesOfAll;
  readonly afhandeling: FaseChanges & PlaatsenChanges;
};

const pageOnlySchema = z.strictObject({ page: pageSchema });

/** Adding an opdracht, looking at one, and whose it is. */
export function createOpdrachtRoutes(
  dependencies: OpdrachtRoutesDependencies,
): Routes & { readonly showOpdracht: VerbHandler } {
  const { opdrachten, vergaderingWords } = dependencies;
  const detailOf = createDetail(dependencies);
  const { create, assign } = createIntake(dependencies, detailOf);

  const fase = createFaseRoutes({
    ...dependencies,
    showOpdracht: (actor, current, notice) => detailOf(actor, current, { notice }),
  });

  const plaatsen = createPlaatsenRoutes({
    ...dependencies,
    showOpdracht: (actor, current, notice) => detailOf(actor, current, { notice }),
  });

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
        phrases: ['mijn opdrachten', 'mijn opdracht', 'mijn plannen', 'hoe sta ik ervoor', 'hoe ver ben ik'],
        handle: (turn) => inPrivate(turn.place, () => mine(turn.actor, 1)),
      },
    ],
    verbs: {
      ...create.verbs,
      ...assign.verbs,
      ...fase.verbs,
      ...plaatsen.verbs,
      'opdrachten.show': showOpdracht,
      async 'opdrachten.history'({ actor, data, place }) {
        const { opdracht, page } = parseCardData(opdrachtPageSchema, data, PHRASE);
        const current = await opdrachten.get(opdracht);
        return historyFor(opdrachten, vergaderingWords, actor, current, page, place);
      },
      'opdrachten.mine'({ actor, data }) {
        return mine(actor, parseCardData(pageOnlySchema, data, PHRASE).page);
      },
    },
  };
}

function createDetail({ collegas, datesOf }: OpdrachtRoutesDependencies): Detail {
  return async (actor, { state }, more = {}) => {
    assertMayReadOpdracht(actor, state);
    const overgenomen = jaartabelCard(state, more);
    if (overgenomen) return overgenomen;
    const dates = await datesOf(state);
    return opdrachtCard({
      dossier: state,
      // Whether somebody can be reached is the coördinator's concern alone.
      ...(hasRol(actor, 'coördinator')
        ? {
            reach: await bereikbaarheidOf(collegas, projectleiderOf(state)),
            trekkerReach: await bereikbaarheidOf(collegas, trekkerOf(state)),
          }
        : { reach: 'bereikbaar' }),
      actions: actionsFor(actor, state, dates.route),
      withUitvoering: mayReadPlan(actor, state),
      ...dates,
      ...more,
    });
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
  const rows = await historyRowsFor(vergaderingWords, actor, state, await opdrachten.history(id));
  return historyCard({ opdracht: { id, titel: state.titel }, rows, page, ...backFor(place, state) });
}

/** What happened with an opdracht, as far as this reader may know it, the newest first. */
export async function historyRowsFor(
  vergaderingWords: VergaderingWords,
  reader: Actor,
  state: Dossier,
  entries: readonly HistoryEntry<OpdrachtEvent>[],
): Promise<readonly HistoryRow[]> {
  const words = new Map<string, string>();
  const taken = (state.vanAgenda ?? []).map(({ id }) => id);
  for (const known of [state.vergaderingId, ...state.eerdereVergaderingen, ...taken])
    if (known !== undefined) words.set(known, await vergaderingWords(known));
  return historyOf(state.id, entries, {
    mayReadPlan: mayReadPlan(reader, state),
    vergaderingWords: (known) => words.get(known) ?? known,
  });
}
