import { doelgroepenIn } from '../../opdrachten/ground/doelgroepen.ts';
import type { Moment } from '../../opdrachten/momenten.ts';
import { only } from '../ground/conditions.ts';
import { isDoor } from '../ground/filters.ts';
import { is, type JaNee } from '../ground/query.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** Whether something of one opdracht is so: what was decided, what residents heard of it, whether they take part. */

const WHETHER =
  /^(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden|weet|weten|kregen|hoorden|doen|doet|deden|deed|praten|denken|worden|wordt|nemen|mee)$/;
const RESIDENTS = ['mensen', 'deelnemers', 'inwoners', 'bewoners'];
const TAKES_PART =
  /\b(?:doen|deden|doet|deed|praten|praatten|denken|dachten|nemen|namen)\b.*\b(?:mee|deel)\b|\b(?:betrokken|meedoen|meegedaan|meepraten|mee)\b/;

/** 'En is dat al verteld'. */
function firstOf(cues: Asking['cues']): string {
  return /^(?:en|maar)$/.test(cues.textAt(0)) ? cues.textAt(1) : cues.textAt(0);
}

/** Of which day of an opdracht days are that are named: when residents take part is of each activiteit. */
const DAY_OF: Readonly<Partial<Record<JaNee, Moment>>> = {
  'is besloten': 'besloten',
  'is teruggekoppeld': 'verteld',
};

/** 'Is er al iets besloten over pleegzorg', 'zijn inwoners geïnformeerd over …', 'doen er inwoners mee bij …'. */
export function readJaNee(asking: Asking): Subject | undefined {
  // 'Is pleegzorg nog niet akkoord': whether it is.
  const { cues, names, head } = asking;
  if (!head && only(names, 'opdracht') !== undefined && WHETHER.test(firstOf(cues)))
    takePhrase(cues, /\bnog (?:altijd |steeds )?(?:niet|geen)\b/);
  return (
    readPlanJaNee(asking) ??
    readInvited(asking) ??
    readWritten(asking) ??
    readOver(asking) ??
    readGroep(asking) ??
    readOfOpdracht(asking)
  );
}

/** 'Heeft pleegzorg al een plan', 'is het plan van pleegzorg al ingediend', 'is pleegzorg al akkoord': who did it is part of the answer. */
function readPlanJaNee({ cues, names, vorm, ofDays, head }: Asking): Subject | undefined {
  const isOfOne =
    only(names, 'opdracht') !== undefined &&
    names.every((one) => !one.not && (one.filter === 'opdracht' || one.filter === 'persoon' || isDoor(one)));
  if (!isOfOne || head || ofDays || !(vorm === 'lijst' || vorm === 'stand')) return undefined;
  if (!OF_PLAN.test(firstOf(cues)) || cues.has(...OTHER_THAN_PLAN)) return undefined;
  // 'Heeft Samira of Pieter het ingediend' asks who.
  const isYet = cues.hasText('al', 'reeds', 'inmiddels', 'nu') || cues.has('nog');
  if (names.length > 2 || (!isYet && names.length > 1)) return undefined;
  const asked: JaNee | undefined = cues.take('afstemmen')
    ? 'plan is akkoord'
    : cues.take('indienen')
      ? 'plan is ingediend'
      : cues.has('plan') && hasPhrase(cues, HAS_PLAN)
        ? 'plan is ingediend'
        : undefined;
  if (asked === undefined) return undefined;
  cues.take('plan', 'opdracht', 'helpen', 'nog', 'gaan', 'doen', 'binnen', 'liggen', 'coordinator');
  for (const text of ['gaf', 'gegeven', 'zelf', 'er']) cues.takeText(text);
  const without = names.flatMap(({ filter }) => (filter === 'opdracht' ? [] : [filter]));
  return { ...subject('opdrachten'), vorm: 'lijst', gegeven: asked, without };
}
const OF_PLAN = /^(?:is|was|werd|heeft|had|heb|hebben|ligt|lag|gaf|kreeg|kwam|diende|indienen)$/;
const OTHER_THAN_PLAN = [
  ...([
    'niet',
    'geen',
    'zonder',
    'moeten',
    'toezegging',
    'signaal',
    'inbreng',
    'passage',
    'meetlat',
  ] as const),
  ...(['terugkoppeling', 'besluit', 'activiteit', 'telaat', 'terugsturen', 'uitgesteld', 'klaar'] as const),
] as const;
const HAS_PLAN =
  /^(?:heeft|had)\b.*\b(?:een|zijn|haar|hun|het) plan\b|^(?:is|ligt|was|lag|kwam) er (?:\w+ )*(?:een )?plan\b/;

