import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { AB, heardAndJudged, LATER_AB, PFHO } from '../support/besluiten-story.ts';
import { BEHEER, CARLA, DIANA, DO_CHANNEL, type Person, PIETER, SAMIRA } from '../support/people.ts';
import { TITEL, takeOver } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord, type Page } from '../support/werkbord.ts';

/** Of a channel and of a meeting, which Teams shows beside the chat of everybody in it. */
describe('the page of a meeting as a tab', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    await heardAndJudged(bot);
    for (const who of [DIANA, BEHEER]) await bot.opened(who);
    const channel = bot.client(CARLA, DO_CHANNEL);
    await channel.open();
    await channel.say('koppel');
    await channel.pressCard('Koppel', { koppeling: 'overleg:pfho' });
  });
  afterAll(() => bot.stop());

  const look = async (who: Person, pad: string): Promise<Page> => (await lokaalWerkbord(bot, who)).get(pad);
  const inputs = (page: Page) => parse(page.html).querySelectorAll('input[data-tab]');
  const chosen = (page: Page) =>
    inputs(page).flatMap((one) => (one.hasAttribute('checked') ? [one.getAttribute('value')] : []));

  test.each([CARLA, BEHEER])('$naam chooses of which overleg it is', async (who) => {
    const page = await look(who, 'tab');

    expect(page.status).toBe(200);
    const pfho = inputs(page).find((one) => one.getAttribute('value') === 'pfho');
    expect(pfho?.getAttribute('data-tab')).toBe('Vergadering PFHO');
    expect(new URL(pfho?.getAttribute('data-href') ?? '', bot.url).searchParams.get('overleg')).toBe('pfho');
    expect(page.text).toContain('Portefeuillehoudersoverleg');
    expect(chosen(page)).toEqual([]);
  });

  test('what the channel is bound to is chosen already, and before that what the tab shows now', async () => {
    const kanaal = encodeURIComponent(DO_CHANNEL.id);

    expect(chosen(await look(CARLA, `tab?kanaal=${kanaal}`))).toEqual(['pfho']);
    expect(chosen(await look(CARLA, `tab?kanaal=${kanaal}&nu=ab`))).toEqual(['ab']);
    expect(chosen(await look(CARLA, 'tab?kanaal=19%3Aonbekend&nu=onbekend'))).toEqual([]);
  });

  test('an overleg of which a meeting is planned under a name of its own can be chosen as well', async () => {
    const rows = [
      ['Onderwerp', 'Projectleider', 'Overleg', 'Datum'],
      ['Regiovisie wonen', SAMIRA.naam, 'Werkgroep Wonen', '20-04-2027'],
    ];
    await takeOver(bot.client(CARLA), rows.map((cells) => cells.join('\t')).join('\n'));

    expect((await look(CARLA, 'tab')).text).toContain('Werkgroep Wonen');
    expect((await look(CARLA, 'vergadering?overleg=werkgroep-wonen')).titel).toContain('Werkgroep Wonen');
  });

  test.each([DIANA, SAMIRA, PIETER])('$naam does not choose it', async (who) => {
    const page = await look(who, 'tab');

    expect(page.status).toBe(403);
    expect(page.text).toContain('Alleen de coördinator of de beheerder kan een kanaal koppelen.');
    expect(inputs(page)).toEqual([]);
  });

  test('shows the next meeting of its overleg, and of the others only those of the same', async () => {
    expect((await look(DIANA, 'vergadering?overleg=pfho')).titel).toContain('Portefeuillehoudersoverleg');
    const page = await look(DIANA, 'vergadering?overleg=ab');
    const others = parse(page.html).querySelectorAll('nav[aria-label="Andere vergaderingen"] a');
    const asked = others.map((link) => new URL(link.getAttribute('href') ?? '', bot.url).searchParams);
    expect(asked.map((params) => params.get('id'))).toEqual([AB, LATER_AB]);
    expect(asked.map((params) => params.get('overleg'))).toEqual(['ab', 'ab']);
    const later = await look(DIANA, `vergadering?id=${LATER_AB}&overleg=ab`);
    expect(later.titel).toContain('20 mei 2027');
  });

  test.each([
    ['an overleg without a meeting', CARLA, 'vergadering?overleg=do', 200, 'Er staat geen vergadering van'],
    ['an overleg that is none', CARLA, 'vergadering?overleg=geheim', 404, 'Dit overleg ken ik niet meer'],
    ['ten thousand characters', CARLA, `vergadering?overleg=${'x'.repeat(7_900)}`, 404, 'ken ik niet meer'],
    ['a projectleider in that channel', SAMIRA, `vergadering?overleg=pfho`, 403, 'Alleen directieleden'],
    ['a trekker in that meeting', PIETER, `vergadering?overleg=pfho&id=${PFHO}`, 403, 'Alleen directieleden'],
    ['a beheerder', BEHEER, 'vergadering?overleg=pfho', 403, 'Alleen directieleden'],
  ])('%s: a page that says so, and nothing of others', async (_what, who, pad, status, text) => {
    const page = await look(who, pad);

    expect(page.status).toBe(status);
    expect(page.text).toContain(text);
    expect(page.html).not.toContain(TITEL);
  });
});
