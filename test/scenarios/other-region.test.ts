import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { regioCommand } from '../../src/regio/regio-command.ts';
import { hearEverything } from '../support/every-text.ts';
import { OTHER_FILE, ofGooi, readOther } from '../support/other-region.ts';
import { BEHEER, CARLA, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, confirmNaam, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { AFTER_FOCUSGROEP, goTo, openUitvoering, recordHeld } from '../support/uitvoering-story.ts';

const MT_DATE = '2026-12-15';
const BCS_DATE = '2027-03-11';
const KENMERK = 'Z-2027-00123';

/** From an empty log to the terugkoppeling in a region that is not the one that is shipped. */
describe('in another region', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;
  let pieter: TeamsClient;
  let diana: TeamsClient;
  let bas: TeamsClient;
  let channel: TeamsClient;
  let heard: ReturnType<typeof hearEverything>;
  let opdracht: string;

  beforeAll(async () => {
    bot = await startTestBot();
    expect(await regioCommand(bot.app.regioBeheer, OTHER_FILE, () => undefined)).toBe(true);
    heard = hearEverything(bot.connector);
    carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    pieter = await bot.opened(PIETER);
    diana = await bot.opened(DIANA);
    bas = await bot.opened(BEHEER);
  });
  afterAll(async () => {
    heard.stop();
    await bot.stop();
  });

  test('the help, the forms and the settings speak of this region', async () => {
    for (const client of [carla, samira, pieter, diana, bas]) {
      await client.pressCard('Meer', {}, { on: await client.say('help') });
      await client.pressCard('Zien hoe het staat');
      for (const words of ['agenda onbekend', 'overzicht', 'geschiedenis', 'koffie', 'cijfers'])
        await client.say(words);
    }
    const form = await carla.say('nieuwe opdracht');
    for (const gemeente of readOther().gemeenten) expect(JSON.stringify(form.json)).toContain(gemeente.naam);
    expect(JSON.stringify(form.json)).toContain('Bijvoorbeeld: Z-2027-00123');
    expect((await bas.say('regio')).text).toContain('Rivierland-Oost');
    await bas.say('instellingen');
    await carla.say('nieuwe vergadering');
  });

  test('a channel with the name of one of its overleggen is put before the coördinator', async () => {
    channel = bot.client(CARLA, { id: '19:mt@thread.tacv2', naam: 'MT' });
    await channel.open();
    expect(carla.cardWith('Hoort het kanaal MT bij').text).toContain('het Managementteam Samenleving');
    await carla.pressCard('Ja, koppel');
    await channel.say('koppel');
  });

  test('the jaaragenda is fixed by the overleg of this region that does so', async () => {
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'bcs', datum: '2026-11-16' });
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Voeg onderwerpen toe');
    await carla.pressCard('Voeg toe', { titel: 'Wachttijden', herkomst: 'gemeente', gemeente: 'Maasberg' });
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Stel vast');
    expect((await carla.pressCard('Stel vast')).text).toContain('De jaaragenda is vastgesteld.');
    await carla.pressCard('Bekijk', {}, { on: await carla.say('jaaragenda 2027') });
    await carla.pressCard('Maak een opdracht');
    await carla.pressCard('Maak de opdracht', { datum: MT_DATE });
  });

  test('an opdracht is added, its plan made and agreed', async () => {
    const added = await addOpdracht(carla, SAMIRA, {
      kenmerk: KENMERK,
      programma: 'Meedoen en Wonen',
      gemeenten: 'Aalderwijk,Zandvliet aan de Linge',
      overleg: 'mt',
      datum: MT_DATE,
    });
    opdracht = opdrachtOf(added);
    await makePlan(samira);
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
    expect((await bot.app.opdrachten.get(opdracht)).state.gemeenten).toEqual([
      'Aalderwijk',
      'Zandvliet aan de Linge',
    ]);
  });

  test('a table is read with its own kenmerk, overleggen and all thirteen gemeenten', async () => {
    const list = [
      'Kenmerk;Onderwerp;Projectleider;Bestuurlijk trekker;Gemeenten;Overleg;Datum',
      `z 2027 00123;${TITEL};${SAMIRA.naam};${PIETER.naam};alle;Commissie Samenleving;${BCS_DATE}`,
      'Z-2027-00456;Beschut wonen;;;Maasberg;Beraad Wonen;2027-02-02',
    ];
    const verslag = await bot.app.importFile(Buffer.from(list.join('\n')), 'lijst.csv');
    await bot.app.delivered();
    expect(ofGooi(JSON.stringify(verslag).split('"'))).toEqual([]);
    expect((await bot.app.opdrachten.get(opdracht)).state.gemeenten).toHaveLength(13);
    expect((await carla.say('status Z-2027-00456')).text).toContain('Ambtenarenberaad Wonen');
    await confirmNaam(carla, PIETER);
  });

  test('questions know its words', async () => {
    for (const words of [
      'wat gebeurt er in Maasberg?',
      'wanneer is het volgende MT?',
      'wat staat er op de agenda van de BCS?',
      'welke opdrachten zijn er van Meedoen en Wonen?',
      'wat is te laat?',
      'overzicht MT',
      'agenda BCS maart',
    ])
      for (const client of [carla, diana]) await client.say(words);
    expect((await carla.say('welke opdrachten zijn er in Maasberg?')).text).toContain('Beschut wonen');
    await carla.say('vooruitblik');
    await samira.say('herinneringen');
  });

  test('what was heard is worked in, decided by its own overleg, and told back', async () => {
    goTo(bot, AFTER_FOCUSGROEP);
    await bot.app.sweep();
    await recordHeld(samira);
    await openUitvoering(samira);
    await samira.pressCard('Inbreng toevoegen');
    await samira.pressCard('Bewaar', { tekst: 'Een vaste hulp geeft rust', thema: 'vaste hulp' });
    await openUitvoering(samira);
    await samira.pressCard('Geef een oordeel');
    const [punt = ''] = (await bot.app.opdrachten.get(opdracht)).state.inbreng?.map(({ id }) => id) ?? [];
    await samira.pressCard('Bewaar', { punten: punt, oordeel: 'overgenomen' });
    await samira.pressCard('De inbreng is verwerkt');
    await samira.pressCard('Maak de passage');
    await samira.pressCard('Bewaar');
    goTo(bot, BCS_DATE);
    await bot.app.sweep();
    const vergadering = `bcs-${BCS_DATE}`;
    const version = async () => (await bot.store.log.read(`vergadering:${vergadering}`)).length;
    await carla.say('agenda BCS maart');
    await carla.execute('vergaderingen.openPunt', { vergadering, punt: opdracht });
    await carla.execute('vergaderingen.changePunt', {
      vergadering,
      punt: opdracht,
      version: await version(),
      nonce: 'doel',
      doel: 'vaststellen',
      plek: '1',
    });
    const { card } = await carla.execute('vergaderingen.decidePunt', {
      vergadering,
      punt: opdracht,
      version: await version(),
      nonce: 'besluit',
      uitkomst: 'goedgekeurd',
      toelichting: '',
      naar: '',
    });
    expect(card?.text).toContain('Het besluit is vastgelegd');
    await bot.app.delivered();
    goTo(bot, '2027-03-29');
    await bot.app.sweep();
    await samira.say('herinneringen');
    await diana.say(`tijdlijn ${KENMERK}`);
    await carla.say(`geschiedenis ${KENMERK}`);
    await diana.say('cijfers 2027');
    await carla.say('netwerkbijeenkomst');
  });

  test('nobody read a word of Gooi en Vechtstreek', () => {
    expect(heard.texts.size).toBeGreaterThan(500);
    expect([...heard.texts].filter((text) => text.includes('Rivierland-Oost'))).not.toEqual([]);
    expect(ofGooi(heard.texts)).toEqual([]);
  });
});
