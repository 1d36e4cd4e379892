import { asks, setsOf } from '../ground/conditions.ts';
import { NIEMAND } from '../ground/filters.ts';
import { type Filters, is, isNot, within } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { takePhrase } from './phrases.ts';
import { hasOnly } from './read-organisatie.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** Who is away, until when, and who stands in. */

/** 'Wie is er afwezig', 'is Els er vandaag', 'wie vervangt Samira', 'wie doet het werk van Noor'. */
export function readAfwezigheid({ cues, names, vorm, ofDays, today }: Asking): Subject | undefined {
  if (cues.has('opdracht', 'plan', 'signaal', 'inbreng', 'vergadering', 'toezegging')) return undefined;
  if (!names.every(({ filter }) => filter === 'persoon')) return undefined;
  const ofSomebody = asks(names, 'persoon');
  if (ofSomebody && ofDays && takeReach(cues)) return { ...subject('afwezigheid'), vorm: 'lijst' };
  // 'Ik ben ziek', 'kan ik vrij krijgen' ask for nothing that was recorded.
  if (/^(?:ik|we|mag|kan|wil)$/.test(cues.textAt(0))) return undefined;
  const standIn = standsIn(cues, names);
  if (standIn === 'unclear') return undefined;
  const stands =
    cues.takeRow('neemt/nemen/nam waar') ||
    (/\bneem ik\b/.test(cues.texts().join(' ')) && cues.takeText('waar')) ||
    (ofSomebody && vorm === 'wie' && cues.takeRow('valt/vallen/viel in'));
  const says =
    standIn !== undefined ||
    stands ||
    cues.has('afwezig', 'vervangen') ||
    (ofSomebody && cues.takeText('aanwezig'));
  // 'Wie kan ik vandaag niet bereiken, omdat die vrij is'.
  if (says && vorm === 'wie' && cues.takeText('bereiken', 'bellen', 'spreken', 'mailen')) cues.take('ik');
  if (!says && !isAway(cues, vorm, ofSomebody, ofDays)) return undefined;
  const without =
    cues.takeRow('zonder/geen/niet vervangen') ||
    cues.takeRow('niemand vervangen') ||
    cues.takeRow('vervangen niet');
  const withOne = !without && standIn === undefined && takePhrase(cues, HAS_STAND_IN) !== undefined;
  cues.take(
    'afwezig',
    'vervangen',
    'overnemen',
    'niet',
    // 'Wie doet het werk van Noor'; what a stand-in did is another question.
    ...(cues.hasText('werk') ? (['doen'] as const) : []),
    'wie',
    'wanneer',
    'nog',
    'invullen',
    'gepland',
  );
  for (const text of [
    'invallen',
    'inval',
    'invaller',
    'terug',
    'gemeld',
    'dag',
    'dagen',
    'lang',
    'tussenuit',
    'werk',
    'collega',
    'collegas',
  ])
    cues.takeText(text);
  if (cues.hasText('werk')) cues.takeText(...TAKES_ON, 'doet');
  // 'Gaat er weg', 'nu of straks afwezig': also who is still to go.
  const isLater = takePhrase(cues, /\b(?:nu|vandaag) of (?:straks|later|binnenkort|daarna)\b/) !== undefined;
  // 'Val ik binnenkort voor iemand in': from today on.
  const isSoon = takePhrase(cues, /\b(?:binnenkort|straks|(?:de )?komende tijd|weldra)\b/) !== undefined;
  if (isSoon) for (const text of ['iemand', 'iemands']) cues.takeText(text);
  const isToCome = isLater || isSoon || (!ofDays && cues.hasText('gaat', 'gaan') && vorm === 'wie');
  if (isToCome) cues.take('gaan');
  if (standIn !== undefined) cues.take('moeten');
  if (standIn !== undefined)
    return {
      ...subject('afwezigheid', [is('vervanger', standIn), ...(isSoon ? [within({ van: today })] : [])]),
      vorm: 'lijst',
      without: ['persoon'],
    };
  const filters: Filters = [
    ...(without ? [is('vervanger', NIEMAND)] : []),
    ...(withOne ? [isNot('vervanger', NIEMAND)] : []),
    ...(isToCome ? [within({ van: today })] : []),
    // 'Wanneer was Pieter weg': what is over as well.
    ...(!isToCome && !ofDays && vorm === 'wanneer' && WAS.test(cues.texts().join(' '))
      ? [within({ tot: today })]
      : []),
  ];
  return { ...subject('afwezigheid', filters), vorm: vorm === 'aantal' ? 'aantal' : 'lijst' };
}

