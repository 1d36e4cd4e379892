import { localDate } from '../../src/shared/clock.ts';
import { addDays } from '../../src/shared/dates.ts';
import type { CardView } from './card-reader.ts';
import { SAMIRA } from './people.ts';
import { addOpdracht, makePlan, opdrachtOf } from './story.ts';
import type { TeamsClient } from './teams-client.ts';
import type { TestBot } from './test-bot.ts';

/** The day after the focusgroep that the plan of the story has. */
export const AFTER_FOCUSGROEP = '2027-01-22';

/** Moves the clock to the morning of that day. */
export function goTo(bot: TestBot, datum: string): void {
  while (localDate(bot.clock.now()) < datum) {
    const next = addDays(localDate(bot.clock.now()), 1);
    bot.clock.advance(Date.parse(`${next}T09:00:00Z`) - Date.parse(bot.clock.now()));
  }
}

/** From nothing to a plan that the coördinator agreed with. @returns the id of the opdracht */
export async function agreedPlan(
  carla: TeamsClient,
  samira: TeamsClient,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
  const added = await addOpdracht(carla, SAMIRA, inputs);
  await makePlan(samira);
  await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
  return opdrachtOf(added);
}

/** The card of the uitvoering, by way of ‘mijn opdrachten’. */
export async function openUitvoering(samira: TeamsClient): Promise<CardView> {
  await samira.say('mijn opdrachten');
  return samira.pressCard('Verder');
}

/** Records that the focusgroep was held as planned. */
export async function recordHeld(samira: TeamsClient): Promise<CardView> {
  await openUitvoering(samira);
  await samira.pressCard('Leg vast');
  await samira.pressCard('Gehouden');
  return samira.pressCard('Bewaar', {
    datum: '2027-01-21',
    aantal: '12',
    opbrengst: 'Mensen willen vooral een vaste hulp.',
  });
}
