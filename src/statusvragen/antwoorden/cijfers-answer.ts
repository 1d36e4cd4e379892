import type { AnswerKind } from './answer-kind.ts';

export const cijfersAnswer: AnswerKind = {
  telt: ['cijfer', 'cijfers'],
  titel: () => 'Cijfers',
  narrowedBy: ['programma', 'periode'],
  whole: 'for everybody',
  voorbeelden: ['Wat zijn de cijfers van dit jaar?'],
  answer: 'on a card of its own',
};
