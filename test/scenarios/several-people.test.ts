import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, CEES, JAN_ONE, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, beginPlan, opdrachtOf, TITEL, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

/** Opens a card by the button of another one. */
async function opens(client: TeamsClient, verb: string, opdracht: string): Promise<CardView> {
  const { card, message } = await client.execute(verb, { opdracht });
  if (!card) throw new Error(message);
  return card;
}
const stateOf = async (opdracht: string) => (await bot.app.opdrachten.get(opdracht)).state;
const namenOf = async (opdracht: string) =>
  (await stateOf(opdracht)).projectleiders.map(({ naam, persoonId }) =>
    persoonId === undefined ? `${naam}?` : naam,
  );

describe('an opdracht with more projectleiders', () => {
  test('asks the first for the plan; the others may fill it in, see it as theirs and are asked nothing', async () => {
    const [samira, pieter] = [await bot.opened(SAMIRA), await bot.opened(PIETER)];
    const added = await addOpdracht(carla, SAMIRA, { projectleiderOok: PIETER.id });
    const opdracht = opdrachtOf(added);

    expect(added.text).toContain('Projectleider: Samira El Amrani en Pieter Smit');
    expect(samira.screen().filter(({ text }) => text.includes(TITEL))).toHaveLength(1);
    expect(pieter.screen().filter(({ text }) => text.includes(TITEL))).toEqual([]);
    const own = await pieter.say('mijn opdrachten');
    expect(own.text).toContain(TITEL);
    expect(own.text).toContain('samen met Samira El Amrani');
    expect((await opens(pieter, 'opdrachten.openPlan', opdracht)).buttons).toContain('Ja, inwoners doen mee');
    await beginPlan(samira);
    const asked = await carla.say(`wie is de projectleider van ${TITEL}`);
    expect(asked.text).toContain('Samira El Amrani en Pieter Smit');
    expect((await carla.say('opdrachten van Pieter Smit')).text).toContain(TITEL);
  });

  test('can get another order, one more by name, and one less', async () => {
    await bot.opened(SAMIRA);
    await bot.opened(PIETER);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { projectleiderOok: PIETER.id }));

    const form = await opens(carla, 'opdrachten.assign', opdracht);
    expect(form.text).toContain('Nu staat bij deze opdracht: Samira El Amrani en Pieter Smit.');
    expect(form.text).toContain('Samira El Amrani is de eerste.');
    await carla.pressCard(
      'Bewaar',
      { projectleiderId: PIETER.id, projectleiderOok: SAMIRA.id, projectleiderNaam: 'Els Vink, Bo Zand' },
      { on: form },
    );
    expect(await namenOf(opdracht)).toEqual(['Pieter Smit', 'Samira El Amrani', 'Els Vink?', 'Bo Zand?']);

    const again = await opens(carla, 'opdrachten.assign', opdracht);
    await carla.pressCard('Bewaar', { projectleiderOok: 'naam:bo zand' }, { on: again });
    expect(await namenOf(opdracht)).toEqual(['Pieter Smit', 'Bo Zand?']);

    const last = await opens(carla, 'opdrachten.assign', opdracht);
    await carla.pressCard(
      'Bewaar',
      { projectleiderId: 'getypt', projectleiderNaam: 'Els Vink', projectleiderOok: '' },
      { on: last },
    );
    expect(await namenOf(opdracht)).toEqual(['Els Vink?']);
  });

  test('sent as it was changes nothing', async () => {
    await bot.opened(SAMIRA);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { projectleiderNaam: 'Els Vink' }));
    const { version } = await bot.app.opdrachten.get(opdracht);

    await carla.pressCard('Bewaar', {}, { on: await opens(carla, 'opdrachten.assign', opdracht) });

    expect((await bot.app.opdrachten.get(opdracht)).version).toBe(version);
  });

  test('asks what ‘Jansen, Piet’ is, and keeps what was typed', async () => {
    const form = await carla.say('nieuwe opdracht');
    const asked = await carla.pressCard(
      'Toevoegen',
      { titel: TITEL, projectleiderNaam: 'Jansen, Piet' },
      { on: form },
    );

    expect(asked.text).toContain('Is ‘Jansen, Piet’ één naam, of zijn het er meer?');
    const added = await carla.pressCard('Toevoegen', { projectleiderNaam: 'Piet Jansen' }, { on: asked });
    expect(added.text).toContain('Projectleider: Piet Jansen');
  });

  test('has nobody as projectleider and trekker at once', async () => {
    await bot.opened(WILLEM);
    await bot.opened(SAMIRA);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { trekker: 'Els Vink, Bo Zand' }));
    const trekkers = await opens(carla, 'opdrachten.chooseTrekker', opdracht);
    const refused = await carla.pressCard('Bewaar', { trekkerOok: SAMIRA.id }, { on: trekkers });

    expect(refused.text).toContain(
      'Samira El Amrani is al projectleider van deze opdracht. Kies voor de trekker iemand anders.',
    );
    expect((await stateOf(opdracht)).trekkers.map(({ naam }) => naam)).toEqual(['Els Vink', 'Bo Zand']);
    await carla.pressCard('Bewaar', { trekkerOok: WILLEM.id, trekkerId: 'naam:els vink' }, { on: refused });
    const leiders = await opens(carla, 'opdrachten.assign', opdracht);
    expect(
      (await carla.pressCard('Bewaar', { projectleiderOok: WILLEM.id }, { on: leiders })).text,
    ).toContain(
      'Willem Hoekstra is al bestuurlijk trekker van deze opdracht. Kies voor de projectleider iemand anders.',
    );

    const report = await takeOver(
      carla,
      `Onderwerp\tProjectleider\tTrekker\nVervoer\tJan Bakker en Els Vink\tJan Bakker, Bo Zand`,
    );
    expect(report.text).toContain(
      'Jan Bakker staat bij deze opdracht al als projectleider. Niemand kan daarbij ook bestuurlijk trekker zijn.',
    );
    const status = await carla.say('status vervoer');
    expect(status.text).toContain('Projectleider: Jan Bakker (ik ken deze collega nog niet) en Els Vink');
    expect(status.text).toContain('Trekker: Bo Zand');
  });

  test('that two coördinatoren hand over at once goes to the first; the second sees what happened', async () => {
    await bot.opened(SAMIRA);
    await bot.opened(PIETER);
    await bot.opened(JAN_ONE);
    const cees = await bot.opened(CEES);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    const [one, two] = [
      await opens(carla, 'opdrachten.assign', opdracht),
      await opens(cees, 'opdrachten.assign', opdracht),
    ];

    await carla.pressCard('Bewaar', { projectleiderId: PIETER.id }, { on: one });
    const second = await cees.pressCard('Bewaar', { projectleiderId: JAN_ONE.id }, { on: two });

    expect(second.text).toContain('Een collega was je voor. Projectleider is nu: Pieter Smit.');
    expect(await namenOf(opdracht)).toEqual(['Pieter Smit']);
    await cees.pressCard('Bewaar', { projectleiderId: JAN_ONE.id }, { on: second });
    expect(await namenOf(opdracht)).toEqual(['Jan Bakker']);
  });
});
