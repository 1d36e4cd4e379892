/** The sentence in which something is wanted, apart from what is wanted. On words as they are compared, with a space between them. */

/** What only makes it polite or spoken. */
const DROPPED = new Set(
  'de het een t n ne nen den dn m s r eens even ff ns nog graag aub svp ajb alsjeblieft alstublieft asjeblieft pls please maar dan dus wel mijn mn zo ook nu misschien gewoon hier dat he hee hey hoi hallo dag bot samenkracht beste allez ja oke bedankt dank'.split(
    ' ',
  ),
);

/** Who is asked, or who wishes. */
const WISH = [
  /^(?:goedemorgen|goeiemorgen|goedemiddag|goeiemiddag|goedenavond) /,
  /^(?:kun|kan|kunt|wil|wilt|zou|zoudt|zouden|mag|mogen|kunnen) (?:je|jij|u|ge|gij|ik|we|wij)(?: (?:me|mij|ons|voor mij|voor me|kunnen|willen))* /,
  /^(?:ik|k|we|wij) (?:wil|willen|zou|zouden|wou|moet|moeten|ga|gaan|kan|kunnen|wens)(?: (?:willen|kunnen|naar))* /,
  /^(?:laat|laten) (?:ons|me|mij|we) /,
  /^(?:gelieve|graag|om) /,
];
/** As many as people put before each other: 'hoi, zou je misschien kunnen …'. */
const MOST_WISHES = 4;

/** Begins as what asks: an answer is wanted, no form. */
const ASKS =
  /^(?:(?:tot|vanaf|sinds|binnen|tegen|tussen|op|in|met|bij|aan|van|voor|over|door|uit|via|langs) (?:wanneer|welke?|wie|hoe|hoeveel)|wie|wat|waar\w*|wanneer|welke?|hoe|hoeveel|waarom|of|is|zijn|was|waren|heeft|hebben|had|hadden|heb ik|ben ik|moet|moeten|gaat|gaan|komt|komen|staat|staan|loopt|lopen|word|wordt|worden|zal|zullen|doet)\b/;

export function isDropped(word: string): boolean {
  return DROPPED.has(word);
}

/** 'Hoe voeg ik een opdracht toe', 'hoe kan ik een signaal melden': what is asked after is what is wanted. */
const HOW =
  /^(?:(?:hoe|waarmee) (?:(?:kan|kun|moet|mag|kunnen|moeten) (?:ik|k|je|we|wij)|(\S+) (?:ik|k|je|we|wij))|waar (?:kan|kun|kunnen|mag) (?:ik|k|je|we|wij)) (.+)$/;

/** 'Hoe schrijf ik een passage als er niets is opgehaald' asks for advice. */
const ON_CONDITION = /\b(?:als|indien|wanneer|zonder|terwijl|omdat|of)\b/;

/** The order in a question how something is done; any other sentence as it is. */
export function asOrder(sentence: string): string {
  if (ON_CONDITION.test(sentence)) return sentence;
  return sentence.replace(HOW, (_whole, verb: string | undefined, rest: string) =>
    verb === undefined ? rest : `${verb} ${rest}`,
  );
}

/** 'Plannen waar ik nog akkoord op moet geven' are asked for, and given nothing. */
const WHICH =
  /^(?:(?:alle|onze) )?(?:plannen|opdrachten|dossiers|onderwerpen|projecten|signalen|toezeggingen|activiteiten|punten|besluiten|vergaderingen|passages)\b.* (?:waar(?:op|van|bij|voor|over|aan)?|die) /;

/** Is it a question? */
export function asks(sentence: string): boolean {
  return ASKS.test(sentence) || WHICH.test(sentence);
}

/** What is wanted, without who is asked for it. */
export function withoutWish(sentence: string): string {
  let left = sentence;
  for (let round = 0; round < MOST_WISHES; round += 1) {
    const shorter = WISH.reduce((text, wish) => text.replace(wish, ''), left);
    if (shorter === left) break;
    left = shorter;
  }
  return left;
}

/** Is the one word the other with one typing error: a letter too many, too few, another, or two in the wrong order? */
export function isSlip(typed: string, meant: string): boolean {
  if (typed === meant || typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const [a, b] = [typed.slice(at), meant.slice(at)];
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1);
}
