import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { CARLA, SAMIRA } from '../support/people.ts';
import { takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** A file that somebody sends in the own chat, as Teams tells of it. */

const HOST = 'https://regio-my.sharepoint.com';
const CSV = 'Kenmerk;Onderwerp;Overleg;Datum\nDOC-24009001;Vervoer naar school;DO;15-12-2026\n';

type Answer = { readonly status?: number; readonly bytes?: Uint8Array; readonly fails?: Error };
let answer: Answer;
let asked: string[];
let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  asked = [];
  answer = { bytes: strToU8(CSV) };
  bot = await startTestBot({
    async download(url, { redirect }) {
      expect(redirect).toBe('manual');
      asked.push(url);
      const { status = 200, bytes = new Uint8Array(), fails } = answer;
      if (fails) throw fails;
      return new Response(status === 200 ? Buffer.from(bytes) : null, { status });
    },
  });
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const file = (name = 'opdrachten.csv', downloadUrl = `${HOST}/download.aspx?UniqueId=1&tempauth=x`) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl: `${HOST}/personal/carla/${name}`,
  name,
  content: { downloadUrl, uniqueId: '1', fileType: name.split('.').at(-1) },
});
const html = { contentType: 'text/html', content: '<p><attachment id="1"></attachment></p>' };
const send = (client: TeamsClient, text = '', ...files: readonly unknown[]) =>
  client.say('', { text, attachments: [html, ...(files.length > 0 ? files : [file()])] });
/** Sends a file and says yes to what the bot makes of it. */
const sendAndTake = async (...sent: Parameters<typeof send>) => {
  const shown = await send(...sent);
  return shown.buttons.includes('Neem over') ? sent[0].pressCard('Neem over', {}, { on: shown }) : shown;
};
const entries = async (): Promise<number> => (await bot.store.log.readAll('', 10_000)).entries.length;

describe('a file', () => {
  test.each(['', 'importeer', 'dit zijn de opdrachten'])(
    'is imported, with the report of a table that was pasted (‘%s’)',
    async (text) => {
      const pasted = await takeOver(carla, CSV.replaceAll(';', '\t').replace('24009001', '24009002'));
      const report = await sendAndTake(carla, text);

      expect(report.text).toContain('Bestand ‘opdrachten.csv’');
      expect(report.text).toContain('Vervoer naar school');
      const words = (shown: string): string =>
        shown.replace(/Bestand ‘opdrachten\.csv’|Geplakte tabel/, '').replaceAll('24009002', '24009001');
      expect(words(report.text)).toBe(words(pasted.text));
      expect((await carla.say('status vervoer')).text).toContain('Vervoer naar school');
    },
  );

  test('twice changes nothing the second time', async () => {
    await sendAndTake(carla);
    const before = await entries();

    await sendAndTake(carla);

    expect(await entries()).toBe(before);
  });

  test('may be an .xlsx, and a large one that pretends to be small is refused', async () => {
    answer = { bytes: readFileSync('test/fixtures/teams/samengevoegd.xlsx') };
    expect((await send(carla, '', file('samen.xlsx'))).text).toContain('Bestand ‘samen.xlsx’');

    answer = { bytes: zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(200 * 1024 * 1024) }) };
    const before = await entries();
    expect((await send(carla, '', file('bom.xlsx'))).text).toContain('Dat lukt nu niet');
    expect(await entries()).toBe(before);
  });
});

describe('nothing is asked for', () => {
  test.each([
    'http://regio-my.sharepoint.com/x',
    'https://regio-my.sharepoint.com.kwaad.nl/x',
    'https://kwaad.nl/regio-my.sharepoint.com',
    'https://sharepoint.com/x',
    'https://regio-my.sharepoint.com:8443/x',
    'https://ik:geheim@regio-my.sharepoint.com/x',
    'https://169.254.169.254/metadata/identity',
    'https://localhost/x',
    'file:///etc/passwd',
    'geen adres',
  ])('at %s', async (url) => {
    const before = await entries();

    const refused = await send(carla, '', file('opdrachten.csv', url));

    expect(refused.text).toContain('Ik kan dit bestand niet openen.');
    expect(asked).toEqual([]);
    expect(await entries()).toBe(before);
  });

  test('of who may not import', async () => {
    const samira = await bot.opened(SAMIRA);

    expect((await send(samira)).text).toContain('Alleen de coördinator');
    expect(asked).toEqual([]);
  });

  test.each(['plan.docx', 'foto.png', 'programma.exe', 'zonder'])('of another kind: %s', async (name) => {
    expect((await send(carla, '', file(name))).text).toContain('Stuur een tabel als .csv of .xlsx');
    expect(asked).toEqual([]);
  });

  test('of two files at once', async () => {
    expect((await send(carla, '', file('een.csv'), file('twee.csv'))).text).toContain(
      'Stuur één bestand tegelijk.',
    );
    expect(asked).toEqual([]);
  });
});

describe('what cannot be had is said, and stores nothing', () => {
  test.each<[string, Answer, string]>([
    ['a link to elsewhere', { status: 302 }, 'Ik kan dit bestand niet openen.'],
    ['a link that is too old', { status: 403 }, 'Ik kan dit bestand niet openen.'],
    ['no answer in time', { fails: new DOMException('', 'TimeoutError') }, 'Ik kan dit bestand niet openen.'],
    ['more than 5 MB', { bytes: new Uint8Array(5 * 1024 * 1024 + 1) }, 'Dit bestand is te groot.'],
    ['nothing', { bytes: new Uint8Array() }, 'Er staat geen tekst in dit bestand.'],
    ['no table', { bytes: new Uint8Array([0, 1, 2, 3, 0, 0]) }, 'Dat lukt nu niet'],
  ])('%s', async (_what, given, sentence) => {
    answer = given;
    const before = await entries();

    expect((await send(carla)).text).toContain(sentence);
    expect(await entries()).toBe(before);
  });
});
