import type { Delivery } from '../logboek/ports.ts';
import type { ReadBerichten } from '../shared/bericht.ts';
import { localDate } from '../shared/clock.ts';
import type { Berichten } from './berichten.ts';
import { troubleWords } from './berichten-words.ts';

export function createReadBerichten(
  berichten: Pick<Berichten, 'list'>,
  describe: (delivery: Delivery) => Promise<{ what: string; target: string }>,
): ReadBerichten {
  return async (actor) =>
    Promise.all(
      (await berichten.list(actor)).map(async (delivery) => ({
        id: delivery.id,
        uncertain: delivery.state === 'uncertain',
        why: troubleWords(delivery),
        bron: delivery.source,
        waarheen: delivery.target,
        op: delivery.changedAt === '' ? undefined : localDate(delivery.changedAt),
        ...(await describe(delivery)),
      })),
    );
}
