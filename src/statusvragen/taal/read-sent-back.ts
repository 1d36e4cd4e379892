import { asks } from '../ground/conditions.ts';
import { door } from '../ground/filters.ts';
import { is } from '../ground/query.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What was asked when a plan was sent back. */

const QUESTION = /^(?:vraag|vragen|opmerkingen?|commentaar|feedback|kanttekening(?:en)?)$/;
const WENT = /^(?:ging|gingen|kwam|kwamen|gaat|is|was)$/;

/** 'Wat vroeg Carla over …', 'met welke vraag ging het plan terug', 'wat was de opmerking van Cees': when it was sent back. */
export function readSentBack(cues: Asking['cues'], names: Asking['names']): Subject | undefined {
  if (
    cues.has('inwoners', 'inbreng', 'niet', 'geen', 'moeten', 'signaal') ||
    asks(names, 'doelgroep', 'methode')
  )
    return undefined;
  const texts = cues.texts();
  const ofSomebody = names.some((one) => one.filter === 'persoon' || one.filter === door('teruggestuurd'));
  const wentBack =
    cues.has('terugsturen') || (cues.hasText('terug') && texts.some((text) => WENT.test(text)));
  const asked = ofSomebody && cues.hasText('vroeg', 'vroegen');
  // 'Het plan werd teruggestuurd, wat wilden we toen weten'.
  const wanted =
    (ofSomebody || cues.has('terugsturen')) &&
    cues.hasText('wilde', 'wilden', 'wil', 'wou') &&
    cues.hasText('weten');
  if (wanted) {
    for (const text of ['wilde', 'wilden', 'wil', 'wou', 'toen', 'weten']) cues.takeText(text);
    cues.take('terugsturen', 'plan', 'opdracht', 'helpen');
    return subject('feiten', [is('feit', 'plan teruggestuurd')]);
  }
  const isQuestion = !cues.hasText('centrale') && texts.some((text) => QUESTION.test(text));
  if (!asked && !(isQuestion && (ofSomebody || wentBack))) return undefined;
  for (const [at, text] of texts.entries())
    if (QUESTION.test(text) || WENT.test(text) || /^(?:vroeg|vroegen|terug|toen|stond|erbij)$/.test(text))
      cues.takeAt(at);
  cues.take('plan', 'opdracht', 'terugsturen', 'ervaring', 'zeggen', 'coordinator');
  return subject('feiten', [is('feit', 'plan teruggestuurd')]);
}
