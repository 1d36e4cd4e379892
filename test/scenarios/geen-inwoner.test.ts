import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mapElements } from '../../src/bot/card-actions.ts';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let opdracht: string;
let counter = 0;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterAll(() => bot.stop());
beforeEach(async () => {
  counter += 1;
  question = `Wat vindt mevrouw Vermeer van bureau ${counter} dat we vragen?`;
  await addOpdracht(carla, SAMIRA, { titel: `Opdracht nummer ${counter}` });
  opdracht = opdrachtOf(await beginPlan(samira, `Opdracht nummer ${counter}`));
});

const plan = async () => (await bot.app.opdrachten.get(opdracht)).state.plan;
const ofOpdracht = async () => bot.store.log.read(`opdracht:${opdracht}`);

/** What the switch beside an input sends when it is on; undefined: there is none. */
function switchOf(card: CardView, input: string): string | undefined {
  let on: string | undefined;
  mapElements(card.json, (element) => {
    if (element.id === `${input}GeenInwoner`) on = String(element.valueOn);
    return element;
  });
  return on;
}

/** A text that stands in another opdracht is asked about for that. */
let question: string;
const DOEL = 'Beter werven.';
const ASKED = 'Hier lijkt een naam te staan: ‘mevrouw Vermeer’. Is dat van een inwoner? Haal het dan weg.';

describe('what seems to be of a resident and is not', () => {
  test('is stored when who wrote it says so, and the log knows that it was said, without what', async () => {
    const asked = await samira.pressCard('Bewaar en verder', {
      centraleVraag: question,
      doel: DOEL,
    });
    expect(asked.text).toContain(ASKED);
    expect(asked.text).toContain('Er is nog niets bewaard.');
    expect(await plan()).toEqual({ vanToepassing: 'ja' });
    const said = switchOf(asked, 'centraleVraag');
    expect(said).not.toContain('Vermeer');
    expect(switchOf(asked, 'doel')).toBeUndefined();

    await samira.pressCard('Bewaar en verder', { centraleVraagGeenInwoner: said ?? '' });

    expect(await plan()).toMatchObject({ centraleVraag: question, doel: DOEL });
    const entry = (await ofOpdracht()).at(-1);
    expect(entry?.confirmed).toEqual(['centraleVraag']);
    expect(JSON.stringify({ ...entry, events: [] })).not.toContain('Vermeer');
    expect(bot.logger.text()).not.toContain('Vermeer');
  });

  test('is asked about again when something else comes in beside it', async () => {
    const asked = await samira.pressCard('Bewaar en verder', { centraleVraag: question });

    const again = await samira.pressCard('Bewaar en verder', {
      centraleVraag: `${question} En haar dochter Emma?`,
      centraleVraagGeenInwoner: switchOf(asked, 'centraleVraag') ?? '',
    });

    expect(again.text).toContain('‘haar dochter Emma’');
    expect(await plan()).toEqual({ vanToepassing: 'ja' });
    // With one of the two taken away the other has been answered for.
    await samira.pressCard('Bewaar en verder', {
      centraleVraag: question,
      centraleVraagGeenInwoner: switchOf(again, 'centraleVraag') ?? '',
    });
    expect((await plan()).centraleVraag).toBe(question);
  });

  test('is not asked about a second time once it is stored', async () => {
    const asked = await samira.pressCard('Bewaar en verder', { centraleVraag: question });
    await samira.pressCard('Bewaar en verder', {
      centraleVraagGeenInwoner: switchOf(asked, 'centraleVraag') ?? '',
    });
    const { card } = await samira.execute('opdrachten.openPlan', { opdracht, onderdeel: 'vraag' });

    await samira.pressCard('Bewaar en verder', { doel: DOEL }, card ? { on: card } : {});

    expect(await plan()).toMatchObject({ centraleVraag: question, doel: DOEL });
    expect((await ofOpdracht()).at(-1)?.confirmed).toBeUndefined();
  });

  test('is not taken from a card that says it of something else, or of everything', async () => {
    await samira.pressCard('Bewaar en verder', { centraleVraag: question });
    for (const said of ['true', 'false', '00000000', '.'.repeat(500)]) {
      const again = await samira.pressCard('Bewaar en verder', { centraleVraagGeenInwoner: said });
      expect(again.text).toContain(ASKED);
    }
    expect(await plan()).toEqual({ vanToepassing: 'ja' });
  });

  test('is a colleague whom the bot knows: nothing is asked, and nobody has to say anything', async () => {
    const centraleVraag = `Wat vindt ${CARLA.naam} van bureau ${counter} dat we vragen?`;
    await samira.pressCard('Bewaar en verder', { centraleVraag, doel: DOEL });

    expect(await plan()).toMatchObject({ centraleVraag, doel: DOEL });
    expect((await ofOpdracht()).at(-1)?.confirmed).toBeUndefined();
  });

  test('is asked about where a colleague stands beside it, and only it', async () => {
    const asked = await samira.pressCard('Bewaar en verder', {
      centraleVraag: `${CARLA.naam} vraagt het mevrouw Vermeer.`,
    });

    expect(asked.text).toContain(ASKED);
    expect(asked.text).not.toContain(`‘${CARLA.naam}’`);
    expect(await plan()).toEqual({ vanToepassing: 'ja' });
  });

  test('is no way past a number of one person', async () => {
    const held = await samira.pressCard('Bewaar en verder', {
      centraleVraag: 'Het gaat om 111222333, van mevrouw Vermeer.',
    });
    const again = await samira.pressCard('Bewaar en verder', {
      centraleVraagGeenInwoner: switchOf(held, 'centraleVraag') ?? '',
    });

    expect(again.text).toContain('Het lijkt erop dat hier een burgerservicenummer staat. Haal dat weg');
    expect(JSON.stringify(await ofOpdracht())).not.toContain('111222333');
  });
});
