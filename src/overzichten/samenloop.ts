import { isHandedIn, mayReadOpdracht, mayReadPlan } from '../opdrachten/ground/access-rules.ts';
import { doelgroepenIn } from '../opdrachten/ground/doelgroepen.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { rememberPer } from '../shared/remember.ts';
import { capital } from '../shared/words.ts';
import { type Gesprek, gesprekkenVan, NEAR } from './communicatie.ts';

/** More than this is counted: it stands above what is asked. */
const SHOWN = 3;

/** Read word by word, of each opdracht that may be for the same people: once for each state of it. */
const groepenVan = rememberPer(({ plan }: Dossier) => doelgroepenIn([plan.ervaring]));

/**
 * What others ask of the same people within three months, a sentence each. Of an opdracht that this reader may not see only that there is
 * one; of a plan that is not handed in nothing, unless the reader may read it.
 * @param others opdrachten that may be for the same people
 * @param today YYYY-MM-DD; while nothing is planned, what others ask around then counts
 */
export function samenloop(
  reader: Actor,
  dossier: Dossier,
  others: readonly Dossier[],
  today: string,
): readonly string[] {
  const own = gesprekkenVan(dossier);
  const moments = own.length > 0 ? own : [{ van: today, tot: today }];
  const isNear = ({ van, tot }: Pick<Gesprek, 'van' | 'tot'>): boolean =>
    moments.some((one) => van <= addDays(one.tot, NEAR) && one.van <= addDays(tot, NEAR));
  const sentences = groepenVan(dossier).flatMap((groep) =>
    others
      .filter((other) => other.id !== dossier.id && other.status !== 'ingetrokken')
      .filter((other) => isHandedIn(other) || mayReadPlan(reader, other))
      .filter((other) => groepenVan(other).includes(groep))
      .flatMap((other) =>
        gesprekkenVan(other)
          .filter(isNear)
          .map((gesprek) => sentenceOf(groep, gesprek, mayReadOpdracht(reader, other))),
      ),
  );
  if (sentences.length === 0) return [];
  const more = sentences.length - SHOWN;
  return [
    ...sentences.slice(0, SHOWN),
    ...(more > 0 ? [`En nog ${more} keer.`] : []),
    'Kies een ander moment, andere mensen, of gebruik wat zij toen al zeiden.',
  ];
}

function sentenceOf(groep: string, { soort, van, titel }: Gesprek, isNamed: boolean): string {
  const waar = isNamed ? titel : 'een andere opdracht';
  return `${capital(groep)} worden ook gevraagd rond ${formatShortDutchDate(van)}: ${soort} (${waar}).`;
}

/** Reads the opdrachten that are for the same people. */
export function createSamenloopFor(
  streams: Pick<OpdrachtStreams, 'findBy'>,
  clock: Clock,
): (reader: Actor, dossier: Dossier) => Promise<readonly string[]> {
  return async (reader, dossier) => {
    const found = new Map<string, Dossier>();
    for (const groep of groepenVan(dossier))
      for (const { id, state } of await streams.findBy('doelgroep', groep)) found.set(id, state);
    return samenloop(reader, dossier, [...found.values()], localDate(clock.now()));
  };
}
