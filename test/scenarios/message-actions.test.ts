import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createFailingStore, type FailingStore } from '../support/failing-store.ts';
import { CARLA, type Person, PIETER, SAMIRA, TENANT } from '../support/people.ts';
import { addOpdracht, beginPlan, fillInPlan, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { agreedPlan } from '../support/uitvoering-story.ts';

/** A colleague of the region whom the bot never met. */
const ELS: Person = { id: '7e570000-0000-4000-8000-000000000099', naam: 'Els Buiten' };
const LINK = 'https://teams.microsoft.com/l/message/19:collegas@thread.v2/1763283600000';
const SAID = 'Ouderen wachten vaak een uur op de taxi naar de dagbesteding.';
/** Whom a message is from is for its reader to say. */
const VAN = { bron: 'ervaringsdeskundige' };
const AUTHOR = 'Robin van Elders';

let failing: FailingStore;
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let first: string;
let second: string;

beforeAll(async () => {
  failing = createFailingStore();
  bot = await startTestBot({ wrapStore: failing.wrap });
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  first = await agreedPlan(carla, samira);
});
afterAll(() => bot.stop());

/** A message of a colleague, as Teams tells of it. */
function message(content: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    id: '1763283600000',
    createdDateTime: '2026-11-12T09:00:00.000Z',
    linkToMessage: LINK,
    from: {
      user: { id: '7e570000-0000-4000-8000-0000000000e9', displayName: AUTHOR, userIdentityType: 'aadUser' },
    },
    body: { contentType: 'html', content },
    attachments: [],
    mentions: [],
    reactions: [],
    ...more,
  };
}
const entries = async () => (await bot.store.log.readAll('', 10_000)).entries;
const toSignaal = (client: TeamsClient, content: string, more = {}) =>
  client.act('signaalVanBericht', message(content, more));
const toInbreng = (client: TeamsClient, content: string, more = {}) =>
  client.act('inbrengVanBericht', message(content, more));

