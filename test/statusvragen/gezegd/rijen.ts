import { OPDRACHTEN } from '../wereld/opdrachten.ts';
import { VERGADERINGEN } from '../wereld/overig.ts';
import type { Opdracht } from '../wereld/stappen.ts';

/** The tables of the world as flat rows: what a composed question is true of is read from these, never from the bot. */

export const VANDAAG = '2026-11-16';

const STANDEN = [
  ['gevraagd', 6],
  ['concept', 11],
  ['ingediend', 16],
  ['afgestemd', 21],
  ['uitvoering', 26],
  ['verwerkt', 30],
  ['besloten', 35],
  ['teruggekoppeld', 38],
  ['afgerond', 41],
  ['geen participatie', 44],
  ['uitgesteld', 46],
  ['ingetrokken', 48],
] as const;
export type Stand = (typeof STANDEN)[number][0];

export type Activiteit = {
  readonly key: string;
  readonly soort: string;
  /** A day or a month: where it stands now. */
  readonly wanneer: string;
  readonly verwacht: number;
  readonly buitenPlan: boolean;
  readonly gehouden?: string;
  readonly kwamen?: number;
  readonly geannuleerd: boolean;
  readonly verplaatst: boolean;
  readonly uitgenodigd: boolean;
};
export type Punt = {
  readonly key: string;
  readonly op: string;
  readonly soort: string;
  readonly oordeel: 'overgenomen' | 'deels' | 'niet' | 'nog open';
};
export type Toezegging = {
  readonly key: string;
  readonly op: string;
  readonly eigenaar: string;
  readonly datum: string;
  readonly nagekomen?: string;
};
export type Verteld = {
  readonly op: string;
  readonly kanaal: string;
  readonly bereikt?: number;
  readonly door: string;
};

export type Dossier = {
  readonly id: string;
  readonly titel: string;
  readonly stand: Stand;
  readonly programma: string;
  readonly gemeenten: readonly string[];
  readonly leiders: readonly string[];
  readonly trekkers: readonly string[];
  readonly sinds: string;
  readonly agenda: readonly string[];
  /** Every time that it was handed in. */
  readonly ingediend: readonly string[];
  readonly ingediendDoor?: string;
  readonly terug?: string;
  readonly akkoord?: string;
  readonly akkoordDoor?: string;
  readonly geenReden?: string;
  readonly niveau?: string;
  readonly rol?: string;
  readonly aantal?: number;
  readonly activiteiten: readonly Activiteit[];
  readonly inbreng: readonly Punt[];
  readonly verwerkt?: string;
  readonly passage?: string;
  readonly besluit?: { readonly op: string; readonly vergadering: string; readonly uitkomst: string };
  readonly toezeggingen: readonly Toezegging[];
  readonly verteld: readonly Verteld[];
  readonly meetlat?: string;
};

export const DOSSIERS: readonly Dossier[] = OPDRACHTEN.map(dossierOf);

function dossierOf(opdracht: Opdracht, index: number): Dossier {
  const { id, titel, programma, gemeenten, projectleiders, trekkers, sinds, agenda, log } = opdracht;
  const events = log.flatMap(({ op, door, events: some }) =>
    some.map((event) => ({ op, door: door.naam, event })),
  );
  const first = (soort: string) => events.find(({ event }) => event.soort === soort);
  const all = (soort: string) => events.filter(({ event }) => event.soort === soort);
  const plan: Record<string, unknown> = Object.assign(
    {},
    ...events.map(({ event }) => (event.soort === 'onderdeel ingevuld' ? event.antwoorden : {})),
  );
  const handedIn = all('plan ingediend');
  const agreed = first('plan afgestemd');
  const besluit = log.find((stap) => stap.besluit);
  const back = first('plan teruggestuurd')?.op;
  const verwerkt = first('inbreng verwerkt')?.op;
  const passage = first('passage vastgelegd')?.op;
  const meetlat = first('meetlat afgerond')?.op;
  return {
    id,
    titel,
    programma,
    gemeenten,
    sinds,
    stand: STANDEN.find(([, last]) => index < last)?.[0] ?? 'ingetrokken',
    leiders: projectleiders.map(({ naam }) => naam),
    trekkers: trekkers.map(({ naam }) => naam),
    agenda: agenda.map(([vergadering]) => vergadering),
    ingediend: handedIn.map(({ op }) => op),
    ...(handedIn[0] ? { ingediendDoor: handedIn[0].door } : {}),
    ...(back === undefined ? {} : { terug: back }),
    ...(agreed ? { akkoord: agreed.op, akkoordDoor: agreed.door } : {}),
    ...(typeof plan.redenGeen === 'string' ? { geenReden: plan.redenGeen } : {}),
    ...(typeof plan.niveau === 'string' ? { niveau: plan.niveau } : {}),
    ...(typeof plan.rolErvaringsdeskundigen === 'string' ? { rol: plan.rolErvaringsdeskundigen } : {}),
    ...(typeof plan.aantal === 'number' ? { aantal: plan.aantal } : {}),
    activiteiten: activiteitenOf(opdracht),
    inbreng: inbrengOf(opdracht),
    ...(verwerkt === undefined ? {} : { verwerkt }),
    ...(passage === undefined ? {} : { passage }),
    ...(besluit?.besluit
      ? {
          besluit: {
            op: besluit.op,
            vergadering: besluit.besluit.vergadering,
            uitkomst: besluit.besluit.uitkomst,
          },
        }
      : {}),
    toezeggingen: toezeggingenOf(opdracht),
    verteld: log.flatMap(({ op, door, events: some }) =>
      some.flatMap((event) =>
        event.soort === 'terugkoppeling gegeven' || event.soort === 'terugkoppeling ook gegeven'
          ? [
              {
                op,
                kanaal: event.kanaal ?? '',
                door: door.naam,
                ...(event.bereikt === undefined ? {} : { bereikt: event.bereikt }),
              },
            ]
          : [],
      ),
    ),
    ...(meetlat === undefined ? {} : { meetlat }),
  };
}

