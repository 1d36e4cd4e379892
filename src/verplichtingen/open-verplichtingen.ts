import type { RaadStreams } from '../adviesraden/raden.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { Streams } from '../logboek/ports.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOf, DatesOfAll, OpdrachtDates } from '../opdrachten/ground/ports.ts';
import type { RapportStreams } from '../rapporten/rapporten.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { LeesAdviseurs } from '../shared/adviseur.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { rememberPer } from '../shared/remember.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import { isAkkoord } from './aanspraken.ts';
import { type ContactStreams, contactVerplichting, listContactFacts } from './contact-verplichting.ts';
import { dossierVerplichtingen } from './dossier-verplichtingen.ts';
import { jaarVerplichtingen, listJaarFacts } from './jaaragenda-verplichting.ts';
import { kanaalVerplichting, listOverlegFacts, type OverlegStreams } from './kanaal-verplichting.ts';
import { planadviesVerplichtingen } from './planadvies-verplichting.ts';
import { raadVerplichtingen } from './raad-verplichting.ts';
import { openRapporten, rapportVerplichtingen } from './rapport-verplichting.ts';
import { type Kept, metAkkoord } from './rondom.ts';
import { openSignaalFacts } from './signaal-facts.ts';
import { signaalVerplichtingen } from './signaal-verplichting.ts';
import type { Verplichting } from './verplichting.ts';
import { listWervingFacts, wervingVerplichting } from './werving-verplichting.ts';

type Dependencies = {
  readonly streams: { readonly herinneringen: Pick<Streams<Kept, never>, 'findBy' | 'values'> };
  readonly datesOf: DatesOf;
  readonly datesOfAll: DatesOfAll;
  readonly coordinators: readonly string[];
  readonly adviseurs: LeesAdviseurs;
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
};

export type OpenVerplichtingen = (dossier: Dossier) => Promise<readonly Verplichting[]>;
/** The same for many, whose dates are read at once. */
export type OpenVerplichtingenOfAll = (
  dossiers: readonly Dossier[],
) => Promise<(dossier: Dossier) => readonly Verplichting[]>;

/** What is owed for an opdracht and can be done now; not what a coördinator agreed to be done on paper. */
export function createOpenVerplichtingen({
  streams,
  datesOf,
  datesOfAll,
  coordinators,
  adviseurs,
  kalender,
  clock,
}: Dependencies): { readonly of: OpenVerplichtingen; readonly ofAll: OpenVerplichtingenOfAll } {
  const openOf = rememberPer((all: readonly Verplichting[], today: string) =>
    all.filter((one) => one.stand === 'open' && isAskedNow(one, today)),
  );
  const openOn = async (dossiers: readonly Dossier[]) => {
    const now = await kalender();
    const today = localDate(clock.now());
    const asked = await adviseurs();
    const ids = new Set(dossiers.map(({ id }) => id));
    const agreed = await metAkkoord(streams.herinneringen, (id) => ids.has(id));
    return (dossier: Dossier, dates: OpdrachtDates): readonly Verplichting[] => {
      const own = openOf(dossierVerplichtingen(dossier, dates, coordinators, today, now), today);
      const advies = planadviesVerplichtingen(dossier, asked, coordinators, now.days, now.termijnen);
      const open = [...own, ...advies.filter(({ stand }) => stand === 'open')];
      return agreed.size === 0 ? open : open.filter((one) => !isAkkoord(one, agreed.values()));
    };
  };
  return {
    async of(dossier) {
      const dates = await datesOf(dossier);
      return (await openOn([dossier]))(dossier, dates);
    },
    async ofAll(dossiers) {
      const dates = await datesOfAll(dossiers);
      const open = await openOn(dossiers);
      return (dossier) => open(dossier, dates(dossier));
    },
  };
}

