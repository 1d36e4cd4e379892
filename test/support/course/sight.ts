import { type CardView, findButton, viewCard } from '../card-reader.ts';
import type { CardNode } from '../card-reading.ts';
import type { ConnectorStandIn, ShownPost } from '../connector-standin.ts';
import { saidTwice } from '../said-twice.ts';
import type { Pressed, TeamsClient } from '../teams-client.ts';
import { type Claim, claimsIn } from './claims.ts';
import type { Facts } from './facts.ts';
import { EVERYBODY } from './people-of-course.ts';
import type { Reader } from './sentences.ts';

/** What the oracle has in sight while it judges: the facts, what stands in each chat, and which rules were broken. */

const NEXT = 'Volgende';

export type PostView = {
  readonly updates: number;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly json: CardNode;
  readonly claims: readonly Claim[];
  /** The obligations that it names more than once. */
  readonly twice: readonly string[];
};

/**
 * @param shut whose chats Teams refuses now: what stands there cannot change
 * @param client who reads on in the own chat
 */
export function createSight(
  facts: Facts,
  connector: ConnectorStandIn,
  shut: ReadonlySet<string>,
  client: (id: string) => TeamsClient,
) {
  const broken: string[] = [];
  const views = new Map<string, PostView>();
  /** The day on which each post came, and what it said then. */
  const posted = new Map<string, { readonly dag: string; readonly eerst: string }>();
  /** How often what is rare was judged. */
  const met = {
    vervanger: 0,
    'vervanger van een vervanger': 0,
    'ontbrekend kanaal': 0,
    'stil dossier': 0,
    'ontbrekende trekker': 0,
    'van niemand': 0,
    'terugkoppeling na intrekken': 0,
    verzamelbericht: 0,
    'voorstel over de week': 0,
    agenda: 0,
    overgenomen: 0,
    'van de agenda': 0,
    'niet meer te bereiken': 0,
    'coördinator niet meer te bereiken': 0,
    'geen coördinator': 0,
    'contact leest van een plan': 0,
    'contact leest een besluit': 0,
    'contact is om onderwerpen gevraagd': 0,
    'openbare tekst wacht': 0,
  };
  const viewOf = (post: ShownPost): PostView => {
    const known = views.get(post.activityId);
    if (known?.updates === post.updates) return known;
    const shown = read(post.activity);
    const view = {
      ...shown,
      updates: post.updates,
      claims: claimsIn(facts, shown),
      twice: saidTwice(shown.text),
    };
    views.set(post.activityId, view);
    return view;
  };
  const isAway = (id: string, today: string): boolean =>
    facts.personen.get(id)?.afwezig.some(({ van, tot }) => van <= today && today <= tot) ?? false;
  const canBeTold = (reader: string | undefined): reader is string =>
    reader !== undefined && facts.personen.get(reader)?.chat === 'open' && !shut.has(reader);

  return {
    facts,
    connector,
    shut,
    broken,
    met,
    viewOf,
    isAway,
    canBeTold,
    /** Can this person be told what is no reminder? */
    isThere: (id: string, today: string): boolean => canBeTold(id) && !isAway(id, today),
    rule(holds: boolean, name: string, where: string): void {
      if (!holds) broken.push(`${name}: ${where}`);
    },
    /** All that a post says to this person, with each page behind its first one, as who presses 'Volgende' reads it. */
    async readOn(id: string, post: PostView): Promise<string> {
      const pages = [post.text];
      let on: CardView | undefined = { ...post, activityId: '', inputs: {} };
      while (on && findButton(on, NEXT)) {
        const { card, message }: Pressed = await client(id).press(NEXT, {}, { on });
        if (!card) broken.push(`a page that does not open, for ${id}: ${message}`);
        pages.push(card?.text ?? '');
        on = card;
      }
      return pages.join('\n');
    },
    /** What a post said when it came. */
    firstSaid: (activityId: string): string | undefined => posted.get(activityId)?.eerst,
    nameOf: (id: string): string => EVERYBODY.find((one) => one.id === id)?.naam ?? id,
    /** @param today YYYY-MM-DD */
    sees(today: string): void {
      for (const post of connector.shown().slice(posted.size))
        posted.set(post.activityId, { dag: today, eerst: viewOf(post).text });
    },
    /** What the bot posted in that conversation of its own accord, as it stands now, on which day it came, and what it said then. */
    standingIn: (
      conversationId: string,
    ): readonly (PostView & { readonly dag: string; readonly eerst: string })[] =>
      connector
        .shownIn(conversationId)
        .filter(({ replyTo }) => replyTo === undefined)
        .map((post) => ({ dag: '', eerst: '', ...posted.get(post.activityId), ...viewOf(post) })),
  };
}
export type Sight = ReturnType<typeof createSight>;

export function readerOf(conversationId: string): Reader {
  const [id = ''] = conversationId.split(';');
  const persoon = EVERYBODY.find((one) => id === `a:${one.id}`);
  return persoon ? { soort: 'persoon', id: persoon.id } : { soort: 'kanaal', id };
}

export function read(activity: Readonly<Record<string, unknown>>) {
  const [attachment] = (activity.attachments ?? []) as { content: CardNode }[];
  const { text, buttons, json } = viewCard('', attachment?.content ?? {});
  return { text, buttons, json };
}