describe('a signaal of a message', () => {
  test('opens the form with its text and its day, and keeps a link to it but not who wrote it', async () => {
    const before = (await entries()).length;
    const { card: form } = await toSignaal(
      samira,
      `<p><at id="0">${AUTHOR}</at>&nbsp;Ouderen wachten vaak een uur<br>op de taxi &amp; de bus.</p>`,
    );
    expect(form?.text).toContain('Nieuw signaal');
    expect(form?.text).toContain('Wie het schreef, bewaar ik niet.');
    expect(form?.text).not.toContain('staat een vraag');
    expect(form?.inputs).toMatchObject({
      bron: '',
      tekst: 'Ouderen wachten vaak een uur\nop de taxi & de bus.',
      ontvangen: '2026-11-12',
    });
    expect((await entries()).length).toBe(before);

    const saved = await samira.pressCard('Bewaar', { ...VAN, onderwerp: 'Wachten op de taxi' });
    expect(saved.text).toContain('Het signaal is bewaard.');
    expect(JSON.stringify(saved.json)).toContain(`"title":"Naar het bericht","tooltip"`);
    expect(JSON.stringify(saved.json)).toContain(LINK);

    const added = (await entries()).slice(before);
    expect(added).toMatchObject([
      { events: [{ soort: 'signaal ontvangen', signaal: { bericht: LINK, ontvangen: '2026-11-12' } }] },
    ]);
    expect(JSON.stringify(added)).not.toMatch(/Robin|0000000000e9/);
    const told = carla.cardWith('Wachten op de taxi');
    const read = await carla.pressCard('Bekijk het signaal', {}, { on: told });
    expect(JSON.stringify(read.json)).toContain(LINK);
  });

  test('asks at once to take personal data out, keeps what was typed, and stores nothing before that', async () => {
    const before = (await entries()).length;
    const { card: form } = await toSignaal(samira, '<p>Bel mijn buurvrouw op 06 12345678 over de taxi.</p>');
    expect(form?.text).toContain('Hier lijkt een telefoonnummer te staan');
    expect(form?.inputs.tekst).toBe('Bel mijn buurvrouw op 06 12345678 over de taxi.');

    const again = await samira.pressCard('Bewaar', { ...VAN, onderwerp: 'De taxi' });
    expect(again.text).toContain('Hier lijkt een telefoonnummer te staan');
    expect(again.inputs).toMatchObject({ onderwerp: 'De taxi', tekst: form?.inputs.tekst });
    expect((await entries()).length).toBe(before);

    const saved = await samira.pressCard('Bewaar', { tekst: 'De taxi komt te laat.' });
    expect(saved.text).toContain('Het signaal is bewaard.');
    expect(JSON.stringify(saved.json)).toContain(LINK);
    expect((await entries()).length).toBe(before + 1);
  });

  test('is one signaal when Teams sends it again, and two when it was chosen twice', async () => {
    await toSignaal(samira, SAID);
    const [form, before] = [samira.dialog(), (await entries()).length];
    const inputs = { ...VAN, onderwerp: 'De wachttijd' };
    await samira.pressCard('Bewaar', inputs, { on: form! });
    const again = await samira.pressCard('Bewaar', inputs, { on: form! });

    expect(again.text).toContain('Het signaal is bewaard.');
    expect((await entries()).length).toBe(before + 1);
  });

  test('is said to be there already when the same message is chosen again, and another can be made all the same', async () => {
    const linkToMessage = `${LINK}1`;
    const { card: fresh } = await toSignaal(samira, SAID, { linkToMessage });
    expect(fresh?.text).not.toContain('al een signaal');
    await samira.pressCard('Bewaar', { ...VAN, onderwerp: 'De taxi’s' });
    const before = (await entries()).length;

    const { card: form } = await toSignaal(samira, SAID, { linkToMessage });
    expect(form?.text).toContain('Van dit bericht is al een signaal gemaakt: ‘De taxi’s’.');
    const known = await samira.pressCard('Bekijk het signaal', {}, { on: form! });
    expect(known.text).toContain('De taxi’s');
    // Who may not read it reads that it is there, and not what it is.
    const ofCarla = { linkToMessage: `${LINK}2` };
    await toSignaal(carla, SAID, ofCarla);
    await carla.pressCard('Bewaar', { ...VAN, onderwerp: 'De lift' });
    const { card: other } = await toSignaal(samira, SAID, ofCarla);
    expect(other?.text).toContain('Een collega maakte al een signaal van dit bericht.');
    expect(other?.text).not.toContain('De lift');
    expect(other?.buttons).not.toContain('Bekijk het signaal');
    expect((await entries()).length).toBe(before + 1);

    await toSignaal(samira, SAID, { linkToMessage });
    const second = await samira.pressCard('Bewaar', { ...VAN, onderwerp: 'De wachtkamer' });
    expect(second.text).toContain('Het signaal is bewaard.');
    expect((await entries()).length).toBe(before + 2);
  });

  test.each([
    ['another site', 'https://teams.microsoft.com.voorbeeld.nl/l/message/19:x/1'],
    ['no https', 'http://teams.microsoft.com/l/message/19:x/1'],
    ['a script', 'javascript:alert(1)'],
    ['another page of Teams', 'https://teams.microsoft.com/l/chat/0/0?users=x'],
    ['a name before the host', 'https://teams.microsoft.com@voorbeeld.nl/l/message/19:x/1'],
    [
      'the chat of two people, which names both',
      'https://teams.microsoft.com/l/message/19:a_b@unq.gbl.spaces/1',
    ],
    ['nothing', ''],
    ['null', null],
  ])('keeps no link to %s', async (_what, linkToMessage) => {
    const { card: form } = await toSignaal(samira, SAID, { linkToMessage });
    expect(form?.text).not.toContain('link naar het bericht');

    const forged = { bericht: linkToMessage ?? '' };
    const saved = await samira.pressCard(
      'Bewaar',
      { ...VAN, onderwerp: `Zonder link naar ${_what}` },
      { forged },
    );
    expect(saved.text).toContain('Het signaal is bewaard.');
    expect(JSON.stringify(saved.json)).not.toContain('Naar het bericht');
    expect(JSON.stringify((await entries()).at(-1))).not.toContain('bericht');
  });

  test('says what it cannot read, and opens nothing', async () => {
    const before = (await entries()).length;
    const card = { id: '1', contentType: 'application/vnd.microsoft.card.adaptive', content: '{}' };
    for (const [content, more] of [
      ['', {}],
      ['<p><img src="https://voorbeeld.nl/x.png" itemtype="http://schema.skype.com/AMSImage"></p>', {}],
      [
        '<attachment id="1"></attachment>',
        { attachments: [card], from: { application: { displayName: 'Samenkracht!' } } },
      ],
      ['<p>👍</p>', {}],
      ['<p>&nbsp;</p>', { body: null }],
    ] as const)
      expect((await toSignaal(samira, content, more)).message).toContain(
        'In dit bericht staat geen tekst die ik kan lezen.',
      );

    const { card: long } = await toSignaal(samira, `${SAID} `.repeat(500).slice(0, 29_999).concat('.'));
    expect(long?.text).toContain('Dit is te lang: 30000 tekens. Maak er hooguit 2000 van.');
    expect(samira.dialog()?.inputs.tekst?.length).toBeLessThanOrEqual(4000);
    const tooMuch = await toSignaal(samira, 'a'.repeat(45_000));
    expect(tooMuch.message).toContain('Dit is te lang: 45000 tekens.');
    expect((await entries()).length).toBe(before);
  });
});

