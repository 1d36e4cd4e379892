import { leegVan } from '../../shared/leeg.ts';
import type { AnswerKind } from './answer-kind.ts';

export const cijfersAnswer: AnswerKind = {
  telt: ['cijfer', 'cijfers'],
  titel: () => 'Cijfers',
  narrowedBy: ['programma', 'periode'],
  leeg: () => leegVan('cijfers'),
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  answer: 'on a card of its own',
};
