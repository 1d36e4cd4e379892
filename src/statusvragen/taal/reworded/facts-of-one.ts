import { ENDS, type Reworded, TITLE } from './parts.ts';

/** One fact of one thing, as it is asked, and other words for it: each with a sentence as typed. '{x}' is the thing. */
export type FactOfOne = readonly [asked: string, said: readonly (readonly [said: string, typed: string])[]];

type Thing = {
  /** What it is called, in brackets. */
  readonly called: string;
  /** What it is called in the sentence that was typed. */
  readonly named: (typed: string) => string;
};
const OPDRACHT: Thing = { called: TITLE, named: () => 'pleegzorg' };

/** @param thing whose facts they are; absent: those of an opdracht, in each sentence pleegzorg */
export function factsOfOne(
  facts: readonly FactOfOne[],
  { called, named }: Thing = OPDRACHT,
): readonly Reworded[] {
  return facts.flatMap(([asked, ways]) =>
    ways.map(([said, typed]): Reworded => {
      const [before, ...behind] = said.split('{x}');
      // Of two ways to say it one is there, and the other is empty.
      const found = behind.length > 1 ? '$1$2' : '$1';
      return {
        said: `^(?:${[before, ...behind].join(called)})${ENDS}`,
        word: asked.replace('{x}', () => found),
        examples: [[typed, asked.replace('{x}', named(typed))]],
      };
    }),
  );
}

/** Words that change nothing of what is asked. */
export const SOFT = '(?:(?:nu|al|ook|inmiddels|eigenlijk|dan|toch|precies|er|ooit|wel|nog) )*';
export const AT_OF = '(?:bij|van|voor|in|over|aan|op)';
export const WE = '(?:we|wij|ze|zij|men|jullie)';
