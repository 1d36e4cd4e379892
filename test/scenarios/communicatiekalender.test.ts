import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { agreedPlan } from '../support/uitvoering-story.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  await agreedPlan(carla, await bot.opened(SAMIRA));
});
afterEach(() => bot.stop());

describe('the communicatiekalender', () => {
  test('shows by month what residents will hear, and comes as a calendar file', async () => {
    const calendar = await carla.say('communicatiekalender');
    expect(calendar.text).toContain('Januari 2027');
    expect(calendar.text).toContain('7 jan 2027: Uitnodiging voor: focusgroep');
    expect(calendar.text).toContain('21 jan 2027: Focusgroep');
    const ready = await carla.pressCard('Zet in je agenda (.ics)');
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(ready.json))?.[1] ?? '';

    const file = await fetch(url, { method: 'POST' });

    expect(file.headers.get('content-type')).toContain('text/calendar');
    const text = await file.text();
    expect(text).toContain('BEGIN:VCALENDAR');
    expect(text).toContain('DTSTART;VALUE=DATE:20270121');
  });

  test('says when residents hear the besluit and what was done, as soon as the opdracht is on the agenda of a PFHO', async () => {
    const day = '2027-03-11';
    await addOpdracht(carla, SAMIRA, { overleg: 'pfho', datum: day });

    const calendar = await carla.say('communicatiekalender');

    expect(calendar.text).toContain('11 mrt 2027: Het besluit: vertel de uitkomst');
    expect(calendar.text).toContain('9 apr 2027: Terugkoppeling aan wie meedeed');
  });

  test('has what people plan to tell: to whom, how, by whom and when, changed and taken off on the opdracht', async () => {
    const samira = await bot.opened(SAMIRA);
    await samira.say(`status ${TITEL}`);
    const list = await samira.pressCard('Bekijk de communicatie');
    expect(list.text).toContain('Er is nog niets gepland.');
    const form = await samira.pressCard('Plan een boodschap', {}, { on: list });
    const asked = await samira.pressCard('Bewaar', { kernboodschap: 'n.v.t.' }, { on: form });
    for (const question of ['Schrijf in één of twee zinnen', 'Kies voor wie het is.', 'Kies de dag waarop'])
      expect(asked.text).toContain(question);
    const BOODSCHAP = {
      kernboodschap: 'Vanaf mei houd je dezelfde hulp.',
      doelgroep: 'wie meedeed',
      kanaal: 'nieuwsbrief',
      maker: 'communicatieadviseur',
      dag: '2027-04-20',
      afgestemd: 'true',
    };
    const saved = await samira.pressCard('Bewaar', BOODSCHAP, { on: asked });
    expect(saved.text).toContain('20 apr 2027: Vanaf mei houd je dezelfde hulp.');

    const calendar = await carla.say('communicatiekalender');
    expect(calendar.text).toContain('April 2027\n20 apr 2027: Vanaf mei houd je dezelfde hulp.');
    expect(calendar.text).toContain(
      `${TITEL} · Voor wie meedeed · nieuwsbrief · communicatieadviseur maakt het · afgestemd met ervaringsdeskundigen`,
    );
    const again = await samira.pressCard('Wijzig', {}, { on: saved });
    const moved = await samira.pressCard('Bewaar', { dag: '2027-05-11' }, { on: again });
    expect(moved.text).toContain('11 mei 2027: Vanaf mei');
    const open = await samira.pressCard('Wijzig', {}, { on: moved });
    const gone = await samira.pressCard('Schrap deze boodschap', {}, { on: open });
    expect(gone.text).toContain('De boodschap is geschrapt.');
    expect((await carla.say('communicatiekalender')).text).not.toContain('Vanaf mei');
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain('heeft een boodschap geschrapt');
  });

  test('has what is shown rather than written, and what adviesraden hear', async () => {
    const samira = await bot.opened(SAMIRA);
    await samira.say(`status ${TITEL}`);
    await samira.pressCard('Bekijk de communicatie');
    const form = await samira.pressCard('Plan een boodschap');
    await samira.pressCard(
      'Bewaar',
      {
        kernboodschap: 'Zo was het gesprek over hulp in huis.',
        doelgroep: 'alle inwoners',
        kanaal: 'foto’s of film',
        maker: 'ervaringsdeskundigen',
        dag: '2027-04-20',
      },
      { on: form },
    );
    const more = await samira.pressCard('Plan een boodschap');
    await samira.pressCard(
      'Bewaar',
      {
        kernboodschap: 'Wat inwoners zeiden over hulp in huis.',
        doelgroep: 'adviesraden',
        kanaal: 'nieuwsbrief',
        maker: 'coördinator',
        dag: '2027-04-21',
      },
      { on: more },
    );

    const { text } = await carla.say('communicatiekalender');
    expect(text).toContain('Voor alle inwoners · foto’s of film · ervaringsdeskundigen maakt het');
    expect(text).toContain('Voor adviesraden · nieuwsbrief · coördinator maakt het');
  });

  test('of what is told nobody but who may fill in the opdracht plans anything', async () => {
    const pieter = await bot.opened(PIETER);
    const opdracht = (await bot.app.opdrachten.list())[0]?.id ?? '';
    for (const verb of ['opdrachten.saveBoodschapForm', 'opdrachten.boodschappen'])
      expect((await pieter.execute(verb, { opdracht })).message).toContain('Alleen de projectleider');
    const { message } = await pieter.execute('opdrachten.dropBoodschap', {
      opdracht,
      boodschap: 'b1',
      nonce: 'n',
    });
    expect(message).toContain('Alleen de projectleider');
  });

  test('says in the plan itself that the same people are asked already, whether one of them is named or more', async () => {
    const samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA, { titel: 'Respijtzorg' });
    const opdracht = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === 'Respijtzorg')?.id;
    await samira.execute('opdrachten.openPlan', { opdracht, onderdeel: 'vraag' });
    const opened = await samira.execute('opdrachten.openPlan', { opdracht, onderdeel: 'wie' });
    expect(opened.card?.text).not.toContain('Steeds dezelfde mensen?');
    await samira.pressCard(
      'Bewaar en verder',
      { ervaring: 'Een mantelzorger die hulp zoekt.' },
      opened.card ? { on: opened.card } : {},
    );

    const planning = await samira.execute('opdrachten.openPlan', { opdracht, onderdeel: 'planning' });

    expect(planning.card?.text).toContain('Steeds dezelfde mensen?');
    expect(planning.card?.text).toMatch(
      /Mantelzorgers worden ook gevraagd rond 21 jan 2027: focusgroep \(Herinrichting huishoudelijke hulp\)/,
    );
  });

  test('is not for somebody without a role in the region', async () => {
    const pieter = await bot.opened(PIETER);

    expect((await pieter.say('communicatiekalender')).text).toContain(
      'Alleen de coördinator en directieleden',
    );
    expect((await pieter.execute('overzichten.communicatieBestand', {})).message).toContain(
      'Alleen de coördinator',
    );
  });
});
