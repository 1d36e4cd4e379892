import type { AnswerKind } from './answer-kind.ts';

export const cijfersAnswer: AnswerKind = {
  telt: ['cijfer', 'cijfers'],
  titel: () => 'Cijfers',
  narrowedBy: ['programma', 'periode'],
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  answer: 'on a card of its own',
};
