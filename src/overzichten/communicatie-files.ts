import type { RaadStreams } from '../adviesraden/raden.ts';
import type { CardMessage } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import { mayReadPlan } from '../opdrachten/ground/access-rules.ts';
import { besluitVanaf, lastBesluit } from '../opdrachten/ground/besluit.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import { isUnderWay } from '../opdrachten/ground/recording-rules.ts';
import { verschuldigd } from '../opdrachten/ground/verschuldigd.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { hasPassed } from '../shared/dates.ts';
import { beslissendeBehandeling } from '../verplichtingen/route-dates.ts';
import { laatsteDag } from '../verplichtingen/termijnen.ts';
import {
  type Botsing,
  botsingen,
  type CommunicatieDossier,
  type CommunicatieMoment,
  communicatieMomenten,
  dagenOf,
  netwerkMomenten,
  raadMomenten,
} from './communicatie.ts';
import { assertMayReadKalender } from './communicatie-routes.ts';

const SOORT = 'communicatiekalender';

type Source = {
  readonly streams: {
    readonly opdrachten: Pick<OpdrachtStreams, 'list'>;
    readonly adviesraden: Pick<RaadStreams, 'list'>;
    readonly jaaragendas: Pick<JaaragendaStreams, 'list'>;
  };
  readonly kalender: () => Promise<Kalender>;
  readonly datesOfAll: DatesOfAll;
  readonly clock: Clock;
};

/** The moments from today on, and the target groups that are asked too often. */
type Communicatiekalender = {
  readonly momenten: readonly CommunicatieMoment[];
  readonly botsingen: readonly Botsing[];
};

/**
 * The moments from today on, and the target groups that are asked twice, as things are now. Drafts are left out for who may
 * not read them.
 */
export async function readCommunicatie(
  { streams, kalender, clock, datesOfAll }: Source,
  reader: Actor,
): Promise<Communicatiekalender> {
  const { days, termijnen } = await kalender();
  const today = localDate(clock.now());
  const readable = (await streams.opdrachten.list())
    .map(({ state }) => state)
    .filter((dossier) => mayReadPlan(reader, dossier));
  const datesOf = await datesOfAll(readable);
  const dossiers = readable.map((dossier): CommunicatieDossier => {
    const owed = verschuldigd(dossier);
    const besluit = lastBesluit(dossier.besluiten);
    const isDecided = besluit !== undefined && besluit.uitkomst !== 'uitgesteld';
    const isComing = !isDecided && isUnderWay(dossier);
    const besluitdag = isComing
      ? beslissendeBehandeling(datesOf(dossier).route)?.vergadering.datum
      : undefined;
    const vanaf = owed ? besluitVanaf(owed.sinds) : besluitdag;
    if (vanaf === undefined) return { dossier };
    const uiterlijk = laatsteDag(vanaf, termijnen['terugkoppeling gegeven'], days);
    return { dossier, besluitdag, terugkoppelingUiterlijk: uiterlijk };
  });
  const ofDossiers = communicatieMomenten(dossiers, (dag) =>
    laatsteDag(dag, termijnen['uitnodiging verstuurd'], days),
  );
  const ofRaden = raadMomenten((await streams.adviesraden.list()).map(({ state }) => state));
  const ofNetwerk = netwerkMomenten((await streams.jaaragendas.list()).map(({ state }) => state));
  const all = [...ofDossiers, ...ofRaden, ...ofNetwerk].toSorted(
    (a, b) => a.wanneer.localeCompare(b.wanneer) || a.id.localeCompare(b.id),
  );
  return {
    momenten: all.filter(({ wanneer }) => !hasPassed(wanneer, today)),
    botsingen: botsingen(
      dossiers.map(({ dossier }) => dossier),
      today,
    ),
  };
}

/** A card with a link to the moments as a calendar file, for this person. */
export function offerIcs(downloads: Pick<Downloads, 'offer'>): (actor: Actor) => Promise<CardMessage> {
  return async (actor) => {
    const { url } = await downloads.offer(actor, { soort: SOORT, van: {} });
    return downloadCard({
      title: 'Het agendabestand staat klaar',
      text: 'Open het in Outlook, of sleep het in je agenda. Veranderen er datums? Haal het dan opnieuw op.',
      url,
      buttons: [{ title: 'Terug', verb: 'overzichten.communicatie' }],
    });
  };
}

/** A calendar as it is written in a file: whole days, YYYY-MM-DD. */
export type Agenda = {
  readonly naam: string;
  readonly items: readonly (ReturnType<typeof dagenOf> & {
    readonly id: string;
    readonly titel: string;
    readonly omschrijving: string;
    /** Where it opens; absent: nowhere. */
    readonly url?: string | undefined;
  })[];
  /** ISO instant. */
  readonly gemaakt: string;
};

/** The moments as a calendar file. */
export function communicatieMakers(source: Source, writeIcs: WriteFile<Agenda>): Makers<typeof SOORT> {
  return {
    async [SOORT](actor) {
      assertMayReadKalender(actor);
      const { momenten } = await readCommunicatie(source, actor);
      const items = momenten.map(({ id, wanneer, wat, titel, bij }) => ({
        id,
        ...dagenOf(wanneer),
        titel: wat,
        omschrijving: bij === undefined ? titel : `${titel}. ${bij}`,
      }));
      const agenda = { naam: 'Communicatiekalender Samenkracht!', items, gemaakt: source.clock.now() };
      return { naam: 'Communicatiekalender.ics', ...(await writeIcs(agenda)) };
    },
  };
}
