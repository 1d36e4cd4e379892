import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { downloadedRows } from '../support/downloaded.ts';
import { CARLA, CEES, DIANA, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** It is Monday 16 November 2026. */
let bot: TestBot;
let carla: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const HALF = 'Jeugd: 50, zonder Eemnes\nVolwassenen: 50';
const GOED = { bedrag: '95.202', peiljaar: '2023', verdeling: HALF, eenheid: '1' };

async function verdeel(inputs: Readonly<Record<string, string>>): Promise<CardView> {
  await carla.say('bijdrage');
  return carla.pressCard('Verdeel', { ...GOED, ...inputs });
}
async function legVast(client: TeamsClient, inputs: Readonly<Record<string, string>> = {}) {
  await client.say('bijdrage 2027');
  await client.pressCard('Leg de bijdrage vast');
  return client.pressCard('Bewaar', { ...GOED, ...inputs });
}
const stored = async (): Promise<number> => (await bot.store.log.read('bijdrage:2027')).length;

describe('an amount that is divided', () => {
  test('is shown by gemeente, and nothing is kept', async () => {
    const { text } = await verdeel({});

    expect(text).toContain('€ 95.202,00, verdeeld naar inwoners');
    expect(text).toContain('Blaricum: € 4.786,00');
    expect(text).toContain('Dit is nog niet vastgelegd.');
    expect(await stored()).toBe(0);
  });

  test.each([
    ['nothing', { bedrag: '' }, 'Vul het bedrag in.'],
    ['less than nothing', { bedrag: '-5' }, 'Vul een bedrag in hele euro’s in, zoals 95.202.'],
    ['nothing to divide', { bedrag: '0' }, 'Het laagste is € 1,00'],
    ['a power', { bedrag: '1e9' }, 'Vul een bedrag in hele euro’s in'],
    ['more than there is', { bedrag: '1.000.000.000' }, 'het hoogste € 10.000.000,00'],
    ['cents', { bedrag: '95.202,50' }, 'Vul een bedrag in hele euro’s in'],
    ['a word', { bedrag: 'veel' }, 'Vul een bedrag in hele euro’s in'],
    ['parts of 90 %', { verdeling: 'Jeugd: 50\nVolwassenen: 40' }, 'De delen zijn samen 90 %.'],
    [
      'thirds that are not whole',
      { verdeling: 'Jeugd: 33,33\nWmo: 33,33\nRest: 33,33' },
      'De delen zijn samen 99,99 %. Maak er samen 100 % van.',
    ],
    ['a part below nothing', { verdeling: 'Jeugd: -5' }, '‘Jeugd: -5’ begrijp ik niet.'],
    ['no part', { verdeling: '' }, 'Schrijf minstens één deel op'],
    ['a unit that does not fit', { eenheid: '1000' }, '€ 95.202,00 is geen veelvoud van € 1.000,00.'],
  ])('as %s is asked about, and what was typed stays', async (_what, inputs, question) => {
    const again = await verdeel(inputs);

    expect(again.text).toContain(question);
    expect(again.inputs).toMatchObject(inputs);
  });

  test.each(['95202', '95.202', '95202,00', '95.202,-', '€ 95.202'])(
    'is read as it is typed: %s',
    async (bedrag) => {
      expect((await verdeel({ bedrag })).text).toContain('€ 95.202,00, verdeeld naar inwoners');
    },
  );

  test('in parts with decimals adds up', async () => {
    const verdeling = 'Jeugd: 33,33\nWmo: 33.33 %\nRest: 33,34';
    expect((await verdeel({ verdeling })).text).toContain('Samen is dit precies het hele bedrag.');
  });
});

describe('the contribution of a year', () => {
  test('is not there until the coördinator records it, and is read by the DO as it was recorded', async () => {
    expect((await carla.say('bijdrage 2027')).text).toContain('Voor 2027 is nog geen bijdrage vastgelegd.');
    const saved = await legVast(carla);
    expect(saved.text).toContain('De bijdrage is vastgelegd.');
    expect(saved.text).toContain('Jeugd 50 %, zonder Eemnes; Volwassenen 50 %');
    expect(saved.text).toContain('Blaricum: € 4.786,00');

    const diana = await bot.opened(DIANA);
    const read = await diana.say('bijdrage 2027');
    expect(read.text).toContain('Vastgelegd door Carla de Boer, 16 nov 2026.');
    expect(read.buttons).not.toContain('Wijzig de bijdrage');
    const samira = await bot.opened(SAMIRA);
    for (const words of ['bijdrage', 'bijdrage 2027'])
      expect((await samira.say(words)).text).toContain('Alleen de coördinator en het DO');
    expect((await carla.say('bijdrage 1900')).text).toContain('Typ bijvoorbeeld ‘bijdrage 2026’.');
  });

  test('is a table for the oplegger that adds up', async () => {
    await legVast(carla);
    await carla.say('bijdrage 2027');

    const rows = await downloadedRows(await carla.pressCard('Maak Excel-bestand'));

    expect(rows.find(({ Gemeente }) => Gemeente === 'Eemnes')?.['Jeugd (50 %)']).toBe('betaalt niet mee');
    expect(rows.at(-1)).toMatchObject({ Gemeente: 'Alle gemeenten', Samen: '95202' });
    const paid = rows.slice(0, -1).reduce((total, { Samen }) => total + Number(Samen), 0);
    expect(paid).toBe(95_202);
  });

  test('is kept from a calculation with one button more', async () => {
    const calculated = await verdeel({});
    const form = await carla.pressCard('Leg vast voor 2027', {}, { on: calculated });
    expect(form.inputs).toMatchObject({ bedrag: '95202', verdeling: HALF });

    expect((await carla.pressCard('Bewaar', {}, { on: form })).text).toContain('Blaricum: € 4.786,00');
    expect(await stored()).toBe(1);
  });

  test('that does not add up is not kept, and what was typed stays', async () => {
    const again = await legVast(carla, { verdeling: 'Jeugd: 50' });

    expect(again.text).toContain('De delen zijn samen 50 %.');
    expect(again.inputs).toMatchObject({ bedrag: '95.202', verdeling: 'Jeugd: 50' });
    expect(await stored()).toBe(0);
  });

  test('of the year before is the proposal for the next one', async () => {
    await legVast(carla);
    await carla.say('bijdrage 2028');

    expect((await carla.pressCard('Leg de bijdrage vast')).inputs).toMatchObject({
      bedrag: '95202',
      verdeling: HALF,
    });
  });

  test('that is the same again changes nothing; of two at once the first holds', async () => {
    const cees = await bot.opened(CEES);
    await legVast(carla);
    await carla.say('bijdrage 2027');
    const form = await carla.pressCard('Wijzig de bijdrage');
    await carla.pressCard('Bewaar', {}, { on: form });
    expect(await stored()).toBe(1);

    await cees.say('bijdrage 2027');
    const second = await cees.pressCard('Wijzig de bijdrage');
    await carla.pressCard('Bewaar', { bedrag: '98078' }, { on: form });
    const late = await cees.pressCard('Bewaar', { bedrag: '1000' }, { on: second });

    expect(late.text).toContain('Iemand anders heeft de bijdrage intussen gewijzigd.');
    expect(late.inputs).toMatchObject({ bedrag: '1000' });
    expect((await cees.say('bijdrage 2027')).text).toContain('€ 98.078,00');
    expect(await stored()).toBe(2);
  });
});
