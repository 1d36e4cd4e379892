import { WHO_DID_IT } from './active.ts';
import { OF_ALL_AND_TOLD } from './all-and-told.ts';
import { ANSWERS } from './answers.ts';
import { AS_A_WHOLE } from './as-a-whole.ts';
import { OF_AWAY } from './away.ts';
import { BEFORE_THE_NOUN } from './before-the-noun.ts';
import { BELONGS } from './belongs.ts';
import { OF_COLLEGA_AND_VERGADERING } from './collega-and-vergadering.ts';
import { COUNTS } from './count.ts';
import { OF_DEEDS } from './deeds.ts';
import { LEAVES_OUT } from './except.ts';
import { FACTS } from './facts.ts';
import { OF_BESLUIT } from './facts-of-besluit.ts';
import { OF_INWONERS } from './facts-of-inwoners.ts';
import { OF_PLAN } from './facts-of-plan.ts';
import { OF_FORM } from './forms.ts';
import { HOW, WHEN } from './how.ts';
import { OF_HOW_MANY } from './how-many-and-when.ts';
import { LACKS_YET } from './lacking.ts';
import { OF_LISTS } from './lists.ts';
import { MOST_AND_AVERAGE } from './most-and-average.ts';
import { OF_MY_WORK } from './my-work.ts';
import { NOT_AND_NONE } from './not-and-none.ts';
import { NOUNS_AND_ADJECTIVES } from './nouns-and-adjectives.ts';
import { OF_EACH } from './of-each.ts';
import { OF_EACH_SUBJECT } from './of-each-subject.ts';
import { OF_ONE } from './of-one.ts';
import { OF_TOEZEGGING } from './of-toezegging.ts';
import { OF_VERGADERING } from './of-vergadering.ts';
import { ORDERS } from './order.ts';
import { OF_OVERLEG_AND_TERMS } from './overleg-and-terms.ts';
import type { Reworded } from './parts.ts';
import { SAME_THING } from './same-thing.ts';
import { OF_SIGNAAL } from './signaal.ts';
import { SPOKEN } from './spoken.ts';
import { TOGETHER } from './together.ts';
import { TOPIC_FIRST } from './topic.ts';
import { OF_WHAT } from './what.ts';
import { WHAT_AND_WHETHER } from './what-and-whether.ts';
import { OF_WHOM } from './who.ts';
import { WHO_AND_WHEN } from './who-and-when.ts';
import { ASKS_WHY } from './why.ts';
import { WORDS_OF_OPDRACHTEN } from './words-of-opdrachten.ts';
import { WORDS_OF_WHAT_BELONGS } from './words-of-what-belongs.ts';
import { WORDS_OF_WHAT_IS_HELD } from './words-of-what-is-held.ts';
import { WORK_AND_RULES } from './work-and-rules.ts';

/**
 * Sentences that are built otherwise than the constructions read them, brought to the way in which they are read: what is left out said
 * behind it, a noun for a verb, what is to come for what was not done. Each record has sentences as people type them, and as they are read
 * then: each of these is a test.
 */
export const REWORDED: readonly Reworded[] = [
  ...NOUNS_AND_ADJECTIVES,
  ...BEFORE_THE_NOUN,
  ...WHO_DID_IT,
  ...BELONGS,
  ...WORDS_OF_OPDRACHTEN,
  ...WORDS_OF_WHAT_IS_HELD,
  ...WORDS_OF_WHAT_BELONGS,
  ...OF_EACH_SUBJECT,
  ...SPOKEN,
  ...SAME_THING,
  ...FACTS,
  ...WHO_AND_WHEN,
  ...WHAT_AND_WHETHER,
  ...OF_SIGNAAL,
  ...OF_COLLEGA_AND_VERGADERING,
  ...OF_PLAN,
  ...OF_BESLUIT,
  ...OF_INWONERS,
  ...OF_DEEDS,
  ...OF_AWAY,
  ...OF_VERGADERING,
  ...OF_TOEZEGGING,
  ...WORK_AND_RULES,
  ...OF_MY_WORK,
  ...OF_OVERLEG_AND_TERMS,
  ...TOGETHER,
  ...MOST_AND_AVERAGE,
  ...OF_EACH,
  ...OF_LISTS,
  ...WHEN,
  ...OF_ONE,
  ...OF_WHAT,
  ...OF_WHOM,
  ...OF_HOW_MANY,
  ...OF_FORM,
  ...OF_ALL_AND_TOLD,
  ...HOW,
  ...COUNTS,
  ...NOT_AND_NONE,
  ...LACKS_YET,
  ...LEAVES_OUT,
  ...ORDERS,
  ...ANSWERS,
  ...AS_A_WHOLE,
  // What a question is about is put in its place last.
  ...ASKS_WHY,
  ...TOPIC_FIRST,
];
