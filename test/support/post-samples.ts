import { verzamelCard } from '../../src/bezorging/verzamel-cards.ts';
import type { DesiredPost, Post } from '../../src/bot/ports.ts';
import { newRoleCard, welcomeCard } from '../../src/bot/welcome.ts';
import { doorvraagPosts } from '../../src/doorvragen/doorvraag-cards.ts';
import { createBereikPosts } from '../../src/herinneringen/bereik-posts.ts';
import { type Herinnering, noHerinnering } from '../../src/herinneringen/herinnering.ts';
import {
  bundelPostId,
  herinneringPosts,
  retiredHerinneringPost,
} from '../../src/herinneringen/herinnering-posts.ts';
import { COMING_WEEK, weekCard, weekOverCard } from '../../src/herinneringen/week-cards.ts';
import type { Weekoverzicht } from '../../src/herinneringen/weekoverzicht.ts';
import {
  weerEenCoordinatorCard,
  zonderCoordinatorCard,
} from '../../src/herinneringen/zonder-coordinator-posts.ts';
import { jaaragendaPosts } from '../../src/jaaragenda/jaaragenda-posts.ts';
import { gemistPosts } from '../../src/mensen/gemist-posts.ts';
import { foldKanaal, type Kanaal, type KanaalEvent } from '../../src/mensen/kanaal.ts';
import { kanaalPosts } from '../../src/mensen/kanaal-posts.ts';
import type { Eindebericht } from '../../src/mensen/koppeling.ts';
import { createRolPosts } from '../../src/mensen/rol-posts.ts';
import { createWelkomPosts } from '../../src/mensen/welkom-posts.ts';
import { namenPosts } from '../../src/namen/namen-cards.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { OpdrachtPostFacts } from '../../src/opdrachten/ground/post-kinds.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { opdrachtPosts, retiredPost } from '../../src/opdrachten/opdracht-posts.ts';
import {
  type KanaalOverzicht,
  retiredPost as lastAgenda,
  vergaderingPosts,
} from '../../src/overzichten/vergadering-posts.ts';
import { type PostOnderwerp, postId } from '../../src/shared/post-soorten.ts';
import { ALL_OPEN } from '../../src/shared/way-buttons.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import type { Signaal } from '../../src/signalen/signaal.ts';
import { bundelsOf, nieuwPosts, retiredSignaalPost, signaalPosts } from '../../src/signalen/signaal-posts.ts';
import type { Query } from '../../src/statusvragen/ground/query.ts';
import {
  type Beantwoord,
  MY_QUESTIONS,
  olderCard,
  weekvragenCard,
} from '../../src/statusvragen/weekvraag-cards.ts';
import { agendaOf } from '../../src/vergaderingen/ground/agenda.ts';
import type { Vergadering } from '../../src/vergaderingen/ground/vergadering.ts';
import type { WervingView } from '../../src/werving/werving-cards.ts';
import { retiredWervingPost, wervingPosts } from '../../src/werving/werving-posts.ts';
import { coordinatorStamp, stamp, vergadering } from './card-sample-data.ts';
import { sampleSignaal } from './card-samples-jaar.ts';
import { answeredWerving, sampleWerving, sampleWervingOpdracht } from './card-samples-werving.ts';
import { AGREED, aDossier, COMPLETE, filledIn, RETURNED, SUBMITTED } from './dossiers.ts';
import { EVENT_EXAMPLES } from './opdracht-events.ts';
import { BEHEER, CARLA, JAN_ONE, PIETER, SAMIRA, WILLEM } from './people.ts';
import { REGIO } from './regio.ts';
import { aStop } from './route.ts';
import { aWereld, someDossierFacts } from './verplichtingen.ts';

/** A post in one of the states that its source can give, and what its reader has to find in it. */
export type PostSample = {
  readonly staat: string;
  /** What it is about, in the words of the card. */
  readonly naam: string;
  readonly post: Post;
  /** The last face of a post that is not wanted any more. */
  readonly isLast?: true;
};

const TARGET = (persoonId: string): string => `persoon:${persoonId}`;
const all = (staat: string, naam: string, posts: readonly DesiredPost[]): PostSample[] =>
  posts.map((post) => ({ staat, naam, post }));
const last = (staat: string, naam: string, posts: readonly (Post | undefined)[]): PostSample[] =>
  posts.flatMap((post) => (post ? [{ staat, naam, post, isLast: true as const }] : []));
const shown = ({ id, target }: Post) => ({ id, target, activityId: 'staat er' });

