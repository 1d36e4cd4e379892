import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { agreedPlan, decide, later } from '../support/afhandeling-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { fill } from '../support/course/hands.ts';
import { CARLA, CEES, DIANA, SAMIRA, WILLEM } from '../support/people.ts';
import { confirmNaam, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let pieter: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  ({ carla, samira, pieter } = await agreedPlan(bot));
});
afterEach(() => bot.stop());

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 10_000)).entries.length;
}

const TEKST = 'Je dacht met ons mee. Dank je wel. We nemen je punt over.';
const GIVEN = { kanaal: 'brief of e-mail', datum: '2026-12-17', bereikt: '18' };

async function write(): Promise<CardView> {
  await samira.pressCard('Geef terugkoppeling');
  return samira.pressCard('Bewaar en verder', { tekst: TEKST });
}

async function give(): Promise<CardView> {
  await write();
  return samira.pressCard('De terugkoppeling is gegeven', GIVEN);
}

const SCORES = (ids: readonly string[], score = 'goed') =>
  Object.fromEntries(ids.map((id) => [`score-${id}`, score]));
const FIRST_PAGE = ['mens', 'vertrouwen', 'gelijkwaardig', 'feiten'];
const LAST_PAGE = ['resultaat', 'leren', 'terugkoppeling'];
const OFF = 'De opdracht is van de agenda gehaald';

/** Puts it on the agenda of an AB on that day, and takes it off again. */
async function onAndOffAgenda(opdracht: string, datum: string): Promise<void> {
  const vergadering = `ab-${datum}`;
  await fill(carla, ['vergaderingen.new', {}], 'Plannen', { overleg: 'ab', datum });
  await fill(carla, ['vergaderingen.addPunt', { vergadering }], 'Toevoegen', {
    opdracht,
    doel: 'vaststellen',
  });
  await fill(carla, ['vergaderingen.openPunt', { vergadering, punt: opdracht }], 'Haal van de agenda');
  await bot.app.delivered();
}

describe('a toezegging', () => {
  const WAT = 'In mei krijgt de raad een voorstel over vervoer.';

  async function promise(inputs: Readonly<Record<string, string>> = {}): Promise<CardView> {
    await decide(bot, carla);
    await carla.pressCard('Voeg een toezegging toe');
    return carla.pressCard('Leg de toezegging vast', {
      wat: WAT,
      eigenaarId: SAMIRA.id,
      datum: '2027-05-20',
      ...inputs,
    });
  }

  test('is told to its owner, who says how it was kept', async () => {
    const recorded = await promise();

    expect(recorded.text).toContain('Samira El Amrani krijgt hier bericht van.');
    expect(samira.cardWith('Er staat een toezegging op jouw naam').text).toContain(WAT);
    expect((await samira.say('toezeggingen')).text).toContain('uiterlijk 20 mei 2027');
    await samira.pressCard('Leg vast wat je deed');
    const settled = await samira.pressCard('Dit is nagekomen', { hoe: 'Het voorstel ligt bij de raad.' });
    expect(settled.text).toContain('Nagekomen: Het voorstel ligt bij de raad.');
    expect((await carla.say('toezeggingen')).text).toContain('Er staan geen toezeggingen open.');
    expect(samira.cardWith('Deze toezegging is nagekomen').text).toContain(WAT);
  });

  test('is reminded of before its own date, and is not done by saying so', async () => {
    await promise({ datum: '2027-01-29' });
    await later(bot, 36);
    await later(bot, 1);

    const reminder = samira.cardWith('Kom je toezegging na');
    expect(reminder.text).toContain('Uiterlijk vrijdag 29 januari 2027');
    const refused = await samira.execute('herinneringen.done', {
      verplichting: `${opdrachtOf(reminder)}:toezegging nagekomen/x`,
      eigenaar: SAMIRA.id,
    });
    expect(JSON.stringify(refused)).not.toContain('Dank je');
  });

  test('without an owner or with a day that has passed is asked again, with what was typed', async () => {
    const again = await promise({ eigenaarId: '', datum: '2026-12-01' });

    expect(again.text).toContain('Kies wie dit doet, of typ een naam.');
    expect(again.text).toContain('Deze datum is al voorbij.');
    expect(again.inputs).toMatchObject({ wat: WAT, datum: '2026-12-01' });
  });

  test('of somebody whom the bot does not know yet is theirs once the coördinator says who that is', async () => {
    await promise({ eigenaarId: '', eigenaarNaam: 'willem hoekstra' });
    const willem = await bot.opened(WILLEM);
    expect(willem.screen()).toEqual([]);
    await confirmNaam(carla, WILLEM, 'willem hoekstra');

    expect(willem.cardWith('Er staat een toezegging op jouw naam').text).toContain(WAT);
    expect((await willem.say('toezeggingen')).text).toContain('uiterlijk 20 mei 2027');
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain(
      'heeft herkend van wie een toezegging is',
    );
    await willem.pressCard('Leg vast wat je deed');
    const settled = await willem.pressCard('Dit is nagekomen', { hoe: 'Het voorstel ligt bij de raad.' });
    expect(settled.text).toContain('Nagekomen: Het voorstel ligt bij de raad.');
  });

  test('is recorded by the coördinator, and settled by its owner or the coördinator', async () => {
    const card = await promise();
    const opdracht = opdrachtOf(card);
    const diana = await bot.opened(DIANA);
    const data = { opdracht, version: 1, nonce: 'x' };

    const forged = await diana.execute('opdrachten.saveToezegging', {
      ...data,
      wat: 'Iets',
      datum: '2027-05-20',
    });
    expect(JSON.stringify(forged)).toContain('Alleen de coördinator');
    const id = /"toezegging":"([^"]+)"/.exec(JSON.stringify(samira.cardWith('op jouw naam').json))?.[1];
    const settled = await diana.execute('opdrachten.settleToezegging', {
      ...data,
      toezegging: id,
      hoe: 'Klaar nu.',
    });
    expect(JSON.stringify(settled)).toContain('Alleen wie dit heeft toegezegd');
  });

  test('sent twice is recorded once', async () => {
    await decide(bot, carla);
    const form = await carla.pressCard('Voeg een toezegging toe');
    const inputs = { wat: WAT, eigenaarId: SAMIRA.id, datum: '2027-05-20' };
    const first = await carla.pressCard('Leg de toezegging vast', inputs, { on: form });
    const before = await entries();

    const second = await carla.pressCard('Leg de toezegging vast', inputs, { on: form });

    expect(second.text).toBe(first.text);
    expect(await entries()).toBe(before);
  });
});

