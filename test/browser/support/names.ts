import type { CardOnScreen } from './card-on-screen.ts';
import type { TeamsClient } from './teams-client.ts';

/** The coördinator says on the card of names that this one is the colleague who shows it. @returns the card as it is then */
export async function confirmName(coordinator: TeamsClient, naam: string): Promise<CardOnScreen> {
  await (await coordinator.card('Wie is wie?')).press('Zeg wie het is');
  const question = await coordinator.card(`Ja, dat is ${naam}`);
  await question.choose(new RegExp(`^Ja, dat is ${naam}`));
  await question.press('Bewaar');
  return coordinator.card(`‘${naam}’ is ${naam}`);
}
