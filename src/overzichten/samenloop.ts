import { everyDossier } from '../opdrachten/every-dossier.ts';
import { isHandedIn, mayReadOpdracht, mayReadPlan } from '../opdrachten/ground/access-rules.ts';
import { doelgroepenIn } from '../opdrachten/ground/doelgroepen.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { GESPREK } from '../opdrachten/momenten.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { addDays, monthsThrough } from '../shared/dates.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { firstOf } from '../shared/first-of.ts';
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
  const moments = momentsOf(dossier, today);
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
  const { first, more } = firstOf(sentences, SHOWN);
  return [
    ...first,
    ...(more > 0 ? [`En nog ${more} keer.`] : []),
    'Kies een ander moment, andere mensen, of gebruik wat zij toen al zeiden.',
  ];
}

function sentenceOf(groep: string, { soort, van, titel }: Gesprek, isNamed: boolean): string {
  const waar = isNamed ? titel : 'een andere opdracht';
  return `${capital(groep)} worden ook gevraagd rond ${formatShortDutchDate(van)}: ${soort} (${waar}).`;
}

/** Around what is asked of people counts what others ask: as long as nothing is planned, around today. */
function momentsOf(dossier: Dossier, today: string): readonly Pick<Gesprek, 'van' | 'tot'>[] {
  const own = gesprekkenVan(dossier);
  return own.length > 0 ? own : [{ van: today, tot: today }];
}

/** The months (YYYY-MM) that are near one of these moments: what is asked in another one is not too near. */
export function monthsNear(moments: readonly Pick<Gesprek, 'van' | 'tot'>[]): readonly string[] {
  const months = moments.flatMap(({ van, tot }) => monthsThrough(addDays(van, -NEAR), addDays(tot, NEAR)));
  return [...new Set(months)];
}

/** Reads the opdrachten that ask something of the same people around the same time: how many others there are does not matter. */
export function createSamenloopFor(
  streams: Pick<OpdrachtStreams, 'select'>,
  clock: Clock,
): (reader: Actor, dossier: Dossier) => Promise<readonly string[]> {
  return async (reader, dossier) => {
    const groepen = groepenVan(dossier);
    if (groepen.length === 0) return [];
    const today = localDate(clock.now());
    const near = [
      { key: 'doelgroep', anyOf: groepen },
      { key: GESPREK, anyOf: monthsNear(momentsOf(dossier, today)) },
    ];
    const others: Dossier[] = [];
    for await (const other of everyDossier(streams, near)) others.push(other);
    return samenloop(reader, dossier, others, today);
  };
}
