import { gevuld, inPeriode, type Onderwerp, type Periode, type Waar, zegVan } from './delen.ts';
import { dossierVoorwaarden } from './dossierdelen.ts';
import { TOEKOMST, VERLEDEN } from './perioden.ts';
import { type Activiteit, DOSSIERS, type Dossier, VANDAAG } from './rijen.ts';

type Rij = Activiteit & { readonly dossier: Dossier };
const RIJEN: readonly Rij[] = DOSSIERS.flatMap((dossier) =>
  dossier.activiteiten.map((one) => ({ ...one, dossier })),
);
const zeg = zegVan(RIJEN);
const gehouden = ({ gehouden: dag }: Rij) => dag !== undefined;
/** What a plan that is not agreed wants is planned to some, and not yet to others. */
const komt = ({ gehouden: dag, geannuleerd, wanneer, dossier }: Rij): Waar =>
  dag !== undefined || geannuleerd
    ? false
    : wanneer < VANDAAG.slice(0, wanneer.length)
      ? undefined
      : dossier.akkoord === undefined || dossier.stand === 'uitgesteld'
        ? undefined
        : true;
const SOORTEN = [
  ['focusgroep', 'focusgroepen'],
  ['spiegelgesprek', 'spiegelgesprekken'],
  ['werkbezoek', 'werkbezoeken'],
  ['enquête', 'enquêtes'],
  ['testsessie', 'testsessies'],
  ['klankbordgroep', 'klankbordgroepen'],
] as const;
/** What was planned then and of which nothing was recorded, or that was cancelled, was there to some; its row says so. */
const held =
  (p: Periode) =>
  (rij: Rij): Waar =>
    rij.gehouden !== undefined
      ? inPeriode(rij.gehouden, p)
      : rij.wanneer.slice(0, 10) < VANDAAG && inPeriode(rij.wanneer, p) !== false
        ? undefined
        : false;
const planned =
  (p: Periode) =>
  (rij: Rij): Waar => {
    const when = komt(rij);
    return when === false
      ? false
      : inPeriode(rij.wanneer, p) === false
        ? false
        : when === true
          ? inPeriode(rij.wanneer, p)
          : undefined;
  };

