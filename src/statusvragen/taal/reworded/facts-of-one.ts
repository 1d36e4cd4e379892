import { ENDS, type Reworded, TITLE } from './parts.ts';

/** One fact of an opdracht, as it is asked, and other words for it: each with a sentence as typed. '{x}' is the opdracht, in the sentence pleegzorg. */
export type FactOfOne = readonly [asked: string, said: readonly (readonly [said: string, typed: string])[]];

export function factsOfOne(facts: readonly FactOfOne[]): readonly Reworded[] {
  return facts.flatMap(([asked, ways]) =>
    ways.map(
      ([said, typed]): Reworded => ({
        said: `^(?:${said.replace('{x}', TITLE)})${ENDS}`,
        word: asked.replace('{x}', '$1'),
        examples: [[typed, asked.replace('{x}', 'pleegzorg')]],
      }),
    ),
  );
}

/** Words that change nothing of what is asked. */
export const SOFT = '(?:(?:nu|al|ook|inmiddels|eigenlijk|dan|toch|precies|er|ooit|wel|nog) )*';
export const AT_OF = '(?:bij|van|voor|in|over|aan|op)';
export const WE = '(?:we|wij|ze|zij|men|jullie)';
