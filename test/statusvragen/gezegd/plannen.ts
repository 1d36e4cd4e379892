import { gevuld, inPeriode, type Onderwerp, of, type Waar, zegVan } from './delen.ts';
import { dossierVoorwaarden } from './dossierdelen.ts';
import { VERLEDEN } from './perioden.ts';
import { DOSSIERS, type Dossier } from './rijen.ts';

const zeg = zegVan(DOSSIERS);
const wacht = ({ stand }: Dossier) => stand === 'ingediend';
const METHODEN = [
  ['focusgroep', 'een focusgroep'],
  ['interviews', 'interviews'],
  ['enquête', 'een enquête'],
  ['spiegelgesprek', 'een spiegelgesprek'],
  ['werkbezoek', 'een werkbezoek'],
] as const;
const ROLLEN = [
  ['hebben de regie', 'de regie hebben'],
  ['organiseren', 'mee organiseren'],
  ['denken mee', 'meedenken'],
] as const;
const handedIn = ({ ingediend }: Dossier): Waar => (ingediend.length === 0 ? false : undefined);

/** A row is an opdracht: its plan. Whether one without a plan counts is left open by most words. */
export const PLANNEN: Onderwerp = {
  naam: 'plannen',
  namen: [
    ['plan', 'plannen', 'het'],
    ['participatieplan', 'participatieplannen', 'het'],
    ['plan', 'plannen', 'het'],
  ],
  keys: DOSSIERS.map(({ id }) => id),
  voorwaarden: [
    ...dossierVoorwaarden(DOSSIERS, (one) => one, 'deel').map((one) => ({
      ...one,
      // A plan that is asked for and not begun is a plan to some.
      waar: one.waar.map((waar, index) =>
        waar === true && (DOSSIERS[index]?.ingediend.length === 0 || DOSSIERS[index]?.stand === 'concept')
          ? undefined
          : waar,
      ),
    })),
    ...zeg('wacht op akkoord', wacht, {
      die: [
        'op akkoord [wacht|wachten]',
        'nog op akkoord [wacht|wachten]',
        'bij de coördinator [ligt|liggen]',
        'nog akkoord [moet|moeten] krijgen',
        '[is|zijn] ingediend maar nog niet akkoord [is|zijn]',
        'op goedkeuring van de coördinator [wacht|wachten]',
      ],
      ww: [
        '[wacht|wachten] op akkoord',
        '[wacht|wachten] nog op akkoord',
        '[ligt|liggen] bij de coördinator',
        '[moet|moeten] nog akkoord krijgen',
        '[is|zijn] ingediend maar nog niet akkoord',
        '[is|zijn] nog in afwachting van akkoord',
      ],
    }),
    ...zeg(
      'akkoord',
      ({ akkoord }) => akkoord !== undefined,
      {
        bijv: ['akkoord bevonden', 'afgestemde'],
        bij: ['met akkoord'],
        die: ['akkoord [is|zijn]', '[is|zijn] afgestemd', 'akkoord [heeft|hebben] gekregen'],
        ww: [
          '[is|zijn] akkoord',
          '[is|zijn] afgestemd',
          '[heeft|hebben] akkoord',
          '[heeft|hebben] al akkoord gekregen',
        ],
      },
      {
        bij: ['zonder akkoord'],
        die: ['nog niet akkoord [is|zijn]', 'nog geen akkoord [heeft|hebben]'],
        ww: ['[is|zijn] nog niet akkoord', '[heeft|hebben] nog geen akkoord', '[is|zijn] nog niet afgestemd'],
      },
      (one) => (one.akkoord !== undefined ? false : wacht(one) ? true : undefined),
    ),
    ...['Carla', 'Cees'].flatMap((wie) =>
      zeg(`akkoord door ${wie}`, ({ akkoordDoor }) => akkoordDoor?.startsWith(wie) ?? false, {
        bij: [`met akkoord van ${wie}`],
        die: [
          `door ${wie} [is|zijn] afgestemd`,
          `${wie} akkoord heeft bevonden`,
          `waar ${wie} akkoord op gaf`,
        ],
        ww: [
          `[is|zijn] door ${wie} afgestemd`,
          `heeft ${wie} akkoord gegeven`.replace('akkoord gegeven', 'afgestemd'),
        ],
      }),
    ),
    ...zeg('concept', (one) => (one.stand !== 'concept' ? false : one.terug ? undefined : true), {
      bij: ['in concept'],
      die: ['in concept [is|zijn]', 'nog in concept [is|zijn]', 'nog in de conceptfase [zit|zitten]'],
      ww: ['[is|zijn] nog in concept', '[staat|staan] in concept', '[zit|zitten] nog in concept'],
    }),
    ...zeg(
      'ingediend',
      (one) => (wacht(one) ? true : handedIn(one) === false ? false : undefined),
      {
        bijv: ['ingediende'],
        die: ['[is|zijn] ingediend', 'al [is|zijn] ingediend', 'ingediend [is|zijn]'],
        ww: [
          '[is|zijn] al ingediend',
          '[is|zijn] ingediend',
          '[hebben] we binnen'.replace('[hebben]', 'hebben'),
        ],
      },
      {
        bijv: ['nog niet ingediende'],
        die: [
          'nog niet [is|zijn] ingediend',
          'nog ingediend [moet|moeten] worden',
          'nog niet binnen [is|zijn]',
        ],
        ww: [
          '[is|zijn] nog niet ingediend',
          '[moet|moeten] nog worden ingediend',
          '[is|zijn] nog niet binnen',
        ],
      },
      (one) =>
        one.ingediend.length > 0
          ? one.stand === 'concept'
            ? undefined
            : false
          : one.stand === 'ingetrokken'
            ? undefined
            : true,
    ),
    ...zeg(
      'teruggestuurd',
      (one) => (one.terug === undefined ? false : one.stand === 'concept' ? true : undefined),
      {
        bijv: ['teruggestuurde'],
        die: ['[is|zijn] teruggestuurd', 'terug [is|zijn] gestuurd', 'teruggestuurd [is|zijn] met een vraag'],
        ww: [
          '[is|zijn] teruggestuurd',
          '[is|zijn] met een vraag teruggestuurd',
          '[werd|werden] teruggestuurd',
        ],
      },
    ),
    ...VERLEDEN.flatMap((p) => [
      ...zeg(
        `ingediend ${p.naam}`,
        ({ ingediend, geenReden }) => {
          const days = ingediend.map((dag) => inPeriode(dag, p));
          const any = of(...days);
          return any === false
            ? false
            : days.length > 1 && !days.every((one) => one === true)
              ? undefined
              : geenReden
                ? undefined
                : any;
        },
        gevuld(
          {
            bijv: ['~ ingediende'],
            die: ['~ [is|zijn] ingediend', '[is|zijn] ingediend ~', '~ [is|zijn] binnengekomen'],
            ww: [
              '[is|zijn] ~ ingediend',
              '[is|zijn] er ~ ingediend',
              '[kwam|kwamen] ~ binnen',
              '[werd|werden] ~ ingediend',
              '[is|zijn] er ingediend ~',
            ],
          },
          p.zegt,
        ),
      ),
      ...zeg(
        `akkoord ${p.naam}`,
        ({ akkoord, geenReden }) =>
          geenReden && inPeriode(akkoord, p) !== false ? undefined : inPeriode(akkoord, p),
        gevuld(
          {
            bijv: ['~ afgestemde'],
            die: ['~ akkoord [heeft|hebben] gekregen', '~ [is|zijn] afgestemd', '~ akkoord [kreeg|kregen]'],
            ww: ['[is|zijn] ~ afgestemd', '[kreeg|kregen] ~ akkoord', '[heeft|hebben] ~ akkoord gekregen'],
          },
          p.zegt,
        ),
      ),
    ]),
    ...METHODEN.flatMap(([m, een], index) =>
      zeg(
        `methode ${index === 0 ? m : 'x'}`,
        ({ activiteiten }) => {
          const found = activiteiten.filter(({ soort }) => soort === m);
          return found.length === 0 ? false : found.every(({ buitenPlan }) => buitenPlan) ? undefined : true;
        },
        {
          bij: [`met ${een}`, ...(index === 0 ? [`met ${m} als methode`] : [])],
          die: [
            `${een} [heeft|hebben]`,
            `waar ${een} in ${m === 'interviews' ? 'staan' : 'staat'}`,
            ...(index === 0 ? ['een focusgroep [gebruikt|gebruiken]', `met ${een} [werkt|werken]`] : []),
          ],
          ww: [
            `[heeft|hebben] ${een}`,
            ...(index === 0 ? [`[werkt|werken] met ${een}`, `[bevat|bevatten] ${een}`] : []),
          ],
        },
        index === 0
          ? {
              bij: ['zonder focusgroep'],
              die: ['geen focusgroep [heeft|hebben]'],
              ww: ['[heeft|hebben] geen focusgroep'],
            }
          : undefined,
        (one) =>
          one.activiteiten.some(({ soort }) => soort === m)
            ? false
            : one.activiteiten.length > 0 && one.terug === undefined
              ? true
              : undefined,
      ),
    ),
    ...['adviseren', 'informeren', 'meebeslissen'].flatMap((n) =>
      zeg(
        `niveau ${n === 'adviseren' ? n : 'x'}`,
        ({ niveau, stand }) => (niveau !== n ? false : stand === 'concept' ? undefined : true),
        {
          bij: [`met niveau ${n}`, `op het niveau ${n}`],
          die: [`niveau ${n} [heeft|hebben]`, `waarvan het niveau ${n} is`],
          ww: [`[heeft|hebben] ${n} als niveau`, `[zit|zitten] op niveau ${n}`],
        },
      ),
    ),
    ...ROLLEN.flatMap(([r, doen]) =>
      zeg('rol', ({ rol }) => rol === r, {
        bij: [`waarin ervaringsdeskundigen ${doen}`],
        die: [`waarbij ervaringsdeskundigen ${doen}`],
      }),
    ),
    ...zeg('meer dan 50 mensen', ({ aantal = 0 }) => aantal > 50, {
      bij: ['voor meer dan 50 mensen', 'met meer dan 50 deelnemers'],
      die: ['meer dan 50 deelnemers [verwacht|verwachten]'],
      ww: ['[vraagt|vragen] meer dan 50 mensen', '[verwacht|verwachten] meer dan 50 deelnemers'],
    }),
    ...zeg(
      'meer activiteiten',
      ({ activiteiten }) => activiteiten.filter(({ buitenPlan }) => !buitenPlan).length >= 2,
      {
        bij: ['met meer dan één activiteit', 'met minstens twee activiteiten', 'met meerdere activiteiten'],
        die: ['meer dan één activiteit [heeft|hebben]'],
        ww: ['[heeft|hebben] minstens twee activiteiten', '[heeft|hebben] meer dan één activiteit'],
      },
    ),
    ...zeg(
      'wacht langer dan',
      (one) =>
        !wacht(one)
          ? false
          : (one.ingediend.at(-1) ?? '') < '2026-11-02'
            ? true
            : (one.ingediend[0] ?? '') <= '2026-11-02'
              ? undefined
              : false,
      {
        die: [
          'al langer dan twee weken op akkoord [wacht|wachten]',
          'meer dan 2 weken [wacht|wachten] op akkoord',
          'al meer dan 14 dagen bij de coördinator [ligt|liggen]',
        ],
        ww: [
          '[wacht|wachten] al langer dan twee weken op akkoord',
          '[wacht|wachten] meer dan twee weken op akkoord',
          '[ligt|liggen] al langer dan 14 dagen bij de coördinator',
        ],
      },
    ),
  ],
};