describe('the terugkoppeling', () => {
  beforeEach(async () => {
    await decide(bot, carla, { uitkomst: 'aangepast', toelichting: 'Er komt meer geld voor vervoer.' });
  });

  test('is proposed from the record, changed by the projectleider and given with channel and date', async () => {
    const news = samira.cardWith('Er is een besluit. Geef terugkoppeling.');
    expect(news.text).toContain('Er komt meer geld voor vervoer.');
    expect(news.text).toContain('Doe dit uiterlijk');

    const form = await samira.pressCard('Geef terugkoppeling');
    expect(form.inputs.tekst).toContain('Je dacht met ons mee over: Herinrichting huishoudelijke hulp.');
    expect(form.inputs.tekst).toContain('Het voorstel is goedgekeurd, met een wijziging.');
    await samira.pressCard('Bewaar en verder', { tekst: TEKST });
    const given = await samira.pressCard('De terugkoppeling is gegeven', GIVEN);

    expect(given.text).toContain('De terugkoppeling is vastgelegd');
    expect(given.text).toContain('Je bereikte 18 mensen.');
    expect((await carla.say('terugkoppeling verschuldigd')).text).toContain(
      'Er is nu geen terugkoppeling verschuldigd.',
    );
    expect(samira.cardWith('Je gaf terugkoppeling op').text).toContain('17 december 2026');
  });

  test('without a channel or before the besluit is a question at that input, and nothing is lost', async () => {
    await write();

    const again = await samira.pressCard('De terugkoppeling is gegeven', {
      ...GIVEN,
      kanaal: '',
      datum: '2026-12-01',
    });

    expect(again.text).toContain('Kies hoe mensen het hoorden.');
    expect(again.text).toContain('Het besluit is van donderdag 17 december 2026.');
    expect(again.inputs).toMatchObject({ datum: '2026-12-01', bereikt: '18' });
    expect((await carla.say('terugkoppeling verschuldigd')).text).toContain('tekst klaar, nog niet gegeven');
  });

  test('gets advice about long sentences and jargon, which does not stop it', async () => {
    await samira.pressCard('Geef terugkoppeling');

    const next = await samira.pressCard('Bewaar en verder', {
      tekst: `Ten aanzien van ${'dit onderwerp en nog veel meer '.repeat(6)}.`,
    });

    expect(next.text).toContain('Je zinnen zijn lang: gemiddeld');
    expect(next.text).toContain('Kies liever een gewoon woord voor: ten aanzien van.');
    expect(next.buttons).toContain('De terugkoppeling is gegeven');
  });

  test('is kept out of the log when it holds personal data', async () => {
    await samira.pressCard('Geef terugkoppeling');

    const again = await samira.pressCard('Bewaar en verder', {
      tekst: 'Mail naar jan@voorbeeld.nl voor meer.',
    });

    expect(again.text).toContain('e-mailadres');
    expect(again.inputs.tekst).toContain('jan@voorbeeld.nl');
    expect(JSON.stringify(await bot.store.log.readAll('', 10_000))).not.toContain('jan@voorbeeld.nl');
  });

  test('is signed by the trekker on a card of the own', async () => {
    await write();
    await samira.pressCard('Vraag de trekker te tekenen');

    const asked = pieter.cardWith('Wil je deze terugkoppeling ondertekenen?');
    expect(asked.text).toContain(TEKST.split('.')[0] ?? '');
    const signed = await pieter.pressCard('Ik onderteken dit', {}, { on: asked });
    expect(signed.text).toContain('Je hebt dit ondertekend');
    await bot.app.delivered();
    // The letter is read before it is signed, and stands in the chat no more.
    expect(pieter.screen().filter(({ text }) => text.includes('ondertekend'))).toHaveLength(1);
    expect(pieter.screen().filter(({ text }) => text.includes(TEKST.split('.')[0] ?? ''))).toEqual([]);
    await samira.say(`status ${TITEL}`);
    const form = await samira.pressCard('Geef terugkoppeling');
    expect(form.text).toContain('✓ Ondertekend door Pieter Smit.');
  });

  test('that changes after the question is not signed by an old card', async () => {
    await write();
    await samira.pressCard('Vraag de trekker te tekenen');
    const old = pieter.cardWith('Wil je deze terugkoppeling ondertekenen?');
    await samira.pressCard('Tekst aanpassen');
    await samira.pressCard('Bewaar en verder', { tekst: `${TEKST} Tot ziens.` });

    const answer = await pieter.execute('opdrachten.sign', {
      opdracht: opdrachtOf(old),
      versie: 1,
      nonce: 'oud',
    });

    expect(JSON.stringify(answer)).not.toContain('Je hebt dit ondertekend');
    expect((await pieter.say('mijn taken')).text).not.toContain('ondertekenen');
  });

  test('is written, signed and given by nobody else', async () => {
    await write();
    await samira.pressCard('Vraag de trekker te tekenen');
    const diana = await bot.opened(DIANA);
    const opdracht = opdrachtOf(pieter.cardWith('ondertekenen?'));
    const stamp = { opdracht, version: 1, nonce: 'x' };

    const answers = [
      await diana.execute('opdrachten.writeTerugkoppeling', { ...stamp, tekst: 'Een andere tekst.' }),
      await diana.execute('opdrachten.giveTerugkoppeling', { ...stamp, ...GIVEN }),
      await diana.execute('opdrachten.sign', { opdracht, versie: 1, nonce: 'x' }),
      await diana.execute('opdrachten.owedTerugkoppeling', {}),
    ];

    for (const answer of answers) expect(JSON.stringify(answer)).toContain('Alleen de');
  });

  test('given twice by the same card is stored once', async () => {
    const form = await write();
    const first = await samira.pressCard('De terugkoppeling is gegeven', GIVEN, { on: form });
    const before = await entries();

    const second = await samira.pressCard('De terugkoppeling is gegeven', GIVEN, { on: form });

    expect(second.text).toBe(first.text);
    expect(await entries()).toBe(before);
  });

  test('that is late comes to the projectleider and once to the coördinator', async () => {
    await later(bot, 36);
    await later(bot, 1);

    expect(samira.cardWith('Geef terugkoppeling aan wie meedeed').text).toContain('te laat');
    const overview = carla.cardWith('Samira El Amrani moet nog terugkoppeling geven').text;
    expect(overview).toContain('Te laat: 1');
  });
});

