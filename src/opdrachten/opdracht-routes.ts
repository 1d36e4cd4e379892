import * as z from 'zod/v4';
import { inPrivate, standsAlone } from '../bot/bot-cards.ts';
import type { CardMessage, Place, Routes, VerbHandler, VerbTurn } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { hasRol } from '../shared/actor.ts';
import type { CardButton, CardChoice } from '../shared/card-context.ts';
import { comparable } from '../shared/compare.ts';
import type { Ids } from '../shared/ids.ts';
import { candidateChoices, personChoices } from '../shared/people-choices.ts';
import { parseCardData } from './card-data.ts';
import type { Dossier } from './opdracht.ts';
import { actionsFor } from './opdracht-actions.ts';
import { type ListRow, opdrachtAddedCard, opdrachtCard, opdrachtenListCard } from './opdracht-cards.ts';
import { assignSchema, newOpdrachtSchema, readForm, readProjectleider } from './opdracht-form.ts';
import { assignProjectleiderCard, newOpdrachtCard } from './opdracht-form-cards.ts';
import { historyOf } from './opdracht-history.ts';
import {
  assertCoordinator,
  assertMayReadOpdracht,
  isHandedIn,
  isProjectleider,
  mayReadPlan,
} from './opdracht-rules.ts';
import { meetingRemark } from './opdracht-words.ts';
import type { CurrentDossier, Opdrachten, OpdrachtInvoer } from './opdrachten.ts';
import { bereikbaarheidOf, type Collegas, type OpdrachtFacts } from './ports.ts';
import { trekkerOf } from './trekker/trekker.ts';
import { isUnderWay } from './uitvoering/uitvoering-rules.ts';
import { historyCard } from './uitvoering/verslag-cards.ts';

/** A meeting's id in words. */
export type VergaderingWords = (vergaderingId: string) => Promise<string>;

export type OpdrachtRoutesDependencies = {
  readonly opdrachten: Opdrachten;
  readonly collegas: Collegas;
  readonly ids: Ids;
  readonly factsOf: OpdrachtFacts;
  /** The overleggen that can be chosen. */
  readonly overleggen: readonly { readonly id: string; readonly naam: string }[];
  readonly vergaderingWords: VergaderingWords;
  /** What is odd about the day of a meeting, as a sentence. */
  readonly remarkOn: (datum: string) => Promise<string | undefined>;
};

