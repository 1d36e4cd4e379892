import type { CardMessage, Routes } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import { DomainError } from '../shared/errors.ts';
import type { ListOwed } from '../verplichtingen/owed.ts';
import type { Agenda } from './communicatie-files.ts';

/** What must be ready, each on its last day, for the calendar of Outlook. */

const SOORT = 'verplichtingen';

type Source = {
  readonly listOwed: ListOwed;
  readonly eigenChat: EigenChat;
  readonly clock: Clock;
};

export function verplichtingenMakers(
  { listOwed, eigenChat, clock }: Source,
  writeIcs: WriteFile<Agenda>,
): Makers<typeof SOORT> {
  return {
    async [SOORT](actor) {
      const items = (await listOwed(actor)).map(({ id, dag, wat, titel, waarom, isOpdracht }) => {
        const url = eigenChat(isOpdracht ? `status ${titel}` : 'herinneringen');
        return {
          id: `${id}@samenkracht`,
          van: dag,
          tot: addDays(dag, 1),
          titel: `${wat}: ${titel}`,
          omschrijving: [waarom, ...(url === undefined ? [] : [`Open in Teams: ${url}`])].join('\n'),
          url,
        };
      });
      const agenda = { naam: 'Samenkracht! Wat er klaar moet', items, gemaakt: clock.now() };
      return { naam: 'Wat er klaar moet.ics', ...(await writeIcs(agenda)) };
    },
  };
}

/** 'Zet in je agenda (.ics)' under what somebody has to do. */
export function createVerplichtingenRoutes(
  { listOwed }: Pick<Source, 'listOwed'>,
  downloads: Pick<Downloads, 'offer'>,
): Routes {
  const offer = async (actor: Actor): Promise<CardMessage> => {
    const { length } = await listOwed(actor);
    if (length === 0)
      throw new DomainError(
        'not-possible',
        'Er staat nu niets voor je open. Er is dus niets voor je agenda.',
      );
    const { url } = await downloads.offer(actor, { soort: SOORT, van: {} });
    return downloadCard({
      title: 'Het agendabestand staat klaar',
      text: `${length === 1 ? '1 dag' : `${length} dagen`}. Open het in Outlook. Verandert er een datum? Haal het dan opnieuw op: wat er al stond, schuift mee.`,
      url,
      buttons: [{ title: 'Terug', verb: 'herinneringen.list' }],
    });
  };
  return { commands: [], verbs: { 'overzichten.verplichtingenBestand': ({ actor }) => offer(actor) } };
}