describe('the meetlat', () => {
  beforeEach(async () => {
    await decide(bot, carla);
    await give();
  });

  test('closes the dossier after its two steps', async () => {
    await samira.pressCard('Vul de meetlat in');
    await samira.pressCard('Bewaar en verder', SCORES(FIRST_PAGE));

    const done = await samira.pressCard('Klaar', SCORES(LAST_PAGE));

    expect(done.text).toContain('De opdracht is afgerond');
    expect((await samira.say(`status ${TITEL}`)).text).toContain('Alles is afgerond, ook de meetlat.');
    expect((await samira.say('herinneringen')).text).toContain('Je hoeft nu niets te doen.');
  });

  test('is no end when another body gets it: each coördinator is asked for that besluit, also who heard of it never before', async () => {
    await samira.pressCard('Vul de meetlat in');
    await samira.pressCard('Bewaar en verder', SCORES(FIRST_PAGE));
    const opdracht = opdrachtOf(await samira.pressCard('Klaar', SCORES(LAST_PAGE)));
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'ab', datum: '2027-01-14' });
    await carla.pressCard('Voeg een agendapunt toe');
    await carla.pressCard('Toevoegen', { opdracht, doel: 'vaststellen' });
    await later(bot, 28);

    const cees = await bot.opened(CEES);
    expect((await cees.say('herinneringen')).text).toContain('Leg het besluit vast: Algemeen Bestuur');
    expect((await carla.say('herinneringen')).text).toContain('Leg het besluit vast: Algemeen Bestuur');
  });

  test('its projectleider hears that it left the agenda of another body after it was finished, and no more what was before', async () => {
    const opdracht = opdrachtOf(samira.cardWith('Nu volgt nog de meetlat'));
    const told = () => samira.screen().flatMap(({ text }) => (text.includes(OFF) ? [text] : []));
    await onAndOffAgenda(opdracht, '2027-01-14');
    expect(told()).toEqual([expect.stringContaining('donderdag 14 januari 2027')]);
    await samira.pressCard('Vul de meetlat in');
    await samira.pressCard('Bewaar en verder', SCORES(FIRST_PAGE));
    await samira.pressCard('Klaar', SCORES(LAST_PAGE));
    await bot.app.delivered();
    expect(told()).toEqual([]);

    await later(bot, 1);
    await onAndOffAgenda(opdracht, '2027-01-21');

    expect(told()).toEqual([
      `${OFF}\n${TITEL}\nDe opdracht komt niet in Algemeen Bestuur van donderdag 21 januari 2027.\n\nProjectleider: Samira El Amrani.`,
    ]);
  });

  test('asks for a note with a low score, and keeps what was chosen', async () => {
    await samira.pressCard('Vul de meetlat in');

    const again = await samira.pressCard('Bewaar en verder', {
      ...SCORES(FIRST_PAGE),
      'score-mens': 'onvoldoende',
    });

    expect(again.text).toContain('Schrijf kort wat een volgende keer beter kan.');
    expect(again.inputs).toMatchObject({ 'score-mens': 'onvoldoende', 'score-feiten': 'goed' });
  });

  test('keeps the first step when somebody stops half-way', async () => {
    await samira.pressCard('Vul de meetlat in');
    await samira.pressCard('Bewaar en verder', SCORES(FIRST_PAGE, 'voldoende'));
    await samira.say(`status ${TITEL}`);

    const again = await samira.pressCard('Vul de meetlat in');

    expect(again.inputs).toMatchObject({ 'score-mens': 'voldoende' });
  });

  test('cannot be finished without its first step', async () => {
    const opdracht = opdrachtOf(samira.cardWith('Nu volgt nog de meetlat'));

    const refused = await samira.execute('opdrachten.saveMeetlat', {
      opdracht,
      version: 1,
      nonce: 'x',
      page: 2,
      ...SCORES(LAST_PAGE),
    });

    expect(JSON.stringify(refused)).toContain('Vul eerst de andere stellingen');
  });
});

