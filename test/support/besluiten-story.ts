import type { CardView } from './card-reader.ts';
import { CARLA, PIETER, SAMIRA } from './people.ts';
import { confirmNaam } from './story.ts';
import type { TeamsClient } from './teams-client.ts';
import type { TestBot } from './test-bot.ts';
import { AFTER_FOCUSGROEP, agreedPlan, goTo, openUitvoering, recordHeld } from './uitvoering-story.ts';

/** The steps of an opdracht about which several meetings decide. */

export const PFHO_DAY = '2027-03-11';
export const PFHO = `pfho-${PFHO_DAY}`;
export const AB_DAY = '2027-04-15';
export const AB = `ab-${AB_DAY}`;
export const LATER_AB_DAY = '2027-05-20';
export const LATER_AB = `ab-${LATER_AB_DAY}`;

export type Cast = {
  readonly carla: TeamsClient;
  readonly samira: TeamsClient;
  /** The bestuurlijk trekker. */
  readonly pieter: TeamsClient;
  readonly opdracht: string;
};

/** Residents took part, their two points are judged (taken over, and not), and the opdracht stands on a PFHO and two AB's. */
export async function heardAndJudged(
  bot: TestBot,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Cast> {
  const carla = await bot.opened(CARLA);
  const samira = await bot.opened(SAMIRA);
  const pieter = await bot.opened(PIETER);
  const opdracht = await agreedPlan(carla, samira, {
    overleg: 'pfho',
    datum: PFHO_DAY,
    trekker: PIETER.naam,
    ...inputs,
  });
  await confirmNaam(carla, PIETER);
  goTo(bot, AFTER_FOCUSGROEP);
  await recordHeld(samira);
  await judgeTwoPoints(bot, samira, opdracht);
  for (const datum of [AB_DAY, LATER_AB_DAY]) {
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'ab', datum });
    await carla.pressCard('Voeg een agendapunt toe');
    await carla.pressCard('Toevoegen', { opdracht, doel: 'vaststellen' });
  }
  return { carla, samira, pieter, opdracht };
}

/** What residents said at the activiteit, of which one point is taken over and one is not, and that this was all. */
export async function judgeTwoPoints(bot: TestBot, samira: TeamsClient, opdracht: string): Promise<void> {
  await openUitvoering(samira);
  await samira.pressCard('Inbreng toevoegen');
  await samira.pressCard('Bewaar', { tekst: '- Een vaste hulp geeft rust\n- Ook hulp in het weekend' });
  const [first = '', second = ''] = await puntIds(bot, opdracht);
  await openUitvoering(samira);
  await samira.pressCard('Geef een oordeel');
  await samira.pressCard('Bewaar', { punten: first, oordeel: 'overgenomen' });
  await samira.pressCard('Bewaar', { punten: second, oordeel: 'niet', reden: 'Hier is geen geld voor.' });
  await samira.pressCard('De inbreng is verwerkt');
}

export async function puntIds(bot: TestBot, opdracht: string): Promise<readonly string[]> {
  return (await bot.app.opdrachten.get(opdracht)).state.inbreng?.map(({ id }) => id) ?? [];
}

/** What a button of an older card opens. */
export async function opened(
  client: TeamsClient,
  verb: string,
  data: Readonly<Record<string, string>>,
): Promise<CardView> {
  const { card } = await client.execute(verb, data);
  if (!card) throw new Error(`${verb} opens no card`);
  return card;
}

/** The form on which the coördinator records or changes what a meeting decided about the point with doel 'vaststellen'. */
export async function openBesluit(
  carla: TeamsClient,
  vergadering: string,
  opdracht: string,
): Promise<CardView> {
  const punt = { vergadering, punt: opdracht };
  const point = await opened(carla, 'vergaderingen.openPunt', punt);
  await carla.pressCard('Bewaar', { doel: 'vaststellen' }, { on: point });
  return opened(carla, 'vergaderingen.openBesluit', punt);
}

/** On the day of that meeting or later the coördinator records what it decided. */
export async function decideAt(
  bot: TestBot,
  carla: TeamsClient,
  vergadering: string,
  opdracht: string,
  inputs: Readonly<Record<string, string>>,
): Promise<CardView> {
  goTo(bot, vergadering.slice(-'YYYY-MM-DD'.length));
  await bot.app.sweep();
  const form = await openBesluit(carla, vergadering, opdracht);
  const card = await carla.pressCard('Bewaar het besluit', inputs, { on: form });
  await bot.app.delivered();
  return card;
}

/** What somebody reads that was not there, or not so, the last time that it was asked. */
export function reader(client: TeamsClient): () => readonly string[] {
  let seen: readonly string[] = client.screen().map(({ text }) => text);
  return () => {
    const now = client.screen().map(({ text }) => text);
    const news = now.filter((text, index) => seen[index] !== text);
    seen = now;
    return news;
  };
}
