/**
 * A way to say something that the grammar reads in other words, whatever it is said of: what it is read as means the same of every opdracht,
 * signaal, toezegging, activiteit or name. What one word says for another stands in the lexicon; what is asked stands in the constructions.
 */
export type Turn = {
  /** A regular expression, from the beginning of a word to the end of one. */
  readonly said: string;
  /** What is read in its place; `$1` is what the expression kept. */
  readonly as: string;
  /** A question that is said so, and as it is read. */
  readonly example: readonly [typed: string, read: string];
};

/** The end of a question. */
export const END = '(?=[?.! ]*$)';

/** What a part of a question is about, without a question of its own. */
export const TOPIC =
  '((?![^,?:]*(?<![\\p{L}])(?:welke?|wat|wie|wanneer|hoe|hoeveel|waar)(?![\\p{L}]))[^,?:]{4,60})';

/** What can be counted, in the plural. */
export const SEVERAL =
  '(?:opdrachten|onderwerpen|projecten|plannen|activiteiten|bijeenkomsten|focusgroepen|signalen|toezeggingen|beloftes|punten|besluiten|vergaderingen|mensen|deelnemers|inwoners|dingen|taken)';
