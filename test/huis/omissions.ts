import type { Omission } from './omission.ts';
import { AROUND } from './omissions-around.ts';
import { OF_COURSE } from './omissions-course.ts';
import { OF_FORMS } from './omissions-forms.ts';
import { OF_KINDS } from './omissions-kinds.ts';
import { OF_WERKBORD } from './omissions-werkbord.ts';

/** Everything that `npm run huis` forgets, one at a time. */
export const OMISSIONS: readonly Omission[] = [
  ...OF_FORMS,
  ...OF_KINDS,
  ...AROUND,
  ...OF_WERKBORD,
  ...OF_COURSE,
];
