import { AB, AB_DAY, type Cast, decideAt, heardAndJudged, PFHO, PFHO_DAY } from './besluiten-story.ts';
import type { CardView } from './card-reader.ts';
import { timeIs } from './herinneringen.ts';
import { DIANA, DO_CHANNEL, SAMIRA } from './people.ts';
import { addOpdracht, beginPlan, bindChannel, fillInPlan, needNoKanaal, TITEL } from './story.ts';
import type { TeamsClient } from './teams-client.ts';
import type { TestBot } from './test-bot.ts';

/** A winter and a spring in which four people work with the bot, each in the own chat, as they do: they type, press, wait and ask. */

export const OTHER = 'Vervoer naar de dagbesteding';
/** What was copied whole from another plan is asked again. */
const OTHER_ANSWERS = {
  centraleVraag: 'Wat maakt de reis naar de dagbesteding prettig, en wat niet?',
  doel: 'We kiezen hiermee met welke vervoerder we verder gaan.',
  ervaring: 'Reizigers van 18 jaar en ouder die drie dagen in de week met de bus gaan.',
  activiteitDatum: '2027-03-02',
  terugkoppelingWijze: 'Een bericht in de bus, en een bijeenkomst op de dagbesteding.',
};
export type Conversations = Cast & { readonly diana: TeamsClient };

/** Mornings on which a message may come, from then on until that day. */
async function morningsPass(bot: TestBot, until: string): Promise<void> {
  for (;;) {
    const next = new Date(Date.parse(bot.clock.now()) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    if (next > until) return;
    await timeIs(bot, `${next}T08:30:00.000Z`);
  }
}

/** Who asks several things needs some seconds to type each. */
async function askAll(bot: TestBot, client: TeamsClient, ...questions: readonly string[]): Promise<void> {
  for (const question of questions) {
    bot.clock.advance(7000);
    await client.say(question);
  }
}

export async function haveConversations(bot: TestBot): Promise<Conversations> {
  const diana = await bot.opened(DIANA);
  const cast = await heardAndJudged(bot);
  const { carla, samira, pieter, opdracht } = cast;
  await bindChannel(bot.client(DIANA, DO_CHANNEL), carla);
  await needNoKanaal(carla, 'pfho', 'ab');

  await addOpdracht(carla, SAMIRA, { titel: OTHER, datum: '2027-02-25' });
  await morningsPass(bot, '2027-01-29');
  await askAll(bot, carla, 'status', 'wat is te laat?', `status ${TITEL}`, 'help');
  await askAll(bot, diana, 'overzicht', 'wat is te laat?', `status ${OTHER}`);
  await askAll(bot, samira, 'mijn opdrachten', 'herinneringen');
  await snooze(samira);
  await morningsPass(bot, '2027-02-12');
  await beginPlan(samira, OTHER);
  await fillInPlan(samira, OTHER_ANSWERS);
  await samira.pressCard('Plan indienen');
  await carla.pressCard('Stuur terug met een vraag', {}, { on: carla.cardWith('graag jouw oordeel') });
  await carla.pressCard('Stuur terug', { veld: 'ervaring', vraag: 'Vraag je ook mantelzorgers?' });
  await morningsPass(bot, '2027-02-17');
  await samira.pressCard('Naar de vraag');
  await samira.pressCard('Bewaar en verder', {
    ervaring: 'Reizigers van 18 jaar en ouder, en hun mantelzorgers.',
  });
  await samira.pressCard('Plan indienen');
  await carla.pressCard('Akkoord');
  const { card: passage } = await samira.execute('opdrachten.composePassage', { opdracht });
  if (passage) await samira.pressCard('Bewaar', {}, { on: passage });
  await askAll(bot, samira, 'mijn opdrachten', `tijdlijn ${TITEL}`);
  await carla.say('signaal');
  await morningsPass(bot, PFHO_DAY);
  await askAll(bot, carla, 'vergaderingen van deze week', 'vooruitblik');
  await decideAt(bot, carla, PFHO, opdracht, { uitkomst: 'aangepast', toelichting: 'Zonder het weekend.' });
  await askAll(bot, pieter, 'mijn opdrachten', `status ${TITEL}`, 'help');
  await morningsPass(bot, '2027-03-24');
  await askAll(bot, carla, 'wat moet er nog gebeuren?', `geschiedenis ${TITEL}`, 'status');
  await askAll(bot, diana, `status ${TITEL}`, 'overzicht', 'cijfers');
  await askAll(bot, samira, 'herinneringen', `status ${OTHER}`, 'wie vervangt mij?');
  await morningsPass(bot, AB_DAY);
  await decideAt(bot, carla, AB, opdracht, { uitkomst: 'uitgesteld' });
  await askAll(bot, carla, 'status', 'wat is te laat?');
  await morningsPass(bot, '2027-04-20');
  return { ...cast, diana };
}

/** Presses 'later' on the newest reminder, when there is one. */
async function snooze(client: TeamsClient): Promise<void> {
  const reminder: CardView | undefined = client
    .screen()
    .findLast(({ text, buttons }) => text.includes('Herinnering van') && buttons.includes('Later of anders'));
  if (!reminder) return;
  await client.pressCard('Later of anders', {}, { on: reminder });
  await client.pressCard('Herinner me later', { uitstel: 'morgen' });
}
