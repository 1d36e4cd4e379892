/** Two questions about one opdracht, of which one names it: 'wanneer is pleegzorg ingediend en wanneer kreeg het akkoord'. */

const ROLE = '(?:bestuurlijke? )?(?:projectleiders?|trekkers?)';
/** 'Wie zijn de projectleider en de trekker van pleegzorg', 'projectleider en trekker pleegzorg'. */
const BOTH_ROLES = new RegExp(
  `^(?:wie (?:is|zijn) )?(?:de )?(${ROLE}) en (?:wie (?:(?:is|zijn) )?)?(?:de )?(${ROLE}) (?:(?:van|bij|voor|op) )?([^?]{4,70}?)[?.!\\s]*$`,
  'i',
);
const DONE =
  '(?:ingediend|afgestemd|akkoord|goedgekeurd|besloten|teruggekoppeld|teruggestuurd|verwerkt|toegevoegd)';
const WHEN_DONE = new RegExp(
  `^((wanneer|door wie) (is|was|werd|kreeg) ([^?]{4,70}?) (${DONE})),? en (wanneer|door wie) ([^?]{4,70}?)[?.!\\s]*$`,
  'i',
);
const BARE = new RegExp(`^(?:(?:is|was|werd|kreeg) )?(?:(?:het|dat|die) )?(${DONE})$`, 'i');
const VERB = /\b(?:is|was|werd|kreeg|heeft|komt|moet|gaat|wordt|het|dat|die)\b/i;

/** @returns both as questions that name what they are about; undefined: it is something else */
export function bothOfTheSame(text: string): readonly [string, string] | undefined {
  const [, one, other, title] = BOTH_ROLES.exec(text) ?? [];
  if (one !== undefined && title !== undefined && one.slice(-5) !== other?.slice(-5))
    return [`wie is de ${one} van ${title}`, `wie is de ${other} van ${title}`];
  const [, first, word, verb, what, done, next, rest] = WHEN_DONE.exec(text) ?? [];
  if (first === undefined || rest === undefined) return undefined;
  const bare = BARE.exec(rest)?.[1];
  if (bare !== undefined) return [first, `${next} ${bare === 'akkoord' ? 'kreeg' : 'is'} ${what} ${bare}`];
  // 'Wanneer is pleegzorg ingediend en wanneer wijkteams'.
  return next === word && !VERB.test(rest) ? [first, `${word} ${verb} ${rest} ${done}`] : undefined;
}
