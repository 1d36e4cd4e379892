import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { agreedPlan, decide } from '../support/afhandeling-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, CEES, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const VRAAG = {
  ervaring: 'Ouders van kinderen met jeugdhulp',
  aantal: '8',
  gemeenten: 'Hilversum,Huizen',
  leeftijd: '30 tot 50 jaar',
  ondersteuning: 'Overdag, met opvang',
  vergoeding: '15,-',
  uiterlijk: '2026-12-11',
};
const GEVONDEN = {
  gevonden: '5',
  gemeenten: 'Hilversum',
  reden: 'In Huizen kent de welzijnsorganisatie nog niemand.',
};

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let opdracht: string;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
});
afterEach(() => bot.stop());

async function ask(inputs: Readonly<Record<string, string>> = {}): Promise<CardView> {
  await samira.say('mensen zoeken');
  return samira.pressCard('Vraag het de coördinator', { ...VRAAG, bij: opdracht, ...inputs });
}

async function answer(inputs: Readonly<Record<string, string>> = {}): Promise<CardView> {
  const asked = carla.cardWith('Een collega zoekt mensen');
  const form = await carla.pressCard('Leg vast wie er is gevonden', {}, { on: asked });
  return carla.pressCard('Bewaar', { ...GEVONDEN, ...inputs }, { on: form });
}

const seenBy = (client: TeamsClient): string =>
  client
    .screen()
    .map(({ text }) => text)
    .join('\n');

async function stored(): Promise<readonly { readonly stream: string }[]> {
  const { entries } = await bot.store.log.readAll('', 10_000);
  return entries.filter(({ stream }) => stream.startsWith('werving:'));
}

async function versionOf(stream: string): Promise<number> {
  return (await bot.store.log.read(stream)).length;
}

describe('people with an experience', () => {
  test('are asked of the coördinator, who has it in every list, and gives numbers back', async () => {
    const asked = await ask();
    expect(asked.text).toContain('De coördinator krijgt een bericht en gaat zoeken.');
    expect(asked.text).toContain('8 mensen');
    expect(asked.text).toContain('€ 15,00 voor elke deelnemer');
    expect(asked.text).toContain(TITEL);

    expect(carla.cardWith('Een collega zoekt mensen').text).toContain('uiterlijk vrijdag 11 december 2026');
    expect((await carla.say('herinneringen')).text).toContain('Zoek mensen met ervaring');

    expect((await answer()).text).toContain('Wie het vroeg, krijgt een bericht.');
    const told = samira.cardWith('Mensen gevonden?').text;
    expect(told).toContain('5 van de 8 mensen, uit Hilversum');
    expect(told).toContain('In Huizen kent de welzijnsorganisatie nog niemand.');
    expect((await carla.say('herinneringen')).text).not.toContain('Zoek mensen met ervaring');
    expect((await samira.say('wervingen')).text).toContain('5 van de 8 mensen');
  });

  test('are filled in from the plan of the opdracht, and stand on its card', async () => {
    await makePlan(samira);
    const card = await samira.say(`status ${TITEL}`);
    const list = await samira.pressCard('Bekijk gezochte mensen', {}, { on: card });
    expect(list.text).toContain('Er is nog niet om mensen gevraagd.');
    const form = await samira.pressCard('Vraag om mensen', {}, { on: list });
    expect(JSON.stringify(form.json)).toContain('Inwoners van 65 jaar en ouder');
    await samira.pressCard(
      'Vraag het de coördinator',
      { aantal: '12', uiterlijk: '2026-12-11' },
      { on: form },
    );
    expect(await stored()).toHaveLength(1);
  });

  test('are late for the coördinator after the day, with at least three working days', async () => {
    await ask({ uiterlijk: '2026-11-17' });
    await timeIs(bot, '2026-11-18T09:00:00.000Z');
    expect((await carla.say('wat is te laat?')).text).not.toContain('Ouders van kinderen');
    await timeIs(bot, '2026-11-23T09:00:00.000Z');
    expect((await carla.say('wat is te laat?')).text).toContain('Ouders van kinderen met jeugdhulp');
  });
});

describe('before people are asked', () => {
  test('the request and its card say how often the same people were asked, one and more of a group alike', async () => {
    await ask({ ervaring: 'Een pleegouder' });
    const again = await ask({ ervaring: 'Pleegouders met een pleegkind', aantal: '4' });
    expect(again.text).toContain('Pleegouders: in het laatste jaar niet gevraagd.');
    expect(again.text).toContain('De coördinator is in het laatste jaar al 1 keer gevraagd om deze mensen.');
    expect(again.text).toMatch(/In het laatste jaar zijn er geen inwoners gehoord van .*Hilversum.*Huizen/);
  });

  test('the step of the plan in which is said who, says how often that group was asked', async () => {
    await makePlan(samira);
    await addOpdracht(carla, SAMIRA, { titel: 'Rust voor mantelzorgers' });
    await beginPlan(samira, 'Rust voor mantelzorgers');
    await samira.pressCard('Bewaar en verder', {
      centraleVraag: 'Wanneer heb jij rust?',
      doel: 'We kiezen welke opvang er komt.',
      niveau: 'adviseren',
    });
    await samira.pressCard('Bewaar en verder', { ervaring: 'Een mantelzorger die ook werkt' });
    expect((await samira.pressCard('Terug')).text).toContain(
      'Mantelzorgers: in het laatste jaar niet gevraagd. Er staat nog 1 keer gepland.',
    );
  });

  test('the figures of a year say which groups and gemeenten were not heard, those of all years together do not', async () => {
    await makePlan(samira);
    const figures = await carla.say('cijfers 2026');
    expect(figures.text).toContain('Gemeenten niet gehoord: nog niet bekend');
    expect(figures.text).toContain('Groepen niet gehoord: nog niet bekend');
    expect((await carla.say('cijfers')).text).not.toContain('niet gehoord');
  });
});

