import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { BEHEER, CARLA, CEES, DIANA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

const SIGNAAL = {
  bron: 'adviesraad',
  raad: 'Adviesraad Sociaal Domein Laren',
  onderwerp: 'Vervoer naar de dagbesteding',
  tekst: 'Ouderen wachten lang op de taxi.',
  gemeente: 'Laren',
};
const ANSWER = {
  antwoord: 'Er komt een tweede bus.',
  reden: 'Het contract laat dat toe.',
  belofte: 'We vertellen in februari hoe het gaat.',
  beloofdOp: '2027-02-01',
};

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

async function writeDown(
  client: TeamsClient,
  inputs: Readonly<Record<string, string>> = {},
): Promise<CardView> {
  await client.say('nieuw signaal');
  return client.pressCard('Bewaar', { ...SIGNAAL, ...inputs });
}

/** The signaal that was written down last. */
async function newest(): Promise<string> {
  const { entries } = await bot.store.log.readAll('', 10_000);
  return (
    entries.findLast(({ stream }) => stream.startsWith('signaal:'))?.stream.slice('signaal:'.length) ?? ''
  );
}

const seenBy = (client: TeamsClient): string =>
  client
    .screen()
    .map(({ text }) => text)
    .join('\n');
const count = (text: string, words: string): number => text.split(words).length - 1;
const version = async (id: string): Promise<number> => {
  const entries = (await bot.store.log.readAll('', 10_000)).entries;
  return entries.filter(({ stream }) => stream === `signaal:${id}`).length;
};

/** Assigned to Samira, and answered by her with a promise. */
async function answered(writer: TeamsClient): Promise<string> {
  await writeDown(writer);
  const id = await newest();
  await carla.say('signalen');
  await carla.pressCard('Bekijk');
  await carla.pressCard('Wijs toe');
  await carla.pressCard('Wijs toe', { aan: SAMIRA.id });
  const form = await samira.pressCard(
    'Beantwoord',
    {},
    { on: samira.cardWith('Jij beantwoordt dit signaal.') },
  );
  await samira.pressCard('Bewaar', ANSWER, { on: form });
  return id;
}

describe('a signaal from whoever has a part in the work', () => {
  test('is written down by a projectleider, a trekker, a directielid, a beheerder and a contact of a gemeente', async () => {
    const pieter = await bot.opened(PIETER);
    await addOpdracht(carla, PIETER);
    const diana = await bot.opened(DIANA);
    const bas = await bot.opened(BEHEER);
    const willem = await bot.opened(WILLEM);
    await bot.opened(CEES);
    for (const client of [pieter, diana, bas])
      expect((await writeDown(client)).text).toContain(
        'De coördinator krijgt een bericht. Je hoort wat ermee is gedaan.',
      );
    expect((await willem.say('nieuw signaal')).text).toContain('Alleen wie meedoet met Samenkracht!');
    await carla.execute('jaaragenda.ask', {
      jaar: '2027',
      version: 0,
      nonce: 'vraag',
      aan: WILLEM.id,
      voor: '2026-12-10',
    });
    expect((await willem.say('nieuw signaal')).text).toContain('Nieuw signaal');
    expect((await writeDown(willem)).text).toContain('Het signaal is bewaard.');
  });

  test('from a stranger is refused, also when the form is forged', async () => {
    const opened = await samira.execute('signalen.new', {});
    const sent = await samira.execute('signalen.add', {
      version: 0,
      nonce: 'n',
      ...SIGNAAL,
      ontvangen: '2026-11-16',
    });
    for (const { message, card } of [opened, sent])
      expect(message ?? card?.text).toContain(
        'Alleen wie meedoet met Samenkracht! kan een signaal opschrijven.',
      );
    expect((await samira.say('signalen')).text).not.toContain('Nieuw signaal');
    expect((await carla.say('signalen')).text).toContain('Geen open signalen');
  });

  test('is told to the coördinator once; what comes within minutes stands in the same message, what comes later is new', async () => {
    const diana = await bot.opened(DIANA);
    await writeDown(diana, { onderwerp: 'Het eerste' });
    await bot.app.sweep();
    bot.clock.advance(5 * 60_000);
    await writeDown(diana, { onderwerp: 'Het tweede' });
    await bot.app.sweep();

    expect(count(seenBy(carla), 'Nieuw opgeschreven')).toBe(1);
    expect(carla.cardWith('Nieuw opgeschreven').text).toContain('2 nieuwe signalen');
    expect(carla.cardWith('Nieuw opgeschreven').text).toContain('van Diana Kuipers');
    expect(seenBy(diana)).not.toContain('Nieuw opgeschreven');

    bot.clock.advance(60 * 60_000);
    await writeDown(diana, { onderwerp: 'Het derde' });
    await bot.app.sweep();
    expect(count(seenBy(carla), 'Nieuw opgeschreven')).toBe(2);
    expect(carla.cardWith('Nieuw opgeschreven').text).toContain('Een signaal: Het derde');
    expect(carla.cardWith('Nieuw opgeschreven').text).not.toContain('Het eerste');
  });

  test('of a contact begins with the own gemeente', async () => {
    const diana = await bot.opened(DIANA);
    const card = await carla.say('contact van Hilversum');
    const form = await carla.pressCard('Wijs een contact aan', {}, { on: card });
    await carla.pressCard('Bewaar', { contact: DIANA.id }, { on: form });

    expect((await diana.say('nieuw signaal')).inputs).toMatchObject({ gemeente: 'Hilversum' });
    expect((await samira.say('nieuw signaal')).inputs).not.toMatchObject({ gemeente: 'Hilversum' });
  });

  test('that was assigned folds the message, and one that the coördinator writes is no news', async () => {
    await writeDown(carla);
    await bot.app.sweep();
    expect(seenBy(carla)).not.toContain('Nieuw opgeschreven');

    const diana = await bot.opened(DIANA);
    await writeDown(diana, { onderwerp: 'Van Diana' });
    await bot.app.sweep();
    const news = carla.cardWith('Nieuw opgeschreven');
    expect(news.text).toContain('Het signaal');
    const form = await carla.pressCard('Wijs toe', {}, { on: news });
    await carla.pressCard('Wijs toe', { aan: SAMIRA.id }, { on: form });
    await bot.app.sweep();

    expect(seenBy(carla)).not.toContain('Nieuw opgeschreven');
    expect(seenBy(carla)).toContain('Dit signaal is toegewezen');
    expect(seenBy(carla)).toContain('Samira El Amrani beantwoordt het.');
  });

  test('shows its writer how it stands, and tells what was done and what was kept', async () => {
    const diana = await bot.opened(DIANA);
    const id = await answered(diana);
    await bot.app.sweep();

    const told = diana.cardWith('Je signaal is beantwoord');
    expect(told.text).toContain('Er komt een tweede bus.');
    expect(told.text).toContain('We vertellen in februari hoe het gaat.');
    expect(told.text).toContain('Uiterlijk maandag 1 februari 2027');
    expect(told.buttons).not.toContain('Beantwoord');
    expect(told.buttons).not.toContain('De belofte is nagekomen');

    await samira.execute('signalen.keepBelofte', {
      signaal: id,
      version: await version(id),
      nonce: 'k',
      hoe: 'We vertelden het op de website.',
    });
    await bot.app.sweep();
    expect(diana.cardWith('De belofte bij je signaal is nagekomen').text).toContain(
      'We vertelden het op de website.',
    );
    expect(seenBy(samira)).not.toContain('Je signaal is beantwoord');
  });

  test('is read by its writer and who answers it, not by a colleague', async () => {
    const pieter = await bot.opened(PIETER);
    await addOpdracht(carla, PIETER);
    const bas = await bot.opened(BEHEER);
    await writeDown(pieter);
    const id = await newest();

    expect((await pieter.say('signalen')).text).toContain(SIGNAAL.onderwerp);
    expect((await bas.say('signalen')).text).not.toContain(SIGNAAL.onderwerp);
    expect((await bas.execute('signalen.show', { signaal: id })).message).toContain(
      'wie het signaal opschreef',
    );
    for (const verb of ['signalen.answerForm', 'signalen.keepBelofteForm', 'signalen.reportBackForm'])
      expect((await pieter.execute(verb, { signaal: id })).message).toContain('Alleen wie het signaal kreeg');
    expect((await pieter.execute('signalen.assignForm', { signaal: id })).message).toContain(
      'Alleen de coördinator',
    );
  });
});

describe('what a signaal names', () => {
  test('stands on its card: the raad, the gemeente, who wrote it down and the opdracht', async () => {
    const pieter = await bot.opened(PIETER);
    const opdracht = opdrachtOf(await addOpdracht(carla, PIETER));
    const { text } = await writeDown(pieter, { opdracht });

    expect(text).toContain('Een adviesraad: Adviesraad Sociaal Domein Laren');
    for (const words of ['Laren', 'Pieter Smit', TITEL]) expect(text).toContain(words);
  });

  test('is an opdracht that the writer may see: a forged one is refused and not stored', async () => {
    await bot.opened(PIETER);
    const opdracht = opdrachtOf(await addOpdracht(carla, PIETER));
    await addOpdracht(carla, SAMIRA, { titel: 'Iets van Samira' });
    await samira.say('nieuw signaal');
    const form = samira.screen().at(-1);
    expect(JSON.stringify(form?.json)).toContain('Iets van Samira');
    expect(JSON.stringify(form?.json)).not.toContain(TITEL);

    const { card } = await samira.execute('signalen.add', {
      version: 0,
      nonce: 'forged',
      ...SIGNAAL,
      ontvangen: '2026-11-16',
      opdracht,
    });
    expect(card?.text).toContain('Kies uit de lijst.');
    expect((await carla.say('signalen')).text).toContain('Geen open signalen');
  });

  test('a raad goes with an adviesraad, and holds nobody', async () => {
    expect((await writeDown(carla, { bron: 'ervaringsdeskundige' })).text).toContain(
      'Kwam dit van een adviesraad? Kies dat dan bij ‘Van wie’.',
    );
    expect((await writeDown(carla, { raad: 'Bel 06-12345678' })).text).toContain('Haal het dan weg');
    expect((await writeDown(carla, { raad: 'x'.repeat(200) })).text).toContain('te lang');
    expect((await writeDown(carla, { gemeente: 'Utrecht' })).text).not.toContain('Het signaal is bewaard');
    expect((await carla.say('signalen')).text).toContain('Geen open signalen');
  });
});

describe('the form of a signaal', () => {
  test('used a second time is a second signaal; a repeat of the same submission is not', async () => {
    const form = await carla.say('nieuw signaal');
    await carla.pressCard('Bewaar', { ...SIGNAAL, onderwerp: 'Tekst A' }, { on: form });
    await carla.pressCard('Bewaar', { ...SIGNAAL, onderwerp: 'Tekst A' }, { on: form });
    await carla.pressCard('Bewaar', { ...SIGNAAL, onderwerp: 'Tekst B' }, { on: form });

    const list = (await carla.say('signalen')).text;
    expect(list).toContain('2 signalen wachten op antwoord');
    expect(list).toContain('Tekst A');
    expect(list).toContain('Tekst B');
  });

  test('of today still works: a card without the new inputs', async () => {
    const { card } = await carla.execute('signalen.add', {
      version: 0,
      nonce: 'old',
      bron: 'website',
      onderwerp: 'Een oude kaart',
      tekst: 'De taxi komt te laat.',
      ontvangen: '2026-11-16',
    });
    expect(card?.text).toContain('Het signaal is bewaard.');
  });
});

describe('what was promised in the answer', () => {
  test.each([
    [{ belofte: '', beloofdOp: '2027-02-01' }, 'Schrijf wat je belooft, of haal de datum weg.'],
    [{ belofte: 'We vertellen het.', beloofdOp: '' }, 'Kies voor welke dag je dit belooft'],
    [{ beloofdOp: '2026-11-01' }, 'Deze datum is al voorbij.'],
    [{ beloofdOp: '2036-11-01' }, 'Die datum ligt te ver weg.'],
    [{ belofte: 'Ik bel mevrouw Jansen.' }, 'Haal het dan weg'],
    [{ belofte: 'x'.repeat(301) }, 'te lang'],
  ])('is asked about: %j', async (changed, asked) => {
    await writeDown(carla);
    await carla.pressCard('Beantwoord');
    const again = await carla.pressCard('Bewaar', { ...ANSWER, ...changed });
    expect(again.text).toContain(asked);
    expect(again.text).not.toContain('Het antwoord is bewaard.');
  });

  test('is owed by who answers, comes back before its day, and is escalated when it is late', async () => {
    const diana = await bot.opened(DIANA);
    const id = await answered(diana);
    const owed = await samira.say('herinneringen');
    expect(owed.text).toContain('Kom je belofte bij het signaal na: We vertellen in februari hoe het gaat.');
    expect(owed.text).toContain('Uiterlijk maandag 1 februari 2027');

    goTo(bot, '2027-01-29');
    await bot.app.sweep();
    expect(samira.screen().at(-1)?.text).toContain('Kom je belofte bij het signaal na');
    expect(seenBy(carla)).not.toContain('Een belofte bij een signaal is te laat');
    goTo(bot, '2027-02-02');
    await bot.app.sweep();
    // Her message of that day is the overview of the week, which says of others what is late.
    expect(seenBy(carla)).toContain(
      'Samira El Amrani moet de belofte bij een signaal nog nakomen: We vertellen in februari hoe het gaat.',
    );
    expect(seenBy(carla)).not.toContain('Vraag de trekker');
    expect(seenBy(diana)).not.toContain('te laat');

    await samira.say('herinneringen');
    const form = await samira.pressCard('Nu doen');
    expect(form.text).toContain('Hoe is dit nagekomen');
    await samira.say('herinneringen');
    await samira.pressCard('Nu doen');
    const kept = await samira.pressCard('Bewaar', { hoe: 'Het staat op de website.' }, { on: form });
    expect(kept.text).toContain('Bewaard: de belofte is nagekomen.');
    expect(kept.text).toContain('Het staat op de website.');
    await bot.app.delivered();
    // The form that was opened after it asks nothing any more.
    expect(seenBy(samira)).not.toContain('Hoe is dit nagekomen');
    expect(seenBy(samira)).toContain('Belofte nagekomen. Dit formulier is niet meer nodig.');
    expect((await samira.say('herinneringen')).text).not.toContain('Kom je belofte');
    expect((await samira.execute('signalen.keepBelofteForm', { signaal: id })).message).toContain(
      'Deze belofte is al nagekomen.',
    );
  });

  test('keeps the signaal from being finished after the answer was told', async () => {
    const id = await answered(await bot.opened(DIANA));
    const told = await samira.execute('signalen.reportBack', {
      signaal: id,
      version: await version(id),
      nonce: 't',
      datum: '2026-11-16',
    });
    expect(told.card?.text).toContain('Het signaal is klaar als de belofte is nagekomen.');
    expect(told.card?.text).not.toContain('Dit signaal is klaar.');
    const list = (await carla.say('signalen')).text;
    expect(list).toContain('1 belofte staat open');
    expect(list).not.toContain('Geen open signalen');
    expect(list).not.toContain('✓ teruggekoppeld');

    await samira.execute('signalen.keepBelofte', {
      signaal: id,
      version: await version(id),
      nonce: 'k',
      hoe: 'Gedaan.',
    });
    expect((await carla.say('signalen')).text).toContain('✓ teruggekoppeld');
  });

  test('goes to somebody else with the signaal, who is reminded from then on', async () => {
    const pieter = await bot.opened(PIETER);
    await addOpdracht(carla, PIETER);
    const id = await answered(await bot.opened(DIANA));
    await carla.execute('signalen.assign', {
      signaal: id,
      version: await version(id),
      nonce: 'a',
      aan: PIETER.id,
    });
    await bot.app.sweep();

    expect(samira.screen().at(-1)?.text).toContain('Pieter Smit komt de belofte na.');
    expect((await pieter.say('herinneringen')).text).toContain('Kom je belofte bij het signaal na');
    expect((await samira.say('herinneringen')).text).not.toContain('Kom je belofte');
  });

  test('is of the coördinator who promised it, when nobody has the signaal', async () => {
    await writeDown(carla);
    await carla.pressCard('Beantwoord');
    await carla.pressCard('Bewaar', ANSWER);
    await bot.app.sweep();
    // Who promised it knows of it: no card comes, only the reminder before its day.
    expect(seenBy(carla)).not.toContain('Jij beantwoordt dit signaal.');
    expect((await carla.say('herinneringen')).text).toContain('Kom je belofte bij het signaal na');
  });

  test('stands in the overview of the week, with who has to keep it', async () => {
    await answered(await bot.opened(DIANA));
    goTo(bot, '2027-02-01');
    await bot.app.sweep();
    expect(
      carla.cardWith(
        'Samira El Amrani moet de belofte bij een signaal nog nakomen: We vertellen in februari hoe het gaat.',
      ).text,
    ).toContain(SIGNAAL.onderwerp);
  });
});

describe('who asks about signalen', () => {
  test('finds them by gemeente, by source and by opdracht, and the promises that are open', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await writeDown(carla, { onderwerp: 'Over de taxi', opdracht });
    await writeDown(carla, { onderwerp: 'Van de site', bron: 'website', raad: '', gemeente: 'Huizen' });
    for (const [vraag, seen, hidden] of [
      ['signalen uit Laren', 'Over de taxi', 'Van de site'],
      ['signalen van adviesraden', 'Over de taxi', 'Van de site'],
      ['signalen van de website', 'Van de site', 'Over de taxi'],
      ['signalen over huishoudelijke hulp', 'Over de taxi', 'Van de site'],
    ] as const) {
      const { text } = await carla.say(vraag);
      expect([vraag, text]).toEqual([vraag, expect.stringContaining(seen)]);
      expect([vraag, text]).not.toEqual([vraag, expect.stringContaining(hidden)]);
    }
    await carla.say('signalen uit Laren');
    expect((await carla.say('welke beloften staan open')).text).not.toContain('februari');
    await carla.say('signalen');
    await carla.pressCard('Bekijk');
    await carla.pressCard('Beantwoord');
    await carla.pressCard('Bewaar', ANSWER);
    const promised = await carla.say('welke beloften staan open');
    expect(promised.text).toContain(ANSWER.belofte);
    expect(promised.text).toContain('Belofte bij een signaal');
    expect((await carla.say('welke beloften bij signalen staan open')).text).toContain('1 signaal');
    expect((await samira.say('welke beloften staan open')).text).not.toContain(ANSWER.belofte);
  });

  test('reads of a signaal about the own opdracht that it is there and how it stands, and no more', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await writeDown(carla, { opdracht });

    const list = (await samira.say('signalen over huishoudelijke hulp')).text;
    expect(list).toContain(SIGNAAL.onderwerp);
    expect(list).toContain('nieuw');
    for (const more of [SIGNAAL.raad, SIGNAAL.tekst, 'Laren', 'Carla']) expect(list).not.toContain(more);
    expect((await samira.say('signalen uit Laren')).text).not.toContain(SIGNAAL.onderwerp);
    const tijdlijn = (await samira.say(`tijdlijn ${TITEL}`)).text;
    expect(tijdlijn).toContain(`Signaal: ${SIGNAAL.onderwerp}`);
    expect(tijdlijn).toContain('nog niet toegewezen');
    for (const more of [SIGNAAL.raad, SIGNAAL.tekst]) expect(tijdlijn).not.toContain(more);
    expect((await samira.execute('signalen.show', { signaal: await newest() })).message).toContain(
      'Alleen de coördinator, de directie',
    );
  });
});
