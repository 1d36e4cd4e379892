import { setsOf } from '../ground/conditions.ts';
import type { Onderwerp, Query } from '../ground/query.ts';
import type { Word } from '../ground/words.ts';

/** 'Waarom', 'hoezo', 'hoe komt het dat'. */
const WHY = /^(?:waarom|hoezo|vanwaar)$/;

/** What of each says why, in its row or on its card. */
const SAYS_WHY: ReadonlySet<Onderwerp> = new Set<Onderwerp>(['feiten', 'inbreng', 'bereik']);
/** Of an opdracht that is so the reason was recorded. */
const WITH_REASON = ['geen participatie', 'uitgesteld', 'ingetrokken'];

/** The words that ask why, when the answer would not say it; a reason that is asked for is never left out. */
export function unansweredWhy(words: readonly Word[], query: Query): readonly string[] {
  const asked = words.filter(({ text, used }) => !used && WHY.test(text)).map(({ text }) => text);
  return asked.length > 0 && !saysWhy(query) ? asked : [];
}

function saysWhy({ over, vorm, filters }: Query): boolean {
  if (SAYS_WHY.has(over)) return true;
  if (over === 'vergaderingen') return setsOf(filters, 'verloop').length > 0;
  if (over !== 'opdrachten' || vorm === 'aantal') return false;
  const ofStand = setsOf(filters, 'stand').some(
    ({ of, not }) => !not && of.every((one) => WITH_REASON.includes(one)),
  );
  const ofDay = filters.some((one) => 'dag' in one && one.dag !== undefined && WITH_REASON.includes(one.dag));
  return ofStand || ofDay;
}
