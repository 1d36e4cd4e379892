import type { Aside } from './input.ts';

/** Stands above how often the same people were asked: what was asked outside the bot, or before it was in use, it does not know. */
export const AL_GEVRAAGD = 'Al gevraagd, voor zover bekend';

/** What stands above the question who is asked. @param lines a sentence each; none: nothing stands there */
export function alGevraagd(lines: readonly string[]): readonly Aside[] {
  return lines.length === 0 ? [] : [{ kop: AL_GEVRAAGD, tekst: lines.join('\n'), tone: 'emphasis' }];
}