describe('inbreng of a message', () => {
  test('goes to the one opdracht there is, each line a point with the link to it', async () => {
    const { card: form } = await toInbreng(
      samira,
      '<ul><li>Een vaste hulp geeft rust.</li><li>De taxi is te laat.</li></ul>',
    );
    expect(form?.text).toContain('Inbreng toevoegen');
    expect(form?.inputs.tekst).toBe('Een vaste hulp geeft rust.\nDe taxi is te laat.');

    const saved = await samira.pressCard('Bewaar', { thema: 'vervoer' });
    expect(saved.text).toContain('Bewaard: 2 punten.');
    const { state } = await bot.app.opdrachten.get(first);
    expect(state.inbreng?.map(({ bericht, thema }) => [bericht, thema])).toEqual([
      [LINK, 'vervoer'],
      [LINK, 'vervoer'],
    ]);
    const punt = await samira.pressCard('Bekijk', {}, { on: saved });
    expect(JSON.stringify(punt.json)).toContain(LINK);
    await samira.pressCard('Pas aan', {}, { on: punt });
    const changed = await samira.pressCard('Bewaar', { tekst: 'Een vaste hulp geeft veel rust.' });
    expect(JSON.stringify(changed.json)).toContain(LINK);
  });

  test('names the lines that seem to hold personal data, keeps the text, and stores nothing', async () => {
    const before = (await entries()).length;
    await toInbreng(samira, '<p>De bus is vol.</p><p>Mijn zoon Kees wacht lang.</p>');
    const again = await samira.pressCard('Bewaar');

    expect(again.text).toContain('Regel 2: hier lijkt een naam te staan: ‘Mijn zoon Kees’.');
    expect(again.inputs.tekst).toBe('De bus is vol.\nMijn zoon Kees wacht lang.');
    expect((await entries()).length).toBe(before);
  });

  test('asks which opdracht when there are more, only of those to which this person can add it', async () => {
    await addOpdracht(carla, PIETER.naam, { titel: 'Van een ander' });
    second = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Leerlingenvervoer 2027' }));
    await beginPlan(samira, 'Leerlingenvervoer 2027');
    await fillInPlan(samira, {
      centraleVraag: 'Hoe gaat de rit naar school, en wat maakt die lastig?',
      doel: 'We schrijven hiermee de eisen voor het vervoer.',
      ervaring: 'Ouders en leerlingen die met het busje gaan.',
      terugkoppelingWijze: 'Een brief aan alle ouders in het voorjaar.',
    });
    await samira.pressCard('Plan indienen');
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
    const before = (await entries()).length;

    const { card: which } = await toInbreng(samira, `<p>${SAID}</p>`);
    expect(which?.text).toContain('Bij welke opdracht hoort dit?');
    expect(which?.text).toContain(SAID);
    expect(JSON.stringify(which?.json)).toContain('Leerlingenvervoer 2027');
    expect(JSON.stringify(which?.json)).not.toContain('Van een ander');
    const asked = await samira.pressCard('Verder');
    expect(asked.text).toContain('Kies een opdracht.');

    const form = await samira.pressCard('Verder', { opdracht: second });
    expect(form.text).toContain('Leerlingenvervoer 2027');
    expect(form.inputs.tekst).toBe(SAID);
    expect((await entries()).length).toBe(before);
    await samira.pressCard('Bewaar');
    expect(
      (await bot.app.opdrachten.get(second)).state.inbreng?.map(({ tekst, bericht }) => [tekst, bericht]),
    ).toEqual([[SAID, LINK]]);
  });

  test('goes to the opdracht of the card that the message answers', async () => {
    const card = await samira.say('status leerlingenvervoer');
    expect(opdrachtOf(card)).toBe(second);
    const own = {
      conversation: { id: samira.conversationId, conversationType: 'personal', tenantId: TENANT },
    };
    const quoting = message(`<p>${SAID}</p>`, {
      attachments: [{ id: card.activityId, contentType: 'messageReference', content: '{}' }],
    });

    const { card: form } = await samira.act('inbrengVanBericht', quoting, own);

    expect(form?.text).toContain('Inbreng toevoegen');
    expect(form?.text).toContain('Leerlingenvervoer 2027');
  });

  test('says what cannot be: too long, no opdracht, no longer theirs', async () => {
    const before = (await entries()).length;
    expect((await toInbreng(samira, SAID.repeat(400))).message).toContain('Dit bericht is te lang');
    const pieter = await bot.opened(PIETER);
    expect((await toInbreng(pieter, SAID)).message).toContain(
      'Je hebt nu geen opdracht waar je inbreng bij kunt zetten.',
    );
    const { message: refused } = await pieter.execute('opdrachten.inbrengVoor', {
      opdracht: first,
      tekst: SAID,
      nonce: 'n',
    });
    expect(refused ?? JSON.stringify(pieter.screen())).not.toContain('Een vaste hulp');
    expect((await entries()).filter(({ stream }) => stream.startsWith('opdracht:')).length).toBe(
      (await entries()).slice(0, before).filter(({ stream }) => stream.startsWith('opdracht:')).length,
    );
  });
});

