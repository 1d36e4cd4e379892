import { asks } from '../ground/conditions.ts';
import { is, isNot } from '../ground/query.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What is asked of activiteiten by what is known of them: outside the plan, without a day, not invited for yet. */

function isOfActiviteiten({ cues, names, head }: Asking): boolean {
  return !head && (cues.has('activiteit') || asks(names, 'methode'));
}

const NOT_IN_PLAN =
  /\b(?:stond(?:en)?|staat|staan|was|waren|zat|zaten|zit|zitten)? ?(?:er )?(?:(?:nog|eerst|oorspronkelijk) )?(niet|nooit|wel) (?:in|op) (?:het|een|ons|zijn|haar) (?:\p{L}+)?plan\b|\bbuiten (?:het|een) (?:\p{L}+)?plan\b/u;

/** 'Welke activiteit stond niet in het plan', 'welke interviews waren buiten het plan'. */
export function readBuitenPlan(asking: Asking): Subject | undefined {
  const { cues } = asking;
  if (!isOfActiviteiten(asking)) return undefined;
  const found = takePhrase(cues, NOT_IN_PLAN);
  if (!found) return undefined;
  cues.take('activiteit', 'inwoners', 'gehouden', 'gaan', 'geweest');
  for (const word of ['gedaan', 'stond', 'stonden', 'deden', 'hielden']) cues.takeText(word);
  return subject('activiteiten', [(found[1] === 'wel' ? isNot : is)('verloop', 'buiten het plan')]);
}

const NO_DAY =
  /\b(?:geen|zonder|nog niet de|niet de)(?: (?:precieze|exacte|vaste|definitieve|concrete|echte))? (?:dag|datum)(?: (?:bekend|geprikt|gekozen|vastgelegd|afgesproken|gepland))?\b|\b(?:dag|datum) (?:is |staat )?(?:nog )?(?:niet|onbekend)(?: (?:bekend|vast))?\b|\bnog (?:geprikt|gekozen|bepaald) (?:moet )?worden\b/;

/** 'Van welke activiteiten is nog geen precieze dag bekend', 'focusgroepen zonder datum': of those only a month, or nothing, is known. */
export function readZonderDag(asking: Asking): Subject | undefined {
  const { cues } = asking;
  if (!isOfActiviteiten(asking) || !takePhrase(cues, NO_DAY)) return undefined;
  cues.take('activiteit', 'gepland', 'nog', 'inwoners');
  // Which is no lack of a meeting.
  return {
    ...subject('activiteiten', [is('onbekend', 'dag')]),
    vorm: countsOr(asking),
    without: ['heeft'],
  };
}

function countsOr({ vorm }: Asking): 'aantal' | 'lijst' {
  return vorm === 'aantal' ? 'aantal' : 'lijst';
}

/** 'Voor welke activiteiten die nog komen is er nog geen uitnodiging verstuurd': those of which no invitation was recorded. */
export function readNotInvited(asking: Asking): Subject | undefined {
  const { cues } = asking;
  const isDenied = cues.has('niet', 'geen');
  // Without days it is what is owed for it.
  const asksThem = /^(?:voor|van|bij) welke|^welke|^hoeveel/.test(cues.texts().join(' '));
  if (!isOfActiviteiten(asking) || !asksThem || !asking.ofDays || cues.has('moeten')) return undefined;
  if (!isDenied || !cues.take('uitnodiging')) return undefined;
  cues.take('activiteit', 'niet', 'geen', 'invullen', 'helpen', 'inwoners');
  // 'Die nog komen' is read with the days.
  if (!hasPhrase(cues, /\bnog (?:komen|komt|plaatsvinden)\b/)) cues.take('nog');
  return { ...subject('activiteiten', [is('verloop', 'gepland')]), vorm: countsOr(asking) };
}
