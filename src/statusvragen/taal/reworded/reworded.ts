import { OF_ALL_AND_TOLD } from './all-and-told.ts';
import { OF_FORM } from './forms.ts';
import { OF_HOW_MANY } from './how-many-and-when.ts';
import type { Reworded } from './parts.ts';
import { OF_WHAT } from './what.ts';
import { OF_WHOM } from './who.ts';

/**
 * Sentences that are built otherwise than the constructions read them, brought to the way in which they are read: what is left out said
 * behind it, a noun for a verb, what is to come for what was not done. Each record has sentences as people type them, and as they are read
 * then: each of these is a test.
 */
export const REWORDED: readonly Reworded[] = [
  ...OF_WHAT,
  ...OF_WHOM,
  ...OF_HOW_MANY,
  ...OF_FORM,
  ...OF_ALL_AND_TOLD,
];
