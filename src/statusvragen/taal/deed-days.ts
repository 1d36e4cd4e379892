import { hasRijDag, type RijDag } from '../ground/dagen.ts';
import type { Onderwerp, PeriodeCondition } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';

/** Days are of what is said to be done on them: 'welke signalen zijn in november beantwoord' asks not when they came. */

const DEEDS: readonly (readonly [said: RegExp, dag: RijDag])[] = [
  [/^(?:beantwoord(?:den?)?|geantwoord|antwoordden?)$/, 'beantwoord'],
  [/^(?:toegewezen|toebedeeld)$/, 'toegewezen'],
  [/^(?:teruggekoppeld|terugkoppelden?)$/, 'teruggekoppeld'],
  [/^(?:nagekomen|waargemaakt|ingelost|nakwamen|nakwam)$/, 'nagekomen'],
  [/^(?:overgenomen|afgewezen|beoordeeld|verwerkt|gehonoreerd|overnamen|afwezen)$/, 'beoordeeld'],
  [/^(?:verplaatst(?:en)?|verzet(?:ten)?|verschoven)$/, 'verplaatst'],
  [/^(?:geannuleerd|afgelast|afgezegd|geschrapt)$/, 'geannuleerd'],
];
/** What a row is, before the days that are its own: 'signalen van oktober', 'activiteiten in december die zijn verplaatst'. */
const NOUN =
  /^(?:signa(?:al|len)|toezegging(?:en)?|beloften?|beloftes|inbreng|punten|activiteit(?:en)?|bijeenkomst(?:en)?|vergadering(?:en)?|overleg(?:gen)?|s)$/;
const BEFORE_DAYS = /^(?:de|het|dit|deze|vorige?|afgelopen|laatste|begin|eind|half)$/;
const PREPOSITION = /^(?:in|van|uit|voor|na|sinds|vanaf|tussen|tijdens|op)$/;
const OF_NOUN = /^(?:van|uit)$/;

const TAKES_PLACE: ReadonlySet<Onderwerp> = new Set<Onderwerp>(['activiteiten', 'vergaderingen']);
const HELPS = /^(?:is|zijn|was|waren|werd|werden|heeft|hebben)$/;
/** What is done on the day that a row has itself. */
const OWN_DAY =
  /^(?:opgehaald|binnengekomen|binnenkwam(?:en)?|ontvangen|gekomen|kwamen?|kregen|ingebracht|plaatsgevonden|plaatsvonden|plaatsvond|plaatsvinden|plaatsvindt)$/;

/** @returns the day of the row that the period is of; undefined: the one that the row has itself */
export function deedOf(
  cues: Cues,
  over: Onderwerp | undefined,
  { van, tot }: PeriodeCondition,
  today: string,
): RijDag | undefined {
  // What is still to come was not done yet.
  if (over === undefined || (van ?? '') > today || (van === undefined && tot === undefined)) return undefined;
  const texts = cues.texts();
  const deed = DEEDS.find(([said, dag]) => hasRijDag(over, dag) && texts.some((text) => said.test(text)));
  const place = deed ? texts.findIndex((text) => deed[0].test(text)) : -1;
  if (
    !deed ||
    texts.some((text) =>
      /^(?:niet|geen|nooit|nog|moet|moeten|moest|moesten|dient|dienen|zal|zullen|hoeft|hoeven)$/.test(text),
    )
  )
    return undefined;
  const first = texts.findIndex((text, at) => !cues.isFree(at) && isCalendarWord(text));
  if (first < 0) return undefined;
  let before = first - 1;
  while (BEFORE_DAYS.test(texts[before] ?? '')) before -= 1;
  // 'In de loop van september', 'van 1 tot en met 15 oktober': in those days, and not of that month.
  const isRange = texts[before - 1] === 'loop' || /^\d+$/.test(texts[before + 1] ?? '');
  const preposition = isRange ? 'in' : (texts[before] ?? '');
  const hasOne = PREPOSITION.test(preposition);
  const isBehindNoun = NOUN.test(texts[hasOne ? before - 1 : before] ?? '');
  // 'Welke signalen sinds 1 november zijn beantwoord': what has no day behind its noun.
  const isDoneThen = !TAKES_PLACE.has(over) && HELPS.test(texts[place - 1] ?? '') && cues.isFree(place - 1);
  if (OF_NOUN.test(preposition) || (isBehindNoun && isNewClause(cues, first) && !isDoneThen))
    return undefined;
  // 'Overgenomen inbreng die in oktober is opgehaald': the days are of what stands with them.
  const behind = texts.find((text, at) => at > first && (deed[0].test(text) || OWN_DAY.test(text)));
  if (behind !== undefined ? OWN_DAY.test(behind) : texts.some((text) => OWN_DAY.test(text)))
    return undefined;
  // 'Inbreng die na 1 oktober is binnengekomen en is overgenomen': the days are of the other clause.
  const [from, to] = first < place ? [first, place] : [place, first];
  if (texts.some((text, at) => at >= from && at < to && text === 'en' && cues.isFree(at))) return undefined;
  cues.takeAt(place);
  return deed[1];
}

/** Does a verb or 'die' stand right behind the days? */
function isNewClause(cues: Cues, first: number): boolean {
  const behind = cues.texts().findIndex((text, at) => at > first && !isCalendarWord(text) && cues.isFree(at));
  return (
    behind >= 0 &&
    /^(?:die|dat|waar|waarvan|zijn|is|was|waren|werd|werden|hebben|heeft)$/.test(cues.textAt(behind))
  );
}