describe('what is wrong with a request', () => {
  test('a name is asked about, a BSN is refused, and a count below one is asked again; nothing is stored', async () => {
    const named = await ask({ ervaring: 'Mevrouw Jansen uit Laren en haar buren' });
    expect(named.text).toContain('Is dat van een inwoner?');
    expect((await ask({ ondersteuning: 'Voor 111222333 een taxi' })).text).toContain('Haal dat weg');
    for (const aantal of ['-5', '0', '1e9', '2,5'])
      expect((await ask({ aantal })).text).toContain('Vul een heel getal in, van 1 tot en met 1000.');
    expect((await ask({ uiterlijk: '2026-11-01' })).text).toContain('Deze datum is al voorbij.');
    expect(await stored()).toHaveLength(0);
  });

  test('an answer of fewer people needs a reason, without a name; none is an answer', async () => {
    await ask();
    expect((await answer({ reden: '' })).text).toContain('Er zijn minder mensen dan gevraagd.');
    expect((await answer({ reden: 'Alleen mevrouw Jansen wil.' })).text).toContain('Is dat van een inwoner?');
    expect((await answer({ gevonden: '-5' })).text).toContain('Vul een heel getal in, van 0 tot');
    expect(await stored()).toHaveLength(1);
    expect((await answer({ gevonden: '0', gemeenten: '' })).text).toContain('Niemand gevonden');
  });

  test('two coördinatoren who answer: the second sees what the first said, and can put it right', async () => {
    await bot.stop();
    bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
    carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    const cees = await bot.opened(CEES);
    opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await ask();
    const form = await cees.pressCard(
      'Leg vast wie er is gevonden',
      {},
      { on: cees.cardWith('Een collega zoekt mensen') },
    );
    await answer();
    const second = await cees.pressCard('Bewaar', { ...GEVONDEN, gevonden: '7' }, { on: form });
    expect(second.text).toContain('Deze kaart was verouderd');
    expect(await stored()).toHaveLength(2);
    await cees.pressCard('Bewaar', { ...GEVONDEN, gevonden: '7' }, { on: second });
    expect(samira.cardWith('Het aantal mensen is veranderd').text).toContain('7 van de 8 mensen');
  });

  test('of somebody with no part in it, or of another opdracht, is refused, also when it is forged', async () => {
    await ask();
    const pieter = await bot.opened(PIETER);
    const diana = await bot.opened(DIANA);
    expect((await pieter.say('mensen zoeken')).text).toContain('Alleen wie meedoet met Samenkracht!');
    const [entry] = await stored();
    const werving = entry?.stream.slice('werving:'.length) ?? '';
    for (const client of [pieter, diana]) {
      const shown = await client.execute('wervingen.show', { werving });
      expect(shown.message ?? shown.card?.text).toContain('Alleen wie dit vroeg');
      const sent = await client.execute('wervingen.ask', { ...VRAAG, opdracht, version: 0, nonce: 'n' });
      expect(sent.message ?? sent.card?.text).toContain('Alleen de projectleider van deze opdracht');
    }
    const answered = await samira.execute('wervingen.answer', {
      ...GEVONDEN,
      werving,
      version: 1,
      nonce: 'n',
    });
    expect(answered.message ?? answered.card?.text).toContain('Alleen de coördinator kan');
    expect(await stored()).toHaveLength(1);
  });
});

describe('when things change', () => {
  test('a request can be put right and taken back until it is answered', async () => {
    const asked = await ask();
    const form = await samira.pressCard('Pas de vraag aan', {}, { on: asked });
    const changed = await samira.pressCard('Bewaar', { aantal: '6' }, { on: form });
    expect(changed.text).toContain('6 mensen');
    const withdraw = await samira.pressCard('Trek de vraag in', {}, { on: changed });
    await samira.pressCard('Trek in', { reden: 'Wij vroegen het zelf.' }, { on: withdraw });
    expect((await carla.say('herinneringen')).text).not.toContain('Zoek mensen met ervaring');
    expect(carla.cardWith('Een collega zoekt mensen').text).toContain('Ingetrokken: Wij vroegen het zelf.');
  });

  test('an opdracht that is withdrawn asks for nobody any more, and what is asked after that is refused', async () => {
    await bot.stop();
    bot = await startTestBot();
    ({ carla, samira } = await agreedPlan(bot));
    [opdracht = ''] = (await bot.app.opdrachten.list()).map(({ id }) => id);
    await ask({ uiterlijk: '2027-01-29' });
    expect((await carla.say('herinneringen')).text).toContain('Zoek mensen met ervaring');
    await decide(bot, carla, { uitkomst: 'ingetrokken', toelichting: 'Het geld is er niet.' });

    expect((await carla.say('herinneringen')).text).not.toContain('Zoek mensen met ervaring');
    expect(carla.cardWith('Een collega zoekt mensen').text).toContain('Deze opdracht is ingetrokken.');
    const again = await samira.execute('wervingen.ask', { ...VRAAG, opdracht, version: 0, nonce: 'n' });
    expect(again.message ?? again.card?.text).toContain('Deze opdracht is ingetrokken.');
  });

  test('who leads the opdracht by then hears what was found', async () => {
    await ask();
    const pieter = await bot.opened(PIETER);
    await carla.execute('opdrachten.assignProjectleider', {
      opdracht,
      projectleiderId: PIETER.id,
      version: await versionOf(`opdracht:${opdracht}`),
      nonce: 'over',
    });
    await answer();
    expect(seenBy(pieter)).toContain('Mensen gevonden?');
  });
});
