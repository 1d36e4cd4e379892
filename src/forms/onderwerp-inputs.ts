import { oneOf } from './choice-input.ts';
import { line } from './input.ts';

/** In characters. */
const LONGEST = 120;

/**
 * What is asked of something that becomes a topic of the jaaragenda of one of these years.
 * @param from how it is called until somebody says otherwise
 * @param leeg what is asked when it is not called anything
 */
export function onderwerpInputs<About extends { readonly jaren: readonly number[] }>(
  from: (about: About) => string,
  leeg: string,
) {
  return {
    titel: line<About>({
      leeg,
      max: LONGEST,
      label: 'Het onderwerp',
      help: 'Zo komt het op de jaaragenda te staan.',
      from,
    }),
    jaar: oneOf<About, string>({
      label: 'Jaar',
      help: 'Voor welk jaar is dit onderwerp?',
      leeg: 'Kies een jaar.',
      style: 'compact',
      choices: ({ jaren }) => jaren.map((jaar) => ({ value: String(jaar), title: String(jaar) })),
      from: ({ jaren }) => String(jaren.at(-1) ?? ''),
    }),
  };
}
