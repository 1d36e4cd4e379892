import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { idSchema } from '../forms/card-data.ts';
import type { Gemeenten } from '../gemeenten/gemeenten.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import { parseCardData } from '../opdrachten/ground/card-data.ts';
import {
  assertMayReadGemeente,
  assertMayReadKort,
  raaktGemeente,
} from '../opdrachten/ground/gemeente-rules.ts';
import type { DatesOf, DatesOfAll } from '../opdrachten/ground/ports.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { comparable } from '../shared/compare.ts';
import { gemeenteOverzichtCard, opdrachtKortCard } from './gemeente-overzicht.ts';

type Dependencies = {
  readonly gemeenten: Pick<Gemeenten, 'get' | 'named'>;
  readonly opdrachten: Pick<Opdrachten, 'get'>;
  readonly streams: {
    readonly opdrachten: Pick<OpdrachtStreams, 'findBy'>;
    readonly jaaragendas: Pick<JaaragendaStreams, 'list'>;
  };
  readonly datesOf: DatesOf;
  readonly datesOfAll: DatesOfAll;
  readonly clock: Clock;
};

const gemeenteSchema = z.strictObject({ gemeente: idSchema });
const opdrachtSchema = z.strictObject({ opdracht: idSchema });
/** Names in the keys of opdrachten are no longer than this. */
const MAX_NAME = 60;

/** 'overzicht Hilversum', 'overzicht van de gemeente Huizen', 'gemeente Laren'. */
const ASKED =
  /^(?:(?:overzicht|samenvatting)(?: (?:van|voor))?(?: (?:de )?gemeente)?|gemeente) (.+?)[?. ]*$/i;

/** `overzicht Hilversum`, and one opdracht in short. */
export function createGemeenteOverzichtRoutes(dependencies: Dependencies): Routes {
  const { gemeenten, opdrachten, streams, datesOf, datesOfAll, clock } = dependencies;

  const show = async (actor: Actor, id: string): Promise<CardMessage> => {
    const gemeente = await gemeenten.get(id);
    const { naam } = gemeente;
    assertMayReadGemeente(actor, naam);
    const found = (await streams.opdrachten.findBy('gemeente', naam.slice(0, MAX_NAME)))
      .map(({ state }) => state)
      .filter((dossier) => !dossier.jaartabel && raaktGemeente(dossier, naam));
    const dates = await datesOfAll(found);
    return gemeenteOverzichtCard({
      gemeente,
      onderwerpen: (await streams.jaaragendas.list()).flatMap(({ id: jaar, state }) =>
        state.onderwerpen
          .filter((one) => one.gemeente !== undefined && comparable(one.gemeente) === comparable(naam))
          .map((onderwerp) => ({ jaar, onderwerp })),
      ),
      opdrachten: found.map((dossier) => ({ dossier, route: dates(dossier).route })),
      today: localDate(clock.now()),
    });
  };

  return {
    commands: [],
    async otherText({ actor, place, text }) {
      const [, typed] = ASKED.exec(text) ?? [];
      const meant = typed === undefined ? undefined : await gemeenten.named(typed);
      return meant && inPrivate(place, () => show(actor, meant.id));
    },
    verbs: {
      'overzichten.gemeente': ({ actor, data }) => show(actor, parseCardData(gemeenteSchema, data).gemeente),
      async 'overzichten.opdrachtKort'({ actor, data }) {
        const { state: dossier } = await opdrachten.get(parseCardData(opdrachtSchema, data).opdracht);
        assertMayReadKort(actor, dossier);
        return opdrachtKortCard({ dossier, route: (await datesOf(dossier)).route });
      },
    },
  };
}
