import type { Bezorging } from '../bezorging/bezorging.ts';
import type { Config } from '../config.ts';
import type { Store } from '../logboek/ports.ts';
import type { SetAside } from '../logboek/set-aside.ts';
import { createKanalen } from '../mensen/kanalen.ts';
import { createMensen, type Mensen } from '../mensen/mensen.ts';
import { createAfhandeling } from '../opdrachten/afhandeling.ts';
import { createOpdrachten, type Opdrachten } from '../opdrachten/opdrachten.ts';
import { createVerwerking } from '../opdrachten/verwerking.ts';
import { createReadSummary } from '../overzichten/vergadering-summary.ts';
import type { Clock } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import { findOverlegId } from '../shared/overleg.ts';
import { createVergaderingen, type Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { createAgenda } from './agenda.ts';
import { createDates } from './dates.ts';
import { createJaar } from './jaar.ts';
import { createNamenPart, findBevestigd } from './namen.ts';
import { trekkersOf } from './opdrachten.ts';
import { collegasOf, createStandIns } from './people.ts';
import { createUitvoeringEisenOf } from './pfho.ts';
import { createPostSources } from './post-sources.ts';
import { NOBODY } from './receivers.ts';
import { createReminders } from './reminders.ts';
import { createAllStreams } from './streams.ts';

type Dependencies = {
  readonly config: Config;
  readonly store: Store;
  /** Told of every entry of the log of which something could not be read. */
  readonly setAside: SetAside;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told what changed; made after the core, so that it is only used once something happens. */
  readonly bezorging: Pick<Bezorging, 'nudge' | 'wake' | 'wakeAll'>;
};

/** The subjects on one store, and what should stand in Teams because of them: everything but Teams itself. */
export function createCore({ config, store, setAside, clock, ids, bezorging }: Dependencies) {
  const { deliveries } = store;
  const streams = createAllStreams(store, setAside);

  /** The reminders of these people may have changed. */
  const lookAt = async (persoonIds: Iterable<string>): Promise<void> => {
    for (const persoonId of new Set(persoonIds)) {
      await streams.personen.touch(persoonId, clock.now());
      bezorging.nudge('persoon', persoonId);
    }
  };

  const mensen: Mensen = createMensen({
    personen: streams.personen,
    clock,
    kanalen: createKanalen({
      kanalen: streams.kanalen,
      clock,
      findOverlegId,
      onChanged: (id) => bezorging.nudge('kanaal', id),
    }),
    async onPersoonChanged(persoon) {
      await namen.lookAtNamen();
      if (persoon.bereik) await bezorging.wake(`persoon:${persoon.id}`);
      bezorging.nudge('persoon', persoon.id);
    },
    async onAbsenceChanged(persoonIds) {
      standIns.forget();
      await lookAt(persoonIds);
      for (const target of [NOBODY, ...persoonIds.map((id) => `persoon:${id}`)]) await bezorging.wake(target);
    },
  });
  const vergaderingen: Vergaderingen = createVergaderingen({
    streams: streams.vergaderingen,
    clock,
    onChanged: (id) => bezorging.nudge('vergadering', id),
  });
  const collegas = collegasOf(mensen, (naam) => findBevestigd(streams, naam));
  const standIns = createStandIns(mensen, clock);
  const opdrachten: Opdrachten = createOpdrachten({
    streams: streams.opdrachten,
    collegas,
    agenda: {
      find: (id) => vergaderingen.find(id),
      ensure: (actor, id, naam, datum) =>
        vergaderingen.ensure({ id: actor.id, naam: actor.naam }, { id, naam }, datum),
    },
    clock,
    ids,
    onChanged: (id) => bezorging.nudge('opdracht', id),
  });

  const { instellingen, kalender, factsOf, agendaFrom, vergaderingWords, remarkOn } = createDates({
    streams,
    vergaderingen,
    clock,
    onChanged: (id) => bezorging.nudge('instelling', id),
  });
  const uitvoeringEisenOf = createUitvoeringEisenOf({ vergaderingen, clock });
  const readSummary = createReadSummary({ opdrachten, vergaderingen, agendaFrom });
  const afhandeling = createAfhandeling({
    streams: streams.opdrachten,
    clock,
    onChanged: (id) => bezorging.nudge('opdracht', id),
  });
  const verwerking = createVerwerking({
    streams: streams.opdrachten,
    clock,
    onChanged: (id) => bezorging.nudge('opdracht', id),
  });
  const agenda = createAgenda({
    streams,
    opdrachten,
    afhandeling,
    vergaderingen,
    clock,
    ids,
    remarkOn,
    onChanged: (id) => bezorging.nudge('vergadering', id),
  });

  /** What several parts need. */
  const parts = {
    streams,
    opdrachten,
    verwerking,
    afhandeling,
    vergaderingen,
    mensen,
    coordinators: config.coordinators,
    deliveries,
    clock,
    ids,
    nudge: (kind: string, id: string) => bezorging.nudge(kind, id),
  };
  const { herinneringen, ...reminders } = createReminders({
    ...parts,
    collegas,
    factsOf,
    uitvoeringEisenOf,
    kalender,
    instellingen,
    trekkers: trekkersOf(opdrachten, collegas),
    lookAt,
  });

  const namen = createNamenPart({ ...parts, collegas });

  const sources = createPostSources({
    ...parts,
    lookAtNamen: namen.lookAtNamen,
    collegas,
    factsOf,
    uitvoeringEisenOf,
    readSummary,
    agendaFrom,
    kalender,
    herinneringen,
    wake: (target) => bezorging.wake(target),
    wakeAll: () => bezorging.wakeAll(),
  });

  const jaar = createJaar({ ...parts, collegas, kalender, lookAt });

  return {
    ...parts,
    standIns,
    collegas,
    instellingen,
    kalender,
    factsOf,
    uitvoeringEisenOf,
    vergaderingWords,
    remarkOn,
    readSummary,
    agenda,
    reminders,
    jaar,
    namen,
    sources: [...sources, namen.source, ...jaar.sources],
  };
}

export type Core = ReturnType<typeof createCore>;
