import type { Temporal } from 'temporal-polyfill';
import { numberIn } from '../../ground/numbers.ts';
import type { Word } from '../../ground/words.ts';
import { type FoundPeriode, UNITS } from './spans.ts';

/** 'Langer dan een week', 'meer dan drie maanden geleden', 'minstens twee weken', 'minder dan een maand'. Claims its words. */
export function elapsedPeriode(words: readonly Word[], now: Temporal.PlainDate): FoundPeriode | undefined {
  const text = (at: number): string => words[at]?.text ?? '';
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.used) continue;
    const isLonger = /^(?:langer|meer|ouder)$/.test(text(at));
    const isShorter = /^(?:korter|minder|jonger)$/.test(text(at));
    const isAtLeast = /^(?:minstens|tenminste|minimaal)$/.test(text(at));
    const next = text(at + 1) === 'dan' ? at + 2 : at + 1;
    const many = numberIn(text(next));
    const unit = UNITS[text(next + 1)];
    if (!(isLonger || isShorter || isAtLeast) || many === undefined || unit === undefined) continue;
    const last = text(next + 2) === 'geleden' ? next + 3 : next + 2;
    for (const word of words.slice(at, last)) word.used = true;
    const day = now.subtract({ [unit]: many });
    const periode = isShorter
      ? { van: day.add({ days: 1 }).toString() }
      : { tot: (isAtLeast ? day : day.subtract({ days: 1 })).toString() };
    return { periode, isElapsed: true, words: [at, last] };
  }
  return undefined;
}
