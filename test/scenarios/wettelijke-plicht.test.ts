import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readWord, textIn } from '../documenten/word-file.ts';
import { judgeTwoPoints, opened } from '../support/besluiten-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { BEHEER, CARLA, SAMIRA } from '../support/people.ts';
import { ANSWERS, addOpdracht, beginPlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { AFTER_FOCUSGROEP, goTo, recordHeld } from '../support/uitvoering-story.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

const { centraleVraag, doel, niveau } = ANSWERS;
const FIRST = { centraleVraag, doel, niveau };

/** The beheerder says which programme is of the fysiek domein. */
async function setFysiek(fysiek: string): Promise<CardView> {
  const bas = await bot.opened(BEHEER);
  await bas.pressCard('Wijzig algemeen', {}, { on: await bas.say('regio') });
  return bas.pressCard('Bewaar', { fysiek });
}

/** A plan that names these duties is handed in. */
async function handIn(plicht: string): Promise<void> {
  await beginPlan(samira);
  await samira.pressCard('Bewaar en verder', { ...FIRST, plicht });
  const { ervaring, methoden, rolTrekker, activiteitSoort, activiteitDatum, activiteitAantal } = ANSWERS;
  await samira.pressCard('Bewaar en verder', { ervaring });
  await samira.pressCard('Bewaar en verder', { methoden });
  await samira.pressCard('Bewaar en verder', {
    rolTrekker,
    activiteitSoort,
    activiteitDatum,
    activiteitAantal,
  });
  await samira.pressCard('Bewaar en verder', { terugkoppelingWijze: ANSWERS.terugkoppelingWijze });
  await samira.pressCard('Plan indienen');
}

describe('a legal duty on a plan', () => {
  test('is named, stands at the akkoord, before the besluit and in the oplegger, with what is not done yet', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await handIn('Wmo 2015,Jeugdwet');
    expect(carla.cardWith('graag jouw oordeel').text).toContain(
      'Wettelijke plicht: Wmo 2015, artikel 2.1.3 lid 3 (0 van 2 gedaan); Jeugdwet, artikel 2.10 (0 van 1 gedaan)',
    );
    const open = await carla.say('wettelijke plichten');
    expect(open.text).toContain(TITEL);
    expect(open.text).toContain('Nog niet: inwoners of een adviesraad konden iets zeggen voor het besluit.');
    expect((await samira.say('wettelijke plichten')).text).toContain('Alleen de coördinator');
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });

    goTo(bot, AFTER_FOCUSGROEP);
    await recordHeld(samira);
    await judgeTwoPoints(bot, samira, opdracht);
    const form = await opened(samira, 'opdrachten.composePassage', { opdracht });
    const passage = await samira.pressCard('Bewaar', {}, { on: form });
    expect(passage.text).toContain('Wettelijke plicht: Wmo 2015, artikel 2.1.3 lid 3');
    expect(passage.text).toContain('Nog niet: in het plan staat welke ondersteuning zij krijgen.');
    expect(passage.text).toContain('Lees het artikel');
    const offered = await opened(samira, 'opdrachten.passageDocument', { opdracht });
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(offered.json))?.[1] ?? '';
    const file = new Uint8Array(await (await fetch(url, { method: 'POST' })).arrayBuffer());
    expect(textIn(readWord(file))).toContain('Wettelijke plicht: Wmo 2015, artikel 2.1.3 lid 3');
    const found = await carla.say('welke opdrachten hebben een plicht uit de Wmo');
    expect(found.text).toContain(TITEL);
  });

  test('of another kind asks which, and what was typed stays', async () => {
    await addOpdracht(carla, SAMIRA);
    await beginPlan(samira);

    const again = await samira.pressCard('Bewaar en verder', { ...FIRST, plicht: 'andere plicht' });

    expect(again.text).toContain('Schrijf welke wet of regel dit is, met het artikel.');
    expect(again.inputs).toMatchObject({ centraleVraag, plicht: 'andere plicht' });
  });

  test('while residents do not take part is said to who fills it in and to the coördinator', async () => {
    await addOpdracht(carla, SAMIRA);
    const request = samira.screen().findLast(({ buttons }) => buttons.includes('Begin'));
    await samira.pressCard('Begin', {}, request ? { on: request } : {});
    await samira.pressCard('Nee');
    const reden = {
      redenGeen: 'spoed',
      toelichtingGeen: 'Het besluit valt volgende week.',
      plicht: 'Wmo 2015',
    };
    await samira.pressCard('Bewaar en verder', reden);
    const step = await samira.pressCard('Wijzig');
    expect(step.text).toContain('Het plan noemt een wettelijke plicht, en inwoners doen niet mee.');
    await samira.pressCard('Bewaar en verder');
    await samira.pressCard('Plan indienen');

    expect(carla.cardWith('graag jouw oordeel').text).toContain(
      'Let op: Het plan noemt een wettelijke plicht, en inwoners doen niet mee.',
    );
    expect((await carla.say('wettelijke plichten')).text).toContain('inwoners doen niet mee');
  });
});

describe('the fysiek domein', () => {
  test('is a programme of the region, whose plans have their own words and duties', async () => {
    await setFysiek('Bescherming en Opvang');
    await addOpdracht(carla, SAMIRA, { programma: 'bescherming en opvang' });
    await beginPlan(samira);
    const form = samira.cardWith('Vraag aan inwoners');
    const first = JSON.stringify(form.json);
    expect(first).toContain('Omgevingsbesluit, artikel 10.7');
    expect(first).not.toContain('Participatiewet');
    expect(first).toContain('omgevingsvisie of door het budget');

    const wie = await samira.pressCard('Bewaar en verder', { ...FIRST, plicht: 'omgevingsvisie' });

    expect(wie.text).toContain('als bewoner, bedrijf of organisatie');
  });

  test('leaves another programme as it was', async () => {
    await addOpdracht(carla, SAMIRA, { programma: 'Jeugd en Onderwijs' });
    const first = JSON.stringify((await beginPlan(samira)).json);

    expect(first).toContain('Wmo 2015, artikel 2.1.3 lid 3');
    expect(first).not.toContain('Omgevingsbesluit');
  });

  test('takes no programme that the region does not have', async () => {
    const refused = await setFysiek('Ruimte');

    expect(refused.text).toContain('Ruimte staat bij het fysieke domein, en niet bij de programma’s.');
    expect(await bot.store.log.read('regio:regio')).toEqual([]);
  });
});
