import type { Word } from '../ground/words.ts';
import { FILLERS } from './fillers.ts';

/**
 * What people put in the middle of a question to say how they mean it, or what for: it bounds nothing. A word or phrase that could ('mogelijk',
 * 'meestal', 'persoonlijk', 'op papier', 'ter informatie') stands not here: that is asked back.
 */
const WORDS = new Set(
  [
    'eigenlijk nou even ff effe efkes eventjes trouwens misschien namelijk sowieso hopelijk wellicht toevallig blijkbaar ondertussen ineens opeens plots plotseling uiteindelijk',
    'uitdrukkelijk expliciet nadrukkelijk formeel officieel letterlijk inhoudelijk absoluut',
    'kennelijk schijnbaar zogezegd allicht heus uberhaupt weleens desnoods normaliter althans oprecht',
    'kortweg simpelweg gewoonweg domweg grofweg ruwweg pakweg zowat globaal',
    'tegenwoordig vooralsnog onderhand gaandeweg zoetjesaan stilaan destijds indertijd toentertijd',
    'echter immers nochtans evenwel tenslotte overigens uiteraard vanzelfsprekend logischerwijs alleszins',
    'tevens eveneens bovendien bijgevolg derhalve aldus zodoende desbetreffende',
  ].flatMap((line) => line.split(' ')),
);

/** The same in several words, as they stand beside each other. */
const PHRASES: readonly (readonly string[])[] = [
  ...[
    'in principe',
    'in feite',
    'in wezen',
    'de facto',
    'per saldo',
    'zeg maar',
    'zo n beetje',
    'anno nu',
    'stand nu',
  ],
  ...['over het algemeen', 'in het algemeen', 'onder andere', 'onder meer', 'met name'],
  ...['in hemelsnaam', 'in vredesnaam', 'in godsnaam', 'hoe dan ook', 'in elk geval', 'in ieder geval'],
  ...['kort gezegd', 'eerlijk gezegd', 'als het goed is', 'bij mijn weten', 'voor zover bekend'],
  ...[
    'wat mij betreft',
    'wat ons betreft',
    'wat dat betreft',
    'op dit ogenblik',
    'op het ogenblik',
    'so far',
  ],
  ...['ter controle', 'in de praktijk'],
  ...product(['als ik het goed'], ['heb', 'zie', 'begrijp', 'lees']),
  ...product(
    ['voor zover'],
    ['ik', 'we', 'wij', 'je', 'jij'],
    ['weet', 'weten', 'kan zien', 'kunnen zien', 'kunt zien'],
  ),
  ...product(['volgens'], ['de bot', 'het systeem', 'de administratie', 'de lijst']),
  ...product(
    ['voor'],
    ['de', 'het', 'een', 'mijn', 'm n', 'ons', 'onze'],
    [
      'zekerheid',
      'duidelijkheid',
      'volledigheid',
      'goede orde',
      'beeldvorming',
      'administratie',
      'verslag',
      'presentatie',
      'notitie',
    ],
  ),
].map((phrase) => phrase.split(' '));

/**
 * @param words of a question, in order
 * @param isTitleWord is it a word of the title of an opdracht? 'Zorg in de praktijk' is about that
 * @returns those that say nothing of what is asked
 */
export function asidesIn(words: readonly Word[], isTitleWord: (word: string) => boolean): ReadonlySet<Word> {
  const found = new Set<Word>();
  for (const [index, word] of words.entries()) {
    if (WORDS.has(word.text) && !isTitleWord(word.text)) found.add(word);
    const phrase = PHRASES.find((one) => one.every((text, at) => words[index + at]?.text === text));
    const said = phrase ? words.slice(index, index + phrase.length) : [];
    if (!said.some(({ text }) => !FILLERS.has(text) && isTitleWord(text)))
      for (const one of said) found.add(one);
  }
  return found;
}

/** Each of the first with each of the others behind it. */
function product(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce((before, next) => before.flatMap((one) => next.map((two) => `${one} ${two}`)));
}
