import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

const DAY = '2027-05-26';
let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

/** The meetings of 2027. */
async function list(client = carla): Promise<CardView> {
  const card = await client.say('netwerkbijeenkomsten');
  return card.text.includes('Netwerkbijeenkomsten 2027') ? card : client.pressCard('Bekijk het jaar erna');
}

async function planned(inputs: Readonly<Record<string, string>> = {}): Promise<CardView> {
  await list();
  await carla.pressCard('Plan een netwerkbijeenkomst');
  return carla.pressCard('Bewaar', {
    keer: 'eerste',
    datum: DAY,
    tijd: '19:30',
    plaats: 'Huizen',
    ...inputs,
  });
}

/** The meeting was, and its card is open. */
async function held(): Promise<CardView> {
  await carla.say('jaaragenda 2027');
  await carla.pressCard('Voeg onderwerpen toe');
  await carla.pressCard('Voeg toe', { titel: 'Dagbesteding' });
  await planned();
  goTo(bot, DAY);
  await list();
  return carla.pressCard('Bekijk');
}

describe('a netwerkbijeenkomst', () => {
  test('has a day, a programme of its kind and an invitation by groups, and stands on the calendar', async () => {
    const card = await planned();
    expect(card.text).toContain('Eerste netwerkbijeenkomst 2027');
    expect(card.text).toContain('Woensdag 26 mei 2027, 19:30, Huizen');
    expect(card.text).toContain('Nog te doen: het programma en de uitnodiging.');

    const form = await carla.pressCard('Schrijf het programma');
    expect(form.inputs.punten).toContain('De jaaragenda, met ruimte voor suggesties');
    await carla.pressCard('Bewaar', { punten: 'Welkom\n- De jaaragenda' });
    const invitation = await carla.pressCard('Schrijf de uitnodiging');
    expect(invitation.inputs.tekst).toContain('- De jaaragenda');
    const without = await carla.pressCard('Bewaar');
    expect(without.text).toContain('Kies voor wie de uitnodiging is.');
    const ready = await carla.pressCard('Bewaar', {
      aan: 'inwoners,leden van adviesraden',
      verstuurdOp: '2026-11-16',
    });

    expect(ready.text).toContain('Voor inwoners en leden van adviesraden, verstuurd op 16 nov 2026.');
    expect(ready.text).toContain('Alles is klaar.');
    const calendar = await carla.say('communicatiekalender');
    expect(calendar.text).toContain('Netwerkbijeenkomst voor inwoners');
  });

  test('is the second of the year with another programme, and not twice the same', async () => {
    await planned();
    const twice = await planned();
    expect(twice.text).toContain('De eerste netwerkbijeenkomst van 2027 staat er al.');
    const second = await carla.pressCard('Bewaar', { keer: 'tweede', datum: '2027-10-28' });
    expect(second.text).toContain('Tweede netwerkbijeenkomst 2027');
    expect((await carla.pressCard('Schrijf het programma')).inputs.punten).toContain('wat is gehoord');
  });

  test('in the past or in another year is asked about, and what was typed stays', async () => {
    const past = await planned({ datum: '2026-05-26' });
    expect(past.text).toContain('Die dag is al geweest. Kies een dag die nog komt.');
    expect(past.inputs).toMatchObject({ plaats: 'Huizen' });
    const elsewhere = await carla.pressCard('Bewaar', { datum: '2028-05-26' });
    expect(elsewhere.text).toContain('Kies een dag in 2027.');
  });

  test('asks the coördinator for its programme and invitation before it, and for the numbers after it', async () => {
    await planned();
    const before = await carla.say('wat moet er nog gebeuren');
    expect(before.text).toContain('Eerste netwerkbijeenkomst 2027');
    goTo(bot, '2027-05-27');
    const after = await carla.say('herinneringen');

    expect(after.text).toContain('hoeveel mensen er bij de netwerkbijeenkomst waren');
  });

  test('keeps numbers by group that add up, sign-ups per topic, and suggestions that become signalen by one press', async () => {
    await held();
    await carla.pressCard('Leg de aantallen vast');
    const wrong = await carla.pressCard('Bewaar', { totaal: '20', groep0: '18', groep4: '5' });
    expect(wrong.text).toContain('De groepen zijn samen 23, en het totaal is 20. Kijk de aantallen na.');
    const counted = await carla.pressCard('Bewaar', { totaal: '25', groep0: '18', groep4: '5' });
    expect(counted.text).toContain('Gehouden. Er waren 25 mensen.');
    expect(counted.text).toContain('inwoners 18, bestuurders 5; van 2 mensen is de groep niet bekend');

    const topics = await carla.pressCard('Tel aanmeldingen');
    const onderwerp = /"value":"([0-9a-f]{8,})"/.exec(JSON.stringify(topics.json))?.[1] ?? '';
    const signedUp = await carla.pressCard('Bewaar', { onderwerp, aantal: '4' });
    expect(signedUp.text).toContain('Dagbesteding: 4');

    await carla.pressCard('Schrijf suggesties op');
    await carla.pressCard('Bewaar', { suggesties: '- Meer vervoer op zondag\n- Een buurthuis' });
    const made = await carla.pressCard('Maak er een signaal van');
    expect(made.text).toContain('Er is een signaal van gemaakt.');
    expect(made.buttons).toContain('Bekijk het signaal');
    const signaal = await carla.pressCard('Bekijk het signaal');
    expect(signaal.text).toContain('Netwerkbijeenkomst');
    expect((await carla.say('signalen')).text).toMatch(/Meer vervoer op zondag|Een buurthuis/);
  });

  test('that does not take place keeps its reason, and asks nothing any more', async () => {
    await planned();
    await carla.pressCard('Zeg af');
    const cancelled = await carla.pressCard('Leg vast', { reden: 'De zaal is niet vrij.' });

    expect(cancelled.text).toContain('Gaat niet door: De zaal is niet vrij.');
    const again = await carla.pressCard('Bekijk');
    expect(again.buttons).not.toContain('Schrijf het programma');
    expect((await carla.say('wat moet er nog gebeuren')).text).not.toContain('netwerkbijeenkomst');
  });

  test('is read by who takes part, and changed by the coördinator alone; numbers wait for its day', async () => {
    const samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
    const card = await planned();
    const jaar = 2027;
    const bijeenkomst = /"bijeenkomst":"([^"]+)"/.exec(JSON.stringify(card.json))?.[1];
    const read = await list(samira);
    expect(read.text).toContain('Eerste netwerkbijeenkomst 2027');
    expect(read.buttons).not.toContain('Plan een netwerkbijeenkomst');
    const refused = await samira.execute('jaaragenda.programmaForm', { jaar, bijeenkomst });
    expect(refused.message ?? refused.card?.text).toContain('Alleen de coördinator');

    const early = await carla.execute('jaaragenda.aantallenForm', { jaar, bijeenkomst });

    expect(early.message ?? early.card?.text).toContain('Deze netwerkbijeenkomst moet nog komen.');
  });
});
