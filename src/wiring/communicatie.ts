import type { Routes } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Bestandmaker, Downloads } from '../downloads/downloads.ts';
import { mayReadPlan } from '../opdrachten/ground/access-rules.ts';
import { lastBesluit } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import {
  botsingen,
  type CommunicatieDossier,
  communicatieMomenten,
  dagenOf,
} from '../overzichten/communicatie.ts';
import { assertMayReadKalender, createCommunicatieRoutes } from '../overzichten/communicatie-routes.ts';
import type { Actor } from '../shared/actor.ts';
import { localDate } from '../shared/clock.ts';
import { laatsteDag } from '../verplichtingen/termijnen.ts';
import type { Core } from './core.ts';

const SOORT = 'communicatiekalender';

/**
 * The moments from today on, and the target groups that are asked twice, as things are now. Drafts are left out for who may
 * not read them.
 */
async function kalenderOf({ streams, kalender, clock, uitvoeringEisenOf }: Core, reader: Actor) {
  const { days, termijnen } = await kalender();
  const datesOf = async (dossier: Dossier): Promise<CommunicatieDossier> => {
    const besluit = lastBesluit(dossier.besluiten);
    const eisen = besluit ? [] : await uitvoeringEisenOf(dossier);
    const besluitdag = besluit?.datum ?? eisen.find(({ soort }) => soort === 'inbreng verwerkt')?.vanaf;
    if (besluitdag === undefined) return { dossier };
    const uiterlijk = laatsteDag(besluitdag, termijnen['terugkoppeling gegeven'], days);
    return { dossier, besluitdag, terugkoppelingUiterlijk: uiterlijk };
  };
  const today = localDate(clock.now());
  const dossiers: CommunicatieDossier[] = [];
  for (const { state } of await streams.opdrachten.list())
    if (mayReadPlan(reader, state)) dossiers.push(await datesOf(state));
  const all = communicatieMomenten(dossiers, (dag) =>
    laatsteDag(dag, termijnen['uitnodiging verstuurd'], days),
  );
  return {
    momenten: all.filter(({ wanneer }) => wanneer >= today.slice(0, wanneer.length)),
    botsingen: botsingen(
      dossiers.map(({ dossier }) => dossier),
      today,
    ),
  };
}

/** The communicatiekalender as a card, and as a calendar file. */
export function createCommunicatiePart(core: Core, downloads: Downloads): Routes {
  return createCommunicatieRoutes({
    readKalender: (reader) => kalenderOf(core, reader),
    async offerIcs(actor) {
      const { url } = await downloads.offer(actor, { soort: SOORT, van: {} });
      return downloadCard({
        title: 'Het agendabestand staat klaar',
        text: 'Open het in Outlook, of sleep het in je agenda. Veranderen er datums? Haal het dan opnieuw op.',
        url,
        buttons: [{ title: 'Terug', verb: 'overzichten.communicatie' }],
      });
    },
  });
}

/** The library that writes it is loaded when the first one is asked for. */
export function communicatieMakers(core: Core): Readonly<Record<string, Bestandmaker>> {
  return {
    async [SOORT](actor) {
      assertMayReadKalender(actor);
      const { ICS_TYPE, writeIcs } = await import('../icalendar/write-ics.ts');
      const { momenten } = await kalenderOf(core, actor);
      const items = momenten.map(({ id, wanneer, wat, titel }) => ({
        id,
        ...dagenOf(wanneer),
        titel: wat,
        omschrijving: titel,
      }));
      const bytes = writeIcs('Communicatiekalender Samenkracht!', items, core.clock.now());
      return { naam: 'Communicatiekalender.ics', type: ICS_TYPE, bytes };
    },
  };
}
