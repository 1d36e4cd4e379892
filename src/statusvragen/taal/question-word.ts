import { Temporal } from 'temporal-polyfill';
import { doelgroepenIn } from '../../opdrachten/ground/doelgroepen.ts';
import { DADEN } from '../../opdrachten/momenten.ts';
import { isPeriode, periodesOf, setsOf } from '../ground/conditions.ts';
import type { Onderwerp, PeriodeCondition, Query } from '../ground/query.ts';
import type { Word } from '../ground/words.ts';
import { notRecorded } from './not-recorded.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';

/**
 * The form of an answer agrees with the question word: 'waarom' gets a reason, 'wanneer' a day, 'hoeveel mensen' a number of people. A
 * reading of which the answer would not say it is asked back, whatever construction made it.
 */

/** 'Waarom', 'hoezo', 'hoe komt het dat'. */
const WHY = /^(?:waarom|hoezo|vanwaar)$/;

/** What of each says why, in its row or on its card. */
const SAYS_WHY: ReadonlySet<Onderwerp> = new Set<Onderwerp>(['feiten', 'inbreng', 'bereik']);
/** Of an opdracht that is so the reason was recorded. */
const WITH_REASON = ['geen participatie', 'uitgesteld', 'ingetrokken'];

/** The question words to which the answer would say nothing. */
export function unansweredWords(words: readonly Word[], query: Query, also?: string): readonly string[] {
  return [
    ...unansweredWhy(words, query),
    ...unansweredWhen(words, query),
    ...uncounted(words, query),
    ...(words[0]?.text === 'wie' && NOBODY.has(query.over) && query.per === undefined ? ['wie'] : []),
    ...opinionOf(words, query),
    ...owesToAsker(words, query),
    ...unknownDay(words, query),
    ...readyFor(words, query),
    ...unansweredHow(words, query),
    ...countsAgain(words, query),
    ...(words[0]?.text === 'wie'
      ? words.filter(({ text, used }) => !used && HELPS.test(text)).map(({ text }) => text)
      : []),
    ...fromBefore(words, query),
    ...notRecorded(words, query),
    ...(also === undefined || saysAlso(also, query) ? [] : [also]),
  ];
}

/** 'Wat vond de wethouder van het plan': who that is says nothing of what was thought. */
function opinionOf([first, second]: readonly Word[], { vorm }: Query): readonly string[] {
  const asks = first?.text === 'wat' && /^(?:vond|vonden|vindt|vinden|dacht|denkt)$/.test(second?.text ?? '');
  return asks && vorm === 'wie' ? [`wat ${second?.text}`] : [];
}

/** 'Wie moet mij nog iets geven', 'op wie wacht ik': what the asker has to do says nothing of who. */
function owesToAsker(words: readonly Word[], { over, vorm, filters }: Query): readonly string[] {
  const [only, ...others] = setsOf(filters, 'persoon').flatMap(({ of }) => of);
  const isSelf = words.some(({ text }) => /^(?:ik|mij|me)$/.test(text));
  const asksWho = words.some(({ text }) => text === 'wie');
  const ofOne = setsOf(filters, 'opdracht').length > 0 || setsOf(filters, 'opdracht van').length > 0;
  const isAsked = over === 'verplichtingen' && vorm === 'wie' && asksWho && isSelf && !ofOne;
  // Of a coördinator it is asked what everybody else has to do.
  const isOfOthers = setsOf(filters, 'persoon').some(({ not }) => not);
  const isObject =
    over === 'verplichtingen' &&
    !isOfOthers &&
    words[0]?.text === 'wie' &&
    words.some(({ text }) => text === 'mij' || text === 'me');
  return (isAsked && !isOfOthers && only !== undefined && others.length === 0) || (isObject && !ofOne)
    ? ['wie']
    : [];
}

/** What people ask beside their question of the same: by when, by whom, why, how, of which opdracht, which they are, how many. */
const BESIDE =
  '(?:(?:voor|tegen|tot|vanaf|sinds|door|op|van|bij|aan|via|langs|over) )?(?:wanneer|wie|waar|waarom|hoe|hoe laat|hoeveel|welke|welke (?:dag|datum|weg|manier|opdracht(?:en)?|plan(?:nen)?))';
/** 'Wie moet er nog terugkoppelen en voor wanneer', 'hoeveel zijn er uitgesteld en waarom', 'welke staan open en van wie zijn ze'. */
const ALSO = new RegExp(
  `^(.{8,}?)(?:,? en|,)\\s+(?:ook )?(${BESIDE})(?: niet)?(?: (?:zijn|is|was|waren|hoort|horen|gaat|gaan|staat|staan) (?:dat|het|ze|die|(?:de|die) (?:opdracht|opdrachten|toezegging)|(?:het|dat) (?:plan|signaal))(?: (?:bij|over))?| (?:moet|moeten|gaat|gaan|zal) (?:dat|het|ze|die) (?:doen|nakomen|regelen|oppakken))?(?: (?:er|dan|ook|precies))?[?.!\\s]*$`,
);
/** 'Waarom en wanneer is het uitgesteld'. */
const TWICE =
  /^(waarom|wanneer|wie|door wie|hoe) en (waarom|wanneer|door wie|hoe|waar|(?:langs|via) welke weg|op welke manier) (?=\S+ \S)/;
