import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  AB,
  type Cast,
  decideAt,
  heardAndJudged,
  LATER_AB,
  openBesluit,
  opened,
  PFHO,
  puntIds,
  reader,
} from '../support/besluiten-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { NO_PARTICIPATION } from '../support/dossiers.ts';
import { CARLA, CEES, DO_CHANNEL } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let pieter: TeamsClient;
let opdracht: string;

async function start(): Promise<void> {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  const cast: Cast = await heardAndJudged(bot);
  ({ carla, samira, pieter, opdracht } = cast);
}
const statusNow = async (): Promise<string> => (await bot.app.opdrachten.get(opdracht)).state.status;
const owedList = async (): Promise<string> => (await carla.say('terugkoppeling verschuldigd')).text;
const NOBODY_WAITS = 'Er is nu geen terugkoppeling verschuldigd.';

/** From what is owed to the text that can be given. */
async function write(tekst: string): Promise<CardView> {
  const form = await opened(samira, 'opdrachten.openTerugkoppeling', { opdracht });
  return samira.pressCard('Bewaar en verder', { tekst }, { on: form });
}

describe('a PFHO changes a proposal, residents hear it, and the AB goes on deciding', () => {
  let channel: TeamsClient;
  let readSamira: () => readonly string[];
  let readPieter: () => readonly string[];

  beforeAll(async () => {
    await start();
    channel = bot.client(CARLA, DO_CHANNEL);
    await channel.open();
    await channel.say('koppel');
    await channel.pressCard('Koppel', { koppeling: 'overleg:pfho' });
    goTo(bot, '2027-03-11');
    await bot.app.sweep();
    readSamira = reader(samira);
    readPieter = reader(pieter);
  });
  afterAll(() => bot.stop());

  test('the besluit says how the overleg weighed what residents said, to everybody who reads it', async () => {
    readSamira();
    await decideAt(bot, carla, PFHO, opdracht, {
      uitkomst: 'aangepast',
      toelichting: 'Er komt minder geld voor vaste hulp',
      weging: 'Het overleg vond rust het belangrijkste punt.',
    });

    const asks = readSamira().filter((text) => text.includes('Geef terugkoppeling'));
    expect(asks).toHaveLength(1);
    const [news = ''] = asks;
    expect(news).toContain('Er is een besluit. Geef terugkoppeling.');
    expect(news).toContain('aangepast. Er komt minder geld voor vaste hulp.');
    expect(news).toContain(
      'Hoe het overleg woog wat inwoners zeiden: Het overleg vond rust het belangrijkste punt.',
    );
    expect(channel.cardWith('Besluit: Aangepast.').text).toContain(
      'Het overleg vond rust het belangrijkste punt.',
    );
    expect(channel.cardWith('Besluit: Aangepast.').text).toContain('Inwoners krijgen nog terugkoppeling.');
    expect((await samira.say(`status ${TITEL}`)).text).toContain(
      'Het overleg vond rust het belangrijkste punt.',
    );
    expect((await samira.say(`tijdlijn ${TITEL}`)).text).toContain(
      'Het overleg vond rust het belangrijkste punt.',
    );
  });

  test('the oordelen that it touches are asked again before the text', async () => {
    const [first = ''] = await puntIds(bot, opdracht);
    const asked = await opened(samira, 'opdrachten.openTerugkoppeling', { opdracht });
    expect(asked.text).toContain('Kloppen je oordelen nog?');
    expect(asked.text).toContain('Het besluit raakt 1 punt van inwoners.');
    const form = await samira.pressCard('Bekijk de oordelen', {}, { on: asked });
    expect(JSON.stringify(form.json)).toContain('overgenomen: Een vaste hulp geeft rust');
    expect(JSON.stringify(form.json)).not.toContain('Ook hulp in het weekend');

    const again = await samira.pressCard(
      'Bewaar',
      { punten: first, oordeel: 'deels', reden: '' },
      { on: form },
    );
    expect(again.text).toContain('Schrijf welk deel je niet overnam, en waarom.');
    const looked = await samira.pressCard('Bewaar', { reden: 'Er is geld voor de helft.' }, { on: again });
    expect(looked.text).toContain('De oordelen zijn nagekeken');

    const text = await samira.pressCard('Geef terugkoppeling', {}, { on: looked });
    const proposal = text.inputs.tekst ?? '';
    expect(proposal).toContain('Dit nemen we voor een deel over:\n- Een vaste hulp geeft rust.');
    expect(proposal).toContain('Over wat jullie zeiden: Het overleg vond rust het belangrijkste punt.');
  });

  test('it is given by one channel and then another, beside what the plan promised', async () => {
    const give = await write('Dank je wel. Een deel lukt.');
    expect(give.text).toContain('Beloofd in het plan: Een brief binnen vier weken na het besluit');
    goTo(bot, '2027-03-18');
    const first = { kanaal: 'brief of e-mail', datum: '2027-03-18', bereikt: '12' };
    const given = await samira.pressCard('De terugkoppeling is gegeven', first, { on: give });
    expect(given.text).toContain('Je bereikte 12 mensen.');

    const more = await samira.pressCard('Voeg nog een kanaal toe', {}, { on: given });
    const both = await samira.pressCard(
      'Leg dit kanaal vast',
      {
        kanaal: 'nieuwsbrief',
        datum: '2027-03-18',
        bereikt: '',
      },
      { on: more },
    );

    expect(both.text).toContain('Brief of e-mail, donderdag 18 maart 2027. Je bereikte 12 mensen.');
    expect(both.text).toContain(
      'Nieuwsbrief, donderdag 18 maart 2027. Het is niet bekend hoeveel mensen je bereikte.',
    );
    expect(await statusNow()).toBe('teruggekoppeld');
    const again = await samira.execute('opdrachten.addKanaal', {
      opdracht,
      version: 1,
      nonce: 'nog eens',
      kanaal: 'nieuwsbrief',
      datum: '2027-03-18',
    });
    expect(JSON.stringify(again)).toContain('Dit kanaal staat er al');
  });

  test('‘uitgesteld’ owes nothing', async () => {
    readSamira();
    readPieter();
    await decideAt(bot, carla, AB, opdracht, {
      uitkomst: 'uitgesteld',
      toelichting: 'Er was geen tijd.',
      naar: LATER_AB,
    });

    expect(await statusNow()).toBe('teruggekoppeld');
    expect(await owedList()).toContain(NOBODY_WAITS);
    expect(readSamira().join('\n')).not.toContain('Geef terugkoppeling');
    expect(readPieter()).toEqual([]);
  });

  test('‘goedgekeurd’ is something else than residents heard: a short message, or the reason why not', async () => {
    readSamira();
    await decideAt(bot, carla, LATER_AB, opdracht, { uitkomst: 'goedgekeurd' });

    expect(await statusNow()).toBe('besloten');
    const news = readSamira().filter((text) => text.includes('. Geef terugkoppeling.'));
    expect(news).toHaveLength(1);
    expect(news[0]).toContain('Algemeen Bestuur, donderdag 20 mei 2027: goedgekeurd.');
    expect(news[0]).toContain('Dit is anders dan wie meedeed hoorde.');
    expect(await owedList()).toContain('goedgekeurd · nog geen tekst · opnieuw');
    expect((await carla.say('welke opdrachten zijn zonder terugkoppeling')).text).toContain(TITEL);
    expect((await samira.say(`status ${TITEL}`)).text).toContain(
      'Het veranderde na de terugkoppeling. Wie meedeed, moet dat nog horen.',
    );
    const form = await opened(samira, 'opdrachten.openTerugkoppeling', { opdracht });
    expect(form.text).toContain('Een kort bericht is genoeg.');
    expect(form.inputs.tekst).toContain('Op donderdag 18 maart 2027 hoorde je wat daarmee is gedaan.');
    expect(form.inputs.tekst).toContain('nam het Algemeen Bestuur een besluit. Het voorstel is goedgekeurd.');
    expect(form.inputs.tekst).not.toContain('Er komt minder geld');

    const why = await samira.pressCard('Leg vast: niet nodig', {}, { on: form });
    const asked = await samira.pressCard('Er hoeft niets te worden verteld', {}, { on: why });
    expect(asked.text).toContain('Schrijf kort waarom niemand iets hoeft te horen.');
    const left = await samira.pressCard(
      'Er hoeft niets te worden verteld',
      { reden: 'Het bestuur nam het voorstel over zoals het in de brief stond.' },
      { on: asked },
    );

    expect(left.text).toContain('Vastgelegd: terugkoppeling is niet nodig');
    expect(await statusNow()).toBe('teruggekoppeld');
    expect(await owedList()).toContain(NOBODY_WAITS);
  });

  test('a correction to ‘ingetrokken’ is owed again, with what was promised', async () => {
    readSamira();
    const besluit = await openBesluit(carla, LATER_AB, opdracht);
    const wrong = { uitkomst: 'ingetrokken', toelichting: 'Het rijk regelt dit zelf.' };
    const asked = await carla.pressCard('Bewaar het besluit', { ...wrong, reden: '' }, { on: besluit });
    expect(asked.text).toContain('Schrijf kort waarom het besluit verandert.');
    const why = { reden: 'Het verslag was niet goed gelezen.' };
    await carla.pressCard('Bewaar het besluit', why, { on: asked });
    await bot.app.delivered();

    expect(await statusNow()).toBe('ingetrokken');
    const news = readSamira().filter((text) =>
      text.includes('Het besluit is gewijzigd. Geef terugkoppeling.'),
    );
    expect(news).toHaveLength(1);
    expect(news[0]).toContain('Waarom het besluit veranderde: Het verslag was niet goed gelezen.');
    const history = (await carla.say(`geschiedenis ${TITEL}`)).text;
    expect(history).toContain('heeft het besluit gewijzigd');
    expect(history).toContain('ingetrokken (was: goedgekeurd)');
    expect(history).toContain('Het verslag was niet goed gelezen.');

    const first = await opened(samira, 'opdrachten.openTerugkoppeling', { opdracht });
    const looked = await samira.pressCard('Dit verandert niets', {}, { on: first });
    const form = await samira.pressCard('Geef terugkoppeling', {}, { on: looked });
    expect(form.text).toContain('Beloofd in het plan: Een brief binnen vier weken na het besluit');
    expect(form.text).toContain(
      'Terugkoppeling: brief of e-mail, donderdag 18 maart 2027, 12 mensen bereikt.',
    );
    expect(form.inputs.tekst).toContain('Het voorstel gaat niet door.');
  });

  test('and when that was told nobody owes anything any more', async () => {
    const give = await write('Het voorstel gaat niet door. Dank je wel voor je hulp.');
    const told = { kanaal: 'brief of e-mail', datum: '2027-05-20' };
    await samira.pressCard('De terugkoppeling is gegeven', told, { on: give });

    // The question of before may stand open in the chat still.
    const late = await samira.execute('opdrachten.herzie', {
      opdracht,
      next: 'niets',
      version: 1,
      nonce: 'late',
    });
    expect(late.card?.text).toContain('Je hoeft niets meer te vertellen aan wie meedeed.');
    expect(late.card?.buttons).not.toContain('Geef terugkoppeling');
    expect(await statusNow()).toBe('ingetrokken');
    expect((await samira.say(`status ${TITEL}`)).text).toContain('Niemand hoeft nog iets te doen.');
    expect(await owedList()).toContain(NOBODY_WAITS);
    readSamira();
    readPieter();
    goTo(bot, '2027-08-20');
    await bot.app.sweep();
    // The day of the meeting that was taken off is over: what was said of it folds, and nobody is asked anything.
    const folded = 'Dit bericht over een datum is van eerder';
    expect(readSamira().filter((text) => !text.includes(folded))).toEqual([]);
    expect(readPieter()).toEqual([]);
  });
});