describe('the bestuurlijk trekker', () => {
  test('gets the own task as a card when the plan is agreed, and says that it is done', async () => {
    const task = pieter.cardWith('Stel de vraag aan inwoners');
    expect(task.text).toContain('Overleg met de projectleider: Samira El Amrani.');

    const done = await pieter.pressCard('Dit is gedaan', {}, { on: task });

    expect(done.text).toContain('✓ Gedaan');
    expect((await pieter.say('mijn taken')).text).toContain('Er staan geen taken voor je open.');
  });

  test('agrees how to take part; what somebody else wrote down is not said to be said by the trekker', async () => {
    const hoe = 'Opent de avond en blijft tot het eind.';
    await samira.say(`status ${TITEL}`);
    const form = await samira.pressCard('Spreek af wat de trekker doet');
    expect(form.text).toContain('In het plan staat: stelt de vraag.');
    const asked = await samira.pressCard('Bewaar', { hoe: 'n.v.t.', daarna: 'Naar het college.' });
    expect(asked.text).toContain('Schrijf in één of twee zinnen wat de trekker doet.');
    expect(asked.inputs).toMatchObject({ daarna: 'Naar het college.' });
    await samira.pressCard('Bewaar', { hoe, daarna: '' });
    expect((await samira.say(`status ${TITEL}`)).text).toContain('de trekker zei het nog niet zelf');

    await pieter.pressCard('Spreek af hoe', {}, { on: pieter.cardWith('Stel de vraag') });
    const agreed = await pieter.pressCard('Bewaar');
    expect(agreed.text).toContain(`${hoe} (Pieter Smit zei dit zelf`);
    const stored = await entries();
    await pieter.pressCard('Spreek af hoe', {}, { on: pieter.cardWith('Stel de vraag') });
    await pieter.pressCard('Bewaar');
    expect(await entries()).toBe(stored);
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain(
      'heeft afgesproken wat de bestuurlijk trekker doet',
    );
  });

  test('of two who agree something at once the second reads it, and what was typed is there', async () => {
    await samira.say(`status ${TITEL}`);
    const open = await samira.pressCard('Spreek af wat de trekker doet');
    await pieter.pressCard('Spreek af hoe', {}, { on: pieter.cardWith('Stel de vraag') });
    await pieter.pressCard('Bewaar', { hoe: 'Stelt de vraag aan het begin.' });

    const late = await samira.pressCard('Bewaar', { hoe: 'Is er de hele avond bij.' }, { on: open });

    expect(late.text).toContain('Pieter Smit sprak intussen iets anders af.');
    expect(late.inputs).toMatchObject({ hoe: 'Is er de hele avond bij.' });
  });

  test('brings the outcome further once it is decided, and who says nothing is not counted as done', async () => {
    await samira.say(`status ${TITEL}`);
    await samira.pressCard('Spreek af wat de trekker doet');
    await samira.pressCard('Bewaar', { hoe: 'Opent de avond.', daarna: 'Brengt het in bij het college.' });
    expect((await pieter.say('mijn taken')).text).not.toContain('Breng de uitkomst verder');
    await decide(bot, carla);

    const task = pieter.cardWith('Breng de uitkomst verder');
    expect(task.text).toContain('Dit is afgesproken: Brengt het in bij het college.');
    const before = await samira.say(`status ${TITEL}`);
    expect(before.text).toContain('Rol trekker: stelt de vraag: niet bekend of dit is gedaan');
    expect(before.text).toContain('Rol trekker: brengt de uitkomst verder: nog niet gedaan');
    await pieter.pressCard('Dit is gedaan', {}, { on: task });
    expect((await samira.say(`status ${TITEL}`)).text).toContain(
      'Rol trekker: brengt de uitkomst verder: gedaan, gezegd op',
    );
  });

  test('nobody else agrees for the trekker', async () => {
    const opdracht = opdrachtOf(pieter.cardWith('Stel de vraag'));
    const willem = await bot.opened(WILLEM);
    const stored = await entries();

    const forged = await willem.execute('opdrachten.saveAfspraak', {
      opdracht,
      hoe: 'Doet niets.',
      daarna: '',
      nonce: 'x',
      version: '1',
    });

    expect(JSON.stringify(forged)).toContain('kunnen dit afspreken');
    expect(await entries()).toBe(stored);
  });

  test('has nothing to do any more for an opdracht that was withdrawn', async () => {
    await decide(bot, carla, { uitkomst: 'ingetrokken', toelichting: 'De wet verandert.' });

    expect(pieter.cardWith('Deze taak is er niet meer').text).toContain(TITEL);
  });

  test('is the only one who can say so', async () => {
    const opdracht = opdrachtOf(pieter.cardWith('Stel de vraag'));

    const forged = await samira.execute('opdrachten.finishTaak', {
      opdracht,
      taak: 'stel de vraag',
      nonce: 'x',
    });

    expect(JSON.stringify(forged)).toContain('Deze taak is van de bestuurlijk trekker.');
  });
});

test('the timeline shows what happened with its dates, and what is next and by whom', async () => {
  await decide(bot, carla);
  const owed = await carla.say('tijdlijn huishoudelijke');
  expect(owed.text).toContain('Besluit: goedgekeurd');
  expect(owed.text).toContain('Geef terugkoppeling aan wie meedeed. Door: Samira El Amrani. Uiterlijk');
  await give();

  const next = await carla.say('tijdlijn huishoudelijke');

  expect(next.text).toContain('Terugkoppeling gegeven');
  expect(next.text).toContain('brief of e-mail, 18 mensen bereikt');
  expect(next.text).toContain('Vul de meetlat in. Door: Samira El Amrani.');
});
