import { foldRaad, raadEventSchema, raadStateSchema } from '../adviesraden/raad.ts';
import { adviseurEventSchema, adviseursSchema, foldAdviseurs } from '../adviseurs/adviseur.ts';
import { foldVerklaring, verklaringEventSchema, verklaringSchema } from '../archief/verklaring.ts';
import {
  foldVerzamelbericht,
  verzamelberichtEventSchema,
  verzamelberichtKeys,
  verzamelberichtSchema,
} from '../bezorging/verzamelbericht.ts';
import { bijdrageEventSchema, bijdrageStateSchema, foldBijdrage } from '../budget/bijdrage-jaar.ts';
import { budgetEventSchema, budgetStateSchema, foldBudget } from '../budget/budget.ts';
import { doorvraagEventSchema, doorvraagSchema, foldDoorvraag } from '../doorvragen/doorvraag.ts';
import { downloadEventSchema, downloadKeys, downloadSchema, foldDownload } from '../downloads/download.ts';
import { foldGemeente, gemeenteEventSchema, gemeenteKeys, gemeenteSchema } from '../gemeenten/gemeente.ts';
import { foldHerinnering, herinneringEventSchema, herinneringSchema } from '../herinneringen/herinnering.ts';
import { foldInstelling, instellingEventSchema, instellingSchema } from '../instellingen/instelling.ts';
import { foldJaaragenda, jaaragendaEventSchema, jaaragendaSchema } from '../jaaragenda/jaaragenda.ts';
import { jaaragendaKeys } from '../jaaragenda/jaaragenda-keys.ts';
import { createKnownAnswers, type KnownAnswers } from '../logboek/known-answers.ts';
import { createLogTail, type LogTail } from '../logboek/log-tail.ts';
import type { Store } from '../logboek/ports.ts';
import { createSetAside, type SetAside } from '../logboek/set-aside.ts';
import { shapeOf } from '../logboek/shape.ts';
import type { StreamDefinition } from '../logboek/stream-definition.ts';
import { createStreams } from '../logboek/streams.ts';
import { foldKanaal, kanaalEventSchema, kanaalKeys, kanaalSchema } from '../mensen/kanaal.ts';
import {
  foldOverlegKanaal,
  overlegKanaalEventSchema,
  overlegKanaalSchema,
} from '../mensen/overleg-kanaal.ts';
import { foldPersoon, persoonEventSchema, persoonSchema } from '../mensen/persoon.ts';
import { foldNamen, namenEventSchema, namenSchema } from '../namen/naam.ts';
import { dossierSchema } from '../opdrachten/ground/dossier.ts';
import { foldOpdracht, opdrachtEventSchema } from '../opdrachten/opdracht-events.ts';
import { opdrachtKeys } from '../opdrachten/opdracht-keys.ts';
import { foldWerkblad, werkbladEventSchema, werkbladStateSchema } from '../opdrachten/werkbladen/werkblad.ts';
import { foldRapport, rapportEventSchema, rapportKeys, rapportSchema } from '../rapporten/rapport.ts';
import { foldRegio, regioEventSchema, regioStateSchema } from '../regio/regio.ts';
import { comparableNaam } from '../shared/compare.ts';
import type { StroomSoort } from '../shared/stroom-soorten.ts';
import { foldSignaal, signaalEventSchema, signaalKeys, signaalSchema } from '../signalen/signaal.ts';
import {
  foldWeekvragen,
  weekvragenEventSchema,
  weekvragenSchema,
} from '../statusvragen/bewaard/weekvraag.ts';
import { vergaderingKeys, vergaderingSchema } from '../vergaderingen/ground/vergadering.ts';
import { foldVergadering, vergaderingEventSchema } from '../vergaderingen/vergadering-events.ts';
import { zaakIdOf } from '../verplichtingen/verplichting.ts';
import { foldWerving, wervingEventSchema, wervingKeys, wervingSchema } from '../werving/werving.ts';

/**
 * The streams of all subjects on one store. Their shape follows from the text of this file and all that it imports; an event
 * of which the shape changes gets a line in the `olderEvents` of its kind, so that what was logged before is still read.
 * @param setAside told of every entry of which something could not be read
 * @param known answers of before, of all subjects
 * @param tail what came in the log, for all of them
 */
