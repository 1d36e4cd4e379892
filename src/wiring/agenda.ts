import type { Routes } from '../bot/ports.ts';
import type { Afhandeling } from '../opdrachten/afhandeling.ts';
import { createAgendaOpdrachten } from '../opdrachten/agenda-opdrachten.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Clock } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { createAgendaRoutes } from '../vergaderingen/agenda-routes.ts';
import { createAgendapuntRoutes } from '../vergaderingen/agendapunt/agendapunt-routes.ts';
import { type Agendapunten, createAgendapunten } from '../vergaderingen/agendapunten.ts';
import { createBesluitRoutes } from '../vergaderingen/besluit/besluit-routes.ts';
import type { AgendaOpdrachten } from '../vergaderingen/ground/ports.ts';
import { createPlanningRoutes } from '../vergaderingen/planning/planning-routes.ts';
import { removedBy } from '../vergaderingen/vergadering-history.ts';
import { type AnswerHistory, createVergaderingHistory } from '../vergaderingen/vergadering-history-routes.ts';
import { createShowVergadering } from '../vergaderingen/vergadering-view.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { createWeekRoutes, type WeekVoorstel } from '../vergaderingen/week/week-routes.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly opdrachten: Opdrachten;
  readonly afhandeling: Afhandeling;
  readonly vergaderingen: Vergaderingen;
  readonly regio: LeesRegio;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly remarkOn: (datum: string) => Promise<string | undefined>;
  readonly onChanged: (vergaderingId: string) => void;
  readonly week: WeekVoorstel;
};

type Agenda = {
  readonly agendapunten: Agendapunten;
  readonly agendaOpdrachten: AgendaOpdrachten;
  readonly routes: readonly Routes[];
  /** 'geschiedenis DO 12 januari' */
  readonly answerHistory: AnswerHistory;
};

/** Agenda's: vergaderingen with the opdrachten as they need them. */
export function createAgenda(dependencies: Dependencies): Agenda {
  const { streams, opdrachten, afhandeling, vergaderingen, regio, clock, ids, remarkOn, onChanged } =
    dependencies;
  const agendaOpdrachten = createAgendaOpdrachten(opdrachten, afhandeling);
  const agendapunten = createAgendapunten({
    streams: streams.vergaderingen,
    opdrachten: agendaOpdrachten,
    vergaderingen,
    clock,
    onChanged,
  });
  const history = createVergaderingHistory({ vergaderingen, regio, clock });
  const show = createShowVergadering({
    vergaderingen,
    agendapunten,
    opdrachten: agendaOpdrachten,
    regio,
    clock,
  });
  return {
    agendapunten,
    agendaOpdrachten,
    answerHistory: history.answer,
    routes: [
      history.routes,
      createPlanningRoutes({
        vergaderingen,
        agendapunten,
        show,
        regio,
        clock,
        ids,
        remarkOn,
      }),
      createAgendaRoutes({ vergaderingen, agendapunten, show, regio, clock }),
      createAgendapuntRoutes({ vergaderingen, agendapunten, opdrachten: agendaOpdrachten, show, clock, ids }),
      createBesluitRoutes({ vergaderingen, agendapunten, clock, ids }),
      createWeekRoutes({
        vergaderingen,
        agendapunten,
        week: dependencies.week,
        removedBy: async (id, puntId) => removedBy(await vergaderingen.history(id), puntId),
        clock,
        ids,
      }),
    ],
  };
}
