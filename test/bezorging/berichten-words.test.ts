import { expect, test } from '@jest/globals';
import { troubleWords } from '../../src/bezorging/berichten-words.ts';
import type { Delivery } from '../../src/logboek/ports.ts';

const delivery = (state: Delivery['state'], reason?: string): Delivery => ({
  id: 'post',
  source: 'opdracht:a',
  target: 'persoon:samira',
  state,
  attempt: 1,
  changedAt: '2026-11-12T23:30:00.000Z',
  ...(reason === undefined ? {} : { reason }),
});

const UNSURE = 'Het is niet zeker of het bericht is aangekomen.';

test.each([
  ['uncertain', 'timeout', `Teams gaf op 13 nov 2026 niet op tijd antwoord. ${UNSURE}`],
  ['uncertain', 'interrupted', `Ik stopte op 13 nov 2026 tijdens het plaatsen. ${UNSURE}`],
  ['uncertain', '503 ServiceError', `Teams had op 13 nov 2026 een storing (503 ServiceError). ${UNSURE}`],
  ['uncertain', '408', `Teams had op 13 nov 2026 een storing (408). ${UNSURE}`],
  ['uncertain', 'ECONNRESET', `De verbinding met Teams viel op 13 nov 2026 weg. ${UNSURE}`],
  ['uncertain', undefined, `De verbinding met Teams viel op 13 nov 2026 weg. ${UNSURE}`],
  ['failed', '404 ActivityNotFoundInConversation', 'Het bericht is verwijderd. Dat zag ik op 13 nov 2026.'],
  ['failed', '403 Forbidden', 'Teams weigerde dit bericht op 13 nov 2026 (403 Forbidden).'],
] as const)('a post that is %s because of %s: %s', (state, reason, words) => {
  expect(troubleWords(delivery(state, reason))).toBe(words);
});