/** Asks whether it is so: who asks as well by whom, when, why or how it is, asks that. */
const WHETHER = /^(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden)\b/;
const SAID_INSTEAD =
  /^(?:door wie|wie|wanneer|op welke (?:dag|datum)|waarom|hoe|waar|via welke (?:weg|manier)|langs welke weg)$/;

/** Is the last of it asked beside the rest: '… en van wie zijn ze'? */
export function asksBeside(text: string): boolean {
  return ALSO.test(text.toLowerCase());
}

/** @returns the question without what is asked beside it, and what that is */
export function withoutAlso(tidied: string): { readonly text: string; readonly also?: string } {
  const [twice, first, second] = TWICE.exec(tidied) ?? [];
  if (twice !== undefined && second !== undefined)
    return { text: `${first} ${tidied.slice(twice.length)}`, also: second };
  const [, text, also] = ALSO.exec(tidied) ?? [];
  // A name with a question word behind it ('het DO, wanneer') is one question.
  if (text === undefined || also === undefined || !QUESTION.test(text) || SETTING.test(text))
    return { text: tidied };
  // Until when somebody is away stands in the row; of what was postponed it is asked itself.
  if (UNTIL.test(also) && !AWAY.test(text)) return { text: tidied };
  // 'Is het plan goedgekeurd en door wie': by whom it was says that it was.
  if (WHETHER.test(text) && SAID_INSTEAD.test(also) && !DENIED.test(text)) return { text: `${also} ${text}` };
  // 'Hoeveel zijn er uitgesteld en waarom': which they are says how many.
  const counted = also === 'hoeveel' ? text : text.replace(COUNTS_FIRST, 'welke ');
  return { text: counted, also };
}
const UNTIL = /^(?:tot|vanaf|sinds) /;
const AWAY = /\b(?:vervang\w*|afwezig|weg|vrij|ziek|verlof|vakantie)\b/;
/** What is counted at the beginning: 'hoeveel focusgroepen', 'wat is het aantal focusgroepen'. */
const COUNTS_FIRST =
  /^(?:hoeveel|(?:wat (?:is|was) )?(?:het )?aantal) (?!mensen|inwoners|deelnemers|procent)/;
const DENIED = /\b(?:niet|geen|zonder)\b/;
const QUESTION =
  /\b(?:welke?|wat|wie|wanneer|waar|hoe|hoeveel|waarom)\b|^(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden|moet|moeten|gaat|staat)\b/;

/** The day and the time of a setting are two settings. */
const SETTING = /\b(?:weekoverzicht|herinnering\w*)\b/;

/** Who helps whom is not recorded. */
const HELPS = /^(?:helpt|hielp|hielpen)$/;

/** 'Hoeveel mensen hebben focusgroepen en hoeveel interviews': two numbers, of which one answer says one. */
function countsAgain(words: readonly Word[], { telt }: Query): readonly string[] {
  const first = words.findIndex(({ text }) => text === 'hoeveel');
  const again = words.some(
    ({ text }, place) => place > first && text === 'hoeveel' && words[place - 1]?.text === 'en',
  );
  // Of opdrachten the chart says both.
  return first >= 0 && again && telt !== undefined && telt !== 'opkomst' ? ['en hoeveel'] : [];
}

/** 'Plannen van voor de zomer': of which day it is was not said, and the next summer is another. */
function fromBefore(words: readonly Word[], { over, filters }: Query): readonly string[] {
  const says = words.some(({ text }, at) => text === 'van' && words[at + 1]?.text === 'voor');
  const ofMeeting = filters.some((one) => isPeriode(one) && one.dag === undefined && one.van !== undefined);
  return says && over === 'opdrachten' && ofMeeting ? ['van voor'] : [];
}

/** 'Hoe lopen de plannen' asks for more than which there are. */
function unansweredHow([first, second]: readonly Word[], { vorm }: Query): readonly string[] {
  const asks = first?.text === 'hoe' && !first.used && /^(?:loopt|lopen)$/.test(second?.text ?? '');
  return asks && vorm !== 'stand' ? ['hoe'] : [];
}

/** 'Klaar om besloten te worden' is not decided, and not every opdracht without a besluit is ready for it. */
function readyFor(words: readonly Word[], { over }: Query): readonly string[] {
  const at = words.findIndex(
    ({ text }, place) => /^(?:klaar|rijp)$/.test(text) && words[place + 1]?.text === 'om',
  );
  return at >= 0 && over === 'opdrachten' ? [`${words[at]?.text} om`] : [];
}