/** 'Is de uitnodiging voor pleegzorg al verstuurd', 'uitnodiging spiegelgesprek huishoudelijke hulp al verstuurd'. */
function readInvited({ cues, names, vorm, ofDays, head }: Asking): Subject | undefined {
  const isOfOne =
    only(names, 'opdracht') !== undefined &&
    names.every((one) => !one.not && (one.filter === 'opdracht' || one.filter === 'methode'));
  if (!isOfOne || head || ofDays || !(vorm === 'lijst' || vorm === 'stand')) return undefined;
  const asks = IS_SENT.test(firstOf(cues)) || (cues.has('uitnodiging') && cues.hasText('al'));
  if (!asks || !cues.has('uitnodiging') || cues.has('niet', 'geen', 'zonder', 'moeten', 'telaat'))
    return undefined;
  if (!cues.hasText('verstuurd', 'verzonden', 'uitgegaan', 'gestuurd', 'uitgenodigd')) return undefined;
  cues.take('uitnodiging', 'helpen', 'nog', 'gaan', 'activiteit', 'invullen', 'opdracht');
  for (const text of ['al', 'er', 'verstuurd', 'verzonden', 'uitgegaan', 'gestuurd', 'uitgenodigd'])
    cues.takeText(text);
  return { ...subject('opdrachten'), vorm: 'lijst', gegeven: 'uitnodiging is verstuurd' };
}
const IS_SENT = /^(?:is|zijn|was|waren|werd|werden|heeft|hebben)$/;

/** 'Is de inbreng van pleegzorg al verwerkt', 'heeft pleegzorg al een passage'. */
function readWritten({ cues, names, vorm, ofDays, head }: Asking): Subject | undefined {
  const isOfOne = only(names, 'opdracht') !== undefined && names.length === 1;
  if (!isOfOne || head || ofDays || !(vorm === 'lijst' || vorm === 'stand')) return undefined;
  if (!OF_PLAN.test(firstOf(cues)) || cues.has('niet', 'geen', 'zonder', 'moeten', 'telaat', 'plan'))
    return undefined;
  const isWorkedIn = cues.hasText('verwerkt') && cues.has('verwerkt') && !cues.has('passage');
  const hasPassage =
    !isWorkedIn &&
    cues.has('passage') &&
    (cues.hasText('al', 'er', 'inmiddels', 'klaar', 'af', 'heeft') || cues.has('invullen')) &&
    !cues.hasText('gezien', 'gelezen');
  if (!isWorkedIn && !hasPassage) return undefined;
  cues.take(
    'verwerkt',
    'inbreng',
    'passage',
    'helpen',
    'nog',
    'invullen',
    'klaar',
    'gaan',
    'liggen',
    'opdracht',
  );
  for (const text of ['al', 'er']) cues.takeText(text);
  return {
    ...subject('opdrachten'),
    vorm: 'lijst',
    gegeven: isWorkedIn ? 'inbreng is verwerkt' : 'heeft passage',
  };
}

/** 'Is de meetlat van pleegzorg al ingevuld', 'is pleegzorg ingetrokken'. */
function readOver({ cues, names, vorm, ofDays, head }: Asking): Subject | undefined {
  const isOfOne = only(names, 'opdracht') !== undefined && names.length === 1;
  if (!isOfOne || head || ofDays || !(vorm === 'lijst' || vorm === 'stand')) return undefined;
  if (!OF_PLAN.test(firstOf(cues)) || cues.has('niet', 'geen', 'zonder', 'moeten', 'activiteit'))
    return undefined;
  const isMeetlat = cues.take('evalueren', 'meetlat');
  if (!isMeetlat && !cues.take('ingetrokken')) return undefined;
  cues.take('meetlat', 'evalueren', 'invullen', 'klaar', 'doen', 'helpen', 'nog', 'opdracht', 'plan');
  for (const text of ['al', 'er']) cues.takeText(text);
  return {
    ...subject('opdrachten'),
    vorm: 'lijst',
    gegeven: isMeetlat ? 'meetlat is ingevuld' : 'is ingetrokken',
  };
}

/** 'Doen er jongeren mee bij pleegzorg': what the plan says of who takes part, whatever that is. */
function readGroep({ cues, names, vorm }: Asking): Subject | undefined {
  // 'Zijn er ouderen betrokken bij eenzaamheid onder ouderen': a word of the title as well.
  const texts = cues.texts();
  const inTitle =
    only(names, 'doelgroep') === undefined && texts[1] === 'er' ? doelgroepenIn([texts[2]]) : [];
  const isOfOne =
    only(names, 'opdracht') !== undefined &&
    (only(names, 'doelgroep') !== undefined || inTitle.length > 0) &&
    names.every(({ filter }) => filter === 'opdracht' || filter === 'doelgroep');
  if (!isOfOne || !(vorm === 'lijst' || vorm === 'stand') || !WHETHER.test(firstOf(cues))) return undefined;
  if (cues.has('niet', 'geen', 'zonder', 'moeten', 'activiteit', 'inbreng', 'terugkoppeling'))
    return undefined;
  if (!takePhrase(cues, TAKES_PART) && !cues.takeText('gevraagd', 'bevraagd')) return undefined;
  cues.take('mee', 'doen', 'praten', 'helpen', 'nog', 'plan', 'gaan');
  for (const text of ['betrokken', 'denken', 'nemen', 'deel', 'al', 'ook']) cues.takeText(text);
  const groep = inTitle.length === 0 ? [] : [is('doelgroep', ...inTitle)];
  return { ...subject('opdrachten', groep), vorm: 'lijst', gegeven: 'groep doet mee' };
}

function readOfOpdracht(asking: Asking): Subject | undefined {
  const { cues, names, vorm, ofDays } = asking;
  const isOfOne = only(names, 'opdracht') !== undefined && names.every(({ filter }) => filter === 'opdracht');
  if (!isOfOne || !(vorm === 'lijst' || vorm === 'stand') || !WHETHER.test(firstOf(cues))) return undefined;
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
  const ofResidents = cues.has('inwoners') || cues.hasText('mensen', 'iemand');
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
