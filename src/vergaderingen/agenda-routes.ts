import * as z from 'zod/v4';
import { inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes, VerbTurn } from '../bot/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { CardChoice } from '../shared/card-context.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { formatMonth } from '../shared/dutch-dates.ts';
import { type DomainError, isDomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { openItems } from './agenda.ts';
import { readAgendaQuestion } from './agenda-question.ts';
import type { Agendapunten } from './agendapunten.ts';
import { parseCardData, vergaderingStampFields } from './card-data.ts';
import { getOverleg, type Overleg } from './overleg.ts';
import type { Vergadering } from './vergadering.ts';
import { type AgendaRow, agendaListCard } from './vergadering-cards.ts';
import { readMoment, readText } from './vergadering-form.ts';
import { cancelVergaderingCard, moveVergaderingCard, newVergaderingCard } from './vergadering-form-cards.ts';
import { assertMayPlan, assertMayReadAgenda, assertOpen, standOf } from './vergadering-rules.ts';
import type { ShowVergadering } from './vergadering-view.ts';
import { vergaderingTitle } from './vergadering-words.ts';
import type { CurrentVergadering, Vergaderingen } from './vergaderingen.ts';

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

const showSchema = z.strictObject({ vergadering: z.string().min(1).max(120) });
const listSchema = z.strictObject({
  overleg: z.string().max(100).optional(),
  maand: z
    .string()
    .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)
    .optional(),
  page: z.coerce.number().int().min(1).max(100).optional(),
});
const momentFields = {
  datum: z.string().default(''),
  tijd: z.string().default(''),
  plaats: z.string().default(''),
};
const planSchema = z.strictObject({
  nonce: z.string().min(1).max(100),
  overleg: z.string().default(''),
  ...momentFields,
});
const moveSchema = z.strictObject({ ...vergaderingStampFields, ...momentFields });
const cancelSchema = z.strictObject({ ...vergaderingStampFields, reden: z.string().default('') });
const MAX_REDEN = 200;

type Typed = {
  readonly typed?: Record<string, string>;
  readonly problems?: Record<string, string>;
  readonly notice?: string;
};

