import { createAdviesraden } from '../adviesraden/raden.ts';
import { createAdviseurs } from '../adviseurs/adviseurs.ts';
import type { Bezorging } from '../bezorging/bezorging.ts';
import { createTouch } from '../bezorging/touch.ts';
import type { Config } from '../config.ts';
import { createGemeenten } from '../gemeenten/gemeenten.ts';
import { createInstellingen } from '../instellingen/instellingen.ts';
import { createKalender } from '../instellingen/kalender.ts';
import { createKnownAnswers } from '../logboek/known-answers.ts';
import { createLogTail } from '../logboek/log-tail.ts';
import type { Store } from '../logboek/ports.ts';
import type { SetAside } from '../logboek/set-aside.ts';
import { createWhoIs } from '../mensen/rollen.ts';
import { createAfhandeling } from '../opdrachten/afhandeling.ts';
import type { KomtAan } from '../opdrachten/ground/ports.ts';
import { createJaartabellen } from '../opdrachten/jaartabellen.ts';
import { createOpdrachten, type Opdrachten } from '../opdrachten/opdrachten.ts';
import { createVoorbereiding } from '../opdrachten/voorbereiding.ts';
import { createReadOverzicht } from '../overzichten/vergadering-overzicht.ts';
import { createRegioBeheer } from '../regio/regio-beheer.ts';
import { readVoorbeeld } from '../regio/voorbeeld.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import { createKeptAnswers } from '../shared/kept-answers.ts';
import { splitKey } from '../shared/keys.ts';
import { komtWords, quietUntil } from '../shared/office-hours.ts';
import { STROOM_SOORTEN, type StroomSoort } from '../shared/stroom-soorten.ts';
import { nameOrNone } from '../vergaderingen/ground/vergadering-words.ts';
import { createVergaderingen, type Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { createCalendarDates } from '../verplichtingen/calendar-dates.ts';
import { createOntvangers, withVervangers } from '../verplichtingen/ontvangers.ts';
import {
  createOpenAndereVerplichtingen,
  createOpenVerplichtingen,
} from '../verplichtingen/open-verplichtingen.ts';
import type { OwedNow } from '../verplichtingen/wereld.ts';
import { createPeople } from './people.ts';
import { createAllStreams } from './streams.ts';

type Dependencies = {
  readonly config: Pick<Config, 'coordinators' | 'boardMembers' | 'admins' | 'postAnyTime'>;
  readonly store: Store;
  /** Told of every entry of the log of which something could not be read. */
  readonly setAside: SetAside;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told what changed; made after the subjects, so that it is only used once something happens. */
  readonly bezorging: Pick<Bezorging, 'nudge' | 'wake' | 'wakeAll'>;
  /** What is asked about names that look alike may have changed. */
  readonly lookAtNamen: () => Promise<void>;
};

/** Does a stream of this kind only hold what was told and said, so that nothing is owed because of it? */
function isSaidOnly(soort: StroomSoort): boolean {
  return soort === 'herinnering' || soort === 'verzamelbericht';
}

/** The subjects on one store, each with what it needs of the others, and what several parts of the wiring share. */
export function createSubjects({
  config,
  store,
  setAside,
  clock,
  ids,
  bezorging,
  lookAtNamen,
}: Dependencies) {
  const { deliveries } = store;
  const { coordinators, admins: beheerders } = config;
  const known = createKnownAnswers(store.readModels);
  const tail = createLogTail(store);
  const streams = createAllStreams(store, setAside, known, tail);
  const { nudge } = bezorging;
  const touch = createTouch(Object.values(streams), clock, nudge);

  /** The reminders of these people may have changed. */
  const lookAt = async (persoonIds: Iterable<string>): Promise<void> => {
    for (const persoonId of new Set(persoonIds)) await touch('persoon', persoonId);
  };

  /** Of which gemeenten who is contact: asked by every turn. */
  const contacten = createKeptAnswers<ReadonlyMap<string, readonly string[]>>(clock);
  const regioBeheer = createRegioBeheer({
    streams: streams.regio,
    voorbeeld: readVoorbeeld(),
    clock,
    onChanged(id) {
      contacten.forget();
      nudge('regio', id);
    },
  });
  const regio = regioBeheer.lees;
  const people = createPeople({
    streams,
    deliveries,
    regio,
    clock,
    bezorging,
    lookAtAway: (persoonIds) => lookAt([...persoonIds, ...beheerders]),
    // Beheerders hear of it when no coördinator is there, nor who stands in for one.
    async lookAtLeft(persoonId) {
      if ((await withVervangers({ mensen, clock }, coordinators)).has(persoonId)) await lookAt(beheerders);
    },
    lookAtNamen,
  });
  const { mensen, collegas } = people;
  const vergaderingen: Vergaderingen = createVergaderingen({
    streams: streams.vergaderingen,
    overlegNu: async (overlegId) => (await regio()).overleggen.toen(overlegId),
    clock,
    onChanged: (id) => nudge('vergadering', id),
  });
  const vergaderingWords = async (id: string) => nameOrNone(await vergaderingen.find(id));
  const instellingen = createInstellingen({
    streams: streams.instellingen,
    clock,
    onChanged: (id) => nudge('instelling', id),
  });
  const kalender = createKalender(() => instellingen.waarden());
  const ontvangers = createOntvangers({ mensen, clock, kalender });
  const dates = createCalendarDates({ vergaderingen, kalender, clock });

  const ofOpdracht = { streams: streams.opdrachten, clock, onChanged: (id: string) => nudge('opdracht', id) };
  const opdrachten: Opdrachten = createOpdrachten({
    ...ofOpdracht,
    regio,
    collegas,
    agenda: {
      find: (id) => vergaderingen.find(id),
      ensure: (actor, id, naam, datum) =>
        vergaderingen.ensure({ id: actor.id, naam: actor.naam }, { id, naam }, datum),
    },
    ids,
  });
  const gemeenten = createGemeenten({
    streams: streams.gemeenten,
    regio,
    clock,
    onChanged(id) {
      contacten.forget();
      nudge('gemeente', id);
    },
  });
  const afhandeling = createAfhandeling(ofOpdracht);
  const voorbereiding = createVoorbereiding(ofOpdracht);
  const adviesraden = createAdviesraden({
    streams: streams.adviesraden,
    clock,
    onChanged: (id) => nudge('adviesraad', id),
  });
  const jaartabellen = createJaartabellen(ofOpdracht);
  const adviseurs = createAdviseurs({
    streams: streams.adviseurs,
    coordinators,
    clock,
    onChanged: (id) => nudge('adviseurs', id),
  });

  const open = createOpenVerplichtingen({
    streams,
    ...dates,
    coordinators,
    adviseurs: adviseurs.nu,
    kalender,
    clock,
  });

  /** Nobody is told anything outside the hours, nor while away. */
  const isQuietUntil = async (target: string): Promise<string | undefined> => {
    const [kind, id] = splitKey(target);
    const closed = config.postAnyTime ? undefined : quietUntil(clock.now(), await kalender());
    const away = kind === 'persoon' ? await ontvangers.backAt(id) : undefined;
    return [closed, away]
      .filter((moment) => moment !== undefined)
      .toSorted()
      .at(-1);
  };
  const komtAan: KomtAan = async (persoonId) =>
    komtWords(await instellingen.isPaused(), await isQuietUntil(`persoon:${persoonId}`), clock.now());

  return {
    ...dates,
    freshen: known.freshen,
    tail,
    owedBefore: known.across<OwedNow>(STROOM_SOORTEN.filter((soort) => !isSaidOnly(soort))),
    streams,
    regio,
    regioBeheer,
    opdrachten,
    gemeenten,
    voorbereiding,
    jaartabellen,
    adviesraden,
    adviseurs: adviseurs.nu,
    adviseursBeheer: adviseurs,
    afhandeling,
    vergaderingen,
    vergaderingWords,
    ...people,
    ontvangers,
    quietUntil: isQuietUntil,
    komtAan,
    coordinators,
    coordinatorNamen: async () =>
      (await Promise.all(coordinators.map(collegas.find))).flatMap((one) =>
        one === undefined || one.geenBereik === 'vertrokken' ? [] : [one.naam],
      ),
    beheerders,
    instellingen,
    kalender,
    openVerplichtingen: open.of,
    openVerplichtingenOfAll: open.ofAll,
    openAndereVerplichtingen: createOpenAndereVerplichtingen({
      streams,
      coordinators,
      regio,
      kalender,
      clock,
    }),
    readOverzicht: createReadOverzicht({ opdrachten, vergaderingen, agendaFrom: dates.agendaFrom }),
    deliveries,
    clock,
    ids,
    nudge,
    touch,
    lookAt,
    whoIs: createWhoIs(
      config,
      people.vervangers.behind,
      async (persoonId) =>
        (await contacten.read(localDate(clock.now()), () => gemeenten.contacten())).get(persoonId) ?? [],
      adviseurs.nu,
      clock,
    ),
  };
}
