import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, CEES, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { confirmNaam, keuzeOf, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const table = (...rows: readonly (readonly string[])[]): string =>
  [['Onderwerp', 'Projectleider', 'Bestuurlijk trekker'], ...rows]
    .map((cells) => cells.join('\t'))
    .join('\n');

async function stateOf(titel: string) {
  const found = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === titel);
  if (!found) throw new Error(`there is no opdracht '${titel}'`);
  return found.state;
}

/** Answers the list of names: each of these is that account. */
async function answer(accounts: Readonly<Record<string, string>>): Promise<CardView> {
  const card = await carla.say('namen');
  const chosen = Object.entries(accounts).map(([naam, id]) => [keuzeOf(card, naam), `ja:${id}`]);
  return carla.pressCard('Bewaar', Object.fromEntries(chosen), { on: card });
}

/** Chooses a colleague who shows another name. */
async function choose(naam: string, id: string): Promise<CardView> {
  const card = await carla.say('namen');
  const form = await carla.pressCard('Bewaar', { [keuzeOf(card, naam)]: 'ander' }, { on: card });
  return carla.pressCard('Bewaar', { persoon: id }, { on: form });
}

describe('a yes that would make one person projectleider and trekker of one opdracht', () => {
  test('is told with why, overwrites nothing, and the other names of the card are stored', async () => {
    await bot.opened(SAMIRA);
    const willem = await bot.opened(WILLEM);
    await takeOver(
      carla,
      table(
        ['Vervoer', 'W. Hoekstra', WILLEM.naam],
        ['Wonen met zorg', 'W. Hoekstra', 'Els Vink'],
        ['Opvang', SAMIRA.naam, 'Els Vink'],
      ),
    );
    await answer({ [WILLEM.naam]: WILLEM.id });

    const refused = await choose('W. Hoekstra', WILLEM.id);
    expect(refused.text).toContain(
      '‘W. Hoekstra’ wacht nog. Die naam staat bij ‘Vervoer’ als projectleider, en Willem Hoekstra is daar al bestuurlijk trekker. Niemand is het allebei. Kies bij die opdracht eerst een ander.',
    );
    expect(refused.text).not.toContain('Dat geldt voor');
    expect(refused.text).toContain('W. Hoekstra');
    expect(await stateOf('Vervoer')).toMatchObject({
      projectleiders: [{ naam: 'W. Hoekstra' }],
      trekkers: [{ naam: WILLEM.naam, persoonId: WILLEM.id }],
    });

    await answer({ [SAMIRA.naam]: SAMIRA.id });
    expect((await stateOf('Opvang')).projectleiders[0]?.persoonId).toBe(SAMIRA.id);

    const { id } = await stateOf('Vervoer');
    const { card: form } = await carla.execute('opdrachten.chooseTrekker', { opdracht: id });
    await carla.pressCard(
      'Bewaar',
      { trekkerId: 'getypt', trekkerNaam: 'Els Vink', trekkerOok: '' },
      { on: form! },
    );
    const said = await choose('W. Hoekstra', WILLEM.id);
    for (const titel of ['Vervoer', 'Wonen met zorg'])
      expect(said.text).toMatch(new RegExp(`Dat geldt voor: [^.]*‘${titel}’`));
    expect((await willem.say('mijn opdrachten')).text).toContain('Wonen met zorg');
  });

  test('said of two names stores the first, and tells of the second', async () => {
    await bot.opened(SAMIRA);
    await takeOver(carla, table(['Vervoer', SAMIRA.naam, 'S. El Amrani']));
    await answer({ [SAMIRA.naam]: SAMIRA.id });

    expect((await choose('S. El Amrani', SAMIRA.id)).text).toContain(
      'Die naam staat bij ‘Vervoer’ als bestuurlijk trekker, en Samira El Amrani is daar al projectleider.',
    );
    expect(await stateOf('Vervoer')).toMatchObject({
      projectleiders: [{ persoonId: SAMIRA.id }],
      trekkers: [{ naam: 'S. El Amrani' }],
    });
    expect((await stateOf('Vervoer')).trekkers[0]?.persoonId).toBeUndefined();
  });

  test('before anything was bound is told as well', async () => {
    await bot.opened(SAMIRA);
    await takeOver(carla, table(['Vervoer', 'S. Amrani', 'S. El Amrani']));
    await choose('S. Amrani', SAMIRA.id);
    await choose('S. El Amrani', SAMIRA.id);

    const { projectleiders, trekkers } = await stateOf('Vervoer');
    expect(projectleiders).toMatchObject([{ persoonId: SAMIRA.id }]);
    expect(trekkers).toEqual([{ naam: 'S. El Amrani' }]);
  });
});