export function createAllStreams(
  store: Store,
  setAside: SetAside = createSetAside(),
  known: KnownAnswers = createKnownAnswers(store.readModels),
  tail: LogTail = createLogTail(store),
) {
  const shape = shapeOf(import.meta.url);
  const open = <State, Event extends object>(
    definition: Omit<StreamDefinition<State, Event>, 'shape'> & { readonly kind: StroomSoort },
  ) => createStreams({ ...definition, shape }, store, setAside, known, tail);
  return {
    doorvragen: open({
      kind: 'doorvraag',
      hasPosts: true,
      eventSchema: doorvraagEventSchema,
      stateSchema: doorvraagSchema,
      fold: foldDoorvraag,
      keys: () => ({}),
    }),
    jaaragendas: open({
      kind: 'jaaragenda',
      hasPosts: true,
      eventSchema: jaaragendaEventSchema,
      stateSchema: jaaragendaSchema,
      fold: foldJaaragenda,
      keys: jaaragendaKeys,
    }),
    signalen: open({
      kind: 'signaal',
      hasPosts: true,
      eventSchema: signaalEventSchema,
      stateSchema: signaalSchema,
      fold: foldSignaal,
      keys: signaalKeys,
    }),
    rapporten: open({
      kind: 'rapport',
      hasPosts: true,
      eventSchema: rapportEventSchema,
      stateSchema: rapportSchema,
      fold: foldRapport,
      keys: rapportKeys,
    }),
    wervingen: open({
      kind: 'werving',
      hasPosts: true,
      eventSchema: wervingEventSchema,
      stateSchema: wervingSchema,
      fold: foldWerving,
      keys: wervingKeys,
    }),
    adviesraden: open({
      kind: 'adviesraad',
      hasPosts: true,
      eventSchema: raadEventSchema,
      stateSchema: raadStateSchema,
      fold: foldRaad,
      keys: () => ({}),
    }),
    budgetten: open({
      kind: 'budget',
      hasPosts: false,
      eventSchema: budgetEventSchema,
      stateSchema: budgetStateSchema,
      fold: foldBudget,
      keys: () => ({}),
    }),
    bijdragen: open({
      kind: 'bijdrage',
      hasPosts: false,
      eventSchema: bijdrageEventSchema,
      stateSchema: bijdrageStateSchema,
      fold: foldBijdrage,
      keys: () => ({}),
    }),
    werkbladen: open({
      kind: 'werkblad',
      hasPosts: false,
      eventSchema: werkbladEventSchema,
      stateSchema: werkbladStateSchema,
      fold: foldWerkblad,
      keys: () => ({}),
    }),
    downloads: open({
      kind: 'download',
      hasPosts: false,
      eventSchema: downloadEventSchema,
      stateSchema: downloadSchema,
      fold: foldDownload,
      keys: downloadKeys,
    }),
    instellingen: open({
      kind: 'instelling',
      hasPosts: true,
      eventSchema: instellingEventSchema,
      stateSchema: instellingSchema,
      fold: foldInstelling,
      keys: () => ({}),
    }),
    regio: open({
      kind: 'regio',
      hasPosts: true,
      eventSchema: regioEventSchema,
      stateSchema: regioStateSchema,
      fold: foldRegio,
      keys: () => ({}),
    }),
    adviseurs: open({
      kind: 'adviseurs',
      hasPosts: true,
      eventSchema: adviseurEventSchema,
      stateSchema: adviseursSchema,
      fold: foldAdviseurs,
      keys: () => ({}),
    }),
    gemeenten: open({
      kind: 'gemeente',
      hasPosts: true,
      eventSchema: gemeenteEventSchema,
      stateSchema: gemeenteSchema,
      fold: foldGemeente,
      keys: gemeenteKeys,
    }),
    herinneringen: open({
      kind: 'herinnering',
      hasPosts: false,
      eventSchema: herinneringEventSchema,
      stateSchema: herinneringSchema,
      fold: foldHerinnering,
      keys: ({ bundels, gemeld }) => ({
        opdracht: zakenOf(bundels.flatMap(({ items }) => items)),
        akkoord: zakenOf(gemeld.filter(({ klopt }) => klopt === true)),
      }),
    }),
    opdrachten: open({
      kind: 'opdracht',
      hasPosts: true,
      eventSchema: opdrachtEventSchema,
      stateSchema: dossierSchema,
      fold: foldOpdracht,
      keys: opdrachtKeys,
    }),
    vergaderingen: open({
      kind: 'vergadering',
      hasPosts: true,
      eventSchema: vergaderingEventSchema,
      stateSchema: vergaderingSchema,
      fold: foldVergadering,
      keys: vergaderingKeys,
    }),
    personen: open({
      kind: 'persoon',
      hasPosts: true,
      eventSchema: persoonEventSchema,
      stateSchema: persoonSchema,
      fold: foldPersoon,
      keys: ({ naam, afwezig = [] }) => ({
        naam: [comparableNaam(naam)],
        vervanger: [...new Set(afwezig.flatMap(({ vervangerId }) => vervangerId ?? []))],
      }),
    }),
    weekvragen: open({
      kind: 'weekvragen',
      hasPosts: true,
      eventSchema: weekvragenEventSchema,
      stateSchema: weekvragenSchema,
      fold: foldWeekvragen,
      keys: () => ({}),
    }),
    namen: open({
      kind: 'namen',
      hasPosts: true,
      eventSchema: namenEventSchema,
      stateSchema: namenSchema,
      fold: foldNamen,
      keys: () => ({}),
    }),
    verzamelberichten: open({
      kind: 'verzamelbericht',
      hasPosts: true,
      eventSchema: verzamelberichtEventSchema,
      stateSchema: verzamelberichtSchema,
      fold: foldVerzamelbericht,
      keys: verzamelberichtKeys,
    }),
    vernietigingen: open({
      kind: 'vernietiging',
      hasPosts: false,
      eventSchema: verklaringEventSchema,
      stateSchema: verklaringSchema,
      fold: foldVerklaring,
      keys: ({ jaar, isKlaar }) => ({
        jaar: jaar === undefined ? [] : [jaar],
        klaar: [isKlaar ? 'ja' : 'nee'],
      }),
    }),
    kanalen: open({
      kind: 'kanaal',
      hasPosts: true,
      eventSchema: kanaalEventSchema,
      stateSchema: kanaalSchema,
      fold: foldKanaal,
      keys: kanaalKeys,
    }),
    overlegKanalen: open({
      kind: 'overlegkanaal',
      hasPosts: true,
      eventSchema: overlegKanaalEventSchema,
      stateSchema: overlegKanaalSchema,
      fold: foldOverlegKanaal,
      keys: () => ({}),
    }),
  };
}

export type AllStreams = ReturnType<typeof createAllStreams>;

/** The zaken of these obligations, each once. */
function zakenOf(items: readonly { readonly verplichtingId: string }[]): readonly string[] {
  return [...new Set(items.map(({ verplichtingId }) => zaakIdOf(verplichtingId)))];
}
