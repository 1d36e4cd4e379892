import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ONDERWERPEN, type Onderwerp } from '../../src/statusvragen/ground/query.ts';
import { CARLA, WILLEM } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { makeTheRest, makeWorld, SECRET } from '../support/whole-world.ts';

/** What there is and may not be seen is never answered as what is not there (domain: Verplichtingen and their dates). */

/** Of each subject a question that asks for all of it. */
const VRAGEN: Readonly<Record<Onderwerp, string>> = {
  opdrachten: 'welke opdrachten zijn er',
  verplichtingen: 'wat moet er nog gebeuren',
  inbreng: 'welke inbreng is er',
  activiteiten: 'welke activiteiten zijn er',
  vergaderingen: 'welke vergaderingen zijn er',
  agendapunten: 'wat staat er op de agenda van het PFHO',
  toezeggingen: 'welke toezeggingen zijn er',
  signalen: 'welke signalen zijn er',
  adviezen: 'welke adviezen van raden zijn er',
  feiten: 'wanneer zijn er plannen ingediend',
  jaaragenda: 'welke onderwerpen staan op de jaaragenda',
  cijfers: 'cijfers',
  verdeling: 'hoeveel opdrachten zijn er per programma',
  afwezigheid: 'wie is er afwezig',
  gemeenten: 'hoeveel inwoners heeft de regio',
  instellingen: 'hoeveel werkdagen voor het DO moet een plan klaar zijn',
  berichten: 'welke berichten zijn niet aangekomen',
  bereik: 'wie is er niet bereikbaar',
  contacten: 'welke gemeenten hebben geen contact',
  uitvraag: 'welke gemeenten hebben nog niet geantwoord',
  rapporten: 'welke rapporten zijn er',
  bevindingen: 'welke bevindingen zijn er',
  kosten: 'wat kosten de activiteiten',
  budget: 'wat is er nog over van het budget',
  voorbeelden: 'voorbeelden van een focusgroep',
  teksten: 'welke openbare teksten zijn er',
  raadsoverleggen: 'welke overleggen met adviesraden zijn er gepland',
  netwerkbijeenkomsten: 'welke netwerkbijeenkomsten zijn er',
  kalender: 'communicatiekalender',
  gehoord: 'welke groepen hebben we wel gehoord',
};
let bot: TestBot;
let carla: TeamsClient;
let willem: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  await makeTheRest(bot, await makeWorld(bot));
  carla = await bot.opened(CARLA);
  willem = await bot.opened(WILLEM);
});
afterAll(() => bot.stop());

/** What there is to know of these is for everybody. */
const EVERYBODYS: readonly Onderwerp[] = ['vergaderingen', 'gemeenten', 'instellingen', 'raadsoverleggen'];

/** What an answer says that leaves out what is there. */
const NOT_YOURS =
  /waar jij bij hoort|die jij mag (?:lezen|zien)|Je ziet alleen|zien alleen|Alleen (?:de|wie|directieleden) |voor collega’s met een rol|(?:leest|ziet) wie meedoet/;

test.each(ONDERWERPEN)(
  '%s: who has no part in it reads the same as the coördinator, or that it is not theirs to see',
  async (onderwerp) => {
    const vraag = VRAGEN[onderwerp];
    const { text: all } = await carla.say(vraag);
    const { text } = await willem.say(vraag);

    expect(all).not.toContain('Die vraag begrijp ik niet');
    expect(text === all).toBe(EVERYBODYS.includes(onderwerp));
    if (text !== all) expect(text).toMatch(NOT_YOURS);
    expect(text).not.toMatch(/ is er niets\./);
    if (!EVERYBODYS.includes(onderwerp)) expect(text).not.toContain(SECRET);
  },
);

test('what has no question here that finds something proves nothing: each of them does', async () => {
  const empty: string[] = [];
  for (const onderwerp of ONDERWERPEN)
    if (/(?:Nog g|G)een /.test((await carla.say(VRAGEN[onderwerp])).text.split('\n')[2] ?? ''))
      empty.push(onderwerp);
  expect(empty).toEqual([]);
});
