import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MAX_TYPED } from '../../src/shared/typed-text.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { processorTime } from '../support/processor-time.ts';
import { addOpdracht, beginPlan, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let opdracht: string;

/**
 * So long, in milliseconds of the processor, may one message keep everybody else waiting, on top of what an ordinary one costs here:
 * this process also plays Teams.
 */
const MOST_MS = 50;
/** Or so many times what an ordinary one costs at that moment. */
const TIMES = 8;
let ordinary: number;

const whole = (part: string): string => part.repeat(Math.ceil(MAX_TYPED / part.length)).slice(0, MAX_TYPED);
const cut = (text: string, most: number): string => text.slice(0, most).trim();
const nearly = (most: number): string =>
  cut('welke oprdachten plannnen inbregn vergadring jeudg onderwjis toezeging activitiet '.repeat(8), most);
const unknown = (most: number): string =>
  cut(Array.from({ length: 40 }, (_, nr) => `kw${nr}erty`).join(' '), most);
const cells = 'DOC-24008138;Een opdracht;Jeugd;Eva Bos;DO;14-01-2027\n';

/** Texts of the largest size that is let in, or larger, each made to be slow for something. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['one word', whole('a')],
  ['one word that is nearly known', whole('opdracht')],
  ['many short words', whole('ab cd ')],
  [
    'many different words',
    Array.from({ length: 8000 }, (_, nr) => nr.toString(36))
      .join(' ')
      .slice(0, MAX_TYPED),
  ],
  ['letters with loose accents', whole('e\u0301')],
  ['signs that become eighteen letters', whole('\uFDFA')],
  ['digits with spaces', whole('1 ')],
  ['digits with points', whole('1.')],
  ['dates', whole('12-12-2026 ')],
  ['half dates', whole('12-')],
  ['e-mail addresses that are none', whole('a@')],
  ['names that are none', whole('mevrouw van ')],
  ['initials', whole('J. ')],
  ['entities', whole('&nbsp;')],
  ['entities that are none', whole('&')],
  ['mentions', whole('<at>Samenkracht!</at>')],
  ['mentions that do not end', whole('<at')],
  ['quotes of Teams', whole('<quoted messageId="1"/>')],
  ['quotes of Teams that do not end', whole('<quoted messageId="')],
  [
    'blockquotes',
    '<blockquote itemtype="http://schema.skype.com/Reply" itemid="1">a</blockquote>'.repeat(3000),
  ],
  ['blockquotes that do not end', `schema.skype.com/Reply${'<blockquote '.repeat(20_000)}`],
  [
    'mentions of HTML that do not end',
    `<blockquote itemtype="http://schema.skype.com/Reply"></blockquote>${'<span schema.skype.com/Mention '.repeat(7500)}`,
  ],
  ['white space', `${whole(' ').slice(2)}x`],
  ['lines', whole('\n')],
  ['more letters than are let in', 'a'.repeat(50_000)],
  ['more words than are let in', 'plan '.repeat(20_000)],
  ['pictures', whole('😀')],
  ['quotation marks', whole('"')],
  ['brackets', whole('(['.repeat(9))],
  ['question marks', whole('?')],
  ['half questions', whole(' en wat')],
  ['words for and', whole(' en ')],
  ['words of who reads', whole('wie leest mijn plan of lezen ').replace('plan', 'plannetje')],
  ['elements in each other', '<div>'.repeat(20_000) + '</div>'.repeat(20_000)],
  ['a question of as much as is read, of words that are nearly known', nearly(300)],
  ['a question of as much as is read, of nothing that is known', unknown(300)],
  ['half days', 'van 1 tot '.repeat(30)],
  ['question marks of a question', `${'?'.repeat(150)} ${'? '.repeat(70)}`],
  ['spaces before and', `wat${' '.repeat(250)}en welke`],
  ['short lines', whole('a\n')],
  ['cells', whole('a;b\n')],
  ['a table', `Kenmerk;Onderwerp;Programma;Projectleider;Overleg;Datum\n${whole(cells)}`.slice(0, MAX_TYPED)],
  ['quotes', whole('";"')],
  ['quotes that never end', whole('"\n')],
  ['headings', whole('Kenmerk;Onderwerp;Datum\n')],
  ['rows with quotes', `Kenmerk;Onderwerp\n"\n${whole('"a\n')}`.slice(0, MAX_TYPED)],
  ['rows of HTML', `<table>${'<tr>'.repeat(60_000)}`],
  ['cells of HTML', `<table><tr>${'<td>a</td>'.repeat(24_000)}`],
  ['tables of HTML', '<table></table>'.repeat(16_000)],
];

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  for (let nr = 0; nr < 30; nr += 1)
    await addOpdracht(carla, SAMIRA, {
      titel: `Opdracht ${nr} over ${nr.toString(36)}wonen, vervoer en zorg in wijk ${nr}`,
    });
  await addOpdracht(carla, SAMIRA);
  opdracht = opdrachtOf(await beginPlan(samira));
  // What is loaded when it is first needed is no part of it.
  for (const text of [
    'help',
    'status zorg',
    'hoeveel opdrachten zijn er',
    'Kenmerk;Onderwerp\nDOC-1;Twee',
    'blabla',
  ])
    await carla.send({ type: 'message', text });
  ordinary = Math.min(await costOf(ask), await costOf(ask), await costOf(ask));
});
afterAll(() => bot.stop());

const CALLED = '<at>Samenkracht!</at>';
type Send = () => Promise<{ status: number }>;

/** Every way by which a text comes in and something is done with it. */
const WAYS: Readonly<Record<string, (text: string) => ReturnType<Send>>> = {
  'a message': (text) => samira.send({ type: 'message', text }),
  'words behind a command': (text) =>
    samira.send({ type: 'message', text: `status ${text}`.slice(0, MAX_TYPED) }),
  'an answer to a message': (text) =>
    samira.send({
      type: 'message',
      text: `${CALLED} ${text}`.slice(0, MAX_TYPED),
      entities: [{ type: 'mention', mentioned: { id: '28:samenkracht' }, text: CALLED }],
      attachments: [
        {
          contentType: 'text/html',
          content: `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1">${text.slice(0, 1000)}</blockquote><p>${text}</p>`,
        },
      ],
    }),
  'an action on a message': (text) => samira.act('signaalVanBericht', { body: { content: text } }),
  'a question that is sent on from a dialog': (text) =>
    samira.send({
      type: 'invoke',
      name: 'task/submit',
      value: { data: { verb: 'doorvragen.send', nonce: randomUUID(), vraag: text } },
    }),
  'the name of a file': (text) =>
    samira.send({
      type: 'message',
      text: '',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: text.slice(0, 400),
          content: { downloadUrl: 'https://a.example/b' },
        },
      ],
    }),
  'a question of a button': (text) => samira.execute('statusvragen.ask', { vraag: text }),
  'a message with that as HTML': (text) =>
    samira.send({
      type: 'message',
      text: 'a\nb',
      attachments: [{ contentType: 'text/html', content: text }],
    }),
  'a search': (text) =>
    samira.send({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'zoekOpdracht', parameters: [{ name: 'woorden', value: text }] },
    }),
  'a plan': (text) => {
    const data = { opdracht, version: 3, nonce: randomUUID(), onderdeel: 'vraag', next: 'verder' };
    return samira.execute('opdrachten.saveOnderdeel', { ...data, centraleVraag: text });
  },
  inbreng: (text) =>
    samira.execute('opdrachten.addInbreng', { opdracht, version: 3, nonce: randomUUID(), tekst: text }),
  'a signaal': (text) =>
    carla.execute('signalen.add', { nonce: randomUUID(), bron: 'adviesraad', onderwerp: 'Bus', tekst: text }),
  'the form of an opdracht': (text) =>
    carla.execute('opdrachten.create', { nonce: randomUUID(), titel: text, trekker: text, datum: text }),
};

const ask: Send = () => samira.send({ type: 'message', text: 'welke plannen zijn te laat' });

async function costOf(send: Send): Promise<number> {
  const start = processorTime();
  const { status } = await send();
  expect([200, 413]).toContain(status);
  return processorTime() - start;
}

test.each(TEXTS)('%s: in no way by which it can come in does it hold up others', async (_what, text) => {
  const slow: Record<string, number> = {};
  for (const [way, sendBy] of Object.entries(WAYS)) {
    const send = (): ReturnType<Send> => sendBy(text);
    let cost = await costOf(send);
    // What is collected or compiled just then is not of this text.
    let most = ordinary + MOST_MS;
    // On a machine that became busy an ordinary message costs more as well.
    for (let again = 0; cost > most && again < 9; again += 1) {
      cost = Math.min(cost, await costOf(send));
      most = Math.max(most, TIMES * (await costOf(ask)));
    }
    if (cost > most) slow[way] = cost;
  }

  expect(slow).toEqual({});
});
