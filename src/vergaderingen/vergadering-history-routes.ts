import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes } from '../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../forms/card-data.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { parseDutchDate } from '../shared/dutch-dates.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Vergadering } from './ground/vergadering.ts';
import { assertMayReadAgenda } from './ground/vergadering-rules.ts';
import { shortTitle } from './ground/vergadering-words.ts';
import { namedVergaderingen, vergaderingHistory } from './vergadering-history.ts';
import { vergaderingHistoryCard } from './vergadering-history-cards.ts';
import type { Vergaderingen } from './vergaderingen.ts';

type Dependencies = {
  readonly vergaderingen: Vergaderingen;
  readonly regio: LeesRegio;
  readonly clock: Clock;
};

/** Answers 'geschiedenis' when it is about a vergadering; undefined: it is about something else. */
export type AnswerHistory = (turn: CommandTurn) => Promise<CardMessage | undefined>;

const historySchema = z.strictObject({ vergadering: idSchema, page: pageSchema });
/** 'DO 12 januari', 'PFHO van 12-1-2027'. */
const OVERLEG_AND_DAY = /^(?<overleg>\D{1,80}?)\s+(?:van\s+|op\s+)?(?<dag>\d.{0,40})$/u;

/** Who planned, moved and cancelled a vergadering, changed its agenda and recorded what was concluded. */
export function createVergaderingHistory({ vergaderingen, regio, clock }: Dependencies): {
  readonly routes: Routes;
  readonly answer: AnswerHistory;
} {
  const show = async (actor: Actor, id: string, page: number): Promise<CardMessage> => {
    assertMayReadAgenda(actor);
    const { state: vergadering } = await vergaderingen.get(id);
    const entries = await vergaderingen.history(id);
    const words = new Map<string, string>();
    for (const named of namedVergaderingen(entries)) {
      const there = await vergaderingen.find(named);
      if (there) words.set(named, shortTitle(there));
    }
    const rows = vergaderingHistory(id, entries, (named) => words.get(named) ?? 'een andere vergadering');
    return vergaderingHistoryCard({ vergadering, rows, page });
  };

  /** The meeting of this overleg on that day; without a year it is the one that is nearest to today. */
  const findOn = async (overlegId: string, dag: string): Promise<Vergadering | undefined> => {
    const found = await parseDutchDate(dag, { reference: localDate(clock.now()) });
    if (!found) return undefined;
    const all = await vergaderingen.inMonth(found.datum.slice(0, 7));
    return all.find(({ overlegId: id, datum }) => id === overlegId && datum === found.datum);
  };

  return {
    async answer({ actor, place, rest }) {
      const { overleg: name = '', dag = '' } = OVERLEG_AND_DAY.exec(rest)?.groups ?? {};
      const overleg = (await regio()).overleggen.find(name);
      const vergadering = overleg?.certain ? await findOn(overleg.overleg.id, dag) : undefined;
      return vergadering && inPrivate(place, () => show(actor, vergadering.id, 1));
    },
    routes: {
      commands: [],
      verbs: {
        'vergaderingen.history'({ actor, data }) {
          const { vergadering, page } = parseCardData(historySchema, data, 'agenda');
          return show(actor, vergadering, page);
        },
      },
    },
  };
}
