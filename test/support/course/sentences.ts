import type { CardNode } from '../card-reading.ts';
import type { Facts, OpdrachtFacts } from './facts.ts';
import { holds, isFinished, mustHear, type Owed, tookPart } from './owed.ts';

/** Which sentences are false in which state: the table of the oracle. */

/** Who reads it: a person in the own chat, or everybody in a channel. */
export type Reader = { readonly soort: 'persoon' | 'kanaal'; readonly id: string };
export type Read = {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly json: CardNode;
  readonly reader: Reader;
  readonly owed: readonly Owed[];
  /** YYYY-MM-DD */
  readonly today: string;
};
type About = Read & { readonly facts: Facts; readonly opdracht: OpdrachtFacts };

/** Of one opdracht whose title stands in it. */
const OF_OPDRACHT: readonly {
  readonly zin: RegExp;
  readonly isFalse: (about: About) => boolean;
  readonly omdat: string;
}[] = [
  {
    zin: /(?:Iedereen die meedeed|Wie meedeed), heeft gehoord/,
    isFalse: ({ opdracht }) => mustHear(opdracht) !== undefined || !tookPart(opdracht),
    omdat: 'somebody still has to hear, or nobody took part',
  },
  {
    zin: /[Oo]pdracht is afgerond|Alles is afgerond/,
    isFalse: ({ opdracht }) => !isFinished(opdracht),
    omdat: 'something is still owed',
  },
  {
    zin: /Niemand hoeft nog iets te doen/,
    isFalse: ({ opdracht, owed }) => owed.some((one) => one.opdracht === opdracht),
    omdat: 'something is owed',
  },
  {
    zin: /Geef terugkoppeling/,
    isFalse: ({ opdracht }) => mustHear(opdracht) === undefined,
    omdat: 'nobody has to hear anything',
  },
  {
    zin: /Er is nog geen besluit/,
    isFalse: ({ opdracht }) => holds(opdracht) !== undefined,
    omdat: 'there is a besluit',
  },
];

/** The sentences that are not true now, each with why. */
export function untrueIn(facts: Facts, read: Read): readonly string[] {
  const about = [...facts.opdrachten.values()].filter(({ titel }) => read.text.includes(titel));
  const [only] = about;
  const ofOne =
    only && about.length === 1
      ? OF_OPDRACHT.filter(
          ({ zin, isFalse }) => zin.test(read.text) && isFalse({ ...read, facts, opdracht: only }),
        ).map(({ zin, omdat }) => `${zin.exec(read.text)?.[0]} (${only.titel}): ${omdat}`)
      : [];
  return ofOne;
}
