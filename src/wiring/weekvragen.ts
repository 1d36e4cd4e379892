import type { PostSource } from '../bezorging/ports.ts';
import type { WhoIs } from '../mensen/rollen.ts';
import { isInvolved } from '../opdrachten/opdracht-people.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Clock } from '../shared/clock.ts';
import type { OfficeTimes } from '../shared/office-hours.ts';
import { type AnsweringDependencies, createAnswering } from '../statusvragen/answering.ts';
import { createWeekvragen, type Weekvragen } from '../statusvragen/bewaard/weekvragen.ts';
import { type AnswerWeekvragen, createAnswerWeekvragen } from '../statusvragen/weekvraag-answers.ts';
import { createWeekvraagSource } from '../statusvragen/weekvraag-source.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = Omit<AnsweringDependencies, 'streams' | 'isInvolved'> & {
  readonly streams: AllStreams;
  readonly opdrachten: Opdrachten;
  readonly whoIs: WhoIs;
  readonly kalender: () => Promise<OfficeTimes>;
  readonly clock: Clock;
  readonly nudge: (kind: string, id: string) => void;
};

/** Questions that somebody wants the answer to each Monday. */
export function createWeekvragenPart(dependencies: Dependencies): {
  readonly weekvragen: Weekvragen;
  readonly answerAll: AnswerWeekvragen;
  readonly source: PostSource;
} {
  const { streams, opdrachten, mensen, clock, nudge } = dependencies;
  const answering = createAnswering({
    ...dependencies,
    isInvolved: (actor) => isInvolved(opdrachten, actor),
  });
  const answerAll = createAnswerWeekvragen({ ...answering, clock });
  const weekvragen = createWeekvragen({
    streams: streams.weekvragen,
    clock,
    onChanged: (id) => nudge('weekvragen', id),
  });
  return {
    weekvragen,
    answerAll,
    source: createWeekvraagSource({
      ...dependencies,
      weekvragen,
      answerAll,
      findPersoon: (id) => mensen.findPersoon(id),
    }),
  };
}
