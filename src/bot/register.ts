import type { Address, SeenChannel, Team, TeamNews } from './ports.ts';

/** Somebody whom the register knows; `vertrokken`: was in a team of the bot, and is not any more. */
type Known = { readonly bereik?: Address | undefined; readonly vertrokken?: boolean | undefined };

/** What the bot tells the register of people and channels. */
export interface Register {
  remember(person: { id: string; naam?: string; bereik?: Address }): Promise<unknown>;
  /** Notes of who had no chat with the bot before that the welcome follows. @returns whether it does, also from an earlier time */
  welcomes(person: { id: string; naam?: string }): Promise<boolean>;
  /** An answer in the own chat of this person did not surely arrive: it is told there later. */
  noteMissed(persoonId: string): Promise<void>;
  forgetChat(persoonId: string, reden: 'geblokkeerd'): Promise<void>;
  /** Somebody is not in a team of the bot any more. */
  noteLeft(persoonId: string): Promise<void>;
  /** Somebody who was remembered, and where their chat with the bot is, if there is one. */
  findPersoon(persoonId: string): Promise<Known | undefined>;
  /** A channel shows that it is there. `by`: who made, renamed or restored it, or brought the bot there, when that is told. */
  rememberKanaal(
    seen: SeenChannel & {
      readonly bereik: Address;
      readonly team?: Team;
      readonly by?: { readonly id: string; readonly naam?: string };
    },
  ): Promise<unknown>;
  /** The ids of the teams in which the bot is. */
  teams(): Promise<readonly string[]>;
  /** What became of a channel or of a team. */
  onTeamNews(news: TeamNews): Promise<void>;
  /** The bot was installed (again) in the personal chat or channel of this target. */
  onInstalled(target: string): Promise<void>;
}