/** 'Afwezig met een vervanger', 'gaat met verlof en heeft wel een vervanger'. Who has one is another question. */
const HAS_STAND_IN =
  /(?<=\b(?:afwezig|verlof|vakantie|weg|vrij|ziek|niet)\b.*)\b(?:met|en (?:heeft|hebben)|die|waarvoor|waarvan) (?:(?:al|wel|er|ook|is|was) )*(?:een )?(?:vervang(?:er|ing)|waarnemer|invaller)s?(?: (?:heeft|hebben|geregeld|is|gevonden))*\b/;
const WAS = /\b(?:was|waren|geweest|weggeweest)\b/;

/** 'Kan ik Fatima woensdag bellen', 'is Samira morgen bereikbaar': is she there that day? */
function takeReach(cues: Cues): boolean {
  const first = cues.textAt(0);
  const calls =
    /^(?:kan|kunnen)$/.test(first) && cues.takeText('bellen', 'spreken', 'mailen', 'treffen', 'bereiken');
  const reached = /^(?:is|zijn)$/.test(first) && cues.takeText('bereikbaar', 'beschikbaar', 'aanwezig');
  if (calls) cues.take('ik', 'praten', 'helpen');
  return calls || reached;
}

/** How is asked for whom somebody stands in; any other way asks who stands in for that one. */
const FOR_WHOM = [
  /\b(?:voor|van) wie\b.*\b(?:vervang|waarne|inval|neemt .*\bwaar\b|valt .*\bin\b|val .*\bin\b|inval)/,
  /\bverv[ai]ng(?:en)? ik\b/,
  /\bwie (?:heb|had) ik\b.*\bvervangen\b/,
  /\bviel ik\b.*\bin\b|\bnam ik\b.*\bwaar\b/,
  /\bik\b(?: \S+)* (?:vervang(?:en)?|vervanger|waarnemer|waarnemen|invallen|inval|invaller)\b/,
  /\bvervangen door\b|\bdoor \S+(?: \S+)? vervangen\b/,
  /\bals (?:vervanger|waarnemer|invaller)\b/,
  /\bneem ik\b.*\bwaar\b/,
  /\bwie (?:moet|gaat|zal) \S+ (?:vervangen|waarnemen)\b/,
];

/** For whom somebody stands in, that one; undefined: it is asked of who is away. Of two people nobody can say which is which. */
function standsIn(cues: Cues, names: Filters): string | 'unclear' | undefined {
  const text = cues.texts().join(' ');
  const people = setsOf(names, 'persoon').flatMap((one) => one.of);
  // 'Door wie word ik vervangen': who stands in is asked, and not for whom.
  if (/\b(?:door|van) wie (?:word|wordt|worden|werd)\b/.test(text)) return undefined;
  if (people.length > 1 && cues.has('vervangen')) return 'unclear';
  // 'Heb ik een vervanger': who stands in for that one.
  return !/\b(?:heb|krijg) ik\b/.test(text) && FOR_WHOM.some((one) => one.test(text)) ? people[0] : undefined;
}

/** 'Werkt Samira volgende week donderdag': more words ask something else. */
const MOST_OF_ONE = 6;

const TAKES_ON = ['pakt', 'pakken', 'oppakt', 'oppakken', 'vangt', 'opvangt', 'opvangen'] as const;

function isAway(cues: Cues, vorm: Asking['vorm'], ofSomebody: boolean, ofDays: boolean): boolean {
  const first = cues.textAt(0);
  // 'Wie mist er deze week', 'werkt Samira morgen'.
  if (!ofSomebody && vorm === 'wie' && ofDays && hasOnly(cues, 'missen') && cues.take('missen')) return true;
  if (/^werk(?:t|en)$/.test(first) && ofDays && cues.count <= MOST_OF_ONE) {
    cues.takeAt(0);
    return true;
  }
  // 'Is Els er vandaag', 'wie is er volgende week niet'.
  if (
    ofSomebody &&
    /^(?:is|zijn|ben|was|waren)$/.test(first) &&
    cues.hasText('er') &&
    !cues.hasText('iemand', 'iets') &&
    hasOnly(cues, 'niet')
  )
    return true;
  // 'Wie van de collega's is er vandaag niet'.
  if (vorm === 'wie') cues.takeText('collegas', 'collega');
  if (!ofSomebody) return vorm === 'wie' && ofDays && cues.has('niet') && hasOnly(cues, 'niet');
  // 'Wanneer is Noor weer terug', 'wie nam het over van Pieter', 'wie doet het werk van Noor'.
  if (vorm === 'wanneer')
    return (cues.takeText('terug') || cues.has('niet')) && hasOnly(cues, 'wanneer', 'niet');
  const takesOn = cues.has('doen') || cues.hasText(...TAKES_ON);
  return vorm === 'wie' && (cues.has('overnemen') || (takesOn && cues.hasText('werk')));
}
