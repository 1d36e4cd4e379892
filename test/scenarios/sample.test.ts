import { expect, test } from '@jest/globals';
import { choicesOf } from '../support/card-reader.ts';
import { CARLA } from '../support/people.ts';
import { askedNamen, confirmNaam, keuzeOf } from '../support/story.ts';
import { startTestBot } from '../support/test-bot.ts';

test('the sample names a projectleider: the coördinator is asked who that is, and then that one is asked for the plans', async () => {
  const bot = await startTestBot({ environment: { SAMPLE_DATA: 'true' } });
  try {
    const carla = await bot.opened(CARLA);
    const person = { id: '5a3e0000-0000-4000-8000-0000000000a2', naam: 'Samira Bakker' };
    const samira = await bot.opened(person);
    expect(samira.screen()).toEqual([]);

    const question = await askedNamen(carla);
    expect(choicesOf(question, keuzeOf(question, person.naam))[0]).toContain('Ja, dat is Samira Bakker');
    await confirmNaam(carla, person);

    const asked = samira.cardWith('Herinrichting huishoudelijke hulp');
    expect(asked.buttons).toContain('Begin');
    // Asked in time, on whatever day the demonstration begins.
    expect(asked.text).not.toContain('zo snel mogelijk');
  } finally {
    await bot.stop();
  }
});
