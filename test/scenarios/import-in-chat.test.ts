import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { unavailable } from '../../src/logboek/store-errors.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { confirmNaam, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const TABLE = [
  ['Onderwerp', 'Projectleider', 'Bestuurlijk trekker', 'Overleg', 'Datum'],
  ['Inkoop jeugdhulp 2027', 'Samira El Amrani', 'wethouder Van Dijk', 'DO', '15-12-2026'],
  ['Regiovisie wonen', 'n.t.b.', '', 'Portefeuillehoudersoverleg', '10 december 2026'],
];
const asText = TABLE.map((cells) => cells.join('\t')).join('\n');
const asHtml = `<table>${TABLE.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 10_000)).entries.length;
}

describe('a table that is pasted into the chat', () => {
  test.each([
    ['as text with tabs', asText, {}],
    ['behind ‘importeer’', `importeer\n${asText}`, {}],
    [
      'as HTML beside a text without tabs',
      TABLE.map((cells) => cells.join(' ')).join('\n'),
      { attachments: [{ contentType: 'text/html', content: asHtml }] },
    ],
  ])('%s is read, with a report per row', async (_how, text, more) => {
    const report = await takeOver(carla, text, more);

    expect(report.text).toContain('Inkoop jeugdhulp 2027');
    expect(report.text).toContain('Regiovisie wonen');
    const status = await carla.say('status inkoop jeugdhulp');
    expect(status.text).toContain('Trekker: wethouder Van Dijk');
    expect(status.text).toContain('Directieoverleg, dinsdag 15 december 2026');
    expect((await carla.say('status regiovisie')).text).toContain('Projectleider: nog niet bekend');
  });

  test('twice changes nothing the second time', async () => {
    await takeOver(carla, asText);
    const before = await entries();

    const again = await takeOver(carla, asText);

    expect(again.text).toContain('Gelijk gebleven: 2');
    expect(await entries()).toBe(before);
  });

  test('of which the store keeps a part is told so, and what is not sure is called so', async () => {
    await bot.stop();
    const added = new Set<string>();
    bot = await startTestBot({
      wrapStore: ({ log, ...store }) => ({
        ...store,
        log: {
          ...log,
          async append(entry) {
            await log.append(entry);
            if (added.size === 2 || !entry.stream.startsWith('opdracht:')) return;
            added.add(entry.stream);
            // It was stored, and the answer got lost.
            if (added.size === 2) throw unavailable(new Error('connection lost'));
          },
        },
      }),
    });
    carla = await bot.opened(CARLA);

    const report = await takeOver(carla, asText);

    // Both are under way at once: which of them the answer of the store is lost for does not matter.
    expect(report.text).toMatch(
      /Gestopt bij rij ([23]): de opslag gaf geen antwoord\. Of rij \1 is bewaard, is niet zeker\. De rijen na rij 3 zijn niet ingelezen\./,
    );
    expect(JSON.stringify(report.json)).toContain('Import gestopt: 1 toegevoegd');
    const again = await takeOver(carla, asText);
    expect(again.text).toContain('Gelijk gebleven: 2');
    expect(again.text).not.toContain('Gestopt');
  });

  test('asks a projectleider who is known by that name once the coördinator says that it is the one', async () => {
    const samira = await bot.opened(SAMIRA);

    await takeOver(carla, asText);
    expect(samira.screen()).toEqual([]);
    await confirmNaam(carla, SAMIRA);

    expect(samira.cardWith('Inkoop jeugdhulp 2027').buttons).toEqual(['Begin']);
  });

  test('by somebody who is not coördinator is refused', async () => {
    const samira = await bot.opened(SAMIRA);
    const before = await entries();

    const refused = await samira.say(asText);

    expect(refused.text).toContain('Alleen de coördinator kan opdrachten inlezen');
    expect(await entries()).toBe(before);
  });

  test('without a column for the title is told so', async () => {
    const card = await carla.say('importeer Kleur\tAantal\nrood\t3');

    expect(card.text).toMatch(/kolom|kopregel/i);
    expect(card.text).not.toContain('toegevoegd');
  });

  test('with a row that holds an e-mail address leaves that row out and says so', async () => {
    const report = await takeOver(carla, `${asText}\nKlacht van jansen@voorbeeld.nl\t\t\t\t`);

    expect(report.text).toContain('In deze rij lijkt een e-mailadres te staan');
    expect(JSON.stringify((await bot.store.log.readAll('', 1000)).entries)).not.toContain('jansen@');
    expect(bot.logger.text()).not.toContain('jansen@');
  });

  test('‘importeer’ alone says how', async () => {
    expect((await carla.say('importeer')).text).toContain('Plak de tabel in een bericht aan mij');
  });
});
