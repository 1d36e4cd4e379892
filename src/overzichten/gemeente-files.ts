import type { CardMessage } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import type { Gemeenten } from '../gemeenten/gemeenten.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import { assertMayReadGemeente, raaktGemeente } from '../opdrachten/ground/gemeente-rules.ts';
import { lokaleWaarschuwingen } from '../opdrachten/ground/lokaal.ts';
import { lokaleDatumsOf } from '../opdrachten/ground/lokale-datum.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { comparable } from '../shared/compare.ts';
import { fileName } from '../shared/file-name.ts';
import { dagenOf } from './communicatie.ts';
import type { Agenda } from './communicatie-files.ts';
import type { GemeenteFacts } from './gemeente-overzicht.ts';

export type GemeenteSource = {
  readonly gemeenten: Pick<Gemeenten, 'get'>;
  readonly streams: {
    readonly opdrachten: Pick<OpdrachtStreams, 'findBy'>;
    readonly jaaragendas: Pick<JaaragendaStreams, 'list'>;
  };
  readonly datesOfAll: DatesOfAll;
  readonly clock: Clock;
};

const SOORT = 'lokale datums';
/** Names in the keys of opdrachten are no longer than this. */
const MAX_NAME = 60;

/** What there is of a gemeente, as far as its contacts may read it. @throws DomainError 'not-allowed', 'not-found' */
export async function readGemeente(
  { gemeenten, streams, datesOfAll, clock }: GemeenteSource,
  actor: Actor,
  id: string,
): Promise<GemeenteFacts> {
  const gemeente = await gemeenten.get(id);
  const { naam } = gemeente;
  assertMayReadGemeente(actor, naam);
  const found = (await streams.opdrachten.findBy('gemeente', naam.slice(0, MAX_NAME)))
    .map(({ state }) => state)
    .filter((dossier) => !dossier.jaartabel && raaktGemeente(dossier, naam));
  const dates = await datesOfAll(found);
  return {
    gemeente,
    onderwerpen: (await streams.jaaragendas.list()).flatMap(({ id: jaar, state }) =>
      state.onderwerpen
        .filter((one) => one.gemeente !== undefined && comparable(one.gemeente) === comparable(naam))
        .map((onderwerp) => ({ jaar, onderwerp })),
    ),
    opdrachten: found.map((dossier) => ({ dossier, route: dates(dossier).route })),
    today: localDate(clock.now()),
  };
}

/** A card with a link to the days on which the gemeente decides itself as a calendar file, for this person. */
export function offerLokaal(
  source: GemeenteSource,
  downloads: Pick<Downloads, 'offer'>,
): (actor: Actor, id: string) => Promise<CardMessage> {
  return async (actor, id) => {
    const { gemeente } = await readGemeente(source, actor, id);
    const { url } = await downloads.offer(actor, { soort: SOORT, van: { gemeente: id } });
    return downloadCard({
      title: 'Het agendabestand staat klaar',
      text: `Het zijn de dagen waarop ${gemeente.naam} zelf besluit. Open het in Outlook, of sleep het in je agenda. Veranderen er datums? Haal het dan opnieuw op.`,
      url,
      buttons: [{ title: 'Terug', verb: 'overzichten.gemeente', data: { gemeente: id } }],
    });
  };
}

/** The days on which a gemeente decides itself, as a calendar file. */
export function lokaalMakers(source: GemeenteSource, writeIcs: WriteFile<Agenda>): Makers<typeof SOORT> {
  return {
    async [SOORT](actor, van) {
      const { gemeente, opdrachten } = await readGemeente(source, actor, String(van.gemeente ?? ''));
      const items = opdrachten.flatMap(({ dossier, route }) =>
        lokaleDatumsOf(dossier)
          .filter((one) => comparable(one.gemeente) === comparable(gemeente.naam))
          .map((one) => ({
            id: `${dossier.id}-${one.id}`,
            ...dagenOf(one.datum),
            titel: one.wat,
            omschrijving: [dossier.titel, ...lokaleWaarschuwingen(one, dossier, route)].join('\n'),
          })),
      );
      const agenda = { naam: `Lokale besluiten ${gemeente.naam}`, items, gemaakt: source.clock.now() };
      return { naam: `${fileName(`Lokale besluiten ${gemeente.naam}`)}.ics`, ...(await writeIcs(agenda)) };
    },
  };
}
