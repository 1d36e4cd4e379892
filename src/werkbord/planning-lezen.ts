import { mayReadPlan } from '../opdrachten/ground/access-rules.ts';
import { doelgroepenIn } from '../opdrachten/ground/doelgroepen.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import { GESPREK } from '../opdrachten/momenten.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import { type Botsing, botsingen, gesprekkenVan, NEAR } from '../overzichten/communicatie.ts';
import { type PlanningMoment, planningVan } from '../overzichten/planning.ts';
import { monthsNear } from '../overzichten/samenloop.ts';
import type { Actor } from '../shared/actor.ts';
import { addDays } from '../shared/dates.ts';
import { planReadableBy, readableBy } from '../statusvragen/antwoorden/selection.ts';
import { mayKnowWho, type OpenVerplichtingenOfAll } from '../verplichtingen/open-verplichtingen.ts';

export type PlanningSource = {
  readonly streams: { readonly opdrachten: Pick<OpdrachtStreams, 'select'> };
  readonly datesOfAll: DatesOfAll;
  readonly openVerplichtingenOfAll: OpenVerplichtingenOfAll;
};

/** An opdracht with what has a day of it, for this reader. */
type PlanningRij = { readonly dossier: Dossier; readonly momenten: readonly PlanningMoment[] };
export type PlanningRijen = {
  readonly rijen: readonly PlanningRij[];
  /** So many opdrachten are for the same people that it was not looked at which of them ask too soon. */
  readonly tooMany: number;
};

/** More opdrachten for the same people are not read for one page. */
const MOST_OTHERS = 200;

/**
 * What has a day of these opdrachten, as far as this reader may know it; also what others ask of the same people too near to it.
 * @param dossiers that this reader may know of
 * @param today YYYY-MM-DD
 */
export async function readPlanning(
  { streams, datesOfAll, openVerplichtingenOfAll }: PlanningSource,
  reader: Actor,
  dossiers: readonly Dossier[],
  today: string,
): Promise<PlanningRijen> {
  const datesOf = await datesOfAll(dossiers);
  const owedFor = await openVerplichtingenOfAll(dossiers);
  const { clashes, tooMany } = await readClashes(streams.opdrachten, reader, dossiers, today);
  return {
    tooMany,
    rijen: dossiers.map((dossier) => ({
      dossier,
      momenten: planningVan(
        reader,
        {
          dossier,
          route: datesOf(dossier).route,
          owed: owedFor(dossier).filter((one) => mayKnowWho(reader, one)),
          clashes,
        },
        today,
      ),
    })),
  };
}

async function readClashes(
  streams: Pick<OpdrachtStreams, 'select'>,
  reader: Actor,
  dossiers: readonly Dossier[],
  today: string,
): Promise<{ readonly clashes: readonly Botsing[]; readonly tooMany: number }> {
  const own = dossiers.filter((dossier) => mayReadPlan(reader, dossier));
  // What is over so long that nothing that is still to come is near it asks nobody again.
  const mayClash = own.flatMap((dossier) => {
    const near = gesprekkenVan(dossier).filter(({ tot }) => addDays(tot, NEAR) >= today);
    return near.length === 0 ? [] : [{ near, groepen: doelgroepenIn([dossier.plan.ervaring]) }];
  });
  const groepen = [...new Set(mayClash.flatMap((one) => one.groepen))];
  if (groepen.length === 0) return { clashes: [], tooMany: 0 };
  const where = [
    ...readableBy(reader),
    ...planReadableBy(reader),
    { key: 'doelgroep', anyOf: groepen },
    { key: GESPREK, anyOf: monthsNear(mayClash.flatMap(({ near }) => near)) },
  ];
  const { total, found } = await streams.select(where, { by: 'titel', limit: MOST_OTHERS });
  if (total > MOST_OTHERS) return { clashes: [], tooMany: total };
  const all = new Map(own.map((dossier) => [dossier.id, dossier]));
  for (const { id, state } of found) if (mayReadPlan(reader, state)) all.set(id, state);
  return { clashes: botsingen([...all.values()], today), tooMany: 0 };
}
