import { Temporal } from 'temporal-polyfill';
import { formatMonth } from '../../shared/dutch-dates.ts';
import { numberIn } from '../ground/numbers.ts';

/**
 * How long something took, or how old it is, said in any unit: 'duurde het akkoord langer dan twee weken' is compared in days, and 'al langer
 * dan een half jaar bezig' is since when. Read before anything else: the words would be days of the calendar.
 */

const UNITS: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^dag(?:en)?$/, 1],
  [/^we(?:ek|ken)$/, 7],
  [/^maand(?:en)?$/, 30],
  [/^kwarta(?:al|len)$/, 91],
  [/^ja(?:ar|ren)$/, 365],
];
const SPAN =
  '((?:een )?(?:half|anderhalve?|\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|twintig|dertig)) (dagen|dag|weken|week|maanden|maand|kwartaal|jaar)(?![\\p{L}])';
const MORE = '(?:langer|meer|later|ouder)';
const LESS = '(?:korter|minder|sneller|vlugger|vroeger|jonger)';
const THAN = new RegExp(
  `(?:(?:al|er|het|nog|pas|in) )*(?:(?:(${MORE})|${LESS}) dan|(binnen|na)) (?:ruim |zo n |ongeveer )?${SPAN}`,
  'iu',
);

/** What lies between two moments of it, and what a comparison of it is called. */
const BETWEEN: readonly (readonly [ends: readonly RegExp[], unit: string, said: RegExp])[] = [
  [
    [
      /\b(?:besluit|besloten|besluitvorming)\b/i,
      /\b(?:terugkoppeling|teruggekoppeld|hoorden|terugkoppelen|gehoord)\b/i,
    ],
    'terugkoppeldagen',
    /(?<!\p{L})(?:(?:van|tussen|na|vanaf) )?(?:het |de )?(?:besluit|besloten)(?: (?:was|werd|is))?(?: (?:tot|en|tot aan|voordat|voor))? ?(?:de |er )?(?:terugkoppeling|teruggekoppeld|teruggekoppeld werd)?|(?<!\p{L})(?:de )?terugkoppeling|teruggekoppeld/giu,
  ],
  [[/\bterugkoppeling\b/i, /\bduurden?\b/i], 'terugkoppeldagen', /(?<!\p{L})(?:de )?terugkoppeling/giu],
  [
    [/\b(?:akkoord|goedgekeurd|goedkeuring|afgestemd)\b/i],
    'wachtdagen',
    /(?<!\p{L})(?:(?:van|tussen) (?:het )?(?:indienen|ingediend|inleveren) (?:tot|en) )?(?:(?:op|voor|voordat|tot|tot aan) )?(?:(?:een|het|hun|er|ze|de) )*(?:akkoord|goedkeuring|goedgekeurd|afgestemd)(?: (?:kwam|was|werd|waren|kregen|kreeg|gekregen|zijn))?/giu,
  ],
];
const TOOK =
  /\b(?:duurde|duurden|duurt|duren|gekost|kostte|zat|zaten|zit|wachtte|wachtten|gewacht|verliep|verliepen|kreeg|kregen|sneller|vlugger|binnen|later|pas)\b/i;
const VERBS =
  /\b(?:duurden?|duurt|duren|zaten|zat|zit|wachtten?|gewacht|verliepen|verliep|kregen|kreeg|hebben|hadden|moeten wachten|werden|werd|zijn|is|waren|was|die|pas|er)\b/giu;
/** It waits now, and nobody knows how long it will have waited. */
const WAITS =
  /\b(?:wacht|liggen|ligt|staan|staat)\b|(?<!\b(?:hebben|heeft|moeten|moesten|hadden|had) .*)\bwachten\b/i;
const CALENDAR = /\b(?:geleden|over tijd|te laat|telaat|werkdagen|dit|deze|vorige?|komende|sinds)\b/i;

