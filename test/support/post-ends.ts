import type { PostOnderwerp, PostSoort } from '../../src/shared/post-soorten.ts';

/** Which day ends what a kind of post says: that of a meeting, a week; or why no day does. Of a new kind it is said here. */
export const ENDS: Readonly<Record<PostSoort, 'its meeting' | 'its week' | { readonly never: string }>> = {
  plan: 'its meeting',
  vraag: { never: 'the question stays until the plan is handed in; its days are kept true' },
  afgestemd: { never: 'that somebody agreed' },
  beoordelen: { never: 'the plan waits until somebody judges it; its days are kept true' },
  wie: { never: 'not made any more' },
  overgenomen: { never: 'that it was handed over; what comes first is kept true' },
  overgedragen: { never: 'that it was handed over' },
  datum: 'its meeting',
  escalatie: { never: 'asked until it is done or its day changed; kept true' },
  'escalatie-wacht': { never: 'asked until it is done or its day changed; kept true' },
  trekkertaak: { never: 'what somebody agreed to do, until it is done' },
  trekker: { never: 'not made any more' },
  besluit: { never: 'what was decided' },
  toezegging: { never: 'a promise is owed until it is kept' },
  'openbaar-lezen': { never: 'a version waits until it is judged' },
  'openbaar-antwoord': { never: 'what somebody said of a version' },
  'gemeente-plan': { never: 'what was agreed; after the besluit it is over' },
  'gemeente-besluit': { never: 'what was decided' },
  'gemeente-antwoord': { never: 'what people were told' },
  planadvies: { never: 'asked until the akkoord' },
  'planadvies-gegeven': { never: 'what was advised' },
  herinnering: { never: 'a message of a day, which says that day' },
  uitstel: { never: 'that something was snoozed until a day' },
  gedaan: { never: 'that somebody said that it is done' },
  overdracht: { never: 'that a handing over was asked' },
  bereik: { never: 'holds until that person can be reached' },
  week: 'its week',
  'zonder-coordinator': { never: 'holds until a coördinator is there' },
  welkom: { never: 'what somebody reads once' },
  rol: { never: 'that somebody was given a role; its last day is looked at' },
  vervanging: { never: 'for whom somebody stands in, in which days; it is over after them' },
  signaal: { never: 'asked until it is answered' },
  'signaal-antwoord': { never: 'what was answered' },
  'signaal-belofte': { never: 'that a promise was kept' },
  'signaal-nieuw': { never: 'asked until it is given to somebody' },
  werving: { never: 'asked until it is answered' },
  'werving-antwoord': { never: 'what was found' },
  voorstel: { never: 'asked until it is answered' },
  'voorstel-maker': { never: 'what became of a proposal' },
  'kanaal-einde': { never: 'holds until the channel is there again' },
  overzicht: 'its meeting',
  agenda: 'its meeting',
  verplaatst: 'its meeting',
  afgelast: 'its meeting',
  'toch-door': 'its meeting',
  doorvraag: { never: 'asked until it is answered' },
  'doorvraag-antwoord': { never: 'what was answered' },
  jaaragenda: { never: 'asked until it is answered' },
  namen: { never: 'asked until somebody confirms the name' },
  weekvragen: 'its week',
  verzameld: { never: 'follows the posts of which it has the lines' },
};

/** Sources whose posts are of a day or a week, and say which: they do not follow what changes after it. Or that have none of their own. */
export const OF_THEIR_DAY: readonly PostOnderwerp[] = ['weekvragen', 'verzamelbericht'];
/** Kinds that do not come up here, in the order of their subjects; whoever lets one come up takes it out. */
export const NOT_MADE: readonly PostSoort[] = [
  // Not made any more: 'wie' and 'trekker'. What is asked of a trekker, and what contacts of gemeenten read, asks for much at once.
  ...(['wie', 'escalatie', 'escalatie-wacht', 'trekker'] as const),
  ...(['gemeente-besluit', 'gemeente-antwoord'] as const),
  // What a person is reminded of follows from each day anew: the years judge it.
  ...(['herinnering', 'uitstel', 'gedaan', 'overdracht', 'bereik', 'zonder-coordinator', 'welkom'] as const),
];
