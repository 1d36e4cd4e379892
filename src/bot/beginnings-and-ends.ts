import type { SeenHow, TeamNews } from './ports.ts';

/**
 * Everything that begins or ends around the bot, one row each: what it does, and who is told. Teams calls them by these names; those
 * with a space are the bot's own, for what Teams tells in several ways or does not tell at all.
 */
export type BeginOrEnd =
  | 'channelCreated'
  | 'channelRenamed'
  | 'channelRestored'
  | 'channelDeleted'
  | 'channelShared'
  | 'channelUnshared'
  | 'channelMemberAdded'
  | 'channelMemberRemoved'
  | 'teamArchived'
  | 'teamUnarchived'
  | 'teamRestored'
  | 'teamRenamed'
  | 'teamDeleted'
  | 'teamHardDeleted'
  | 'teamMemberAdded'
  | 'teamMemberRemoved'
  /** In a team, a channel or a chat, for the first time or again: a chat that was shut is open, whatever shut it. */
  | 'bot added'
  | 'bot removed'
  /** An older version makes room for a newer one, which says that it was added. */
  | 'bot replaced'
  /** Told by no event: a post in somebody's chat is refused. They open it again by 'bot added' or by a message. */
  | 'chat blocked';

export type Row = {
  /** A channel shows with it that it is there. */
  readonly seen?: SeenHow;
  /** What it is for the channels that it is about. */
  readonly news?: TeamNews['what'];
  /** What else is done. */
  readonly also: Also;
  readonly told: Told;
};
type Also =
  | 'nothing'
  /** Remembers who did it, and where they can be reached. */
  | 'see who is there'
  /** As well as who came. */
  | 'remember who came'
  /** As well as all channels and people of the team. */
  | 'read the team'
  | 'note who left'
  | 'the chat is shut';
type Told =
  | 'nobody'
  /** Who was told that its posts go nowhere reads, in the same place, that they go somewhere again. */
  | 'coördinatoren: where it goes on'
  /** Whether the channel belongs to the overleg whose name it has, or had. */
  | 'coördinatoren: a question'
  /** What was shown there goes nowhere now. */
  | 'coördinatoren: what stopped'
  /** What waits for that person, and who takes over. */
  | 'coördinatoren: what waits';

export const BEGINNINGS_AND_ENDS: Readonly<Record<BeginOrEnd, Row>> = {
  channelCreated: { seen: 'gemaakt', also: 'see who is there', told: 'coördinatoren: a question' },
  channelRenamed: { seen: 'hernoemd', also: 'see who is there', told: 'coördinatoren: a question' },
  channelRestored: { seen: 'hersteld', also: 'see who is there', told: 'coördinatoren: a question' },
  channelDeleted: { news: 'channel deleted', also: 'nothing', told: 'coördinatoren: what stopped' },
  channelShared: { also: 'see who is there', told: 'nobody' },
  channelUnshared: { also: 'see who is there', told: 'nobody' },
  channelMemberAdded: { also: 'see who is there', told: 'nobody' },
  channelMemberRemoved: { also: 'see who is there', told: 'nobody' },
  teamArchived: { news: 'team archived', also: 'nothing', told: 'coördinatoren: what stopped' },
  teamUnarchived: {
    news: 'team unarchived',
    also: 'nothing',
    told: 'coördinatoren: where it goes on',
  },
  teamRestored: { news: 'team restored', also: 'read the team', told: 'coördinatoren: a question' },
  teamRenamed: { news: 'team renamed', also: 'nothing', told: 'nobody' },
  teamDeleted: { news: 'team deleted', also: 'nothing', told: 'coördinatoren: what stopped' },
  teamHardDeleted: { news: 'team deleted', also: 'nothing', told: 'coördinatoren: what stopped' },
  teamMemberAdded: { also: 'remember who came', told: 'nobody' },
  teamMemberRemoved: { also: 'note who left', told: 'coördinatoren: what waits' },
  'bot added': { seen: 'bot toegevoegd', also: 'read the team', told: 'coördinatoren: where it goes on' },
  'bot removed': { also: 'the chat is shut', told: 'coördinatoren: what stopped' },
  'bot replaced': { also: 'nothing', told: 'nobody' },
  'chat blocked': { also: 'the chat is shut', told: 'coördinatoren: what waits' },
};

/**
 * Does it tell of who or what is there from now on? Nothing else says so when it is missed. Of an end the bot hears when it posts there; one
 * that is told later, when what ended is back, would be believed.
 */
export function begins(event: BeginOrEnd | undefined): boolean {
  const also = event && BEGINNINGS_AND_ENDS[event].also;
  return also !== 'nothing' && also !== 'note who left' && also !== 'the chat is shut';
}

const INSTALLATIONS: ReadonlyMap<string, BeginOrEnd> = new Map([
  ['add', 'bot added'],
  ['add-upgrade', 'bot added'],
  ['remove', 'bot removed'],
  ['remove-upgrade', 'bot replaced'],
]);

/** What the update of a conversation or of an installation tells; undefined: nothing of these. */
export function beginOrEndOf(told: {
  readonly isInstallation: boolean;
  readonly action: string | undefined;
  readonly eventType: string | null | undefined;
  readonly hasBotAdded: boolean;
  readonly hasBotRemoved: boolean;
}): BeginOrEnd | undefined {
  if (told.isInstallation) return INSTALLATIONS.get(told.action ?? '');
  if (told.hasBotAdded) return 'bot added';
  if (told.hasBotRemoved) return 'bot removed';
  return isKnown(told.eventType) ? told.eventType : undefined;
}

function isKnown(name: string | null | undefined): name is BeginOrEnd {
  return (
    name !== null && name !== undefined && !name.includes(' ') && Object.hasOwn(BEGINNINGS_AND_ENDS, name)
  );
}
