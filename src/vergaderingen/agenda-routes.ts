import * as z from 'zod/v4';
import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes } from '../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../forms/card-data.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { formatMonth } from '../shared/dutch-dates.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { type AgendaQuestion, readAgendaQuestion } from './agenda-question.ts';
import { openItems } from './ground/agenda.ts';
import type { AgendaReader, ShowVergadering } from './ground/ports.ts';
import type { Vergadering } from './ground/vergadering.ts';
import { assertMayReadAgenda, standOf } from './ground/vergadering-rules.ts';
import { type AgendaRow, agendaListCard } from './vergadering-cards.ts';
import type { Vergaderingen } from './vergaderingen.ts';

type Dependencies = {
  readonly vergaderingen: Vergaderingen;
  readonly agendapunten: AgendaReader;
  readonly show: ShowVergadering;
  readonly regio: LeesRegio;
  readonly clock: Clock;
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

/** Finding meetings, and opening one. */
export function createAgendaRoutes(dependencies: Dependencies): Routes {
  const { vergaderingen, agendapunten, regio, clock, show } = dependencies;
  const today = (): string => localDate(clock.now());

  const list = async (
    actor: Actor,
    { overleg, maand, page }: z.infer<typeof listSchema>,
  ): Promise<CardMessage> => {
    assertMayReadAgenda(actor);
    // Who records what was decided looks for the meeting after it was held.
    const waiting = hasRol(actor, 'coördinator') ? await vergaderingen.undecided() : [];
    const found =
      maand === undefined
        ? [...waiting, ...(await vergaderingen.coming())]
        : await vergaderingen.inMonth(maand);
    const chosen = found.filter(({ overlegId }) => overleg === undefined || overlegId === overleg);
    const rows: AgendaRow[] = [];
    for (const vergadering of chosen)
      rows.push(
        await rowOf(
          vergadering,
          waiting.some(({ id }) => id === vergadering.id),
        ),
      );
    const whose = overleg === undefined ? 'Agenda' : `Agenda ${(await regio()).overleggen.kort(overleg)}`;
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

  const rowOf = async (vergadering: Vergadering, isWaiting: boolean): Promise<AgendaRow> => {
    const current = await vergaderingen.get(vergadering.id);
    const items = openItems(await agendapunten.agenda(current)).length;
    return { vergadering, stand: standOf(vergadering, today()), items, isWaiting };
  };

  const read = async (rest: string): Promise<AgendaQuestion | undefined> =>
    readAgendaQuestion(rest, today(), (await regio()).overleggen);

  const ask = async ({ actor, rest }: CommandTurn): Promise<CardMessage> => {
    assertMayReadAgenda(actor);
    const question = await read(rest);
    if (!question) {
      const { overleggen } = await regio();
      const [gevers, beslissers] = [overleggen.first('DO').kort, overleggen.first('PFHO').kort];
      return meldingCard({
        tone: 'uitleg',
        title: 'Van welk overleg of welke maand wil je de agenda zien?',
        text: `Typ bijvoorbeeld ‘agenda ${gevers}’, ‘agenda maart’ of ‘agenda ${beslissers} maart’.`,
      });
    }
    const { overleg, maand } = question;
    return list(actor, { page: 1, overleg: overleg?.id, maand });
  };

  return {
    commands: [
      {
        phrases: ['agenda', 'vergaderingen'],
        takes: async (rest) => (await read(rest)) !== undefined,
        handle: ask,
      },
    ],
    verbs: {
      'vergaderingen.agenda': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE)),
      async 'vergaderingen.show'({ actor, data, place }) {
        assertMayReadAgenda(actor);
        const { vergadering } = parseCardData(showSchema, data, PHRASE);
        return show(actor, place, await vergaderingen.get(vergadering));
      },
    },
  };
}