const newSchema = z.object({});
const showSchema = z.strictObject({ opdracht: z.string() });
const historySchema = z.strictObject({
  opdracht: z.string(),
  page: z.coerce.number().int().min(1).optional(),
});
const pageSchema = z.strictObject({ page: z.coerce.number().int().min(1).optional() });
/** Adding an opdracht, looking at one, and whose it is. */
export function createOpdrachtRoutes(
  dependencies: OpdrachtRoutesDependencies,
): Routes & { readonly showOpdracht: VerbHandler } {
  const { opdrachten, collegas, ids, factsOf } = dependencies;
  const overleggen: readonly CardChoice[] = dependencies.overleggen.map(({ id, naam }) => ({
    value: id,
    title: naam,
  }));

  const formOf = async (
    more: { typed?: Record<string, string>; problems?: Record<string, string> } = {},
  ): Promise<CardMessage> =>
    newOpdrachtCard({
      context: { nonce: ids.next(), version: 0 },
      people: personChoices(await collegas.list()),
      overleggen,
      ...more,
    });

  /** A slip in a kenmerk must not give another opdracht this title. */
  const kenmerkOfAnother = async ({ kenmerk, titel }: OpdrachtInvoer): Promise<string | undefined> => {
    const known = kenmerk === undefined ? undefined : await opdrachten.byKenmerk(kenmerk);
    return known && comparable(known.state.titel) !== comparable(titel)
      ? `Dit kenmerk hoort al bij ‘${known.state.titel}’. Kijk het kenmerk na, of typ die titel.`
      : undefined;
  };

  const newOpdracht = async ({ actor }: { actor: Actor }): Promise<CardMessage> => {
    assertCoordinator(actor, 'een opdracht toevoegen');
    return formOf();
  };

  const create = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    assertCoordinator(actor, 'een opdracht toevoegen');
    const { nonce, version: _version, ...typed } = parseCardData(newOpdrachtSchema, data);
    const { invoer, problems } = await readForm(typed, overleggen, collegas);
    if (!invoer) return formOf({ typed, problems });
    const kenmerkProblem = await kenmerkOfAnother(invoer);
    if (kenmerkProblem !== undefined) return formOf({ typed, problems: { kenmerk: kenmerkProblem } });
    const { outcome, current } = await opdrachten.add(actor, invoer, { bron: 'kaart', nonce });
    const { state } = current;
    if (outcome !== 'toegevoegd') {
      const notice =
        outcome === 'gewijzigd'
          ? 'Deze opdracht was er al. Ik heb aangevuld wat nieuw is.'
          : 'Deze opdracht was er al. Er is niets veranderd.';
      return detailOf(actor, current, { notice });
    }
    const reach = await bereikbaarheidOf(collegas, state.projectleider);
    if (reach === 'naam niet bevestigd') return assignForm(current, {});
    const facts = await factsOf(state);
    const { vergadering } = facts;
    const remark =
      vergadering &&
      (meetingRemark(typed.datum, vergadering) ?? (await dependencies.remarkOn(vergadering.datum)));
    return opdrachtAddedCard({
      dossier: state,
      reach,
      ...facts,
      ...(remark === undefined ? {} : { remark }),
    });
  };

  const assignForm = async (
    current: CurrentDossier,
    more: { typed?: Record<string, string>; problems?: Record<string, string> },
  ): Promise<CardMessage> => {
    const { projectleider } = current.state;
    const namesakes =
      projectleider && projectleider.persoonId === undefined ? await collegas.toont(projectleider.naam) : [];
    const people = personChoices(await collegas.list());
    return assignProjectleiderCard({
      dossier: current.state,
      context: { nonce: ids.next(), version: current.version },
      people,
      ...(namesakes.length > 0 ? { candidates: candidateChoices(namesakes) } : {}),
      ...more,
    });
  };

  const assignProjectleider = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    assertCoordinator(actor, 'een projectleider kiezen');
    const { opdracht, nonce, version: _version, ...typed } = parseCardData(assignSchema, data);
    const current = await opdrachten.get(opdracht);
    const { projectleider, problems } = await readProjectleider(typed, collegas);
    if (Object.keys(problems).length > 0) return assignForm(current, { typed, problems });
    if (!projectleider) {
      return assignForm(current, {
        typed,
        problems: { projectleiderId: 'Kies een collega of typ een naam.' },
      });
    }
    const changed = await opdrachten.assign(actor, opdracht, nonce, projectleider);
    const reach = await bereikbaarheidOf(collegas, changed.state.projectleider);
    return reach === 'naam niet bevestigd' ? assignForm(changed, {}) : detailOf(actor, changed);
  };

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
      ...(await factsOf(state)),
      ...more,
    });
  };

  const mine = async (actor: Actor, page: number): Promise<CardMessage> => {
    const rows: ListRow[] = [];
    for (const persoonId of [actor.id, ...(actor.vervangt ?? [])]) {
      for (const { state } of await opdrachten.ofProjectleider(persoonId)) {
        rows.push({
          dossier: state,
          action: isUnderWay(state) ? 'uitvoering' : isHandedIn(state) ? 'show' : 'openPlan',
          ...(persoonId === actor.id ? {} : { waarom: `jij vervangt ${state.projectleider?.naam}` }),
          ...(await factsOf(state)),
        });
      }
    }
    for (const { state } of await opdrachten.ofTrekker(actor.id)) {
      if (isProjectleider(actor, state)) continue;
      rows.push({
        dossier: state,
        action: 'show',
        waarom: 'jij bent bestuurlijk trekker',
        ...(await factsOf(state)),
      });
    }
    rows.sort((a, b) => Number(isHandedIn(a.dossier)) - Number(isHandedIn(b.dossier)) || byDeadline(a, b));
    return opdrachtenListCard({
      title: 'Mijn opdrachten',
      rows,
      page,
      verb: 'opdrachten.mine',
      empty: 'Je hebt nu geen opdrachten. Krijg je er een, dan stuur ik je hier een kaart.',
    });
  };

  const showOpdracht: VerbHandler = async ({ actor, data, place }) => {
    const current = await opdrachten.get(parseCardData(showSchema, data).opdracht);
    return detailOf(actor, current, backFor(place, current.state));
  };

  return {
    showOpdracht,
    commands: [
      {
        phrases: ['nieuwe opdracht', 'opdracht toevoegen'],
        handle: (turn) => inPrivate(turn.place, () => newOpdracht(turn)),
      },
      {
        phrases: ['mijn opdrachten', 'mijn opdracht', 'mijn plannen'],
        takes: standsAlone,
        handle: (turn) => inPrivate(turn.place, () => mine(turn.actor, 1)),
      },
    ],
    verbs: {
      'opdrachten.new'({ actor, data }) {
        parseCardData(newSchema, data);
        return newOpdracht({ actor });
      },
      'opdrachten.create': create,
      'opdrachten.show': showOpdracht,
      async 'opdrachten.history'({ actor, data, place }) {
        const { opdracht, page = 1 } = parseCardData(historySchema, data);
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
        return mine(actor, parseCardData(pageSchema, data).page ?? 1);
      },
      async 'opdrachten.assign'({ actor, data }) {
        assertCoordinator(actor, 'een projectleider kiezen');
        return assignForm(await opdrachten.get(parseCardData(showSchema, data).opdracht), {});
      },
      'opdrachten.assignProjectleider': assignProjectleider,
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

/** In a channel the answer takes the place of the summary for this reader, so it needs a way back. */
export function backFor(place: Place, dossier: Dossier): { back?: CardButton } {
  if (place.kind !== 'channel' || dossier.vergaderingId === undefined) return {};
  const data = { vergadering: dossier.vergaderingId };
  return { back: { title: 'Terug naar het overzicht', verb: 'overzichten.show', data } };
}

function byDeadline(a: ListRow, b: ListRow): number {
  return (
    (a.deadline ?? '9999').localeCompare(b.deadline ?? '9999') ||
    a.dossier.titel.localeCompare(b.dossier.titel, 'nl')
  );
}