export const ACTIVITEITEN: Onderwerp = {
  naam: 'activiteiten',
  namen: [
    ['activiteit', 'activiteiten'],
    ['activiteit', 'activiteiten'],
    ['bijeenkomst met inwoners', 'bijeenkomsten met inwoners'],
  ],
  keys: RIJEN.map(({ key }) => key),
  voorwaarden: [
    ...dossierVoorwaarden(RIJEN, ({ dossier }) => dossier, 'deel'),
    ...SOORTEN.flatMap(([ev, mv], index) =>
      zeg(`soort ${index === 0 ? ev : 'x'}`, ({ soort }) => soort === ev, { znw: [`${ev}|${mv}`] }),
    ),
    ...zeg('gehouden', gehouden, {
      bijv: ['gehouden'],
      die: [
        '[is|zijn] gehouden',
        'al [is|zijn] geweest',
        'al gehouden [is|zijn]',
        'achter de rug [is|zijn]',
        '[heeft|hebben] plaatsgevonden',
      ],
      ww: [
        '[is|zijn] al geweest',
        '[is|zijn] gehouden',
        '[is|zijn] al gehouden',
        '[heeft|hebben] al plaatsgevonden',
        '[heeft|hebben] we al gehad'.replace('[heeft|hebben]', 'hebben'),
      ],
    }),
    ...zeg('komt nog', komt, {
      bijv: ['komende', 'geplande'],
      bij: ['op de planning'],
      die: [
        'nog [komt|komen]',
        'nog [moet|moeten] komen',
        'nog gepland [staat|staan]',
        'nog [moet|moeten] plaatsvinden',
        'eraan [komt|komen]',
      ],
      ww: [
        '[komt|komen] er nog',
        '[moet|moeten] nog komen',
        '[staat|staan] nog gepland',
        '[komt|komen] eraan',
        '[moet|moeten] nog plaatsvinden',
      ],
    }),
    ...zeg('geannuleerd', ({ geannuleerd }) => geannuleerd, {
      bijv: ['geannuleerde', 'afgelaste'],
      die: ['[is|zijn] geannuleerd', 'niet doorgegaan [is|zijn]', '[is|zijn] afgelast'],
      ww: [
        '[is|zijn] geannuleerd',
        '[is|zijn] afgelast',
        '[ging|gingen] niet door',
        '[is|zijn] niet doorgegaan',
      ],
    }),
    ...zeg('verplaatst', ({ verplaatst }) => verplaatst, {
      bijv: ['verplaatste'],
      die: ['[is|zijn] verplaatst', 'verzet [is|zijn]'],
      ww: ['[is|zijn] verplaatst', '[is|zijn] verzet', '[werd|werden] verplaatst'],
    }),
    ...zeg('buiten plan', ({ buitenPlan }) => buitenPlan, {
      bij: ['buiten het plan'],
      die: ['niet in het plan [stond|stonden]', 'buiten het plan om [is|zijn] toegevoegd'],
      ww: ['[stond|stonden] niet in het plan', '[is|zijn] buiten het plan toegevoegd'],
    }),
    ...zeg('uitgenodigd', ({ uitgenodigd }) => uitgenodigd, {
      die: ['waarvoor de uitnodiging is verstuurd', 'waarvoor al is uitgenodigd'],
    }),
    ...VERLEDEN.flatMap((p) =>
      zeg(
        `gehouden ${p.naam}`,
        held(p),
        gevuld(
          {
            bijv: ['~ gehouden'],
            die: [
              '~ [is|zijn] gehouden',
              '~ [heeft|hebben] plaatsgevonden',
              '~ [is|zijn] geweest',
              '[is|zijn] gehouden ~',
            ],
            ww: [
              '[is|zijn] ~ gehouden',
              '[is|zijn] er ~ geweest',
              '[was|waren] er ~',
              '[vond|vonden] ~ plaats',
              '[heeft|hebben] ~ plaatsgevonden',
            ],
          },
          p.zegt,
        ),
      ),
    ),
    ...TOEKOMST.flatMap((p) =>
      zeg(
        `gepland ${p.naam}`,
        planned(p),
        gevuld(
          {
            bijv: ['~ geplande'],
            bij: ['~'],
            die: [
              '~ gepland [staat|staan]',
              '~ [is|zijn] gepland',
              '~ [plaatsvindt|plaatsvinden]',
              'gepland [staat|staan] ~',
            ],
            ww: [
              '[staat|staan] ~ gepland',
              '[is|zijn] er ~',
              '[vindt|vinden] ~ plaats',
              '[is|zijn] ~ gepland',
              '[komt|komen] er ~',
            ],
          },
          p.zegt,
        ),
      ),
    ),
    ...(
      [
        [20, true],
        [10, true],
        [8, false],
        [100, true],
      ] as const
    ).flatMap(([n, meer]) =>
      zeg(
        `${meer ? 'meer' : 'minder'} dan ${n}`,
        ({ kwamen, verwacht }) => {
          const is = (x: number) => (meer ? x > n : x < n);
          return kwamen === undefined
            ? is(verwacht)
              ? undefined
              : false
            : is(kwamen) === is(verwacht)
              ? is(kwamen)
              : is(kwamen)
                ? true
                : undefined;
        },
        {
          bij: [
            `met ${meer ? 'meer' : 'minder'} dan ${n} deelnemers`,
            `met ${meer ? 'meer' : 'minder'} dan ${n} mensen`,
          ],
          die: [
            `waar ${meer ? 'meer' : 'minder'} dan ${n} mensen kwamen`,
            `${meer ? 'meer' : 'minder'} dan ${n} deelnemers [had|hadden]`,
            `${meer ? 'meer' : 'minder'} dan ${n} deelnemers [trok|trokken]`,
          ],
          ww: [
            `[had|hadden] ${meer ? 'meer' : 'minder'} dan ${n} deelnemers`,
            `[trok|trokken] ${meer ? 'meer' : 'minder'} dan ${n} mensen`,
          ],
        },
      ),
    ),
    ...zeg(
      'minstens',
      ({ kwamen, verwacht }) => (kwamen === undefined ? (verwacht >= 20 ? undefined : false) : kwamen >= 20),
      {
        bij: ['met minstens 20 deelnemers', 'met 20 of meer deelnemers', 'met minimaal twintig deelnemers'],
        die: ['waar minstens 20 mensen kwamen', 'waar twintig of meer mensen waren'],
        ww: ['[had|hadden] minstens 20 deelnemers', '[telde|telden] 20 of meer deelnemers'],
      },
    ),
    ...zeg('minder dan verwacht', ({ kwamen, verwacht }) => kwamen !== undefined && kwamen < verwacht, {
      bij: ['met minder deelnemers dan gepland', 'met minder mensen dan verwacht'],
      die: ['waar minder mensen kwamen dan verwacht', 'minder deelnemers [had|hadden] dan gepland'],
      ww: ['[had|hadden] minder deelnemers dan gepland', '[trok|trokken] minder mensen dan verwacht'],
    }),
    ...zeg(
      'niets vastgelegd',
      (rij) => !gehouden(rij) && !rij.geannuleerd && rij.wanneer < VANDAAG.slice(0, rij.wanneer.length),
      {
        die: [
          'al geweest [had|hadden] moeten zijn',
          'waarvan de opbrengst nog niet is vastgelegd',
          'waarvan we niet weten hoe het ging',
        ],
      },
    ),
  ],
};
