import { meaningId } from './ids.ts';

/**
 * Every kind of post that the bot makes of its own accord, by the subject that has it. Its name begins the ids of its posts: those
 * stand in chats and channels, so a name is kept.
 */
export const POST_SOORTEN = {
  opdracht: [
    'plan',
    'vraag',
    'afgestemd',
    'beoordelen',
    'wie',
    'overgenomen',
    'overgedragen',
    'datum',
    'escalatie',
    'escalatie-wacht',
    'trekkertaak',
    'trekker',
    'besluit',
    'toezegging',
    'openbaar-lezen',
    'openbaar-antwoord',
    'gemeente-plan',
    'gemeente-besluit',
    'gemeente-antwoord',
    'planadvies',
    'planadvies-gegeven',
  ],
  persoon: [
    'herinnering',
    'uitstel',
    'gedaan',
    'overdracht',
    'bereik',
    'week',
    'zonder-coordinator',
    'welkom',
    'gemist',
    'rol',
    'vervanging',
  ],
  signaal: ['signaal', 'signaal-antwoord', 'signaal-belofte', 'signaal-nieuw'],
  werving: ['werving', 'werving-antwoord'],
  kanaal: ['voorstel', 'voorstel-maker', 'kanaal-einde'],
  vergadering: ['overzicht', 'agenda', 'verplaatst', 'afgelast', 'toch-door'],
  doorvraag: ['doorvraag', 'doorvraag-antwoord'],
  jaaragenda: ['jaaragenda'],
  namen: ['namen'],
  weekvragen: ['weekvragen'],
  verzamelbericht: ['verzameld'],
} as const;

export type PostOnderwerp = keyof typeof POST_SOORTEN;
export type PostSoort<Onderwerp extends PostOnderwerp = PostOnderwerp> =
  (typeof POST_SOORTEN)[Onderwerp][number];
/** The id of a post of a known kind. */
export type PostId = `${PostSoort}-${string}`;

/** Follows from its meaning: the same parts are the same post, which is never made twice. */
export function postId(soort: PostSoort, ...about: string[]): PostId {
  return `${soort}-${meaningId(...about)}`;
}

/** The kind of the post with this id: its name stands before the last dash. */
export function soortOfPost(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}
