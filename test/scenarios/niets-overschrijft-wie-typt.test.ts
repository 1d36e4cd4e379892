import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, faceOf, needNoKanaal, opdrachtOf, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Somebody has a form open in a dialog and another one in the chat while each kind of change happens to the same opdracht. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await bot.opened(PIETER);
  await needNoKanaal(carla, 'do');
});
afterAll(() => bot.stop());

const VRAAG = 'Wat helpt jou om zelf je huishouden te doen?';
const DOEL = 'We kiezen hiermee welke hulp we inkopen.';

type Change = {
  readonly wat: string;
  readonly happens: (opdracht: string, titel: string) => Promise<unknown>;
  /** What somebody else stored stands beside it, or it is not theirs any more: the text comes back on a card. */
  readonly givesBack?: RegExp;
};

const helps = async (opdracht: string, typed: Record<string, string>): Promise<void> => {
  const { card } = await carla.execute('opdrachten.openPlan', { opdracht, onderdeel: 'vraag' });
  await carla.pressCard('Later verder', typed, { on: card as CardView });
};

const CHANGES: readonly Change[] = [
  {
    wat: 'the meeting moves',
    async happens() {
      await carla.say('agenda DO');
      await carla.pressCard('Directieoverleg');
      await carla.pressCard('Verplaats');
      await carla.pressCard('Verplaatsen', { datum: '2026-12-16', tijd: '10:00' });
    },
  },
  {
    wat: 'the meeting is cancelled',
    async happens() {
      await carla.say('agenda DO');
      await carla.pressCard('Directieoverleg');
      await carla.pressCard('Annuleer');
      await carla.pressCard('Annuleer de vergadering', { reden: 'Er is te weinig te bespreken.' });
    },
  },
  { wat: 'a reminder comes', happens: () => timeIs(bot, '2026-11-18T07:30:00.000Z') },
  {
    wat: 'a colleague fills in another field',
    happens: (opdracht) => helps(opdracht, { niveau: 'adviseren' }),
  },
  {
    wat: 'a colleague fills in the same fields',
    happens: (opdracht) =>
      helps(opdracht, { centraleVraag: 'Wat mis je nu?', doel: 'Voor de inkoop van 2027.' }),
    givesBack: /Intussen door Carla de Boer bewaard/,
  },
  {
    wat: 'a table is read with another trekker',
    happens: (_opdracht, titel) =>
      takeOver(
        carla,
        `Onderwerp\tBestuurlijk trekker\tOverleg\tDatum\n${titel}\tWillem Hoekstra\tDO\t15-12-2026`,
      ),
  },
  {
    wat: 'it goes to another projectleider',
    async happens(opdracht) {
      const { card } = await carla.execute('opdrachten.assign', { opdracht });
      await carla.pressCard('Bewaar', { projectleiderId: PIETER.id }, { on: card as CardView });
    },
    givesBack: /Deze opdracht is overgedragen aan Pieter Smit/,
  },
];

describe('while somebody types', () => {
  test.each(CHANGES)('$wat: both forms stay as they are, and what was typed is kept', async (change) => {
    const titel = `Hulp thuis, terwijl ${change.wat}`;
    await addOpdracht(carla, SAMIRA, { titel });
    const dialog = await beginPlan(samira, titel);
    const opdracht = opdrachtOf(dialog);
    await samira.send({ type: 'message', value: { verb: 'opdrachten.openPlan', opdracht } });
    const inChat = samira.screen().at(-1)!;
    expect(Object.keys(inChat.inputs)).toContain('doel');

    await change.happens(opdracht, titel);
    await bot.app.sweep();

    const now = samira.screen().find(({ activityId }) => activityId === inChat.activityId);
    expect(faceOf(now)).toBe(faceOf(inChat));
    const one = await samira.pressCard('Later verder', { centraleVraag: VRAAG }, { on: dialog });
    const other = await samira.pressCard('Later verder', { doel: DOEL }, { on: inChat });
    const { plan } = (await bot.app.opdrachten.get(opdracht)).state;
    if (change.givesBack) {
      for (const card of [one, other]) expect(card.text).toMatch(change.givesBack);
      expect(JSON.stringify(one.json)).toContain(VRAAG);
      expect(JSON.stringify(other.json)).toContain(DOEL);
      expect(plan.centraleVraag).not.toBe(VRAAG);
    } else expect(plan).toMatchObject({ centraleVraag: VRAAG, doel: DOEL });
  });
});