function activiteitenOf({ id, log }: Opdracht): readonly Activiteit[] {
  const events = log.flatMap(({ events: some }) => some);
  const planned = events.flatMap((event) => {
    if (event.soort === 'onderdeel ingevuld')
      return (event.antwoorden.activiteiten ?? []).map((one) => ({ ...one, buitenPlan: false }));
    return event.soort === 'activiteit buiten het plan' ? [{ ...event.activiteit, buitenPlan: true }] : [];
  });
  return planned.map(({ id: actId, soort, wanneer, aantal, buitenPlan }) => {
    const held = events.find((one) => one.soort === 'activiteit gehouden' && one.activiteitId === actId);
    const moved = events.find((one) => one.soort === 'activiteit verplaatst' && one.activiteitId === actId);
    const is = (what: string) =>
      events.some((one) => one.soort === what && 'activiteitId' in one && one.activiteitId === actId);
    return {
      key: `${id}/${soort}`,
      soort: soort ?? '',
      wanneer: moved?.soort === 'activiteit verplaatst' ? moved.naar : (wanneer ?? ''),
      verwacht: aantal ?? 0,
      buitenPlan,
      ...(held?.soort === 'activiteit gehouden' ? { gehouden: held.datum, kwamen: held.aantal } : {}),
      geannuleerd: is('activiteit geannuleerd'),
      verplaatst: is('activiteit verplaatst'),
      uitgenodigd: is('uitnodiging verstuurd'),
    };
  });
}

function inbrengOf({ log }: Opdracht): readonly Punt[] {
  return log.flatMap(({ op, events }) =>
    events.flatMap((event) =>
      event.soort === 'inbreng toegevoegd'
        ? event.punten.map(({ id, activiteitId }) => ({
            key: id,
            op,
            soort: activiteitId ?? '',
            oordeel: oordeelOf(id, log),
          }))
        : [],
    ),
  );
}

function oordeelOf(id: string, log: Opdracht['log']): Punt['oordeel'] {
  for (const { events } of log)
    for (const event of events)
      if (event.soort === 'inbreng beoordeeld' && event.inbrengIds.includes(id) && event.oordeel)
        return event.oordeel;
  return 'nog open';
}

function toezeggingenOf({ id, log }: Opdracht): readonly Toezegging[] {
  return log.flatMap(({ op, events }) =>
    events.flatMap((event) => {
      if (event.soort !== 'toezegging gedaan') return [];
      const kept = log.find((stap) =>
        stap.events.some((one) => one.soort === 'toezegging nagekomen' && one.toezeggingId === event.id),
      )?.op;
      return [
        {
          key: `${id}/${event.id}`,
          op,
          eigenaar: event.eigenaar?.naam ?? '',
          datum: event.datum,
          ...(kept === undefined ? {} : { nagekomen: kept }),
        },
      ];
    }),
  );
}

export const VERGADERRIJEN = VERGADERINGEN.map(({ id, plaats, verplaatst, geannuleerd }) => ({
  key: id,
  overleg: id.slice(0, -11),
  datum: verplaatst?.naar ?? id.slice(-10),
  plaats,
  verplaatst: verplaatst !== undefined,
  geannuleerd: geannuleerd !== undefined,
  punten: DOSSIERS.filter(({ agenda }) => agenda.includes(id)).map((one) => one.id),
}));
