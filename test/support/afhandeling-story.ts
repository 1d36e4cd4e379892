import type { CardView } from './card-reader.ts';
import { CARLA, PIETER, SAMIRA } from './people.ts';
import { addOpdracht, confirmNaam, makePlan, TITEL } from './story.ts';
import type { TeamsClient } from './teams-client.ts';
import type { TestBot } from './test-bot.ts';

/** The steps from an agreed plan to a besluit of the PFHO, with which the scenarios of the second half begin. */

const DAY = 24 * 60 * 60 * 1000;
export const PFHO_DAY = '2026-12-17';

export type Cast = {
  readonly carla: TeamsClient;
  readonly samira: TeamsClient;
  /** The bestuurlijk trekker. */
  readonly pieter: TeamsClient;
};

/** An opdracht of Samira for the PFHO, with Pieter as its trekker and a plan that was agreed. */
export async function agreedPlan(bot: TestBot): Promise<Cast> {
  const carla = await bot.opened(CARLA);
  const samira = await bot.opened(SAMIRA);
  const pieter = await bot.opened(PIETER);
  await addOpdracht(carla, SAMIRA, { overleg: 'pfho', datum: PFHO_DAY, trekker: PIETER.naam });
  await confirmNaam(carla, PIETER);
  await makePlan(samira);
  await carla.pressCard('Akkoord');
  return { carla, samira, pieter };
}

/** On the day of the meeting the coördinator records what it decided. */
export async function decide(
  bot: TestBot,
  carla: TeamsClient,
  inputs: Readonly<Record<string, string>> = { uitkomst: 'goedgekeurd' },
): Promise<CardView> {
  bot.clock.advance(31 * DAY);
  await bot.app.sweep();
  await carla.say('agenda PFHO');
  await carla.pressCard('Portefeuillehoudersoverleg');
  await carla.pressCard(TITEL);
  await carla.pressCard('Bewaar', { doel: 'vaststellen' });
  await carla.pressCard(TITEL);
  await carla.pressCard('Leg het besluit vast');
  return carla.pressCard('Bewaar het besluit', inputs);
}

/** So many days later, with everything that is due by then. */
export async function later(bot: TestBot, days: number): Promise<void> {
  bot.clock.advance(days * DAY);
  await bot.app.sweep();
}
