import type { Moment } from '../../opdrachten/momenten.ts';
import { only } from '../ground/conditions.ts';
import type { JaNee } from '../ground/query.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** Whether something of one opdracht is so: what was decided, what residents heard of it, whether they take part. */

const WHETHER =
  /^(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden|weet|weten|kregen|hoorden|doen|doet|deden|deed|praten|denken|worden|wordt|nemen|mee)$/;
const RESIDENTS = ['mensen', 'deelnemers', 'inwoners', 'bewoners'];
const TAKES_PART =
  /\b(?:doen|deden|doet|deed|praten|praatten|denken|dachten|nemen|namen)\b.*\b(?:mee|deel)\b|\b(?:betrokken|meedoen|meegedaan|meepraten|mee)\b/;

/** Of which day of an opdracht days are that are named: when residents take part is of each activiteit. */
const DAY_OF: Readonly<Partial<Record<JaNee, Moment>>> = {
  'is besloten': 'besloten',
  'is teruggekoppeld': 'verteld',
};

/** 'Is er al iets besloten over pleegzorg', 'zijn inwoners geïnformeerd over …', 'doen er inwoners mee bij …'. */
export function readJaNee(asking: Asking): Subject | undefined {
  const { cues, names, vorm, ofDays } = asking;
  const isOfOne = only(names, 'opdracht') !== undefined && names.every(({ filter }) => filter === 'opdracht');
  if (!isOfOne || !(vorm === 'lijst' || vorm === 'stand') || !WHETHER.test(cues.textAt(0))) return undefined;
  // What is denied, still to be done or asked of a part of it is another question.
  if (cues.has('niet', 'geen', 'zonder', 'moeten', 'toezegging', 'signaal', 'inbreng', 'passage', 'plan'))
    return undefined;
  const asked = askedBesluit(asking) ?? askedTold(asking) ?? askedPart(asking);
  if (asked === undefined || (ofDays && DAY_OF[asked] === undefined)) return undefined;
  const dag = DAY_OF[asked];
  cues.take('opdracht', 'helpen', 'nog', 'gaan');
  for (const text of ['iets', 'al']) cues.takeText(text);
  return { ...subject('opdrachten'), vorm: 'lijst', gegeven: asked, ...(dag ? { dag } : {}) };
}

function askedBesluit({ cues }: Asking): JaNee | undefined {
  if (cues.has('inwoners', 'terugkoppeling', 'uitgesteld', 'ingetrokken') || !cues.take('besluit'))
    return undefined;
  cues.takeText('genomen', 'gevallen');
  return 'is besloten';
}

function askedTold({ cues }: Asking): JaNee | undefined {
  // 'Hebben de deelnemers al iets gehoord'; whom we heard is another question.
  const heard =
    RESIDENTS.some((text) => cues.hasText(text)) && !cues.hasText('we', 'wij') && cues.takeText('gehoord');
  if (!cues.take('terugkoppeling') && !heard) return undefined;
  takePeople(cues);
  cues.take('besluit', 'doen', 'zeggen', 'invullen');
  for (const text of ['gegeven', 'gekregen', 'gehad']) cues.takeText(text);
  return 'is teruggekoppeld';
}

function askedPart({ cues }: Asking): JaNee | undefined {
  const ofResidents = cues.has('inwoners') || cues.hasText('mensen');
  const asksPart = cues.take('participatie') || (ofResidents && TAKES_PART.test(cues.texts().join(' ')));
  if (!asksPart || cues.has('activiteit')) return undefined;
  takePeople(cues);
  cues.take('mee', 'doen', 'praten', 'inwoners');
  for (const text of ['betrokken', 'denken', 'nemen', 'deel', 'praten']) cues.takeText(text);
  return 'inwoners doen mee';
}

function takePeople(cues: Asking['cues']): void {
  cues.take('inwoners');
  for (const text of RESIDENTS) cues.takeText(text);
}
