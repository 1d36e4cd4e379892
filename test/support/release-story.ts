import { decide, later, PFHO_DAY } from './afhandeling-story.ts';
import { BEHEER, CARLA, CEES, DIANA, DO_CHANNEL, type Person, PIETER, SAMIRA } from './people.ts';
import { addOpdracht, beginPlan, fillInPlan, pressAfter, reportAway, TITEL } from './story.ts';
import type { TestBot } from './test-bot.ts';
import { makeWorld } from './whole-world.ts';

/** Something of everything that a release can record, so that the next ones can be tried on it. */
export async function tellRelease(bot: TestBot): Promise<void> {
  const carla = await bot.opened(CARLA);
  const samira = await bot.opened(SAMIRA);
  const pieter = await bot.opened(PIETER);
  await addOpdracht(carla, SAMIRA, { overleg: 'pfho', datum: PFHO_DAY, trekker: PIETER.naam });
  await beginPlan(samira);
  await fillInPlan(samira, {
    centraleVraag: 'Hoe komt iedereen in 2027 op tijd bij de dagbesteding?',
    doel: 'We kiezen hiermee hoe het vervoer in 2027 gaat.',
    ervaring: 'Mensen die met een busje naar de dagbesteding gaan, en wie hen brengt.',
    terugkoppelingWijze: 'Een kaart in het busje, binnen drie weken na het besluit.',
  });
  await samira.pressCard('Plan indienen');
  await carla.pressCard('Akkoord');
  const beheer = await bot.opened(BEHEER);
  const cees = await bot.opened(CEES);
  const diana = await bot.opened(DIANA);
  const channel = bot.client(CARLA, DO_CHANNEL);
  await channel.open();

  await cees.say('afwezig van 1-12 tot 12-12, vervanger Pieter Smit');
  const away = await reportAway(pieter, 'afwezig van 20-11 tot 22-11');
  await pieter.pressCard('Trek in', {}, { on: away });
  await pressAfter(beheer, 'pauzeer berichten');
  await pressAfter(beheer, 'hervat berichten');
  await beheer.say('instellingen');
  await beheer.pressCard('Wijzig termijnen');
  await beheer.pressCard('Bewaar', { 'i-meetlat-ingevuld': '21' });

  const unknown = await diana.say('Hoeveel subsidie is er voor sportclubs?');
  const shown = await diana.pressCard('Stuur door naar de coördinator', {}, { on: unknown });
  await diana.pressCard('Stuur door', {}, { on: shown });
  const asked = carla.cardWith('Vraag van Diana Kuipers');
  await carla.pressCard('Stuur antwoord', { antwoord: 'Dat weet de afdeling Financiën.' }, { on: asked });

  await decide(bot, carla);
  await carla.pressCard('Voeg een toezegging toe');
  await carla.pressCard('Leg de toezegging vast', {
    wat: 'In mei krijgt de raad een voorstel over vervoer.',
    eigenaarId: SAMIRA.id,
    datum: '2027-05-20',
  });
  await samira.say(`status ${TITEL}`);
  await samira.pressCard('Geef terugkoppeling');
  await samira.pressCard('Bewaar en verder', { tekst: 'Je dacht met ons mee. Dank je wel.' });
  await samira.pressCard('De terugkoppeling is gegeven', {
    kanaal: 'brief of e-mail',
    datum: '2026-12-17',
    bereikt: '18',
  });
  await carla.say('agenda december 2026');
  await later(bot, 1);

  await makeWorld(bot);
  await carla.say('hoeveel opdrachten zijn er?');
  await carla.pressCard('Exporteer');
  await later(bot, 7);
  await later(bot, 7);
}

/** What people ask of a log to see whether it is whole: who, and the text. */
export const QUESTIONS: readonly (readonly [Person, string])[] = [
  [CARLA, `status ${TITEL}`],
  [CARLA, `geschiedenis ${TITEL}`],
  [CARLA, 'hoeveel opdrachten zijn er?'],
  [CARLA, 'signalen'],
  [CARLA, 'jaaragenda 2027'],
  [CARLA, 'agenda PFHO'],
  [CARLA, 'toezeggingen'],
  [CARLA, 'berichten'],
  [BEHEER, 'instellingen'],
  [SAMIRA, 'mijn opdrachten'],
  [SAMIRA, 'herinneringen'],
  [PIETER, 'mijn taken'],
];