/** Goes on, since it was added or came in. */
const IS_OLD = new RegExp(
  `(?:(?:die|al|zijn|er) )*(?:(?:lopen|loopt|bestaan|bestaat|liggen|ligt|duren|duurt) (?:al )?)?${MORE} dan (?:ruim )?${SPAN}(?: (?:bezig|lopend|lopen|loopt|oud|onderweg|in de lucht|open|liggen|ligt|aan het lopen))?`,
  'iu',
);
const GOES_ON = /\b(?:bezig|lopen|loopt|onderweg|ouder|oud|duurt|duren|bestaan|bestaat|liggen|ligt)\b/i;

function daysIn(many: string, unit: string): number | undefined {
  const days = UNITS.find(([one]) => one.test(unit.toLowerCase()))?.[1];
  const word = many.toLowerCase().replace('één', 'een');
  const number = word.endsWith('half')
    ? 0.5
    : word.startsWith('anderhal')
      ? 1.5
      : numberIn(word.replace(/^een (?=\S)/, ''));
  return days === undefined || number === undefined ? undefined : Math.round(number * days);
}

/** @returns the question with the length of time in words that a condition reads */
export function inDays(text: string, today: string): string {
  return howLong(text) ?? sinceWhen(text, today) ?? text;
}

function howLong(text: string): string | undefined {
  const found = THAN.exec(text);
  if (!found || CALENDAR.test(text) || WAITS.test(text) || !TOOK.test(text)) return undefined;
  const [whole, more, within, many = '', unit = ''] = found;
  const days = daysIn(many, unit);
  const between = BETWEEN.find(([ends]) => ends.every((end) => end.test(text)));
  if (days === undefined || !between) return undefined;
  // 'Na een maand' is only so of what came late: 'pas na een maand'.
  if (within?.toLowerCase() === 'na' && !/\bpas\b/i.test(text)) return undefined;
  const op =
    more !== undefined || within?.toLowerCase() === 'na' ? 'meer dan' : within ? 'hoogstens' : 'minder dan';
  const left = text
    .replace(whole, ' LENGTH ')
    .replace(between[2], ' ')
    .replace(VERBS, ' ')
    .replace(/\b(?:het|de|tussen|tot|op|dat|voordat|voor)\b(?=\s*(?:LENGTH|[?.!]?\s*$))/giu, ' ')
    .replace('LENGTH', `hadden ${op} ${days} ${between[1]}`);
  const asked = /\b(?:opdracht|opdrachten|plan|plannen)\b/i.test(left)
    ? left
    : left.replace(/^\s*(?:(?:bij|van|voor) )?(?:waar|welke|wie)\b/i, 'welke opdrachten');
  return asked.replace(/\s+/g, ' ').trim();
}

function sinceWhen(text: string, today: string): string | undefined {
  const found = IS_OLD.exec(text);
  if (!found || !GOES_ON.test(found[0]) || CALENDAR.test(text)) return undefined;
  const [whole, many = '', unit = ''] = found;
  const days = daysIn(many, unit);
  if (days === undefined) return undefined;
  // What came in has a day of its own.
  if (/\bsigna(?:al|len)\b/i.test(text)) {
    const waits =
      /\b(?:liggen|ligt|open)\b/i.test(whole) && !/antwoord/i.test(text) ? ' zonder antwoord' : '';
    return text.replace(whole, `van meer dan ${days} dagen geleden${waits}`);
  }
  if (!/\b(?:opdracht|opdrachten|dossiers|projecten|trajecten)\b/i.test(text)) return undefined;
  const first = Temporal.PlainDate.from(today).subtract({ days }).toString();
  // What runs is not finished.
  const runs = /\b(?:lopen|loopt|bezig)\b/i.test(whole) && !/\b(?:niet|geen|zonder|in)\b/i.test(text);
  const on = runs ? ' en nog niet afgerond' : '';
  return text.replace(
    whole,
    `zijn toegevoegd voor ${Number(first.slice('YYYY-MM-'.length))} ${formatMonth(first.slice(0, 'YYYY-MM'.length))}${on}`,
  );
}
