import type { CardView } from '../card-reader.ts';
import { findButton } from '../card-reader.ts';
import type { Pressed, TeamsClient } from '../teams-client.ts';
import { plusDays, plusWorkingDays } from './days.ts';
import type { Facts, OpdrachtFacts } from './facts.ts';
import { COORDINATORS } from './people-of-course.ts';

/** With what people do something in the simulated region, over the wire: each opens a card and presses a button on it. */

export type Around = {
  readonly facts: Facts;
  readonly today: string;
  readonly client: (id: string) => TeamsClient;
  /** As many opdrachten as people can have under way; a course goes on with new ones when others are finished. */
  readonly most: number;
  /** A number below this one, the same each time for the same seed. */
  readonly below: (most: number) => number;
  /** Teams refuses what is posted in the chat of these people. */
  readonly shut: Set<string>;
};
export type Act = (around: Around) => Promise<void>;

export function pick<Of>({ below }: Around, all: readonly Of[]): Of | undefined {
  return all[below(Math.max(1, all.length))];
}

/** Opens a form by its verb and presses a button on it. @returns what came back; undefined: it could not be opened */
export async function fill(
  client: TeamsClient,
  [verb, data]: readonly [verb: string, data: Readonly<Record<string, string>>],
  button: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Pressed | undefined> {
  const { card } = await client.execute(verb, data);
  return card && press(client, card, button, inputs);
}

export async function press(
  client: TeamsClient,
  on: CardView,
  button: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Pressed | undefined> {
  return findButton(on, button) ? client.press(button, inputs, { on }) : undefined;
}

/** One after the other, each on the card that the one before gave. */
export async function steps(
  client: TeamsClient,
  first: Pressed | undefined,
  ...presses: readonly (readonly [string, Readonly<Record<string, string>>])[]
): Promise<void> {
  let { card } = first ?? {};
  for (const [button, inputs] of presses) card = card && (await press(client, card, button, inputs))?.card;
}

/** One of those who see their cards. */
export const coordinatorOf = (around: Around): TeamsClient => {
  const open = COORDINATORS.filter(({ id }) => !around.shut.has(id));
  return around.client(pick(around, open)?.id ?? '');
};
/** Who leads it; undefined: nobody, or somebody who took the bot out of the chat and sees no card. */
export const leiderOf = (around: Around, { leiders: [leider] }: OpdrachtFacts): TeamsClient | undefined =>
  leider?.persoonId === undefined || around.shut.has(leider.persoonId)
    ? undefined
    : around.client(leider.persoonId);

/** A day on which a body may meet, so many days from now or somewhat later. */
export function meetingDay(today: string, count: number): string {
  return plusWorkingDays(plusDays(today, count), 1);
}

export function coming({ facts, today }: Around, overlegId?: string) {
  return [...facts.vergaderingen.values()].filter(
    (one) =>
      !one.geannuleerd && one.datum > today && (overlegId === undefined || one.overlegId === overlegId),
  );
}
