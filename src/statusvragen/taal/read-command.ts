import { comparable } from '../../shared/compare.ts';
import { isSlip } from './bedoelingen/zinnen.ts';
import { keysOfForm } from './word-forms.ts';

/** A sentence that asks for something by its name is not longer, in characters. */
const LONGEST = 80;
/** A shorter word has too many neighbours. */
const SHORTEST = 4;

/** What only makes it polite. */
const POLITE =
  /\b(?:even|eens|graag|aub|svp|alsjeblieft|alstublieft|please|pls|nu|weer|snel|hoi|hallo|hey|dag|bot|samenkracht)\b/g;
/** The sentences in which somebody asks to see what they name. */
const FRAMES: readonly RegExp[] = [
  /^(?:kun|kan|kunt|wil|wilt|zou|zoudt) (?:je|jij|u|ge) (?:me |mij |ons )?(.+?) (?:kunnen |willen )?(?:laten zien|tonen|openen|geven|sturen|opzoeken|pakken)$/,
  /^(?:ik|k|we|wij) (?:wil|willen|wou|zou|zouden|moet) (?:me |mij )?(.+?)(?: (?:zien|bekijken|openen|inzien|hebben|opvragen))$/,
  /^(?:mag|kan|kunnen|mogen) (?:ik|k|we|wij) (.+?) (?:zien|bekijken|openen|inzien|hebben|krijgen)$/,
  /^(?:laat|laten) (?:me |mij |ons |we )?(.+?) zien$/,
  /^(?:toon|bekijk|geef|ga naar|terug naar|naar|link naar) (?:me |mij |ons )?(.+)$/,
  /^open ((?:de|het|een|mijn|onze) .+)$/,
  /^(?:waar|hoe) (?:vind|vinden|zie|zien|open|kom) (?:ik|k|je|we|wij) (?:bij |in |op )?(.+?)$/,
  /^(?:waar|hoe) (?:kan|kun|kunnen) (?:ik|je|we|wij) (.+?) (?:vinden|zien|bekijken|openen)$/,
  /^waar (?:staat|staan) (.+)$/,
];
const ARTICLE = /^(?:de|het|een|onze|ons|die|dat|jouw|je) /;

/**
 * Reads which of these commands a text asks for: 'kun je mijn herinneringen laten zien', 'open het overzicht', 'rapport', 'herineringen'. By its
 * name, in a sentence, in the singular or plural, or with a typing error.
 * @param phrases the names of the commands
 * @param knows what says whether a word means something as it is written; asked for when one may be a typing error
 * @returns of any text that somebody typed the phrase that was meant; undefined: none, or nobody can know which
 */
export function createCommandReader(
  phrases: readonly string[],
  knows: () => Promise<(word: string) => boolean>,
): (text: string) => Promise<string | undefined> {
  const known = phrases.map((phrase) => ({ phrase, named: comparable(phrase).split(' ') }));
  return async (text) => {
    if (text.length > LONGEST || text.includes('\n')) return undefined;
    const names = namesIn(text);
    const found = (isMeant: (typed: readonly string[], named: readonly string[]) => boolean) =>
      names.flatMap((typed) =>
        known.filter(({ named }) => isMeant(typed, named)).map((one) => ({ ...one, typed })),
      );
    const [sure] = [
      ...found((typed, named) => typed.join(' ') === named.join(' ')),
      ...found((typed, named) => areAlike(typed, named, isSameNoun)),
    ];
    if (sure) return sure.phrase;
    const near = found((typed, named) => areAlike(typed, named, isNear));
    if (near.length === 0) return undefined;
    const isKnown = await knows();
    // A word that means something as it is written is no error: of it nothing else is made.
    return near.find(({ named, typed }) => !typed.some((word) => isKnown(word) && !named.includes(word)))
      ?.phrase;
  };
}

/** What may be the name of a command in a text, as words: the whole text, and what is asked for in it. */
function namesIn(text: string): readonly (readonly string[])[] {
  const asked = comparable(text);
  const polite = asked.replace(POLITE, ' ').replace(/\s+/g, ' ').trim();
  const wanted = FRAMES.flatMap((frame) => frame.exec(polite)?.[1]?.trim() ?? []);
  const all = [asked, polite, ...wanted].flatMap((name) => [name, name.replace(ARTICLE, '')]);
  return [...new Set(all)].filter((name) => name !== '').map((name) => name.split(' '));
}

/** Are they the same words, but for one or more that `isLike` takes for another? */
function areAlike(
  typed: readonly string[],
  named: readonly string[],
  isLike: (typed: string, named: string) => boolean,
): boolean {
  return (
    typed.length === named.length &&
    typed.every((word, at) => {
      const other = named[at] ?? '';
      return word === other || isLike(word, other);
    })
  );
}

function isNear(one: string, other: string): boolean {
  return other.length >= SHORTEST && isSlip(one, other);
}

/** Singular and plural: 'rapport' and 'rapporten'. */
function isSameNoun(one: string, other: string): boolean {
  if (one.length < SHORTEST || other.length < SHORTEST) return false;
  const keys = keysOfForm(other).filter((key) => key.startsWith('n:'));
  return keysOfForm(one).some((key) => keys.includes(key));
}
