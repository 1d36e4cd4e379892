import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import type { OpdrachtFacts } from '../../opdrachten/ground/ports.ts';
import type { Vergadering } from '../../vergaderingen/vergadering.ts';
import type { Verplichting } from '../../verplichtingen/verplichting.ts';
import { createDossierAnswers } from './dossier-answers.ts';
import { createJaaragendaAnswer, createSignalenAnswer, type JaarDependencies } from './jaar-answers.ts';
import { type Asked, createOpdrachtenAnswer, type OpdrachtStreams } from './opdrachten-answer.ts';
import type { Answer } from './rows.ts';
import { createAgendapuntenAnswer, createVergaderingenAnswer } from './vergadering-answers.ts';
import { createVerplichtingenAnswer } from './verplichtingen-answer.ts';

export type AnswersDependencies = {
  readonly streams: OpdrachtStreams;
  readonly factsOf: OpdrachtFacts;
  readonly listVergaderingen: () => Promise<readonly Vergadering[]>;
  readonly listProgrammas: () => Promise<readonly string[]>;
  readonly verplichtingenOf: (dossier: Dossier) => Promise<readonly Verplichting[]>;
} & JaarDependencies;

/** Answers a query from what was recorded, for this reader; undefined for what another card answers. */
export type AnswerQuery = (asked: Asked) => Promise<Answer | undefined>;

/** One way in for cards, exports and the search of the message box. */
export function createAnswers(dependencies: AnswersDependencies): AnswerQuery {
  const { streams } = dependencies;
  const dossiersOn = async ({ id, agendapunten }: Vergadering): Promise<readonly Dossier[]> => {
    const found = new Map<string, Dossier>();
    for (const { state } of await streams.findBy('vergadering', id)) found.set(state.id, state);
    for (const { opdrachtId } of agendapunten) {
      if (opdrachtId === undefined || found.has(opdrachtId)) continue;
      const dossier = (await streams.find(opdrachtId))?.state;
      if (dossier) found.set(opdrachtId, dossier);
    }
    return [...found.values()];
  };
  const opdrachten = createOpdrachtenAnswer(dependencies);
  const inDossiers = createDossierAnswers(dependencies);
  const verplichtingen = createVerplichtingenAnswer(dependencies);
  const vergaderingen = createVergaderingenAnswer(dependencies);
  const agendapunten = createAgendapuntenAnswer({ ...dependencies, dossiersOn });
  const signalen = createSignalenAnswer(dependencies);
  const jaaragenda = createJaaragendaAnswer(dependencies);
  return async (asked) => {
    const { over } = asked.query;
    switch (over) {
      case 'opdrachten':
        return opdrachten(asked);
      case 'inbreng':
      case 'activiteiten':
      case 'toezeggingen':
        return inDossiers(asked, over);
      case 'verplichtingen':
        return verplichtingen(asked);
      case 'vergaderingen':
        return vergaderingen(asked);
      case 'agendapunten':
        return agendapunten(asked);
      case 'signalen':
        return signalen(asked);
      case 'jaaragenda':
        return jaaragenda(asked);
      default:
        return undefined;
    }
  };
}
