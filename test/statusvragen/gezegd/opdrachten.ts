import { en, gevuld, inPeriode, type Onderwerp, of, type Waar, zegVan } from './delen.ts';
import { dossierVoorwaarden } from './dossierdelen.ts';
import { VERLEDEN } from './perioden.ts';
import { DOSSIERS, type Dossier } from './rijen.ts';
import { vielIn } from './viel-in.ts';

const zeg = zegVan(DOSSIERS);
const stand =
  (...standen: readonly Dossier['stand'][]) =>
  (one: Dossier) =>
    standen.includes(one.stand);
/** Whether what was withdrawn, or goes without residents, still lacks what others lack. */
const mist =
  (is: (one: Dossier) => boolean) =>
  (one: Dossier): Waar =>
    is(one) ? false : one.geenReden || one.stand === 'ingetrokken' ? undefined : true;
/** ‘Uitgesteld’ was said at a meeting, and is no besluit yet. */
const besloten = ({ besluit }: Dossier) =>
  besluit === undefined ? false : besluit.uitkomst === 'uitgesteld' ? undefined : true;
const UITKOMSTEN = [
  ['goedgekeurd', 'goedgekeurde'],
  ['aangepast', 'aangepaste'],
] as const;

export const OPDRACHTEN: Onderwerp = {
  naam: 'opdrachten',
  namen: [
    ['opdracht', 'opdrachten'],
    ['dossier', 'dossiers', 'het'],
    ['opdracht', 'opdrachten'],
    ['project', 'projecten', 'het'],
    ['traject', 'trajecten', 'het'],
  ],
  keys: DOSSIERS.map(({ id }) => id),
  voorwaarden: [
    ...dossierVoorwaarden(DOSSIERS, (one) => one, 'opdracht'),
    ...zeg(
      'afgerond',
      (one) => (one.stand === 'ingetrokken' ? undefined : one.stand === 'afgerond'),
      {
        bijv: ['afgeronde'],
        die: ['[is|zijn] afgerond', 'helemaal klaar [is|zijn]', 'al afgesloten [is|zijn]'],
        ww: [
          '[is|zijn] afgerond',
          '[is|zijn] helemaal klaar',
          '[is|zijn] al afgerond',
          '[hebben] we afgesloten'.replace('[hebben]', 'hebben'),
        ],
      },
      {
        bijv: ['lopende'],
        die: ['nog [loopt|lopen]', 'nog niet [is|zijn] afgerond', 'nog niet klaar [is|zijn]'],
        ww: ['[loopt|lopen] nog', '[is|zijn] nog niet afgerond', '[is|zijn] nog niet klaar'],
      },
    ),
    ...zeg('ingetrokken', stand('ingetrokken'), {
      bijv: ['ingetrokken'],
      die: ['[is|zijn] ingetrokken', 'van tafel [is|zijn]'],
      ww: ['[is|zijn] ingetrokken', '[is|zijn] van tafel', '[werd|werden] ingetrokken'],
    }),
    ...zeg('uitgesteld', stand('uitgesteld'), {
      bijv: ['uitgestelde'],
      die: ['[is|zijn] uitgesteld', 'uitgesteld [is|zijn]'],
      ww: ['[is|zijn] uitgesteld', '[werd|werden] uitgesteld', '[is|zijn] vooruitgeschoven'],
    }),
    ...zeg(
      'geen participatie',
      (one) => (one.stand === 'geen participatie' ? true : one.geenReden ? undefined : false),
      {
        bij: ['zonder participatie', 'zonder inwonerparticipatie'],
        die: [
          'waar inwoners niet bij meedoen',
          'waarbij inwoners niet meedoen',
          'geen participatie [heeft|hebben]',
        ],
        ww: [
          '[gaat|gaan] zonder participatie',
          '[heeft|hebben] geen participatie',
          '[doet|doen] het zonder inwoners',
        ],
      },
    ),
    ...zeg(
      'besluit',
      besloten,
      {
        bij: ['met een besluit'],
        die: [
          'waarover al is besloten',
          'waar al een besluit over is',
          'al een besluit [heeft|hebben]',
          'waarover een besluit is genomen',
        ],
        ww: ['[heeft|hebben] al een besluit', '[heeft|hebben] een besluit gekregen'],
      },
      {
        bij: ['zonder besluit'],
        die: [
          'waarover nog niet is besloten',
          'nog geen besluit [heeft|hebben]',
          'nog op een besluit [wacht|wachten]',
        ],
        ww: [
          '[heeft|hebben] nog geen besluit',
          '[wacht|wachten] nog op een besluit',
          '[moet|moeten] nog worden besloten',
        ],
      },
    ),
    ...UITKOMSTEN.flatMap(([u, bijv]) =>
      zeg(u, ({ besluit }) => besluit?.uitkomst === u, {
        bijv: [bijv],
        die: [`[is|zijn] ${u}`, `${u} [is|zijn]`],
        ww: [`[is|zijn] ${u}`, `[werd|werden] ${u}`],
      }),
    ),
    ...zeg('teruggekoppeld', ({ verteld }) => verteld.length > 0, {
      bijv: ['teruggekoppelde'],
      bij: ['met terugkoppeling'],
      die: [
        '[is|zijn] teruggekoppeld',
        'waarover al is teruggekoppeld',
        'waarvan de terugkoppeling is gegeven',
        'waarvan de deelnemers het besluit al hoorden',
      ],
      ww: ['[is|zijn] teruggekoppeld', '[is|zijn] al teruggekoppeld'],
    }),
    ...zeg(
      'nog terugkoppelen',
      ({ verteld, besluit }) =>
        verteld.length > 0 || besluit === undefined
          ? false
          : besluit.uitkomst === 'uitgesteld' || besluit.uitkomst === 'ingetrokken'
            ? undefined
            : true,
      {
        die: [
          'wel besloten [is|zijn] maar nog niet teruggekoppeld',
          'waar nog over teruggekoppeld moet worden',
          'waarvan de terugkoppeling nog moet',
        ],
        ww: [
          '[is|zijn] besloten maar nog niet teruggekoppeld',
          '[wacht|wachten] nog op terugkoppeling',
          '[moet|moeten] nog worden teruggekoppeld',
        ],
      },
    ),
    ...VERLEDEN.flatMap((p) => [
      ...zeg(
        `toegevoegd ${p.naam}`,
        ({ sinds }) => inPeriode(sinds, p),
        gevuld(
          {
            die: ['~ [is|zijn] toegevoegd', '~ [is|zijn] binnengekomen', '~ erbij [is|zijn] gekomen'],
            ww: [
              '[is|zijn] ~ toegevoegd',
              '[is|zijn] er ~ bijgekomen',
              '[kwam|kwamen] er ~ bij',
              '[hebben] we ~ toegevoegd'.replace('[hebben]', 'hebben'),
            ],
          },
          p.zegt,
        ),
      ),
      ...zeg(
        `besloten ${p.naam}`,
        (one) => en(besloten(one), vielIn(one, p)),
        gevuld(
          {
            die: ['waarover ~ is besloten', 'waar ~ een besluit over is genomen'],
            ww: ['[heeft|hebben] ~ een besluit gekregen', '[is|zijn] ~ besloten'],
          },
          p.zegt,
        ),
      ),
      ...zeg(
        `verteld ${p.naam}`,
        ({ verteld }) => of(...verteld.map(({ op }) => inPeriode(op, p))),
        gevuld(
          {
            die: ['~ [is|zijn] teruggekoppeld', 'waarover ~ is teruggekoppeld'],
            ww: ['[is|zijn] ~ teruggekoppeld'],
          },
          p.zegt,
        ),
      ),
    ]),
    ...zeg('DO 24 nov', ({ agenda }) => agenda.includes('do-2026-11-24'), {
      bij: [
        'op de agenda van het DO van 24 november',
        'voor het DO van 24 november',
        'voor het komende DO',
        'op het volgende DO',
      ],
      die: [
        'op 24 november in het DO [komt|komen]',
        'op de agenda van het komende DO [staat|staan]',
        'naar het eerstvolgende DO [gaat|gaan]',
      ],
      ww: [
        '[staat|staan] op de agenda van het DO van 24 november',
        '[komt|komen] in het volgende DO',
        '[gaat|gaan] naar het DO van 24 november',
        '[staat|staan] er op het komende DO',
      ],
    }),
    ...zeg('PFHO 26 nov', ({ agenda }) => agenda.includes('pfho-2026-11-26'), {
      bij: ['voor het komende PFHO', 'op de agenda van het PFHO van 26 november'],
      die: [
        'op 26 november in het PFHO [komt|komen]',
        'naar het volgende portefeuillehoudersoverleg [gaat|gaan]',
      ],
      ww: ['[komt|komen] in het PFHO van 26 november', '[staat|staan] op het volgende PFHO'],
    }),
    ...zeg('toezegging', ({ toezeggingen }) => toezeggingen.length > 0, {
      bij: ['met een toezegging', 'met toezeggingen'],
      die: ['een toezegging [heeft|hebben]', 'waar een toezegging bij hoort', 'waarbij iets is toegezegd'],
      ww: ['[heeft|hebben] een toezegging'],
    }),
    ...zeg(
      'open toezegging',
      ({ toezeggingen }) => toezeggingen.some(({ nagekomen }) => nagekomen === undefined),
      {
        bij: ['met een open toezegging', 'met een toezegging die nog niet is nagekomen'],
        die: ['nog een open toezegging [heeft|hebben]', 'waar nog een toezegging openstaat'],
        ww: ['[heeft|hebben] nog een open toezegging'],
      },
    ),
    ...zeg(
      'inbreng',
      ({ inbreng }) => inbreng.length > 0,
      {
        bij: ['met inbreng'],
        die: ['waar inbreng voor is', 'al inbreng [heeft|hebben]'],
        ww: ['[heeft|hebben] al inbreng', '[heeft|hebben] inbreng van inwoners'],
      },
      {
        bij: ['zonder inbreng'],
        die: ['nog geen inbreng [heeft|hebben]', 'waar nog geen inbreng voor is'],
        ww: ['[heeft|hebben] nog geen inbreng'],
      },
      mist(({ inbreng }) => inbreng.length > 0),
    ),
    ...zeg('niet overgenomen', ({ inbreng }) => inbreng.some(({ oordeel }) => oordeel === 'niet'), {
      bij: ['met inbreng die niet is overgenomen', 'met afgewezen inbreng'],
      die: ['waar inbreng is afgewezen', 'waarvan inbreng niet is overgenomen'],
      ww: ['[heeft|hebben] afgewezen inbreng'],
    }),
    ...zeg(
      'passage',
      ({ passage }) => passage !== undefined,
      {
        bij: ['met een passage'],
        die: ['al een passage [heeft|hebben]', 'waarvan de passage klaar is'],
        ww: ['[heeft|hebben] al een passage', '[heeft|hebben] een passage'],
      },
      {
        bij: ['zonder passage'],
        die: ['nog geen passage [heeft|hebben]', 'waarvan de passage nog ontbreekt'],
        ww: ['[heeft|hebben] nog geen passage', '[mist|missen] een passage'],
      },
      mist(({ passage }) => passage !== undefined),
    ),
    ...zeg(
      'gehouden activiteit',
      ({ activiteiten }) => activiteiten.some(({ gehouden }) => gehouden !== undefined),
      {
        bij: ['met een gehouden activiteit'],
        die: [
          'waar al een activiteit is geweest',
          'al een activiteit [heeft|hebben] gehad',
          'waarvoor al een activiteit is gehouden',
        ],
        ww: ['[heeft|hebben] al een activiteit gehad', '[heeft|hebben] al activiteiten gehouden'],
      },
      {
        bij: ['zonder gehouden activiteit'],
        die: ['nog geen activiteit [heeft|hebben] gehad', 'waar nog geen activiteit is geweest'],
        ww: ['[heeft|hebben] nog geen activiteit gehad'],
      },
      mist(({ activiteiten }) => activiteiten.some(({ gehouden }) => gehouden !== undefined)),
    ),
    ...zeg('minstens twee activiteiten', ({ activiteiten }) => activiteiten.length >= 2, {
      bij: ['met minstens twee activiteiten', 'met meer dan één activiteit', 'met twee of meer activiteiten'],
      die: ['minstens twee activiteiten [heeft|hebben]', 'meer dan 1 activiteit [heeft|hebben]'],
      ww: ['[heeft|hebben] meer dan één activiteit', '[heeft|hebben] minimaal twee activiteiten'],
    }),
    ...zeg(
      'meer gemeenten',
      ({ gemeenten }) => gemeenten.length > 1,
      {
        bij: ['in meer dan één gemeente', 'met meerdere gemeenten'],
        die: ['in meer dan één gemeente [speelt|spelen]', 'over meer gemeenten [gaat|gaan]'],
        ww: ['[speelt|spelen] in meerdere gemeenten', '[gaat|gaan] over meer dan één gemeente'],
      },
      {
        bij: ['in maar één gemeente', 'in één gemeente'],
        die: ['maar in één gemeente [speelt|spelen]'],
        ww: ['[gaat|gaan] over maar één gemeente'],
      },
    ),
    ...zeg('meetlat', ({ meetlat }) => meetlat !== undefined, {
      bij: ['met een ingevulde meetlat'],
      die: ['waarvan de meetlat is ingevuld', 'een meetlat [heeft|hebben]'],
      ww: ['[heeft|hebben] een ingevulde meetlat'],
    }),
  ],
};