/** The besluit of a meeting cannot be recorded before that day. */
function isAskedNow({ plicht, sinds }: Verplichting, today: string): boolean {
  return plicht !== 'coördinator' || sinds <= today;
}

/** What is owed for signalen, reports, adviesraden, requests for people, the jaaragenda's, overleggen and gemeenten, and can be done now. */
export function createOpenAndereVerplichtingen({
  streams,
  coordinators,
  regio,
  kalender,
  clock,
}: {
  readonly streams: Parameters<typeof listJaarFacts>[0] &
    OverlegStreams &
    ContactStreams &
    Parameters<typeof listWervingFacts>[0] & {
      readonly signalen: Pick<SignaalStreams, 'findBy'>;
      readonly rapporten: Pick<RapportStreams, 'findBy'>;
      readonly adviesraden: Pick<RaadStreams, 'list'>;
    };
  readonly coordinators: readonly string[];
  readonly regio: LeesRegio;
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
}): () => Promise<readonly Verplichting[]> {
  return async () => {
    const now = await kalender();
    const { days, termijnen } = now;
    const today = localDate(clock.now());
    const ofSignalen = (await openSignaalFacts(streams.signalen, coordinators)).flatMap((facts) =>
      signaalVerplichtingen(facts, today, days, termijnen),
    );
    const ofRapporten = (await openRapporten(streams.rapporten)).flatMap((rapport) =>
      rapportVerplichtingen(rapport, coordinators, days, termijnen),
    );
    const ofRaden = (await streams.adviesraden.list()).flatMap(({ state }) =>
      raadVerplichtingen(state, coordinators, today, days, termijnen),
    );
    const ofWervingen = (await listWervingFacts(streams)).map((facts) =>
      wervingVerplichting(facts, coordinators, days, termijnen),
    );
    const ofYears = (await listJaarFacts(streams)).flatMap((facts) =>
      jaarVerplichtingen(facts, coordinators, today, days, termijnen),
    );
    const ofOverleggen = (await listOverlegFacts(streams, today, now)).map((facts) =>
      kanaalVerplichting(facts, coordinators, today, days, termijnen),
    );
    const ofGemeenten = (await listContactFacts(streams, regio, today)).map((facts) =>
      contactVerplichting(facts, coordinators, today, days, termijnen),
    );
    return [
      ...ofSignalen,
      ...ofRapporten,
      ...ofRaden,
      ...ofWervingen,
      ...ofYears,
      ...ofOverleggen,
      ...ofGemeenten,
    ].filter(({ stand }) => stand === 'open');
  };
}

/** Who is late is for the coördinator, for whoever it is and for who stands in today (domain: Verplichtingen and their dates). */
export function mayKnowWho(actor: Actor, { eigenaars }: Verplichting): boolean {
  return (
    hasRol(actor, 'coördinator') || [actor.id, ...(actor.vervangt ?? [])].some((id) => eigenaars.includes(id))
  );
}

const NOT_FOR_YOU = 'dat ziet alleen de coördinator';

type EerstVerschuldigd = {
  readonly wat: string;
  readonly door: string;
  /** Before which day (YYYY-MM-DD); absent when it is not for this reader to know who is late. */
  readonly uiterlijk?: string;
};

/** What comes first of what is owed now, as this reader may know of it. @param today Dutch local date, YYYY-MM-DD */
export function firstOwed(
  open: readonly Verplichting[],
  lezer: Actor,
  today: string,
): EerstVerschuldigd | undefined {
  const [first] = open.toSorted((a, b) => a.uiterlijk.localeCompare(b.uiterlijk));
  if (!first) return undefined;
  const { soort, door, uiterlijk, onderwerp } = first;
  const what = onderwerp === undefined ? '' : `: ${onderwerp}`;
  const wat = `${soortOf(soort).vraag}${what}`;
  if (uiterlijk < today && !mayKnowWho(lezer, first)) return { wat, door: NOT_FOR_YOU };
  return { wat, door, uiterlijk };
}