describe('what can go wrong with besluiten', () => {
  beforeEach(start);
  afterEach(() => bot.stop());

  test('two coördinatoren record one at once: one wins, and the other sees what happened', async () => {
    goTo(bot, '2027-03-11');
    const cees = await bot.opened(CEES);
    const form = await openBesluit(carla, PFHO, opdracht);
    const ceesForm = await openBesluit(cees, PFHO, opdracht);
    const MINE = 'De raden zijn het eens.';

    const answers = await Promise.all([
      carla.press('Bewaar het besluit', { uitkomst: 'goedgekeurd', toelichting: MINE }, { on: form }),
      cees.press('Bewaar het besluit', { uitkomst: 'ter kennisname', toelichting: MINE }, { on: ceesForm }),
    ]);

    const [lost, ...more] = answers.flatMap(({ card }) => (card?.text.includes('verouderd') ? [card] : []));
    expect(more).toEqual([]);
    const { besluiten = [] } = (await bot.app.opdrachten.get(opdracht)).state;
    expect(besluiten).toHaveLength(1);
    const won = besluiten[0]?.uitkomst === 'goedgekeurd' ? 'Goedgekeurd' : 'Ter kennisname';
    expect(lost?.text).toContain(`Nu vastgelegd: ${won}.`);
    expect(lost?.inputs.toelichting).toBe(MINE);
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).not.toContain('heeft het besluit gewijzigd');
  });

  test('two coördinatoren record what two bodies decided at once: both hold, and both are shown', async () => {
    goTo(bot, AB.slice(-'YYYY-MM-DD'.length));
    const cees = await bot.opened(CEES);
    const form = await openBesluit(carla, PFHO, opdracht);
    const ceesForm = await openBesluit(cees, AB, opdracht);

    const answers = await Promise.all([
      carla.press(
        'Bewaar het besluit',
        { uitkomst: 'aangepast', toelichting: 'Er komt minder geld.' },
        { on: form },
      ),
      cees.press('Bewaar het besluit', { uitkomst: 'goedgekeurd', toelichting: '' }, { on: ceesForm }),
    ]);
    await bot.app.delivered();

    expect(answers.map(({ card }) => card?.text.includes('verouderd'))).toEqual([false, false]);
    const { besluiten = [] } = (await bot.app.opdrachten.get(opdracht)).state;
    expect(besluiten.map(({ vergaderingId, uitkomst, door }) => [vergaderingId, uitkomst, door])).toEqual([
      [PFHO, 'aangepast', CARLA.naam],
      [AB, 'goedgekeurd', CEES.naam],
    ]);
    const history = (await samira.say(`geschiedenis ${TITEL}`)).text;
    expect(history).toContain('aangepast');
    expect(history).toContain('goedgekeurd');
    const tijdlijn = (await samira.say(`tijdlijn ${TITEL}`)).text;
    expect(tijdlijn).toContain('aangepast');
    expect(tijdlijn).toContain('goedgekeurd');
  });

  test('a text that was written for another besluit is not given, and its signature is gone', async () => {
    await decideAt(bot, carla, PFHO, opdracht, { uitkomst: 'goedgekeurd' });
    const give = await write('Het voorstel is goedgekeurd.');
    await samira.pressCard('Vraag de trekker te tekenen', {}, { on: give });
    const asked = pieter.cardWith('Wil je deze terugkoppeling ondertekenen?');
    const form = await openBesluit(carla, PFHO, opdracht);
    const other = {
      uitkomst: 'ingetrokken',
      toelichting: 'Het gaat niet door.',
      reden: 'Ik koos de verkeerde regel.',
    };
    await carla.pressCard('Bewaar het besluit', other, { on: form });

    const refused = await samira.press(
      'De terugkoppeling is gegeven',
      { kanaal: 'nieuwsbrief', datum: '2027-03-11' },
      { on: give },
    );

    expect(JSON.stringify(refused)).toContain('Na deze tekst kwam er een ander besluit.');
    const signed = await pieter.press('Ik onderteken dit', {}, { on: asked });
    expect(JSON.stringify(signed)).not.toContain('Je hebt dit ondertekend');
    expect(await owedList()).toContain('ingetrokken · tekst klaar');
  });

  test('the text waits for the oordelen, and what was typed stays', async () => {
    await decideAt(bot, carla, PFHO, opdracht, { uitkomst: 'aangepast', toelichting: 'Er komt meer geld.' });

    const { card } = await samira.execute('opdrachten.writeTerugkoppeling', {
      opdracht,
      version: 1,
      nonce: 'oude kaart',
      tekst: 'Dit had ik al getypt.',
    });

    expect(card?.text).toContain('Kijk eerst of je oordeel daarover nog klopt.');
    expect(card?.inputs.tekst).toBe('Dit had ik al getypt.');
    expect(card?.buttons).toContain('Bekijk de oordelen');
  });

  test('people who took part hear of a withdrawal, also when nothing was told before', async () => {
    await decideAt(bot, carla, PFHO, opdracht, {
      uitkomst: 'ingetrokken',
      toelichting: 'Het rijk regelt dit zelf.',
    });

    expect((await samira.say(`status ${TITEL}`)).text).toContain(
      'Deze opdracht is ingetrokken. Wie meedeed, moet nog horen wat ermee is gedaan.',
    );
    const refused = await samira.execute('opdrachten.leaveTerugkoppeling', {
      opdracht,
      version: 1,
      nonce: 'x',
      reden: 'Het gaat toch niet door.',
    });
    expect(JSON.stringify(refused)).toContain('Er deden inwoners mee, en zij hoorden nog niets.');
    goTo(bot, '2027-04-14');
    await bot.app.sweep();
    goTo(bot, '2027-04-15');
    await bot.app.sweep();
    expect(samira.cardWith('Geef terugkoppeling aan wie meedeed').text).toContain('te laat');

    // Who has to tell it leaves: the coördinator hears what waits, though the opdracht itself is over.
    await samira.leave();
    await bot.app.delivered();
    expect(carla.cardWith('Samira El Amrani is niet meer te bereiken').text).toContain(TITEL);
  });

  test('people who took part hear as well when it was agreed afterwards that there is no more participatie', async () => {
    const stamped = async (nonce: string) => ({
      opdracht,
      version: (await bot.app.opdrachten.get(opdracht)).version,
      nonce,
    });
    await samira.execute('opdrachten.reopenPlan', await stamped('open'));
    for (const [index, inputs] of NO_PARTICIPATION.entries())
      await samira.execute('opdrachten.saveOnderdeel', {
        ...(await stamped(`step ${index}`)),
        ...inputs,
        onderdeel: 'vraag',
        next: 'verder',
      });
    await samira.execute('opdrachten.submitPlan', await stamped('submit'));
    await carla.execute('opdrachten.agreePlan', await stamped('agree'));
    expect(await statusNow()).toBe('geen participatie');
    expect(await owedList()).toContain(NOBODY_WAITS);

    await decideAt(bot, carla, PFHO, opdracht, { uitkomst: 'goedgekeurd' });

    expect(await owedList()).toContain(TITEL);
    expect((await samira.say('herinneringen')).text).toContain('Geef terugkoppeling aan wie meedeed');
  });
});