test('what was made of a message leads to it in the file with all inbreng and signalen', async () => {
  for (const question of ['welke inbreng is er', 'welke signalen zijn er']) {
    const answer = await carla.say(question);
    const offered = await carla.pressCard('Exporteer', {}, { on: answer });
    const url = /"url":"([^"]+)"/.exec(
      JSON.stringify((await carla.pressCard('Maak een CSV-bestand', {}, { on: offered })).json),
    )?.[1];
    expect(await (await fetch(url ?? '', { method: 'POST' })).text()).toContain(LINK);
  }
});

describe('an action on a message', () => {
  test('is for who the bot knows: others hear what to do first', async () => {
    const els = bot.client(ELS);

    for (const command of ['signaalVanBericht', 'inbrengVanBericht'])
      expect((await els.act(command, message(SAID))).message).toContain(
        'Open eerst één keer de chat met mij.',
      );
    const known = await bot.opened(ELS);
    expect((await known.act('signaalVanBericht', message(SAID))).message).toContain(
      'Alleen wie meedoet met Samenkracht! kan een signaal opschrijven.',
    );
  });

  test.each([
    ['another command', { commandId: 'verwijderAlles', messagePayload: message(SAID) }],
    ['the name of something every object has', { commandId: 'constructor', messagePayload: message(SAID) }],
    ['no message', { commandId: 'signaalVanBericht' }],
    ['a message of another shape', { commandId: 'signaalVanBericht', messagePayload: { body: 'x' } }],
    ['nonsense', 'x'],
    ['nothing', undefined],
  ])('answers %s with a sentence', async (_what, value) => {
    const { status, body } = await samira.send({ type: 'invoke', name: 'composeExtension/fetchTask', value });

    expect(status).toBe(200);
    expect(body).toEqual({ task: { type: 'message', value: expect.stringMatching(/^\p{Lu}.*\.$/u) } });
  });

  test.each([
    {},
    { data: null },
    { data: { verb: 'geen.knop' } },
    { commandId: 'x', data: { verb: 'signalen.add', x: {} } },
  ])('answers with a sentence a press that no card of ours sends: %j', async (value) => {
    const { status, body } = await samira.send({
      type: 'invoke',
      name: 'composeExtension/submitAction',
      value,
    });

    expect(status).toBe(200);
    expect(body).toEqual({ task: { type: 'message', value: expect.stringMatching(/^\p{Lu}.*\.$/u) } });
  });

  test('gives back what was typed when the store does not answer, and writes no word of it in the technical log', async () => {
    await toSignaal(samira, SAID);
    failing.fail('append');
    const kept = await samira.pressCard('Bewaar', { ...VAN, onderwerp: 'Als de opslag zwijgt' });
    expect(kept.text).toContain('Ik kan nu niet bij de opslag.');
    expect(kept.text).toContain(SAID);

    failing.recover();
    const saved = await samira.pressCard('Probeer opnieuw', {}, { on: kept });
    expect(saved.text).toContain('Het signaal is bewaard.');
    expect(JSON.stringify(saved.json)).toContain(LINK);
    expect(bot.logger.text()).not.toMatch(/dagbesteding|Robin|Als de opslag zwijgt|l\/message/);
  });
});
