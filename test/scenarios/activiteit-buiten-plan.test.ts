import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { agreedPlan, goTo, openUitvoering } from '../support/uitvoering-story.ts';

const WERKBEZOEK = {
  soort: 'werkbezoek',
  datum: '2026-11-19',
  aantal: '6',
  reden: 'Een dagbesteding nodigde ons uit toen het plan al klaar was.',
};

/** What was not in the plan is recorded with a reason, and stands among what was. The story begins on 16 November 2026. */
describe('an activiteit that was not in the plan', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;
  let diana: TeamsClient;
  let pieter: TeamsClient;
  let opdracht: string;

  beforeAll(async () => {
    bot = await startTestBot();
    carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    diana = await bot.opened(DIANA);
    pieter = await bot.opened(PIETER);
    opdracht = await agreedPlan(carla, samira, { kenmerk: 'DOC-24008138' });
  });
  afterAll(() => bot.stop());

  const dossier = async () => (await bot.app.opdrachten.get(opdracht)).state;
  const openForm = async (): Promise<CardView> => {
    await openUitvoering(samira);
    return samira.pressCard('Voeg een activiteit toe');
  };

  test('asks for everything at once, and keeps what was typed', async () => {
    const form = await openForm();
    expect(JSON.stringify(form.json)).toContain('Waarom stond dit niet in het plan');

    const again = await samira.pressCard('Bewaar', { aantal: '0', reden: 'n.v.t.' });

    for (const asked of [
      'Kies wat voor activiteit het is.',
      'Kies een datum.',
      'Vul een heel getal in, van 1 tot en met 10000.',
      'Schrijf kort waarom dit niet in het plan stond.',
    ])
      expect(again.text).toContain(asked);
    expect(again.inputs).toMatchObject({ aantal: '0', reden: 'n.v.t.' });
    expect((await dossier()).buitenPlan).toBeUndefined();
  });

  test('takes nothing of one resident in the reason, no day that is far away, and no text without end', async () => {
    for (const [changed, asked] of [
      [{ reden: 'Mijn zoon Kees wilde dit.' }, 'Haal het dan weg'],
      [{ datum: '2031-01-01' }, 'Die datum ligt te ver weg.'],
      [{ datum: '2019-01-01' }, 'Die datum ligt te ver terug.'],
      [{ reden: 'lang '.repeat(200) }, 'Dit is te lang'],
    ] as const) {
      await openForm();
      expect((await samira.pressCard('Bewaar', { ...WERKBEZOEK, ...changed })).text).toContain(asked);
    }
    expect(JSON.stringify(await bot.store.log.readAll('', 1000))).not.toContain('Kees');
    expect((await dossier()).buitenPlan).toBeUndefined();
  });

  test('is stored once, also when Teams sends it twice', async () => {
    const form = await openForm();
    const once = await samira.pressCard('Bewaar', WERKBEZOEK, { on: form });
    const twice = await samira.pressCard('Bewaar', WERKBEZOEK, { on: form });

    for (const card of [once, twice]) {
      expect(card.text).toContain('Werkbezoek van 19 nov 2026');
      expect(card.text).toContain('Niet in het plan');
      expect(card.text).toContain(WERKBEZOEK.reden);
      expect(card.text).not.toContain('In het plan19 nov');
    }
    expect((await dossier()).buitenPlan).toHaveLength(1);
    expect((await dossier()).plan.activiteiten).toHaveLength(1);
  });

  test('the same one twice is said, and not stored', async () => {
    await openForm();
    const again = await samira.pressCard('Bewaar', WERKBEZOEK);

    expect(again.text).toContain('Deze activiteit staat er al');
    expect(again.inputs).toMatchObject(WERKBEZOEK);
    expect((await dossier()).buitenPlan).toHaveLength(1);
  });

  test('stands among the others, with the invitation as soon as possible and nothing late', async () => {
    const card = await openUitvoering(samira);
    expect(card.text).toContain('Werkbezoek van 19 nov 2026');
    expect(card.text).toContain('gepland, niet in het plan');
    expect(card.text).not.toContain('Focusgroep van 21 jan 2027gepland, niet in het plan');

    const owed = (await carla.say('wat staat er open?')).text;
    expect(owed).toContain('de uitnodiging nog versturen');
    // Three working days from the day on which somebody could know, not fourteen days before it.
    expect(owed).toContain('19 nov 2026');
    expect(owed).not.toContain('te laat');
    expect(owed).not.toContain('5 nov 2026');
    expect((await carla.say('wat is te laat?')).text).not.toContain('uitnodiging');
  });

  test('is told in the history, on the timeline, in the answers and in the communicatiekalender', async () => {
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain(
      'heeft een activiteit toegevoegd die niet in het plan stond',
    );
    const tijdlijn = (await diana.say(`tijdlijn ${TITEL}`)).text;
    expect(tijdlijn).toContain('Werkbezoek');
    expect(tijdlijn).toContain('niet in het plan');
    expect(tijdlijn).not.toContain(WERKBEZOEK.reden);
    const answer = (await carla.say('welke activiteiten zijn er dit jaar?')).text;
    expect(answer).toContain('Werkbezoek, 19 nov 2026');
    expect(answer).toContain(`Niet in het plan, omdat: ${WERKBEZOEK.reden}`);
    expect((await carla.say('communicatiekalender')).text).toContain('Werkbezoek');
  });

  test('somebody else can neither open nor send the form', async () => {
    for (const client of [diana, pieter]) {
      const opened = await client.execute('opdrachten.activiteitForm', { opdracht });
      const sent = await client.execute('opdrachten.addActiviteit', {
        opdracht,
        version: 1,
        nonce: 'n',
        ...WERKBEZOEK,
      });
      for (const { message, card } of [opened, sent])
        expect(message ?? card?.text).toContain(
          'Alleen de projectleider van deze opdracht en de coördinator',
        );
    }
    expect((await dossier()).buitenPlan).toHaveLength(1);
  });

  test('nothing that was added late is called late', async () => {
    goTo(bot, '2026-11-19');
    expect((await carla.say('wat is te laat?')).text).not.toContain('uitnodiging');
  });

  test('one of the past is recorded as held at once, by the coördinator too, and takes inbreng', async () => {
    goTo(bot, '2026-12-02');
    await carla.say(`status ${TITEL}`);
    await carla.pressCard('Naar de uitvoering');
    await carla.pressCard('Voeg een activiteit toe');
    const added = await carla.pressCard('Bewaar', {
      soort: 'interviews',
      datum: '2026-11-10',
      aantal: '4',
      reden: 'Vier mensen konden niet naar een groep komen.',
    });
    expect(added.text).toContain('Deze dag is voorbij. Leg nu vast hoe het ging.');
    expect(added.buttons).toContain('Gehouden');
    await carla.pressCard('Gehouden');
    const saved = await carla.pressCard('Bewaar', {
      datum: '2026-11-10',
      aantal: '4',
      opbrengst: 'Een vaste hulp geeft rust.',
    });
    expect(saved.text).toContain('gehouden, 4 deelnemers');
    const form = await carla.pressCard('Inbreng toevoegen');
    expect(JSON.stringify(form.json)).toContain('interviews van 10 nov 2026');
    const id = (await dossier()).buitenPlan?.find(({ soort }) => soort === 'interviews')?.id ?? '';
    await carla.pressCard('Bewaar', { tekst: 'Bel een dag van tevoren.', activiteit: id });
    expect((await dossier()).inbreng?.map(({ activiteitId }) => activiteitId)).toEqual([id]);
  });

  test('a number that differs is asked for without a word about the plan', async () => {
    await openUitvoering(samira);
    const { buitenPlan = [] } = await dossier();
    const werkbezoek = buitenPlan.find(({ soort }) => soort === 'werkbezoek')?.id ?? '';
    const show = samira.screen().at(-1)?.json;
    expect(JSON.stringify(show)).toContain(werkbezoek);
    await samira.pressCard('Leg vast');
    const card = await samira.pressCard('Gehouden');
    expect(card.text).toContain('Je verwachtte er 6.');
    const again = await samira.pressCard('Bewaar', {
      datum: '2026-11-19',
      aantal: '5',
      opbrengst: 'Er is te weinig vervoer.',
    });
    expect(again.text).toContain('Je verwachtte een ander aantal: 6.');
    expect(again.text).not.toContain('In het plan staat');
    await samira.pressCard('Bewaar', { reden: 'Een bewoner was ziek.' });
  });

  test('the passage says that it was not in the plan and why, with the true entry under it', async () => {
    const { composePassage } = await import('../../src/opdrachten/passage/passage-compose.ts');
    const regels = composePassage(await dossier());
    const id = (await dossier()).buitenPlan?.find(({ soort }) => soort === 'werkbezoek')?.id ?? '';
    const why = regels.find(({ tekst }) => tekst.includes(WERKBEZOEK.reden));

    expect(why?.tekst).toBe(`Dit stond niet in het plan. De reden: ‘${WERKBEZOEK.reden}’`);
    expect(why?.bronnen).toEqual([`activiteit:${id}`]);
    expect(regels.map(({ tekst }) => tekst).join('\n')).not.toContain('In het plan stonden');
  });

  test('a plan that is opened again and changed holds both; meanwhile it belongs in the plan', async () => {
    const stamped = async (nonce: string) => ({
      opdracht,
      version: (await bot.app.opdrachten.get(opdracht)).version,
      nonce,
    });
    await samira.execute('opdrachten.reopenPlan', await stamped('open'));
    const { message } = await samira.execute('opdrachten.activiteitForm', { opdracht });
    expect(message).toContain('Zet de activiteit in het plan.');

    await samira.execute('opdrachten.saveOnderdeel', {
      ...(await stamped('step')),
      onderdeel: 'planning',
      next: 'activiteit',
      rolTrekker: 'stelt de vraag',
      activiteitSoort: 'enquête',
      activiteitDatum: '2027-02-01',
      activiteitAantal: '80',
    });
    await samira.execute('opdrachten.submitPlan', await stamped('submit'));
    await carla.execute('opdrachten.agreePlan', await stamped('agree'));

    expect((await dossier()).buitenPlan).toHaveLength(2);
    const card = await openUitvoering(samira);
    for (const name of ['Interviews van', 'Werkbezoek van', 'Focusgroep van', 'Enquête van'])
      expect(card.text).toContain(name);
  });
});

/** Before the plan is agreed, an activiteit belongs in it. */
test('an opdracht of which the plan is not agreed says where the activiteit belongs', async () => {
  const bot = await startTestBot();
  try {
    const carla = await bot.opened(CARLA);
    const samira = await bot.opened(SAMIRA);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    const inDraft = await samira.execute('opdrachten.activiteitForm', { opdracht });
    expect(inDraft.message).toContain('Zet de activiteit in het plan.');
    await makePlan(samira);
    const waiting = await samira.execute('opdrachten.activiteitForm', { opdracht });
    expect(waiting.message).toContain('Dit kan pas als de coördinator akkoord is met het plan.');
  } finally {
    await bot.stop();
  }
});
