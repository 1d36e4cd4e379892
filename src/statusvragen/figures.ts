import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CijfersVraag } from '../overzichten/cijfers-routes.ts';
import type { Actor } from '../shared/actor.ts';
import { asks, except, only, periodesOf, wholeYear } from './ground/conditions.ts';
import type { Query } from './ground/query.ts';

/** The figures of a year or a programme, on a card of their own. */
export type Figures = (actor: Actor, vraag: CijfersVraag) => Promise<CardMessage>;

/** Answers a question for figures; of another period than a year there are none. Undefined: it asks for something else. */
export async function answerFigures(
  { over, filters }: Query,
  actor: Actor,
  figures: Figures,
): Promise<CardMessage | undefined> {
  if (over !== 'cijfers') return undefined;
  const programma = only(filters, 'programma');
  const [periode, ...more] = periodesOf(filters);
  const jaar = periode === undefined || periode.not ? undefined : wholeYear(periode);
  const isKnown =
    except(filters, 'programma', 'periode').length === 0 &&
    more.length === 0 &&
    (programma !== undefined || !asks(filters, 'programma')) &&
    (jaar !== undefined || periode === undefined);
  if (!isKnown)
    return meldingCard({
      tone: 'uitleg',
      title: 'Cijfers heb ik per jaar en per programma',
      text: 'Typ bijvoorbeeld ‘cijfers 2026’ of ‘cijfers van jeugd in 2026’.',
    });
  return figures(actor, {
    ...(jaar === undefined ? {} : { jaar }),
    ...(programma === undefined ? {} : { programma }),
  });
}
