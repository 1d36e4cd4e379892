import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreedPlan, decide } from '../support/afhandeling-story.ts';
import { DIANA } from '../support/people.ts';
import { opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** What everybody may read of an opdracht, from the first text to the one that is taken back. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let diana: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  ({ carla, samira } = await agreedPlan(bot));
  diana = await bot.opened(DIANA);
});
afterAll(() => bot.stop());

const openbaarNu = async () => {
  const [only] = await bot.app.opdrachten.list();
  return only?.state.openbareTekst;
};

describe('the text for everybody', () => {
  test('is proposed from the record, asks about names of residents and refuses those of colleagues', async () => {
    await samira.say(`status ${TITEL}`);
    const form = await samira.pressCard('Naar de openbare tekst');
    expect(form.inputs.titel).toBe(TITEL);
    expect(form.inputs.vroegen).not.toBe('');
    expect(form.inputs.deden).toBe('Er is nog geen besluit.');

    const asked = await samira.pressCard('Leg voor aan de coördinator', {
      zeiden: 'Mijn dochter Els wil meer hulp.',
    });
    expect(asked.text).toContain('Is dat van een inwoner?');
    const refused = await samira.pressCard('Leg voor aan de coördinator', {
      zeiden: 'Dit hoorde Samira El Amrani.',
    });
    expect(refused.text).toContain('Hier staat de naam van een collega.');
    expect(refused.inputs.zeiden).toBe('Dit hoorde Samira El Amrani.');
    expect(await openbaarNu()).toBeUndefined();

    const saved = await samira.pressCard('Leg voor aan de coördinator', { zeiden: '- Een vaste hulp.' });
    expect(saved.text).toContain('Versie 1 is bewaard en voorgelegd aan de coördinator.');
    expect((await openbaarNu())?.goedgekeurd).toBeUndefined();
  });

  test('comes to the coördinator, who reads it and sends it back with a question', async () => {
    const asked = carla.cardWith('Een openbare tekst wacht op je akkoord');
    expect(asked.text).toContain(TITEL);
    const read = await carla.pressCard('Bekijk de openbare tekst', {}, { on: asked });
    expect(read.text).toContain('Wat jullie zeiden\n• Een vaste hulp.');
    await carla.pressCard('Stuur terug met een vraag', {}, { on: read });
    const back = await carla.pressCard('Stuur terug', { vraag: 'Wat is een vaste hulp?' });

    expect(back.text).toContain('Versie 1 kwam terug met een vraag: Wat is een vaste hulp?');
    const news = samira.cardWith('Er is een vraag over je openbare tekst');
    expect(news.text).toContain('Carla de Boer vraagt: Wat is een vaste hulp?');
    const form = await samira.pressCard('Pas de tekst aan', {}, { on: news });
    expect(form.text).toContain('Wat is een vaste hulp?');
    await samira.pressCard('Leg voor aan de coördinator', { zeiden: '- Steeds dezelfde hulp.' });
  });

  test('stands on a list by state for the coördinator: what waits for an akkoord is on top', async () => {
    const list = await carla.say('stand openbare teksten');
    expect(list.text).toContain('1 tekst. Op je akkoord wacht er 1.');
    expect(list.text).toContain('Wacht op je akkoord');
    expect(list.text).toContain('Versie 2, sinds 16 nov 2026 · Samira El Amrani');
    const owed = (await carla.say('herinneringen')).text;
    expect(owed).toContain('Keur de openbare tekst goed, of stuur haar terug met een vraag');
    expect(owed).toContain('23 november');
    expect((await carla.pressCard('Bekijk', {}, { on: list })).buttons).toContain('Keur deze versie goed');
    expect((await diana.say('stand openbare teksten')).text).toContain('Alleen de coördinator');
  });

  test('is public once the coördinator approves exactly that version, and others read only that', async () => {
    const asked = carla.cardWith('Een openbare tekst wacht op je akkoord');
    const read = await carla.pressCard('Bekijk de openbare tekst', {}, { on: asked });
    const good = await carla.pressCard('Keur deze versie goed', {}, { on: read });
    expect(good.text).toContain('De tekst is goedgekeurd.');
    expect(await openbaarNu()).toMatchObject({
      goedgekeurd: { versie: 2, zeiden: '- Steeds dezelfde hulp.' },
    });
    expect(samira.cardWith('Je openbare tekst is goedgekeurd').text).toContain('Versie 2');
    const again = await carla.pressCard('Keur deze versie goed', {}, { on: read });
    expect(again.text).toContain('Versie 2 is goedgekeurd op');

    const shown = await samira.pressCard(
      'Bekijk de openbare tekst',
      {},
      {
        on: samira.cardWith('Je openbare tekst is goedgekeurd'),
      },
    );
    await samira.pressCard('Pas de tekst aan', {}, { on: shown });
    const draft = await samira.pressCard('Bewaar als concept', { zeiden: '- Nog een punt.' });
    expect(draft.text).toContain('Versie 3 is bewaard als concept.');
    expect(draft.text).toContain('Versie 2 is goedgekeurd op');
    const opdracht = opdrachtOf(draft);
    const seen = await diana.execute('opdrachten.openbareTekst', { opdracht });
    expect(seen.card?.text).toContain('• Steeds dezelfde hulp.');
    expect(seen.card?.text).not.toContain('Nog een punt.');
    expect(seen.card?.buttons).toEqual(['Bekijk de opdracht']);
    const { message } = await diana.execute('opdrachten.approveOpenbareTekst', {
      opdracht,
      versie: 3,
      nonce: 'd',
    });
    expect(message).toContain('Alleen de coördinator');
  });

  test('is told in the history, and withdrawn with a reason while what is being written stays', async () => {
    await carla.say(`status ${TITEL}`);
    const draft = await carla.pressCard('Naar de openbare tekst');
    const shown = await carla.pressCard('Bekijk wat openbaar is', {}, { on: draft });
    expect(shown.text).toContain('• Steeds dezelfde hulp.');
    await carla.pressCard('Trek de tekst in', {}, { on: shown });
    const done = await carla.pressCard('Trek de tekst in', { reden: 'Het aantal klopt niet.' });
    expect(done.text).toContain('Versie 2 is ingetrokken op');
    expect(await openbaarNu()).toMatchObject({ concept: { versie: 3 }, ingetrokken: { versie: 2 } });
    const history = (await carla.say(`geschiedenis ${TITEL}`)).text;
    expect(history).toContain('heeft versie 2 van de openbare tekst goedgekeurd');
    expect(history).toContain('heeft versie 2 van de openbare tekst ingetrokken');
    expect(history).toContain('Het aantal klopt niet.');
  });

  test('says after the besluit that it must be written anew, and is then what the answer to who took part takes over', async () => {
    await decide(bot, carla);
    await samira.say(`status ${TITEL}`);
    const shown = await samira.pressCard('Naar de openbare tekst');
    expect(shown.text).toContain('Na deze versie kwam er een besluit.');
    await samira.say(`status ${TITEL}`);
    await samira.pressCard('Geef terugkoppeling');
    const own = await samira.pressCard('Bewaar en verder', { tekst: 'Dit schreven we zelf.' });

    await samira.pressCard('Pas de tekst aan', {}, { on: shown });
    await samira.pressCard('Leg voor aan de coördinator', { deden: 'Het voorstel is goedgekeurd.' });
    const asked = carla.cardWith('Een openbare tekst wacht op je akkoord');
    const read = await carla.pressCard('Bekijk de openbare tekst', {}, { on: asked });
    await carla.pressCard('Keur deze versie goed', {}, { on: read });
    expect((await diana.say(`status ${TITEL}`)).text).toContain('Versie 4, goedgekeurd op');

    const form = await samira.pressCard('Tekst aanpassen', {}, { on: own });
    expect(form.inputs.tekst).toBe('Dit schreven we zelf.');
    const taken = await samira.pressCard('Neem de openbare tekst over', {}, { on: form });
    expect(taken.inputs.tekst).toContain('Wat we ermee deden\nHet voorstel is goedgekeurd.');
    const saved = await samira.pressCard('Bewaar en verder', {}, { on: taken });
    expect(saved.text).toContain('Het voorstel is goedgekeurd.');
  });
});
