/**
 * The most characters that one typed text may have: a message, or what stands in one input of a card. It is the largest
 * list that a form takes; Teams itself lets less through. What is longer is not searched, parsed or stored.
 */
export const MAX_TYPED = 40_000;

/**
 * The most characters of a question, a command with its words, or a search: what is longer is a story or a table, in which nothing
 * is looked up. The router and the search box hold to it, so that nobody behind them has to.
 */
export const MAX_ASKED = 300;

/** No name or word of ours is longer; to look for what nearly is such a word takes time that grows with its length. */
export const MAX_WORD = 60;