describe('the jaaragenda', () => {
  const requestOf = (client: TeamsClient) =>
    client.screen().filter(({ text }) => text.includes('Welk onderwerp verdient de stem van inwoners?'));

  test('asks a contact of whom only the name is known, once a coördinator said who that is', async () => {
    await bot.opened(PIETER);
    await carla.say('jaaragenda 2027');
    const form = await carla.pressCard('Vraag gemeenten');
    const doubt = await carla.pressCard('Vraag', { namen: 'Jansen, Piet', voor: '2026-12-10' }, { on: form });
    expect(doubt.text).toContain('Is ‘Jansen, Piet’ één naam, of zijn het er meer?');
    const asked = await carla.pressCard(
      'Vraag',
      { aan: PIETER.id, namen: `${SAMIRA.naam}; Piet Jansen` },
      { on: doubt },
    );
    expect(asked.text).toContain('1 collega krijgt een bericht met de vraag.');
    expect(asked.text).toContain('Nog niet bevestigd wie dit is: Samira El Amrani en Piet Jansen.');

    const samira = await bot.opened(SAMIRA);
    expect(requestOf(samira)).toEqual([]);
    expect(carla.cardWith('Wie is wie?').text).toContain(
      'Contact van een gemeente voor de ‘jaaragenda 2027’',
    );
    await confirmNaam(carla, SAMIRA);

    expect(requestOf(samira)).toHaveLength(1);
    const thanks = await samira.pressCard('Wij hebben geen onderwerp', {}, { on: requestOf(samira)[0]! });
    expect(thanks.text).toContain('Je gaf voor 2027 geen onderwerp door.');
    expect((await carla.say('jaaragenda 2027')).text).toContain(
      '3 collega’s, 1 gaf antwoord. Nog niet bevestigd wie dit is: Piet Jansen',
    );
  });

  test('has its names on the one card, and the yes holds for the opdracht that is made of a topic', async () => {
    const samira = await bot.opened(SAMIRA);
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'pfho', datum: '2026-12-17' });
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Voeg onderwerpen toe');
    await carla.pressCard('Voeg toe', { titel: 'Dagbesteding' });
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Bekijk');
    const form = await carla.pressCard('Pas aan');
    const doubt = await carla.pressCard('Bewaar', { projectleider: 'Jansen, Piet' }, { on: form });
    expect(doubt.text).toContain('Is ‘Jansen, Piet’ één naam, of zijn het er meer?');
    await carla.pressCard('Bewaar', { projectleider: 'Samira El Amrani en Piet Jansen' }, { on: doubt });

    expect(carla.cardWith('Wie is wie?').text).toContain('Projectleider van het onderwerp ‘Dagbesteding’');
    await confirmNaam(carla, SAMIRA);
    expect(samira.screen()).toEqual([]);
    goTo(bot, '2026-12-17');
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Stel vast');
    await carla.pressCard('Stel vast');
    await carla.pressCard('Bekijk');
    await carla.pressCard('Maak een opdracht');
    await carla.pressCard('Maak de opdracht');

    expect((await stateOf('Dagbesteding')).projectleiders).toEqual([
      { naam: SAMIRA.naam, persoonId: SAMIRA.id },
      { naam: 'Piet Jansen' },
    ]);
    expect(samira.screen().filter(({ text }) => text.includes('Dagbesteding'))).toHaveLength(1);
  });
});