const DAYS = createWorkingDays();
const WAT = { soort: 'plan ingediend', uiterlijk: '2027-01-10' } as const;
const ASKED: OpdrachtEvent = {
  soort: 'trekker gevraagd',
  verplichting: WAT.soort,
  wat: 'Lever het plan in',
  uiterlijk: WAT.uiterlijk,
};
const TREKKER: OpdrachtEvent = {
  soort: 'trekker aangewezen',
  trekker: { naam: WILLEM.naam, persoonId: WILLEM.id },
};
const decision = (uitkomst: 'goedgekeurd' | 'ingetrokken' | 'uitgesteld', reden?: string): OpdrachtEvent => ({
  soort: 'besluit genomen',
  vergaderingId: 'do-2027-03-01',
  overlegNaam: 'DO',
  datum: '2027-03-01',
  uitkomst,
  ...(reden === undefined ? {} : { reden }),
});
const PROMISED: OpdrachtEvent = {
  soort: 'toezegging gedaan',
  id: 't',
  wat: 'Een loket openen',
  eigenaar: { naam: PIETER.naam, persoonId: PIETER.id },
  datum: '2027-05-01',
};
const KEPT: OpdrachtEvent = { soort: 'toezegging nagekomen', toezeggingId: 't', hoe: 'Het loket is open.' };
const TAKEN: OpdrachtEvent = {
  soort: 'opdracht overgedragen',
  van: { naam: SAMIRA.naam, persoonId: SAMIRA.id },
  projectleider: { naam: PIETER.naam, persoonId: PIETER.id },
};
const BACK: OpdrachtEvent = {
  soort: 'opdracht overgedragen',
  van: { naam: PIETER.naam, persoonId: PIETER.id },
  projectleider: { naam: SAMIRA.naam, persoonId: SAMIRA.id },
};
const PLAN = filledIn(COMPLETE);
const OPENBAAR: readonly OpdrachtEvent[] = [
  PLAN,
  SUBMITTED,
  AGREED,
  EVENT_EXAMPLES['openbare tekst bewaard'],
];
const VOORGELEGD = [...OPENBAAR, EVENT_EXAMPLES['openbare tekst voorgelegd']];
const GOEDGEKEURD = [...VOORGELEGD, EVENT_EXAMPLES['openbare tekst goedgekeurd']];

