import { beforeAll, describe, expect, test } from '@jest/globals';
import { contentHash } from '../../src/bezorging/delivery-record.ts';
import {
  POST_SOORTEN,
  type PostOnderwerp,
  type PostSoort,
  soortOfPost,
} from '../../src/shared/post-soorten.ts';
import { buttonsOf, inputsOf, rendered, textOf } from '../support/card-reading.ts';
import { BEHEER, CARLA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { POST_SAMPLES, type PostSample } from '../support/post-samples.ts';

/** Every kind of post, in every state that its source can give, read as the one who gets it would: at once and weeks later. */

const ONDERWERPEN = Object.keys(POST_SOORTEN) as PostOnderwerp[];
/** True on the day that it is sent, and false on another. */
const OF_TODAY =
  /\b(?:vandaag|morgen|gisteren|overmorgen|eergisteren|zojuist|net nu|deze week|volgende week|vorige week|geleden)\b/i;
/** A count of days is true with the day on which it was counted. */
const COUNTED = /\b(?:nog \d+ (?:werk)?dag|\d+ (?:werk)?dag(?:en)? te laat)/i;
const COUNTED_ON =
  /\bop \d{1,2} [a-z]{3,9}(?: \d{4})? (?:was dat )?(?:nog )?\d+ (?:werk)?dag|\d+ (?:werk)?dag(?:en)?(?: te laat)? \(op \d{1,2} [a-z]{3,9}(?: \d{4})?\)/i;
/** Those that hold everything of it, or of which the reader may see no more. */
const LEADS_NOWHERE: readonly PostSoort[] = [
  'overgedragen',
  'voorstel',
  'voorstel-maker',
  'doorvraag',
  'doorvraag-antwoord',
];
/** What is over is no news for who never got it. */
const SAYS_OVER =
  /niet meer nodig|hoeft (?:hier|hiervoor) niets meer te doen|nieuwer bericht|^Dit is (?:nog niet )?(?:klaar|geregeld)|toezegging is nagekomen|hoeft niet meer te kiezen/m;
/** That it is over is what these tell; a message of a day says it line by line. */
const TELL_IT: readonly string[] = ['overgedragen', 'herinnering'];
/** Of somebody else's opdracht only the line is left: it may not be opened. */
const NOT_YOURS = /^Deze opdracht is nu van iemand anders/;
/** These gather what is due; each line on them names what it is about. */
const BUNDELS: readonly string[] = ['herinnering', 'verzameld'];

let samples: readonly PostSample[] = [];
beforeAll(async () => {
  samples = (await Promise.all(ONDERWERPEN.map((onderwerp) => POST_SAMPLES[onderwerp]()))).flat();
});

/** What is wrong with a post, by the rule that it breaks. */
function wrongWith({ staat, naam, post, isLast }: PostSample): readonly string[] {
  const { id, message, opent } = post;
  const labels = inputsOf(rendered(message)).map(({ label }) => String(label));
  const text = [textOf(message), ...labels].join('\n');
  const soort = soortOfPost(id);
  const wrong = (rule: string): string => `${soort} (${staat}): ${rule}: ${message.summary}`;
  const lines = text.split('\n').filter((line) => COUNTED.test(line) && !COUNTED_ON.test(line));
  const nowhere = LEADS_NOWHERE.includes(soort as PostSoort);
  const leads = buttonsOf(message).length > 0 || nowhere || NOT_YOURS.test(message.summary);
  return [
    ...(text.includes(naam) ? [] : [wrong(`the card names ${naam}`)]),
    ...(BUNDELS.includes(soort) || message.summary.includes(naam)
      ? []
      : [wrong(`its one line names ${naam}`)]),
    ...(message.summary.trim() === '' ? [wrong('it has a line for who hears the bell')] : []),
    ...(leads ? [] : [wrong('it leads to what it is about')]),
    ...(isLast || post.isOver || TELL_IT.includes(soort) || !SAYS_OVER.test(text)
      ? []
      : [wrong('it is over, and says so')]),
    ...(isLast || (opent === undefined) === nowhere ? [] : [wrong('it says where it leads')]),
    ...(OF_TODAY.test(`${text}\n${message.summary}`) ? [wrong('it is true on every day')] : []),
    ...(lines.length === 0 ? [] : [wrong(`it counts from a day: ${lines.join(' ')}`)]),
  ];
}

describe('every post', () => {
  test.each(ONDERWERPEN.flatMap((onderwerp) => POST_SOORTEN[onderwerp].map((soort) => [soort] as const)))(
    '%s has a sample',
    (soort) => {
      expect(samples.filter(({ post }) => soortOfPost(post.id) === soort)).not.toEqual([]);
    },
  );

  test('names what it is about, leads to it and is true on every day', () => {
    expect([...new Set(samples.flatMap(wrongWith))]).toEqual([]);
  });

  test('is the same for the same facts, however much later', async () => {
    const again = (await Promise.all(ONDERWERPEN.map((onderwerp) => POST_SAMPLES[onderwerp]()))).flat();
    expect(again.map(({ post }) => contentHash(post.message))).toEqual(
      samples.map(({ post }) => contentHash(post.message)),
    );
  });

  test('about a date says in its one line of which meeting: two of one day are told apart', () => {
    const dates = samples.filter(({ post, isLast }) => !isLast && soortOfPost(post.id) === 'datum');
    const meeting = /\([^)]+, \d{1,2} [a-z]{3} \d{4}\)$/;
    const without = dates.filter(
      ({ post: { message } }) =>
        !meeting.test(message.summary) && !message.summary.startsWith('De opdracht is van de agenda'),
    );
    expect(dates.length).toBeGreaterThan(2);
    expect(without.map(({ post }) => post.message.summary)).toEqual([]);
  });

  test('in a channel names nobody beside what is not complete, and says of nothing that it is late', () => {
    const inChannels = samples.filter(({ post }) => post.target.startsWith('kanaal:'));
    expect(inChannels.some(({ post }) => textOf(post.message).includes('niet compleet'))).toBe(true);
    const names = [BEHEER, CARLA, PIETER, SAMIRA, WILLEM].map(({ naam }) => naam);
    const wrong = inChannels.flatMap(({ post }) =>
      [post.message.summary, ...textOf(post.message).split('\n')].filter(
        (line) =>
          /te laat/i.test(line) || (/niet compleet/.test(line) && names.some((naam) => line.includes(naam))),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('that grew old is a line: a few sentences and at most two buttons', () => {
    const long = samples
      .filter(({ isLast }) => isLast)
      .filter(({ post }) => textOf(post.message).length > 400 || buttonsOf(post.message).length > 2);
    expect(long.map(({ staat, post }) => `${post.id} ${staat}`)).toEqual([]);
  });
});
