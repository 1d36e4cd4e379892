/** What is asked for, by its nouns, and parts of what is said behind one. */

/** Behind what is asked for. */
export const of = (nouns: string): string => `(?<=(?:${nouns})(?: [^,?]{0,70})? )`;
export const OPDRACHTEN = 'opdrachten|projecten|dossiers|trajecten';
export const PLANNEN = '(?:participatie)?plannen';
export const ACTIVITEITEN = 'activiteiten|bijeenkomsten(?: met inwoners)?';
export const VERGADERINGEN = "vergaderingen|overleggen|['’]s";
export const HELD = `${ACTIVITEITEN}|${VERGADERINGEN}`;
export const TOEZEGGINGEN = 'toezeggingen|beloftes|beloften';
export const ANY = `${OPDRACHTEN}|${PLANNEN}|${HELD}|inbreng|${TOEZEGGINGEN}|signalen|besluiten|beslissingen|passages|terugkoppelingen`;
/** When, as little as will do. */
export const WHEN =
  '((?:(?!(?:niet|geen|nog|wel|die|dat|waar\\p{L}*|welke|en(?! (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|met \\d|\\d)))(?![\\p{L}]))[^,? ]+ ){0,8}?)';
/** A name of a few words: of a programme or a gemeente. */
export const WHAT =
  '((?!(?:een|geen|het|de|die|dat|elke|welke|wie|wat)(?![\\p{L}]))\\p{L}+(?: (?:en |el |van |de )?\\p{L}+){0,2}?)';
/** Days follow. */
export const BEFORE_DAYS =
  '(?= (?:in|deze|vorige?|volgende?|komende|de|het|nog|voor|na|sinds|vanaf|van|tussen|dit|binnen) )';
