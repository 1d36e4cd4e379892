import { expect, test } from '@jest/globals';
import { createAnswers } from '../../src/bot/answers.ts';
import { meldingCard } from '../../src/bot/bot-cards.ts';
import { renderer } from '../support/card-reading.ts';
import { createTestLogger } from '../support/test-logger.ts';

test('a card that cannot be drawn is told in short: what was asked is done', () => {
  const log = createTestLogger();
  const outcomes: string[] = [];
  const answers = createAnswers({
    router: { leadsTo: () => undefined },
    renderer,
    shown: { note: () => undefined },
    antwoorden: { answered: () => undefined },
    pause: async () => undefined,
    now: () => 0,
  });

  const card = answers.draw(
    { ...meldingCard({ title: 'Je plan is ingediend', text: '', tone: 'goed' }), card: 'bot/weg' },
    { log, ended: (outcome) => outcomes.push(outcome) },
  );

  expect(JSON.stringify(card)).toContain('In het kort: Je plan is ingediend');
  expect(outcomes).toEqual(['failed']);
  expect(log.lines).toMatchObject([{ level: 'error', message: 'answer not drawn' }]);
});
