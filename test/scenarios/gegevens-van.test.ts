import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { STROOM_SOORTEN } from '../../src/shared/stroom-soorten.ts';
import { downloadedRows } from '../support/downloaded.ts';
import { BEHEER, CARLA, JAN_ONE, JAN_TWO, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, reportAway, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let bas: TeamsClient;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  bas = await bot.opened(BEHEER);
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

describe('everything that is kept of a colleague', () => {
  test('is one file for the beheerder, by kind, with why it is kept', async () => {
    await addOpdracht(carla, SAMIRA);
    await reportAway(samira, 'afwezig van 1-12 tot 12-12');

    const card = await bas.say('gegevens van samira');
    expect(card.text).toContain('De gegevens van Samira El Amrani staan klaar');
    const rows = await downloadedRows(card);

    const met = (Soort: string, Hoe: string) => rows.filter((row) => row.Soort === Soort && row.Hoe === Hoe);
    expect(met('Opdrachten', 'staat erin, met account')).toContainEqual(
      expect.objectContaining({ Waarover: TITEL, Waarde: SAMIRA.naam, Dag: '2026-11-16' }),
    );
    const own = met('Wie je bent', 'gaat over deze collega');
    expect(own.map(({ Wat }) => Wat)).toContain('afwezig gemeld');
    expect(own.find(({ Wat }) => Wat === 'afwezig gemeld')?.Waarde).toContain(
      'van: 2026-12-01; tot: 2026-12-12',
    );
    expect(met('Berichten in je chat', 'is voor deze collega').map(({ Waarde }) => Waarde)).toContainEqual(
      expect.stringMatching(/^gestuurd, nummer in Teams /),
    );
    expect(rows.every(({ Waarvoor }) => Waarvoor !== '')).toBe(true);
  });

  test('has what somebody did with reports, adviesraden and the budget, and what was agreed with them', async () => {
    await carla.say('nieuw rapport');
    await carla.pressCard('Bewaar', { rapportsoort: 'CEO Jeugd', titel: 'Jeugdhulp', jaar: '2025' });
    await carla.pressCard('Voeg bevindingen toe');
    await carla.pressCard('Bewaar', { lijst: 'Wachttijd: De helft wacht te lang.' });
    await carla.pressCard('Bekijk');
    await carla.pressCard('Spreek af wat ermee gebeurt');
    await carla.pressCard('Bewaar', { wat: 'Bespreken.', aan: SAMIRA.id, datum: '2026-12-14' });
    await carla.say('nieuwe adviesraad');
    await carla.pressCard('Voeg toe', { naam: 'Jeugdraad', waar: 'Huizen' });
    await carla.say('budget 2027');
    await carla.pressCard('Leg het budget vast');
    await carla.pressCard('Bewaar', { structureel: '30.000' });

    const own = await downloadedRows(await carla.say('gegevens van mij'));
    for (const soort of ['Rapporten', 'Adviesraden', 'Budgetten'])
      expect(own.find(({ Soort }) => Soort === soort)?.Hoe).toBe('deze collega deed dit');
    const hers = await downloadedRows(await samira.say('gegevens van mij'));
    expect(hers.filter(({ Soort }) => Soort === 'Rapporten').map(({ Waarde }) => Waarde)).toContain(
      SAMIRA.naam,
    );
  });

  test('says of each kind in which nothing stands that it was looked at', async () => {
    const rows = await downloadedRows(await samira.say('gegevens van mij'));

    expect(new Set(rows.map(({ Soort }) => Soort)).size).toBe(STROOM_SOORTEN.length + 3);
    expect(rows.find(({ Soort }) => Soort === 'Signalen')?.Wat).toBe('Hierin staat niets.');
    expect(rows.filter(({ Soort }) => Soort === 'Opdrachten').map(({ Wat }) => Wat)).toEqual([
      'Hierin staat niets.',
    ]);
  });

  test('is for oneself and for the beheerder, and nobody else learns who is known', async () => {
    for (const naam of ['Carla de Boer', 'Karel Nergens'])
      expect((await samira.say(`gegevens van ${naam}`)).text).toContain(
        'Alleen de beheerder kan de gegevens van een collega opvragen.',
      );
    expect((await carla.execute('gegevens.van', { persoonId: SAMIRA.id })).message).toContain(
      'Alleen de beheerder',
    );
    expect((await samira.say('mijn gegevens')).text).toContain(
      'De gegevens van Samira El Amrani staan klaar',
    );
  });

  test('asks which of two namesakes is meant, and mixes nothing of the other in', async () => {
    const one = await bot.opened(JAN_ONE);
    await bot.opened(JAN_TWO);
    await addOpdracht(carla, JAN_TWO);
    await one.say('herinneringen');

    const asked = await bas.say('gegevens van Jan Bakker');
    expect(asked.text).toContain('Ik ken 2 collega’s met deze naam. Kies er een.');
    const rows = await downloadedRows(
      await bas.pressCard(
        asked.buttons.find((title) => title.includes(JAN_ONE.id.slice(-4))) ?? '',
        {},
        { on: asked },
      ),
    );

    expect(rows.filter(({ Soort, Hoe }) => Soort === 'Opdrachten' && Hoe?.includes('met account'))).toEqual(
      [],
    );
    expect(JSON.stringify(rows)).not.toContain(JAN_TWO.id);
  });

  test('of somebody who only stands in it by name is where that name stands, and of nobody it is said', async () => {
    await addOpdracht(carla, undefined, { projectleiderNaam: WILLEM.naam });

    const card = await bas.say(`gegevens van ${WILLEM.naam}`);
    expect(card.text).toContain('Ik ken geen account dat ‘Willem Hoekstra’ heet.');
    const rows = await downloadedRows(card);
    expect(rows.filter(({ Waarde }) => Waarde === WILLEM.naam).map(({ Soort }) => Soort)).toContain(
      'Opdrachten',
    );

    expect((await bas.say('gegevens van Karel Nergens')).text).toContain(
      'Over ‘Karel Nergens’ staat nergens iets',
    );
    expect((await bas.say('gegevens van')).text).toContain('Typ ‘gegevens van’ met de naam');
  });

  test('is made with the rights of the moment of downloading, and that it was made is on record', async () => {
    const card = await bas.say('gegevens van Samira El Amrani');
    await downloadedRows(card);

    const entries = (await bot.store.log.readAll('', 1000)).entries.filter(({ stream }) =>
      stream.startsWith('download:'),
    );
    expect(entries.map(({ actor, events: [event] }) => [actor.naam, event])).toEqual([
      [
        BEHEER.naam,
        expect.objectContaining({ aanvraag: expect.objectContaining({ soort: 'gegevens.xlsx' }) }),
      ],
      [BEHEER.naam, { soort: 'download opgehaald' }],
    ]);
  });
});