const DATED: ReadonlySet<Onderwerp> = new Set<Onderwerp>([
  ...(['feiten', 'verplichtingen', 'toezeggingen', 'agendapunten', 'activiteiten', 'signalen'] as const),
  ...(['adviezen', 'vergaderingen', 'raadsoverleggen', 'kalender', 'afwezigheid'] as const),
  'netwerkbijeenkomsten',
]);
const OF_SOMEBODY: ReadonlySet<Onderwerp> = new Set<Onderwerp>(['feiten', 'verplichtingen', 'toezeggingen']);

/** Does a row of it say that as well? */
function saysAlso(also: string, query: Query): boolean {
  const { over, vorm } = query;
  // A list says how many there are; a number says not which.
  if (also === 'hoeveel') return vorm === 'lijst' || vorm === 'aantal' || vorm === 'wie';
  if (vorm === 'aantal' || vorm === 'deel') return false;
  if (also === 'welke') return vorm === 'lijst';
  if (also === 'waarom') return saysWhy(query);
  if (/welke (?:opdracht(?:en)?|plan(?:nen)?)$/.test(also)) return OF_AN_OPDRACHT.has(over);
  // A row says by whom it was handed in, agreed to or sent back, when that is asked for.
  const did = DADEN.some(
    (daad) => query.orde?.op === daad || periodesOf(query.filters).some(({ dag }) => dag === daad),
  );
  if (did && over === 'opdrachten' && /wie$|^wanneer$/.test(also)) return true;
  if (/^van wie$/.test(also)) return OF_SOMEBODY.has(over) || over === 'opdrachten';
  if (/wie$/.test(also)) return OF_SOMEBODY.has(over);
  if (/^hoe$|weg$|manier$/.test(also)) return over === 'feiten';
  if (also === 'waar' || also === 'hoe laat') return over === 'vergaderingen';
  return DATED.has(over);
}
/** A row of these names the opdracht that it is of. */
const OF_AN_OPDRACHT: ReadonlySet<Onderwerp> = new Set<Onderwerp>([
  ...(['activiteiten', 'inbreng', 'toezeggingen', 'verplichtingen', 'agendapunten', 'opdrachten'] as const),
  'berichten',
]);

/** Rows without a day of their own. */
const NO_DAY: ReadonlySet<Onderwerp> = new Set<Onderwerp>([
  ...(['cijfers', 'verdeling', 'gehoord', 'gemeenten', 'contacten', 'budget', 'voorbeelden'] as const),
]);
/** 'Wanneer horen ze het' is still to come; when they said something stands with the inbreng. */
const TO_HEAR = /^(?:horen|hoort|krijgen|krijgt|weten|vernemen)$/;

const WHEN_WAS_THAT = /^(?:en )?wanneer (?:was|is) (?:dat|het)$/;

function unansweredWhen(words: readonly Word[], { over, vorm, filters }: Query): readonly string[] {
  if (vorm !== 'wanneer' || !words.some(({ text }) => text === 'wanneer')) return [];
  // 'Wanneer was dat': since when one opdracht is as it is, stands in no row of it.
  const isOfOne =
    over === 'opdrachten' && setsOf(filters, 'opdracht').some(({ of, not }) => !not && of.length === 1);
  if (isOfOne && WHEN_WAS_THAT.test(words.map(({ text }) => text).join(' '))) return ['wanneer'];
  // 'Wanneer heeft Noor dat groepsgesprek verzet': a row has the day of the activiteit, and not the one on which somebody moved it.
  const isOther = setsOf(filters, 'verloop').some(({ of }) => of.some((one) => DONE_TO_IT.has(one)));
  const isDeed = over === 'activiteiten' && isOther && words.some(({ text }) => DID.test(text));
  if (isDeed) return ['wanneer'];
  const isToCome = over === 'inbreng' && words.some(({ text }) => TO_HEAR.test(text));
  return NO_DAY.has(over) || isToCome ? ['wanneer'] : [];
}

const DONE_TO_IT: ReadonlySet<string> = new Set(['verplaatst', 'geannuleerd', 'buiten het plan']);
const DID = /^(?:heeft|hebben|had|hadden|heb)$/;

/** Nobody stands in a row of these. */
const NOBODY: ReadonlySet<Onderwerp> = new Set<Onderwerp>([
  ...(['budget', 'cijfers', 'kalender', 'voorbeelden', 'gemeenten', 'inbreng'] as const),
]);

/** What says that the days are those of a meeting. */
const OF_MEETING =
  /^(?:overleg\w*|vergader\w*|agenda\w*|beh?andel\w*|bespre\w*|besproken|do|pfho|ab|ao|regieteam\w*|naar|gaan|gaat|komen|komt|voor)$/;

