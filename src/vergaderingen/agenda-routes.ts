import * as z from 'zod/v4';
import { inPrivate, meldingCard, onlyInPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes } from '../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { formatMonth } from '../shared/dutch-dates.ts';
import type { Ids } from '../shared/ids.ts';
import { openItems } from './agenda.ts';
import { readAgendaQuestion } from './agenda-question.ts';
import type { Agendapunten } from './agendapunten.ts';
import { getOverleg, type Overleg } from './overleg.ts';
import type { Vergadering } from './vergadering.ts';
import { type AgendaRow, agendaListCard } from './vergadering-cards.ts';
import { cancelForm, momentOf, moveForm, newVergaderingForm } from './vergadering-forms.ts';
import { assertMayPlan, assertMayReadAgenda, assertOpen, standOf } from './vergadering-rules.ts';
import type { ShowVergadering } from './vergadering-view.ts';
import { vergaderingTitle } from './vergadering-words.ts';
import type { Vergaderingen } from './vergaderingen.ts';

type Dependencies = {
  readonly vergaderingen: Vergaderingen;
  readonly agendapunten: Agendapunten;
  readonly show: ShowVergadering;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The overleggen that can be chosen. */
  readonly overleggen: readonly Overleg[];
  readonly findOverleg: (text: string) => { overleg: Overleg } | undefined;
  /** What is odd about the day of a meeting, as a sentence. */
  readonly remarkOn: (datum: string) => Promise<string | undefined>;
};

const PHRASE = 'agenda';
const showSchema = z.strictObject({ vergadering: idSchema });
const listSchema = z.strictObject({
  overleg: z.string().max(100).optional(),
  maand: z
    .string()
    .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)
    .optional(),
  page: pageSchema,
});
/** Planning, finding, moving and cancelling meetings. */
export function createAgendaRoutes(dependencies: Dependencies): Routes {
  const { vergaderingen, agendapunten, clock, ids, show, overleggen } = dependencies;
  const today = (): string => localDate(clock.now());

  const withRemark = async (words: string, { datum }: Vergadering): Promise<string> => {
    const remark = await dependencies.remarkOn(datum);
    return remark === undefined ? words : `${words}\n${remark}`;
  };

  const load = async (actor: Actor, { vergadering: id }: { readonly vergadering: string }) => {
    assertMayPlan(actor);
    const current = await vergaderingen.get(id);
    const open = openItems(await agendapunten.agenda(current));
    const opdrachten = open.filter(({ opdrachtId }) => opdrachtId !== undefined).length;
    return { about: { vergadering: current.state, opdrachten }, version: current.version };
  };
  const canOpen = ({ vergadering }: { readonly vergadering: Vergadering }): void =>
    assertOpen(vergadering, today());

  const plan = formVerbs(ids, newVergaderingForm, {
    load: async () => ({ about: { overleggen }, version: 0 }),
    may: assertMayPlan,
    async save({ actor, place, context, values }) {
      const { outcome, current } = await vergaderingen.plan(
        actor,
        getOverleg(values.overleg),
        momentOf(values),
        context.nonce,
      );
      return show(actor, place, current, await withRemark(PLANNED[outcome], current.state));
    },
  });
  const move = formVerbs(ids, moveForm, {
    load,
    canOpen,
    async save({ actor, place, keys, context, values }) {
      const moved = await vergaderingen.move(actor, keys.vergadering, context, momentOf(values));
      const saved = `Bewaard: ${vergaderingTitle(moved.state)}.`;
      return show(actor, place, moved, await withRemark(saved, moved.state));
    },
  });
  const cancel = formVerbs(ids, cancelForm, {
    load,
    canOpen,
    async save({ actor, place, keys, context, values: { reden } }) {
      const why = reden === '' ? undefined : reden;
      const cancelled = await vergaderingen.cancel(actor, keys.vergadering, context, why);
      return show(actor, place, cancelled, 'De vergadering is geannuleerd.');
    },
  });

  const list = async (
    actor: Actor,
    { overleg, maand, page }: z.infer<typeof listSchema>,
  ): Promise<CardMessage> => {
    assertMayReadAgenda(actor);
    const found = maand === undefined ? await vergaderingen.coming() : await vergaderingen.inMonth(maand);
    const chosen = found.filter(({ overlegId }) => overleg === undefined || overlegId === overleg);
    const rows: AgendaRow[] = [];
    for (const vergadering of chosen) rows.push(await rowOf(vergadering));
    const whose = overleg === undefined ? 'Agenda' : `Agenda ${getOverleg(overleg).kort}`;
    return agendaListCard({
      title: maand === undefined ? whose : `${whose}, ${formatMonth(maand)}`,
      rows,
      page,
      data: {
        ...(overleg === undefined ? {} : { overleg }),
        ...(maand === undefined ? {} : { maand }),
      },
      mayPlan: hasRol(actor, 'coördinator'),
    });
  };

  const rowOf = async (vergadering: Vergadering): Promise<AgendaRow> => {
    const current = await vergaderingen.get(vergadering.id);
    const items = openItems(await agendapunten.agenda(current)).length;
    return { vergadering, stand: standOf(vergadering, today()), items };
  };

  const ask = ({ actor, rest }: CommandTurn): Promise<CardMessage> | CardMessage => {
    assertMayReadAgenda(actor);
    const question = readAgendaQuestion(rest, today(), dependencies.findOverleg);
    if (!question) {
      return meldingCard({
        tone: 'uitleg',
        title: 'Van welk overleg of welke maand wil je de agenda zien?',
        text: 'Typ bijvoorbeeld ‘agenda DO’, ‘agenda maart’ of ‘agenda PFHO maart’.',
      });
    }
    const { overleg, maand } = question;
    return list(actor, {
      page: 1,
      ...(overleg ? { overleg: overleg.id } : {}),
      ...(maand === undefined ? {} : { maand }),
    });
  };

  return {
    commands: [
      {
        phrases: ['nieuwe vergadering', 'vergadering plannen'],
        handle: ({ actor, place }) => inPrivate(place, () => plan.open(actor, {})),
      },
      {
        phrases: ['agenda', 'vergaderingen'],
        takes: (rest) => readAgendaQuestion(rest, today(), dependencies.findOverleg) !== undefined,
        handle: async (turn) => ask(turn),
      },
    ],
    verbs: {
      // The agenda may stand in a channel; the form belongs in the own chat.
      ...onlyInPrivate(plan.verbs),
      ...move.verbs,
      ...cancel.verbs,
      'vergaderingen.agenda': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE)),
      async 'vergaderingen.show'({ actor, data, place }) {
        assertMayReadAgenda(actor);
        const { vergadering } = parseCardData(showSchema, data, PHRASE);
        return show(actor, place, await vergaderingen.get(vergadering));
      },
    },
  };
}

const PLANNED = {
  gepland: 'De vergadering staat op de agenda.',
  gewijzigd: 'Deze vergadering was er al. Ik heb aangevuld wat nieuw is.',
  ongewijzigd: 'Deze vergadering was er al. Er is niets veranderd.',
} as const;
