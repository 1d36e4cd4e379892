import { doorvraagEventSchema, doorvraagSchema, foldDoorvraag } from '../doorvragen/doorvraag.ts';
import { downloadEventSchema, downloadSchema, foldDownload } from '../downloads/download.ts';
import { foldHerinnering, herinneringEventSchema, herinneringSchema } from '../herinneringen/herinnering.ts';
import { foldInstelling, instellingEventSchema, instellingSchema } from '../instellingen/instelling.ts';
import {
  foldJaaragenda,
  jaaragendaEventSchema,
  jaaragendaKeys,
  jaaragendaSchema,
} from '../jaaragenda/jaaragenda.ts';
import type { Store } from '../logboek/ports.ts';
import { createSetAside, type SetAside } from '../logboek/set-aside.ts';
import { createStreams } from '../logboek/streams.ts';
import { foldKanaal, kanaalEventSchema, kanaalKeys, kanaalSchema } from '../mensen/kanaal.ts';
import { foldPersoon, persoonEventSchema, persoonSchema } from '../mensen/persoon.ts';
import { foldNamen, namenEventSchema, namenSchema } from '../namen/naam.ts';
import { dossierSchema } from '../opdrachten/ground/dossier.ts';
import { foldOpdracht, opdrachtEventSchema } from '../opdrachten/opdracht-events.ts';
import { opdrachtKeys } from '../opdrachten/opdracht-keys.ts';
import { comparableNaam } from '../shared/compare.ts';
import { foldSignaal, signaalEventSchema, signaalKeys, signaalSchema } from '../signalen/signaal.ts';
import { vergaderingKeys, vergaderingSchema } from '../vergaderingen/ground/vergadering.ts';
import { foldVergadering, vergaderingEventSchema } from '../vergaderingen/vergadering-events.ts';
import { opdrachtIdOf } from '../verplichtingen/verplichting.ts';

/**
 * The streams of all subjects on one store. A `shape` rises when its state or keys change; an event of which the shape
 * changes gets a line in the `olderEvents` of its kind, so that what was logged before is still read.
 * @param setAside told of every entry of which something could not be read
 */
export function createAllStreams(store: Store, setAside: SetAside = createSetAside()) {
  const opdrachten = createStreams(
    {
      kind: 'opdracht',
      shape: 8,
      hasPosts: true,
      eventSchema: opdrachtEventSchema,
      stateSchema: dossierSchema,
      fold: foldOpdracht,
      keys: opdrachtKeys,
    },
    store,
    setAside,
  );
  const vergaderingen = createStreams(
    {
      kind: 'vergadering',
      shape: 3,
      hasPosts: true,
      eventSchema: vergaderingEventSchema,
      stateSchema: vergaderingSchema,
      fold: foldVergadering,
      keys: vergaderingKeys,
    },
    store,
    setAside,
  );
  const personen = createStreams(
    {
      kind: 'persoon',
      shape: 4,
      hasPosts: true,
      eventSchema: persoonEventSchema,
      stateSchema: persoonSchema,
      fold: foldPersoon,
      keys: ({ naam, afwezig = [] }) => ({
        naam: [comparableNaam(naam)],
        vervanger: [...new Set(afwezig.flatMap(({ vervangerId }) => vervangerId ?? []))],
      }),
    },
    store,
    setAside,
  );
  const namen = createStreams(
    {
      kind: 'namen',
      shape: 1,
      hasPosts: true,
      eventSchema: namenEventSchema,
      stateSchema: namenSchema,
      fold: foldNamen,
      keys: () => ({}),
    },
    store,
  );
  const kanalen = createStreams(
    {
      kind: 'kanaal',
      shape: 3,
      hasPosts: true,
      eventSchema: kanaalEventSchema,
      stateSchema: kanaalSchema,
      fold: foldKanaal,
      keys: kanaalKeys,
    },
    store,
    setAside,
  );
  const herinneringen = createStreams(
    {
      kind: 'herinnering',
      shape: 3,
      hasPosts: false,
      eventSchema: herinneringEventSchema,
      stateSchema: herinneringSchema,
      fold: foldHerinnering,
      keys: ({ bundels, gemeld }) => ({
        opdracht: opdrachtenOf(bundels.flatMap(({ items }) => items)),
        akkoord: opdrachtenOf(gemeld.filter(({ klopt }) => klopt === true)),
      }),
    },
    store,
    setAside,
  );
  const instellingen = createStreams(
    {
      kind: 'instelling',
      shape: 2,
      hasPosts: true,
      eventSchema: instellingEventSchema,
      stateSchema: instellingSchema,
      fold: foldInstelling,
      keys: () => ({}),
    },
    store,
    setAside,
  );
  const downloads = createStreams(
    {
      kind: 'download',
      shape: 1,
      hasPosts: false,
      eventSchema: downloadEventSchema,
      stateSchema: downloadSchema,
      fold: foldDownload,
      keys: () => ({}),
    },
    store,
    setAside,
  );
  const doorvragen = createStreams(
    {
      kind: 'doorvraag',
      shape: 1,
      hasPosts: true,
      eventSchema: doorvraagEventSchema,
      stateSchema: doorvraagSchema,
      fold: foldDoorvraag,
      keys: () => ({}),
    },
    store,
    setAside,
  );
  const jaaragendas = createStreams(
    {
      kind: 'jaaragenda',
      shape: 1,
      hasPosts: true,
      eventSchema: jaaragendaEventSchema,
      stateSchema: jaaragendaSchema,
      fold: foldJaaragenda,
      keys: jaaragendaKeys,
    },
    store,
    setAside,
  );
  const signalen = createStreams(
    {
      kind: 'signaal',
      shape: 1,
      hasPosts: true,
      eventSchema: signaalEventSchema,
      stateSchema: signaalSchema,
      fold: foldSignaal,
      keys: signaalKeys,
    },
    store,
    setAside,
  );
  return {
    doorvragen,
    jaaragendas,
    signalen,
    downloads,
    instellingen,
    herinneringen,
    opdrachten,
    vergaderingen,
    personen,
    namen,
    kanalen,
  };
}

export type AllStreams = ReturnType<typeof createAllStreams>;

/** The opdrachten of these obligations, each once. */
function opdrachtenOf(items: readonly { readonly verplichtingId: string }[]): readonly string[] {
  return [...new Set(items.map(({ verplichtingId }) => opdrachtIdOf(verplichtingId)))];
}
