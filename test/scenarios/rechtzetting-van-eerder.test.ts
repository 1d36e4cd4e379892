import { expect, test } from '@jest/globals';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { AGREED, COMPLETE, filledIn, SUBMITTED } from '../support/dossiers.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { HELD } from '../support/uitvoering.ts';

/** A log of an earlier version: residents heard a besluit that was corrected to 'uitgesteld', and nobody was asked to tell them. */

const PFHO = {
  vergaderingId: 'pfho-2027-03-11',
  overlegNaam: 'Portefeuillehoudersoverleg',
  datum: '2027-03-11',
};
const TOLD: readonly OpdrachtEvent[] = [
  { soort: 'opdracht toegevoegd', gegevens: { titel: TITEL, gemeenten: [], notities: [] }, bron: 'kaart' },
  { soort: 'projectleider toegewezen', projectleider: { naam: SAMIRA.naam, persoonId: SAMIRA.id } },
  ...[filledIn(COMPLETE), SUBMITTED, AGREED, HELD],
  { soort: 'besluit genomen', ...PFHO, uitkomst: 'goedgekeurd' },
  { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
  { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-25' },
];
/** As it was recorded then: nothing says that it corrects something that was decided. */
const CORRECTED: OpdrachtEvent = {
  soort: 'besluit genomen',
  ...PFHO,
  uitkomst: 'uitgesteld',
  reden: 'Het was anders.',
};

async function happens(bot: TestBot, events: readonly OpdrachtEvent[]): Promise<void> {
  const { opdrachten } = createAllStreams(bot.store);
  for (const [index, event] of events.entries())
    await opdrachten.change(
      'van-eerder',
      { actor: CARLA, at: bot.clock.now(), nonce: `${bot.clock.now()} ${index}` },
      () => [event],
    );
}

test('is owed from the day on which it is asked, and is not late on that day', async () => {
  const bot = await startTestBot({ at: '2027-04-01T09:00:00.000Z' });
  try {
    const samira = await bot.opened(SAMIRA);
    await happens(bot, [...TOLD, CORRECTED]);
    await timeIs(bot, '2027-06-07T09:00:00.000Z');
    await bot.restart();
    await timeIs(bot, '2027-06-07T09:05:00.000Z');

    const { text } = await samira.say('herinneringen');
    expect(text).toContain(TITEL);
    expect(text).toContain(
      'Het besluit van Portefeuillehoudersoverleg is gewijzigd op donderdag 1 april 2027. Ik vraag dit sinds maandag 7 juni 2027. Dit moet binnen 20 werkdagen erna klaar zijn.',
    );
    expect(text).toContain('Uiterlijk maandag 5 juli 2027: nog 20 werkdagen');
    const carla = await bot.opened(CARLA);
    expect((await carla.say('wat is te laat')).text).not.toContain(TITEL);
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain(
      'Samenkracht!-bot heeft gevraagd om te vertellen dat een besluit niet meer geldt',
    );

    const { version } = await bot.app.opdrachten.get('van-eerder');
    await bot.restart();
    expect((await bot.app.opdrachten.get('van-eerder')).version).toBe(version);
  } finally {
    await bot.stop();
  }
});