/**
 * 'Welke opdrachten zijn in november afgerond': since when an opdracht is in a state is not kept of every state, and the day of its meeting is
 * another day.
 */
function unknownDay(words: readonly Word[], { over, filters, orde }: Query): readonly string[] {
  const days = filters.some((one) => isPeriode(one) && one.dag === undefined && isShort(one));
  const inState = setsOf(filters, 'stand').some(({ of, not }) => !not && of.some((one) => ENDED.has(one)));
  const isOther = over === 'opdrachten' && days && inState && orde === undefined;
  return isOther && !words.some(({ text }) => OF_MEETING.test(text))
    ? [words.findLast(({ text }) => isCalendarWord(text))?.text ?? 'dag']
    : [];
}
/** Of a year or more, and of what has no end, the meetings of that time are meant. */
function isShort({ van, tot }: PeriodeCondition): boolean {
  return van !== undefined && tot !== undefined && van.slice(0, 7) >= monthsBefore(tot);
}
const MOST_MONTHS = 6;
/** YYYY-MM of so many months earlier. */
function monthsBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ months: MOST_MONTHS }).toString().slice(0, 7);
}
const ENDED: ReadonlySet<string> = new Set(['afgerond', 'uitgesteld', 'ingetrokken', 'verwerkt']);

const PEOPLE = /^(?:mensen|inwoners|deelnemers|bewoners|personen|volk)$/;
/** In these people are a number of their own. */
const OF_PEOPLE: ReadonlySet<Onderwerp> = new Set<Onderwerp>(['gemeenten', 'bereik', 'cijfers', 'feiten']);

/** What else can be counted, and which answers count it. */
const OTHERS = /^(?:gemeenten?|programma'?s|projectleiders|trekkers|wethouders|bestuurders|collega'?s)$/;
const COUNTS_OTHERS: ReadonlySet<Onderwerp> = new Set<Onderwerp>([
  ...([
    'gemeenten',
    'verdeling',
    'contacten',
    'uitvraag',
    'bereik',
    'afwezigheid',
    'gehoord',
    'verplichtingen',
  ] as const),
]);

/** 'Hoeveel mensen deden mee en …' is answered by no number of opdrachten. */
function uncounted(words: readonly Word[], { over, telt, vorm, gegeven }: Query): readonly string[] {
  const other = words.findIndex(
    ({ text }, place) => OTHERS.test(text) && words[place - 1]?.text === 'hoeveel',
  );
  if (other >= 0 && vorm === 'aantal' && gegeven === undefined && !COUNTS_OTHERS.has(over))
    return ['hoeveel', words[other]?.text ?? ''];
  const at = words.findIndex(
    ({ text }, place) =>
      words[place - 1]?.text === 'hoeveel' && (PEOPLE.test(text) || doelgroepenIn([text]).length > 0),
  );
  return at >= 0 && vorm === 'aantal' && telt === undefined && !OF_PEOPLE.has(over)
    ? ['hoeveel', words[at]?.text ?? '']
    : [];
}

/** The words that ask why, when the answer would not say it; a reason that is asked for is never left out. */
function unansweredWhy(words: readonly Word[], query: Query): readonly string[] {
  const asked = words.filter(({ text, used }) => !used && WHY.test(text)).map(({ text }) => text);
  return asked.length > 0 && !saysWhy(query) ? asked : [];
}

function saysWhy({ over, vorm, filters, orde }: Query): boolean {
  if (SAYS_WHY.has(over)) return true;
  if (over === 'jaaragenda')
    return setsOf(filters, 'onderwerpstand').some(({ of }) => of.includes('vervallen'));
  if (over === 'vergaderingen') return setsOf(filters, 'verloop').length > 0;
  // What went otherwise than the plan says has a reason in its row.
  if (over === 'activiteiten')
    return (
      vorm === 'lijst' &&
      (setsOf(filters, 'verloop').some(({ of, not }) => !not && !of.includes('gehouden')) ||
        filters.some((one) => 'getal' in one && one.getal === 'verwacht'))
    );
  // The besluit stands in the row with what was said about it.
  if (over === 'agendapunten')
    return [...setsOf(filters, 'heeft'), ...setsOf(filters, 'uitkomst')].some(({ not }) => !not);
  if (over !== 'opdrachten' || vorm === 'aantal') return false;
  const ofStand = setsOf(filters, 'stand').some(
    ({ of, not }) => !not && of.every((one) => WITH_REASON.includes(one)),
  );
  const ofDay = filters.some(
    (one) => 'dag' in one && one.dag !== undefined && [...WITH_REASON, 'teruggestuurd'].includes(one.dag),
  );
  return ofStand || ofDay || orde?.op === 'teruggestuurd';
}