/** Dossiers in every state of their course. */
const DOSSIERS: Readonly<Record<string, Dossier>> = {
  'plan gevraagd': aDossier(),
  'plan in concept': aDossier(PLAN, TREKKER, ASKED),
  'plan ingediend': aDossier(PLAN, SUBMITTED),
  'plan terug met een vraag': aDossier(PLAN, SUBMITTED, RETURNED, TREKKER, ASKED),
  'in uitvoering': aDossier(PLAN, SUBMITTED, AGREED, TREKKER),
  'geen participatie': aDossier(
    filledIn({ vanToepassing: 'nee', redenGeen: 'spoed', toelichtingGeen: 'De wet laat geen ruimte.' }),
    SUBMITTED,
    AGREED,
    TREKKER,
  ),
  besloten: aDossier(PLAN, SUBMITTED, AGREED, TREKKER, decision('goedgekeurd'), PROMISED),
  'besluit gewijzigd': aDossier(
    PLAN,
    SUBMITTED,
    AGREED,
    TREKKER,
    decision('goedgekeurd', 'Er stond een fout in.'),
  ),
  uitgesteld: aDossier(PLAN, SUBMITTED, AGREED, TREKKER, decision('uitgesteld')),
  ingetrokken: aDossier(PLAN, SUBMITTED, AGREED, TREKKER, decision('ingetrokken')),
  'toezegging nagekomen': aDossier(PLAN, SUBMITTED, AGREED, TREKKER, decision('goedgekeurd'), PROMISED, KEPT),
  'openbare tekst in concept': aDossier(...OPENBAAR),
  'openbare tekst voorgelegd': aDossier(...VOORGELEGD),
  'openbare tekst terug met een vraag': aDossier(
    ...VOORGELEGD,
    EVENT_EXAMPLES['openbare tekst teruggestuurd'],
  ),
  'openbare tekst goedgekeurd': aDossier(...GOEDGEKEURD),
  'openbare tekst ingetrokken': aDossier(...GOEDGEKEURD, EVENT_EXAMPLES['openbare tekst ingetrokken']),
  teruggekoppeld: aDossier(
    PLAN,
    SUBMITTED,
    AGREED,
    decision('goedgekeurd'),
    { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
    { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-20' },
  ),
  geadviseerd: aDossier(PLAN, SUBMITTED, EVENT_EXAMPLES['planadvies gegeven']),
  overgedragen: aDossier(PLAN, TREKKER, ASKED, TAKEN),
  'weer terug': aDossier(PLAN, TAKEN, BACK),
};
const GEMEENTE = 'Hilversum';
const ROUTES = {
  'een vergadering die komt': [aStop('do', '2027-03-01')],
  'een vergadering die niet doorgaat': [aStop('do', '2027-03-01', { stand: 'geannuleerd' })],
  'een vergadering die is geweest': [aStop('do', '2026-03-01', { stand: 'gehouden' })],
  'geen vergadering': [],
} as const;

function opdrachtSamples(): readonly PostSample[] {
  const facts = (
    dossier: Dossier,
    route: OpdrachtPostFacts['route'],
    isOpen: boolean,
  ): OpdrachtPostFacts => ({
    dossier: { ...dossier, gemeenten: [GEMEENTE] },
    version: 7,
    today: '2026-11-16',
    days: DAYS,
    trekkersReach: new Map([[WILLEM.id, 'chat niet geopend']]),
    told: new Set([SAMIRA.id, PIETER.id]),
    open: isOpen ? [WAT] : [],
    coordinators: [CARLA.id],
    adviseurs: [{ id: JAN_ONE.id, uiterlijk: '2026-11-23' }],
    contacten: [{ persoonId: BEHEER.id, gemeente: GEMEENTE, sinds: '2026-01-05T09:00:00.000Z' }],
    route,
    ...(route[0]?.stand === 'komt' ? { vergadering: route[0].vergadering, deadline: WAT } : {}),
  });
  const wanted = Object.entries(DOSSIERS).flatMap(([staat, dossier]) =>
    Object.entries(ROUTES).flatMap(([waar, route]) =>
      [true, false].flatMap((isOpen) =>
        all(
          `${staat}, ${waar}${isOpen ? '' : ', niets open'}`,
          dossier.titel,
          opdrachtPosts(facts(dossier, route, isOpen)),
        ),
      ),
    ),
  );
  // What stood in a chat in any state, once the dossier came in any other.
  const ever = [
    ...new Map(wanted.map(({ post }) => [post.id, post])).values(),
    { id: 'wie-1', target: TARGET(CARLA.id) },
    { id: 'trekker-1', target: TARGET(CARLA.id) },
  ];
  const lasts = Object.entries(DOSSIERS).flatMap(([staat, dossier]) => {
    const now = new Set(wanted.filter((one) => one.staat.startsWith(`${staat},`)).map(({ post }) => post.id));
    const gone = ever
      .filter(({ id }) => !now.has(id))
      .map((post) => retiredPost(dossier, shown({ ...post, message: NONE })));
    return last(`${staat}, van eerder`, dossier.titel, gone);
  });
  return [...wanted, ...lasts];
}
const NONE = { card: 'bot/melding', data: {}, summary: '' };

const DAGEN = [
  { dag: '2026-11-16', isWeekoverzicht: true },
  { dag: '2026-11-17', isWeekoverzicht: false },
  { dag: '2026-11-24', isWeekoverzicht: false },
];
const OVERZICHT: Weekoverzicht = {
  week: '2026-11-16',
  voor: [CARLA.id],
  nieuw: { aantal: 0, regels: [] },
  dezeWeek: { aantal: 0, regels: [] },
  teLaat: { aantal: 0, regels: [] },
  nietBereikbaar: { aantal: 0, regels: [] },
  berichten: 0,
};

function persoonSamples(): readonly PostSample[] {
  const { titel } = someDossierFacts();
  const one = 'o1:plan ingediend';
  const item = {
    verplichtingId: one,
    eigenaarId: SAMIRA.id,
    uiterlijk: '2026-11-24',
    stap: '5 werkdagen ervoor' as const,
  };
  const gezegd = { verplichtingId: one, op: '2026-11-17T09:00:00.000Z', door: SAMIRA.naam };
  const known = (changes: Partial<Herinnering>): Herinnering => ({ ...noHerinnering(SAMIRA.id), ...changes });
  const bundels = [
    { dag: '2026-11-17', items: [item] },
    { dag: '2026-11-24', items: [{ ...item, stap: '1 werkdag ervoor' as const }] },
  ];
  const states: Readonly<Record<string, Partial<Herinnering>>> = {
    gewoon: { bundels: bundels.slice(0, 1) },
    'met een nieuwere': { bundels },
    weekoverzicht: { bundels: [{ dag: '2026-11-16', items: [], weekoverzicht: OVERZICHT }] },
    'weekoverzicht met eigen werk': {
      bundels: [{ dag: '2026-11-16', items: [item], weekoverzicht: OVERZICHT }],
    },
    'uitgesteld tot na de laatste dag': { uitgesteld: [{ ...gezegd, tot: '2026-12-18' }] },
    'al gedaan gemeld': { gemeld: [gezegd] },
    'al gedaan, klopt': { gemeld: [{ ...gezegd, klopt: true }] },
    'al gedaan, klopt niet': { gemeld: [{ ...gezegd, klopt: false }] },
    'overdracht gevraagd': { overdracht: [gezegd] },
  };
  const worlds = {
    open: aWereld(DAYS),
    gedaan: aWereld(DAYS, { facts: [someDossierFacts({ fase: 'afgestemd' })] }),
    'geen datum meer': { ...aWereld(DAYS), verplichtingen: [] },
  };
  const wanted = Object.entries(states).flatMap(([staat, changes]) =>
    Object.entries(worlds).flatMap(([hoe, wereld]) => {
      const herinnering = known(changes);
      const posts = herinneringPosts({
        herinnering,
        shown: herinnering.bundels.map(({ dag }) => dag),
        coordinators: [CARLA.id],
        today: '2026-11-24',
        wereld: { ...wereld, herinneringen: new Map([[SAMIRA.id, herinnering]]) },
      });
      const isEmpty = staat === 'weekoverzicht' || staat === 'met een nieuwere';
      return all(`${staat}, ${hoe}`, isEmpty ? '' : titel, posts);
    }),
  );
  const said = [{ ...gezegd, tot: '2026-12-18' }, gezegd];
  const dagen = new Map(DAGEN.map((one) => [bundelPostId(SAMIRA.id, one.dag), one]));
  const lasts = wanted.map(({ post }) =>
    retiredHerinneringPost(SAMIRA.id, post, { said, dagen }, new Map([['o1', titel]])),
  );
  return [
    ...wanted,
    ...lasts.flatMap((post) => last('van eerder', post?.id.startsWith('herinnering') ? '' : titel, [post])),
  ];
}

function weekSamples(): readonly PostSample[] {
  const vergadering = {
    id: 'do',
    version: 3,
    overlegNaam: 'Directieoverleg',
    datum: '2026-11-20',
    opdrachten: 1,
  };
  const punt = {
    opdrachtId: 'o1',
    titel: 'Jeugdhulp',
    wat: 'het plan is niet compleet',
    door: SAMIRA.naam,
    mayAsk: true,
  };
  const post = { id: postId('week', CARLA.id, '2026-11-16'), target: TARGET(CARLA.id), opent: COMING_WEEK };
  const stands = ['open', 'gevraagd', 'blijft'] as const;
  const weeks = [[], ...stands.map((stand) => [{ ...punt, stand }])];
  return [
    ...weeks.flatMap((punten) =>
      [true, false].flatMap((mayDecide) => {
        const message = weekCard({ week: [{ vergadering, punten }], mayDecide });
        return all(`${punten[0]?.stand ?? 'niets ontbreekt'}, ${mayDecide}`, 'vergaderingen', [
          { ...post, message },
        ]);
      }),
    ),
    ...last('van eerder', 'vergaderingen', [{ ...post, message: weekOverCard('2026-11-23') }]),
  ];
}

async function welkomSamples(): Promise<readonly PostSample[]> {
  const { posts } = createWelkomPosts({
    mensen: {
      findPersoon: async (id) => ({ id, naam: PIETER.naam, welkom: 'volgt' }),
      noteWelcomed: async () => undefined,
    },
    deliveries: { get: async () => undefined },
    welcome: async ({ id, naam }) => welcomeCard({ id, naam, rollen: [] }, { DO: 'DO', PFHO: 'PFHO' }),
  });
  return all('voor het eerst', 'Samenkracht!', await posts(PIETER.id));
}

async function rolSamples(): Promise<readonly PostSample[]> {
  const said = { door: CARLA.naam, doorId: CARLA.id, op: '2026-11-16T09:00:00.000Z' };
  const { posts, retired } = createRolPosts({
    mensen: {
      findPersoon: async (id) => ({ id, naam: PIETER.naam }),
      vervangenDoor: async (id) => [
        {
          id: SAMIRA.id,
          naam: SAMIRA.naam,
          afwezig: [{ van: '2026-12-01', tot: '2026-12-12', vervangerId: id }],
        },
      ],
    },
    deliveries: { get: async () => undefined },
    rollenVan: async () => [
      { rol: 'adviseur', ...said },
      { rol: 'contact van een gemeente', gemeente: 'Hilversum', ...said },
    ],
    rolCard: async (rol) => newRoleCard(rol, { DO: 'DO', PFHO: 'PFHO' }),
    clock: { now: () => '2026-11-17T09:00:00.000Z' },
  });
  const made = await posts(PIETER.id);
  const over = await Promise.all(made.map((one) => retired(PIETER.id, one)));
  return [
    ...made.flatMap((one, index) => all(`gegeven ${index + 1}`, 'Je', [one])),
    ...over.flatMap((one, index) => (one ? last(`voorbij ${index + 1}`, 'Hier stond', [one]) : [])),
  ];
}

function zonderSamples(): readonly PostSample[] {
  const post = {
    id: postId('zonder-coordinator', BEHEER.id, '2026-11-18'),
    target: TARGET(BEHEER.id),
    opent: { title: 'Bekijk de berichten', verb: 'bezorging.list' },
  };
  const zonder = { sinds: '2026-11-18', dag: '2026-11-24' };
  const stands = [
    { teLaat: 0, onbereikbaar: [], coordinatoren: [{ naam: CARLA.naam, afwezigTot: '2026-11-30' }] },
    {
      teLaat: 3,
      onbereikbaar: [SAMIRA.naam],
      coordinatoren: [{ naam: CARLA.naam, weg: 'vertrokken' as const }],
    },
  ];
  return [
    ...stands.flatMap((stand) =>
      all(`${stand.teLaat} te laat`, 'coördinator', [
        { ...post, message: zonderCoordinatorCard({ ...zonder, ...stand }) },
      ]),
    ),
    ...last('van eerder', 'coördinator', [{ ...post, message: weerEenCoordinatorCard() }]),
  ];
}

async function bereikSamples(): Promise<readonly PostSample[]> {
  const found: PostSample[] = [];
  for (const waarom of ['vertrokken', 'geblokkeerd', 'onvindbaar', 'Teams antwoordt niet'] as const)
    for (const aantal of [1, 3]) {
      const weg = { naam: SAMIRA.naam, waarom, sinds: '2026-11-17T09:00:00.000Z', heeftChat: false };
      const posts = (isWeg: boolean) =>
        createBereikPosts(
          {
            weggevallen: async () => (isWeg ? weg : undefined),
            nameOf: async () => SAMIRA.naam,
            waitsFor: async () =>
              Array.from({ length: aantal }, (_, index) => ({
                zaakId: `o${index}`,
                titel: `Opdracht ${index}`,
                alsProjectleider: true,
              })),
            nextOpening: async () => '',
          },
          [CARLA.id],
        );
      const wanted = await posts(true).posts(SAMIRA.id);
      found.push(...all(`${waarom}, ${aantal} wacht`, SAMIRA.naam, wanted));
      for (const post of wanted) {
        const delivery = { ...shown(post), source: '', state: 'sent' as const, attempt: 1, changedAt: '' };
        found.push(
          ...last(`${waarom}, weer terug`, SAMIRA.naam, [await posts(false).retired(SAMIRA.id, delivery)]),
        );
      }
    }
  return found;
}

function signaalSamples(): readonly PostSample[] {
  const { onderwerp } = sampleSignaal();
  const antwoord = { ...stamp, tekst: 'Er rijdt een tweede bus.', reden: 'Het contract laat dat toe.' };
  const belofte = { ...stamp, wat: 'We kijken in februari.', datum: '2027-02-01' };
  const nagekomen = { ...stamp, hoe: 'Het gaat beter.' };
  const gemeld = {
    gemeld: true as const,
    opgenomen: { ...coordinatorStamp, door: 'Pieter', doorId: PIETER.id },
  };
  const states: Readonly<Record<string, Partial<Signaal>>> = {
    nieuw: { ...gemeld, toegewezen: undefined },
    toegewezen: gemeld,
    beantwoord: { ...gemeld, antwoord },
    verteld: { ...gemeld, antwoord, teruggekoppeld: { ...stamp, datum: '2026-11-20' } },
    beloofd: { ...gemeld, antwoord, belofte },
    nagekomen: { ...gemeld, antwoord, belofte: { ...belofte, nagekomen } },
    'van een ander': { ...gemeld, eerder: [WILLEM.id] },
  };
  return Object.entries(states).flatMap(([staat, changes]) => {
    const signaal = sampleSignaal(changes);
    const posts = signaalPosts({ signaal, uiterlijk: '2026-12-14', opdracht: 'Jeugdhulp' });
    const nieuw = bundelsOf([sampleSignaal({ ...gemeld, toegewezen: undefined })]).flatMap((bundel) =>
      nieuwPosts(bundel, [CARLA.id]),
    );
    const mine = signaalPosts({
      signaal: sampleSignaal({
        toegewezen: { ...coordinatorStamp, aan: { id: WILLEM.id, naam: WILLEM.naam } },
      }),
      uiterlijk: '2026-12-14',
    });
    return [
      ...all(staat, onderwerp, [...posts, ...(staat === 'nieuw' ? nieuw : [])]),
      ...last(
        `${staat}, van eerder`,
        onderwerp,
        [...(signaal.toegewezen ? nieuw : []), ...(signaal.eerder ? mine : [])].map((post) =>
          retiredSignaalPost(signaal, [signaal], post),
        ),
      ),
    ];
  });
}

function wervingSamples(): readonly PostSample[] {
  const opdracht = sampleWervingOpdracht;
  const { ervaring } = sampleWerving();
  const views: Readonly<Record<string, WervingView>> = {
    gevraagd: { werving: sampleWerving(), opdracht },
    'opdracht besloten': {
      werving: sampleWerving(),
      opdracht: { ...opdracht, dicht: 'Er is al een besluit.' },
    },
    gevonden: { werving: answeredWerving(), opdracht },
    'anders gevonden': { werving: answeredWerving({ keer: 2 }), opdracht },
    ingetrokken: { werving: sampleWerving({ ingetrokken: { ...stamp, reden: 'Niet meer nodig.' } }) },
  };
  return Object.entries(views).flatMap(([staat, view]) => [
    ...all(staat, ervaring, wervingPosts(view, [CARLA.id])),
    ...last(
      `${staat}, van eerder`,
      ervaring,
      wervingPosts({ werving: answeredWerving(), opdracht }, [CARLA.id]).map((post) =>
        retiredWervingPost(view, post),
      ),
    ),
  ]);
}

function kanaalSamples(): readonly PostSample[] {
  const bereik = { conversationId: '19:x', serviceUrl: 'http://x', tenantId: 't', botId: 'b' };
  const DO = { soort: 'overleg', overlegId: 'do' } as const;
  const ends: Readonly<Record<string, readonly KanaalEvent[]>> = {
    open: [],
    gekoppeld: [{ soort: 'kanaal gekoppeld', overlegId: 'do' }],
    geweigerd: [{ soort: 'koppeling geweigerd', koppeling: DO }],
    verwijderd: [{ soort: 'kanaal verwijderd', reden: 'kanaal verwijderd' }],
    verlaten: [{ soort: 'kanaal verlaten', reden: 'bot verwijderd' }],
    hernoemd: [{ soort: 'kanaal gezien', naam: 'Koffiehoek', bereik }],
  };
  const kanaalAfter = (events: readonly KanaalEvent[]): Kanaal => {
    const made = [
      {
        soort: 'kanaal gezien',
        naam: 'Agenda van het DO',
        bereik,
        teamId: '19:t',
        teamNaam: 'Regio',
      } as const,
      { soort: 'koppeling voorgesteld', nummer: 1, koppeling: DO, hoe: 'gemaakt', door: PIETER } as const,
      ...events,
    ].reduce<Kanaal | undefined>(
      (known, event) => foldKanaal(known, event, { id: 'k1', at: '2026-11-16T09:00:00.000Z', actor: CARLA }),
      undefined,
    );
    if (!made) throw new Error('no channel');
    return made;
  };
  const redenen: readonly Eindebericht['reden'][] = [
    'kanaal verwijderd',
    'team verwijderd',
    'bot verwijderd',
    'onvindbaar',
    'team gearchiveerd',
  ];
  const facts = (kanaal: Kanaal, kanalen: readonly string[]) => ({
    overleggen: REGIO.overleggen,
    coordinators: [CARLA.id],
    reachable: new Set([PIETER.id]),
    vervolg: new Map((kanaal.eindeberichten ?? []).map(({ op }) => [op, [{ koppeling: DO, kanalen }]])),
  });
  return [
    ...Object.entries(ends).flatMap(([staat, events]) => {
      const { eindeberichten: _apart, ...kanaal } = kanaalAfter(events);
      return all(staat, 'Agenda van het DO', kanaalPosts(kanaal, facts(kanaal, [])));
    }),
    ...redenen.flatMap((reden) =>
      [[], ['Nieuw kanaal']].flatMap((kanalen) => {
        const gestopt = [{ kanaalId: 'k1', naam: 'Agenda van het DO', koppeling: DO }];
        const eindebericht = { op: '2026-11-16T09:00:00.000Z', reden, teamNaam: 'Regio', gestopt };
        const { voorstellen: _apart, ...kanaal } = { ...kanaalAfter([]), eindeberichten: [eindebericht] };
        const naam = reden.startsWith('kanaal') || reden === 'onvindbaar' ? 'Agenda van het DO' : 'Regio';
        return all(`${reden}, ${kanalen.length} ander`, naam, kanaalPosts(kanaal, facts(kanaal, kanalen)));
      }),
    ),
  ];
}

function vergaderingSamples(): readonly PostSample[] {
  const now = '2026-11-24T09:00:00.000Z';
  const op = '2026-11-23T09:00:00.000Z';
  const states: Readonly<Record<string, Partial<Vergadering>>> = {
    gewoon: {},
    verplaatst: { datum: '2027-01-12', verplaatst: { van: vergadering.datum, op } },
    afgelast: { geannuleerd: { op } },
    'toch door': { tochDoor: op },
    'afgelast met reden': { geannuleerd: { op, reden: 'Te weinig onderwerpen.' } },
  };
  const dossier = { ...aDossier(), programma: 'Jeugd' };
  const everywhere = { has: () => true } as unknown as ReadonlySet<string>;
  return Object.entries(states).flatMap(([staat, changes]) => {
    const of: Vergadering = { ...vergadering, ...changes };
    const overzichten = [true, false].map(
      (withAgenda): KanaalOverzicht => ({
        kanaalId: 'k1',
        overzicht: {
          vergadering: of,
          agenda: agendaOf(of, [dossier]),
          dossiers: [dossier],
          postponed: [],
          elsewhere: {},
          withAgenda,
        },
      }),
    );
    const posts = overzichten.flatMap((one) => [
      ...vergaderingPosts([one], new Set(), now),
      ...vergaderingPosts([one], everywhere, now),
    ]);
    const before = vergaderingPosts(overzichten, new Set(), now);
    const elsewhere = {
      ...of,
      datum: '2027-02-02',
      verplaatst: { van: of.datum, op: now },
      geannuleerd: undefined,
    };
    return [
      ...all(staat, of.overlegNaam, posts),
      ...last(
        `${staat}, daarna weer veranderd`,
        of.overlegNaam,
        [...before, ...posts].flatMap((post) => [
          lastAgenda(elsewhere, { ...post, kanaalId: 'k1' }, undefined, '2026-11-24'),
          lastAgenda(elsewhere, { ...post, kanaalId: 'k1' }, 'niets meer', '2026-11-24'),
          lastAgenda(elsewhere, { ...post, kanaalId: 'k1' }, 'losgekoppeld', '2026-11-24'),
        ]),
      ),
    ];
  });
}

function doorvraagSamples(): readonly PostSample[] {
  const open = {
    id: 'v1',
    tekst: 'Hoeveel subsidie is er?',
    van: SAMIRA,
    gesteld: '2026-11-16T09:00:00.000Z',
  };
  const antwoord = { tekst: 'Vraag het aan Financiën.', door: CARLA, op: '2026-11-16T10:00:00.000Z' };
  return [
    ...all('open', open.tekst, doorvraagPosts(open, [CARLA.id])),
    ...all('beantwoord', open.tekst, doorvraagPosts({ ...open, antwoord }, [CARLA.id])),
  ];
}

function jaaragendaSamples(): readonly PostSample[] {
  const vraag = {
    aan: PIETER,
    voor: '2026-12-20',
    gemeente: 'Laren',
    op: '2026-11-16T09:00:00.000Z',
    door: CARLA.naam,
  };
  const agenda = { id: '2027', onderwerpen: [], vragen: [vraag] };
  return [
    ...all('gevraagd', '2027', jaaragendaPosts(agenda as never)),
    ...all(
      'beantwoord',
      '2027',
      jaaragendaPosts({ ...agenda, vragen: [{ ...vraag, beantwoord: stamp.op }] } as never),
    ),
  ];
}

function namenSamples(): readonly PostSample[] {
  const namen = {
    bundels: [{ id: 'b1', op: '2026-11-16T09:00:00.000Z', namen: ['Els Hendriks'] }],
    bekend: [],
  };
  const wachtend = {
    key: 'els hendriks',
    naam: 'Els Hendriks',
    plekken: [{ naam: 'Els Hendriks', opdrachtId: 'o1', titel: 'Inkoop', als: 'projectleider' as const }],
    kandidaten: [{ id: 'p1', naam: 'Els Hendriks', bereikbaar: true }],
  };
  return [
    ...all('wacht', 'Els Hendriks', namenPosts(namen as never, [wachtend], [CARLA.id])),
    ...all(
      'zonder account',
      'Els Hendriks',
      namenPosts(namen as never, [{ ...wachtend, kandidaten: [] }], [CARLA.id]),
    ),
    ...all('staat nergens meer', 'Els Hendriks', namenPosts(namen as never, [], [CARLA.id])),
  ];
}

function verzamelSamples(): readonly PostSample[] {
  const titel = 'Hervormingsagenda Jeugd';
  const about = (soort: 'plan' | 'datum') => ({ id: postId(soort, 'o1'), source: 'opdracht:o1' });
  const tekst = `Graag het participatieplan, uiterlijk 24 november 2026: ${titel}`;
  const opent = { title: 'Naar het plan', verb: 'opdrachten.openPlan', data: { opdracht: 'o1' } };
  const bericht = { id: 'v1', target: TARGET(SAMIRA.id), op: '2026-11-16T09:01:00.000Z' };
  const post = (soorten: readonly ('plan' | 'datum')[]): DesiredPost => ({
    id: postId('verzameld', bericht.id),
    target: bericht.target,
    opent: ALL_OPEN,
    message: verzamelCard({ ...bericht, posts: soorten.map(about) }, [
      { tekst, opent },
      { tekst: `Er is een nieuwe datum: ${titel}` },
    ]),
  });
  return [
    ...all('van één soort', titel, [post(['plan', 'plan'])]),
    ...all('van twee soorten', titel, [post(['plan', 'datum'])]),
  ];
}

function weekvraagSamples(): readonly PostSample[] {
  const query: Query = { over: 'opdrachten', vorm: 'lijst', filters: [] };
  const vraag = {
    id: 'w1',
    vraag: 'Opdrachten · zonder plan',
    zin: '2 opdrachten.',
    rijen: ['Pleegzorg'],
    query,
  };
  const post = (vragen: readonly Beantwoord[]): DesiredPost => ({
    id: postId('weekvragen', SAMIRA.id, '2026-11-23'),
    target: TARGET(SAMIRA.id),
    opent: MY_QUESTIONS,
    message: weekvragenCard(vragen, { week: '2026-11-23', op: '2026-11-23' }),
  });
  const gone = { id: 'w2', vraag: 'Een vraag van een andere versie', zin: 'Stel haar opnieuw.' };
  return [
    ...all('één vraag', 'Opdrachten · zonder plan', [post([vraag])]),
    ...all('twee vragen', 'Opdrachten · zonder plan', [post([vraag, gone])]),
    ...last('van een eerdere week', '23 november 2026', [
      { ...shown(post([vraag])), message: olderCard('2026-11-23') },
    ]),
  ];
}

/** For each subject that has posts, all of them; a subject that is left out does not compile. */
export const POST_SAMPLES: Readonly<Record<PostOnderwerp, () => Promise<readonly PostSample[]>>> = {
  opdracht: async () => opdrachtSamples(),
  persoon: async () => [
    ...persoonSamples(),
    ...weekSamples(),
    ...(await bereikSamples()),
    ...zonderSamples(),
    ...(await welkomSamples()),
    ...all(
      'van een antwoord',
      'misschien niet aan',
      gemistPosts(
        { id: PIETER.id, naam: PIETER.naam, gemist: '2026-11-16T09:05:00.000Z' },
        '2026-11-16T10:00:00.000Z',
      ),
    ),
    ...(await rolSamples()),
  ],
  signaal: async () => signaalSamples(),
  werving: async () => wervingSamples(),
  kanaal: async () => kanaalSamples(),
  vergadering: async () => vergaderingSamples(),
  doorvraag: async () => doorvraagSamples(),
  jaaragenda: async () => jaaragendaSamples(),
  namen: async () => namenSamples(),
  weekvragen: async () => weekvraagSamples(),
  verzamelbericht: async () => verzamelSamples(),
};
