import * as z from 'zod/v4';
import { inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import type { Downloads } from '../downloads/downloads.ts';
import { idSchema } from '../forms/card-data.ts';
import type { Gemeenten } from '../gemeenten/gemeenten.ts';
import { parseCardData } from '../opdrachten/ground/card-data.ts';
import { assertMayReadKort } from '../opdrachten/ground/gemeente-rules.ts';
import type { DatesOf } from '../opdrachten/ground/ports.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Actor } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import { type GemeenteSource, offerLokaal, readGemeente } from './gemeente-files.ts';
import { gemeenteOverzichtCard, opdrachtKortCard } from './gemeente-overzicht.ts';

type Dependencies = GemeenteSource & {
  readonly gemeenten: Pick<Gemeenten, 'named'>;
  readonly opdrachten: Pick<Opdrachten, 'get'>;
  readonly datesOf: DatesOf;
};

const gemeenteSchema = z.strictObject({ gemeente: idSchema });
const opdrachtSchema = z.strictObject({ opdracht: idSchema });

/** 'overzicht Hilversum', 'overzicht van de gemeente Huizen'. */
const ASKED = /^(?:overzicht|samenvatting)(?: (?:van|voor))?(?: (?:de )?gemeente)? (.+?)[?. ]*$/i;

/** A contact asks after the own gemeente: 'mijn gemeente', 'overzicht van onze gemeente'. */
const OWN: readonly string[] = [
  '',
  'overzicht ',
  'overzicht van ',
  'overzicht voor ',
  'samenvatting van ',
].flatMap((begin) => ['mijn', 'onze'].map((whose) => `${begin}${whose} gemeente`));

/** `overzicht Hilversum`, the days on which it decides itself as a file, and one opdracht in short. */
export function createGemeenteOverzichtRoutes(
  dependencies: Dependencies,
  downloads: Pick<Downloads, 'offer'>,
): Routes {
  const { gemeenten, opdrachten, datesOf } = dependencies;
  const offer = offerLokaal(dependencies, downloads);
  const show = async (actor: Actor, id: string): Promise<CardMessage> =>
    gemeenteOverzichtCard(await readGemeente(dependencies, actor, id));
  const showOwn = async (actor: Actor): Promise<CardMessage> => {
    const named = await Promise.all((actor.contactVan ?? []).map((naam) => gemeenten.named(naam)));
    const own = named.filter((one) => one !== undefined);
    const [only, ...others] = own;
    if (!only)
      throw new DomainError(
        'not-allowed',
        'Alleen wie contact is van een gemeente, ziet dit. De coördinator kiest wie dat zijn.',
      );
    return others.length === 0 ? show(actor, only.id) : whichCard(own);
  };

  return {
    commands: [{ phrases: OWN, handle: ({ actor, place }) => inPrivate(place, () => showOwn(actor)) }],
    async otherText({ actor, place, text }) {
      const [, typed] = ASKED.exec(text) ?? [];
      const meant = typed === undefined ? undefined : await gemeenten.named(typed);
      return meant && inPrivate(place, () => show(actor, meant.id));
    },
    verbs: {
      'overzichten.gemeente': ({ actor, data }) => show(actor, parseCardData(gemeenteSchema, data).gemeente),
      'overzichten.lokaalBestand': ({ actor, data }) =>
        offer(actor, parseCardData(gemeenteSchema, data).gemeente),
      async 'overzichten.opdrachtKort'({ actor, data }) {
        const { state: dossier } = await opdrachten.get(parseCardData(opdrachtSchema, data).opdracht);
        assertMayReadKort(actor, dossier);
        return opdrachtKortCard({ dossier, route: (await datesOf(dossier)).route });
      },
    },
  };
}

/** Of a contact of more gemeenten. */
function whichCard(own: readonly { readonly id: string; readonly naam: string }[]): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Van welke gemeente?',
    text: 'Je bent contact van meer gemeenten.',
    choices: own.map(({ id, naam }) => ({
      title: naam,
      verb: 'overzichten.gemeente',
      data: { gemeente: id },
    })),
    buttons: [],
  });
}