/** Planning, finding, moving and cancelling meetings. */
export function createAgendaRoutes(dependencies: Dependencies): Routes {
  const { vergaderingen, agendapunten, clock, ids, show } = dependencies;
  const overleggen: readonly CardChoice[] = dependencies.overleggen.map(({ id, naam }) => ({
    value: id,
    title: naam,
  }));
  const today = (): string => localDate(clock.now());

  const withRemark = async (words: string, { datum }: Vergadering): Promise<string> => {
    const remark = await dependencies.remarkOn(datum);
    return remark === undefined ? words : `${words}\n${remark}`;
  };

  const newForm = (actor: Actor, more: Typed = {}): CardMessage => {
    assertMayPlan(actor);
    return newVergaderingCard({ context: { nonce: ids.next(), version: 0 }, overleggen, ...more });
  };

  const plan = async ({ actor, data, place }: VerbTurn): Promise<CardMessage> => {
    assertMayPlan(actor);
    const { nonce, ...typed } = parseCardData(planSchema, data);
    const { moment, problems } = readMoment(typed, today());
    const overleg = overleggen.find(({ value }) => value === typed.overleg);
    if (!overleg) problems.overleg = 'Kies een overleg uit de lijst.';
    if (!moment || !overleg) return newForm(actor, { typed, problems });
    const { outcome, current } = await vergaderingen.plan(
      actor,
      { id: overleg.value, naam: overleg.title },
      moment,
      nonce,
    );
    return show(actor, place, current, await withRemark(PLANNED[outcome], current.state));
  };

  const list = async (
    actor: Actor,
    { overleg, maand, page = 1 }: z.infer<typeof listSchema>,
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
      ...(overleg ? { overleg: overleg.id } : {}),
      ...(maand === undefined ? {} : { maand }),
    });
  };

  const withOpdracht = async (current: CurrentVergadering): Promise<number> =>
    openItems(await agendapunten.agenda(current)).filter(({ opdrachtId }) => opdrachtId !== undefined).length;

  const moveForm = async (current: CurrentVergadering, more: Typed = {}): Promise<CardMessage> =>
    moveVergaderingCard({
      context: { nonce: ids.next(), version: current.version },
      vergadering: current.state,
      opdrachten: await withOpdracht(current),
      ...more,
    });

  const move = async ({ actor, data, place }: VerbTurn): Promise<CardMessage> => {
    assertMayPlan(actor);
    const { vergadering: id, version, nonce, ...typed } = parseCardData(moveSchema, data);
    const current = await vergaderingen.get(id);
    const { moment, problems } = readMoment(typed, today());
    if (!moment) return moveForm(current, { typed, problems });
    try {
      const moved = await vergaderingen.move(actor, id, { version, nonce }, moment);
      const saved = `Bewaard: ${vergaderingTitle(moved.state)}.`;
      return await show(actor, place, moved, await withRemark(saved, moved.state));
    } catch (error) {
      if (isDomainError(error, 'not-possible'))
        return moveForm(current, { typed, problems: { datum: error.message } });
      // What was typed stays; what somebody else made of it meanwhile stands above it.
      if (isDomainError(error, 'conflict'))
        return moveForm(await vergaderingen.get(id), { typed, notice: conflictWords(error, current.state) });
      throw error;
    }
  };

  const cancelForm = async (current: CurrentVergadering, more: Typed = {}): Promise<CardMessage> =>
    cancelVergaderingCard({
      context: { nonce: ids.next(), version: current.version },
      vergadering: current.state,
      opdrachten: await withOpdracht(current),
      ...more,
    });

  const cancel = async ({ actor, data, place }: VerbTurn): Promise<CardMessage> => {
    assertMayPlan(actor);
    const { vergadering: id, version, nonce, ...typed } = parseCardData(cancelSchema, data);
    const { text, problem } = readText(typed.reden, MAX_REDEN);
    if (problem !== undefined)
      return cancelForm(await vergaderingen.get(id), { typed, problems: { reden: problem } });
    try {
      const cancelled = await vergaderingen.cancel(
        actor,
        id,
        { version, nonce },
        text === '' ? undefined : text,
      );
      return await show(actor, place, cancelled, 'De vergadering is geannuleerd.');
    } catch (error) {
      if (!isDomainError(error, 'conflict')) throw error;
      const current = await vergaderingen.get(id);
      return cancelForm(current, { typed, notice: conflictWords(error, current.state) });
    }
  };

  /** A form for a meeting that still has to come. */
  const openForm = async (
    { actor, data }: VerbTurn,
    form: (current: CurrentVergadering) => Promise<CardMessage>,
  ): Promise<CardMessage> => {
    assertMayPlan(actor);
    const current = await vergaderingen.get(parseCardData(showSchema, data).vergadering);
    assertOpen(current.state, today());
    return form(current);
  };

  return {
    commands: [
      {
        phrases: ['nieuwe vergadering', 'vergadering plannen'],
        handle: ({ actor, place }) => inPrivate(place, async () => newForm(actor)),
      },
      {
        phrases: ['agenda', 'vergaderingen'],
        takes: (rest) => readAgendaQuestion(rest, today(), dependencies.findOverleg) !== undefined,
        handle: async (turn) => ask(turn),
      },
    ],
    verbs: {
      async 'vergaderingen.new'({ actor, data, place }) {
        parseCardData(z.object({}), data);
        return inPrivate(place, async () => newForm(actor));
      },
      'vergaderingen.plan': plan,
      'vergaderingen.agenda': ({ actor, data }) => list(actor, parseCardData(listSchema, data)),
      async 'vergaderingen.show'({ actor, data, place }) {
        assertMayReadAgenda(actor);
        return show(actor, place, await vergaderingen.get(parseCardData(showSchema, data).vergadering));
      },
      'vergaderingen.move': (turn) => openForm(turn, moveForm),
      'vergaderingen.saveMove': move,
      'vergaderingen.cancel': (turn) => openForm(turn, cancelForm),
      'vergaderingen.saveCancel': cancel,
    },
  };
}

const PLANNED = {
  gepland: 'De vergadering staat op de agenda.',
  gewijzigd: 'Deze vergadering was er al. Ik heb aangevuld wat nieuw is.',
  ongewijzigd: 'Deze vergadering was er al. Er is niets veranderd.',
} as const;

function conflictWords(error: DomainError, vergadering: Vergadering): string {
  return `${error.message}\n${vergaderingTitle(vergadering)}`;
}
