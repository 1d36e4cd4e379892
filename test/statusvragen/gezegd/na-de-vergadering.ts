import { gevuld, inPeriode, type Onderwerp, type Waar, zegVan } from './delen.ts';
import { dossierVoorwaarden } from './dossierdelen.ts';
import { VERLEDEN } from './perioden.ts';
import { DOSSIERS, type Dossier, VERGADERRIJEN } from './rijen.ts';
import { vielIn } from './viel-in.ts';

/** Rows of these are opdrachten: what was decided, written and told about each, and what stands on an agenda. */

const BESLOTEN = DOSSIERS.filter(({ besluit }) => besluit !== undefined);
const zegBesluit = zegVan(BESLOTEN);
/** What was postponed or withdrawn was said at a meeting; whether that is a besluit, words leave open. */
const echt =
  (is: (rij: Dossier) => Waar) =>
  (rij: Dossier): Waar =>
    is(rij) === true && (rij.besluit?.uitkomst === 'uitgesteld' || rij.besluit?.uitkomst === 'ingetrokken')
      ? undefined
      : is(rij);
const besluit: typeof zegBesluit = (naam, is, ...more) => zegBesluit(naam, echt(is), ...more);

export const BESLUITEN: Onderwerp = {
  naam: 'besluiten',
  namen: [
    ['besluit', 'besluiten', 'het'],
    ['beslissing', 'beslissingen'],
  ],
  keys: BESLOTEN.map(({ id }) => id),
  voorwaarden: [
    ...dossierVoorwaarden(BESLOTEN, (one) => one, 'deel').map((one) => ({
      ...one,
      waar: one.waar.map((waar, index) => (BESLOTEN[index] ? echt(() => waar)(BESLOTEN[index]) : waar)),
    })),
    ...(
      [
        ['pfho', 'PFHO', 'het PFHO'],
        ['do', 'DO', 'het DO'],
        ['ab', 'AB', 'het Algemeen Bestuur'],
      ] as const
    ).flatMap(([o, kort, het]) =>
      besluit(`overleg ${o}`, (one) => one.besluit?.vergadering.startsWith(`${o}-`) ?? false, {
        bij: [`van ${het}`, `van het ${kort}`],
        die: [
          `${het} [heeft|hebben] genomen`.replace('[heeft|hebben]', 'heeft'),
          `in ${het} [is|zijn] genomen`,
          `door ${het} [is|zijn] genomen`,
        ],
        ww: [`[is|zijn] van ${het}`, `heeft ${het} genomen`, `nam ${het}`, `[is|zijn] in ${het} genomen`],
      }),
    ),
    ...zegBesluit('aangepast', (one) => one.besluit?.uitkomst === 'aangepast', {
      bijv: ['aangepaste'],
      bij: ['met uitkomst aangepast'],
      ww: ['[is|zijn] aangepast'],
    }),
    ...zegBesluit('goedgekeurd', (one) => one.besluit?.uitkomst === 'goedgekeurd', {
      bij: ['met uitkomst goedgekeurd'],
      ww: ['[heeft|hebben] als uitkomst goedgekeurd'],
    }),
    ...VERLEDEN.flatMap((p) =>
      besluit(
        `genomen ${p.naam}`,
        (one) => vielIn(one, p),
        gevuld(
          {
            bijv: ['~ genomen'],
            bij: ['~'],
            die: ['~ [is|zijn] genomen', '[is|zijn] genomen ~', '~ [viel|vielen]'],
            ww: [
              '[is|zijn] ~ genomen',
              '[is|zijn] er ~ genomen',
              '[werd|werden] ~ genomen',
              '[viel|vielen] er ~',
            ],
          },
          p.zegt,
        ),
      ),
    ),
    ...besluit(
      'nog terugkoppelen',
      ({ verteld }) => verteld.length === 0,
      {
        bij: ['zonder terugkoppeling'],
        die: ['nog niet [is|zijn] teruggekoppeld', 'waarover nog niet is teruggekoppeld'],
        ww: ['[is|zijn] nog niet teruggekoppeld', '[moet|moeten] nog worden teruggekoppeld'],
      },
      {
        die: ['al [is|zijn] teruggekoppeld', 'waarover is teruggekoppeld'],
        ww: ['[is|zijn] al teruggekoppeld'],
      },
    ),
  ],
};

/** One for each time that it was told. */
const VERTELD = DOSSIERS.flatMap((dossier) => dossier.verteld.map((one) => ({ ...one, dossier })));
const verteld = zegVan(VERTELD);
const KANALEN = [
  ['nieuwsbrief', 'via de nieuwsbrief', 'in de nieuwsbrief'],
  ['bijeenkomst', 'op een bijeenkomst', 'via een bijeenkomst'],
  ['brief of e-mail', 'per brief', 'per brief of e-mail'],
  ['lokale pers', 'via de lokale pers', 'in de lokale pers'],
] as const;

export const TERUGKOPPELINGEN: Onderwerp = {
  naam: 'terugkoppelingen',
  namen: [['terugkoppeling', 'terugkoppelingen']],
  keys: VERTELD.map(({ dossier }) => dossier.id),
  voorwaarden: [
    ...dossierVoorwaarden(VERTELD, ({ dossier }) => dossier, 'deel'),
    ...KANALEN.flatMap(([k, ...bij]) =>
      verteld(`kanaal ${k}`, ({ kanaal }) => kanaal === k, {
        bij,
        die: bij.map((one) => `${one} [is|zijn] gegeven`),
        ww: [`[is|zijn] ${bij[0]} gegeven`, `[ging|gingen] ${bij[1]}`],
      }),
    ),
    ...VERLEDEN.flatMap((p) =>
      verteld(
        `gegeven ${p.naam}`,
        ({ op }) => inPeriode(op, p),
        gevuld(
          {
            bijv: ['~ gegeven'],
            bij: ['~'],
            die: ['~ [is|zijn] gegeven', '~ [is|zijn] verstuurd'],
            ww: ['[is|zijn] ~ gegeven', '[is|zijn] er ~ gegeven', '[werd|werden] ~ gegeven'],
          },
          p.zegt,
        ),
      ),
    ),
    ...verteld('bereikt', ({ bereikt = 0 }) => bereikt > 20, {
      bij: ['met meer dan 20 mensen bereikt'],
      die: ['meer dan 20 mensen [bereikte|bereikten]', 'waarmee meer dan 20 mensen zijn bereikt'],
      ww: ['[bereikte|bereikten] meer dan 20 mensen'],
    }),
  ],
};

const GESCHREVEN = DOSSIERS.filter(({ passage }) => passage !== undefined);
const passage = zegVan(GESCHREVEN);

export const PASSAGES: Onderwerp = {
  naam: 'passages',
  namen: [['passage', 'passages']],
  keys: GESCHREVEN.map(({ id }) => id),
  voorwaarden: [
    ...dossierVoorwaarden(GESCHREVEN, (one) => one, 'deel'),
    ...VERLEDEN.flatMap((p) =>
      passage(
        `vastgelegd ${p.naam}`,
        (one) => inPeriode(one.passage, p),
        gevuld(
          {
            die: ['~ [is|zijn] vastgelegd', '~ [is|zijn] geschreven', '~ klaar [was|waren]'],
            ww: ['[is|zijn] ~ vastgelegd', '[is|zijn] ~ geschreven', '[is|zijn] er ~ vastgelegd'],
          },
          p.zegt,
        ),
      ),
    ),
  ],
};

/** One for each time that an opdracht stands on an agenda. */
const PUNTEN = VERGADERRIJEN.flatMap((vergadering) =>
  vergadering.punten.map((key) => ({ key, vergadering })),
);
const punt = zegVan(PUNTEN);
const AGENDAS = [
  ['do-2026-11-24', 'het DO van 24 november', 'het komende DO'],
  ['pfho-2026-11-26', 'het PFHO van 26 november', 'het volgende PFHO'],
  ['do-2026-12-15', 'het DO van 15 december', 'de vergadering van 15 december'],
  ['pfho-2026-12-10', 'het PFHO van 17 december', 'het PFHO op 17 december'],
] as const;

export const AGENDAPUNTEN: Onderwerp = {
  naam: 'agendapunten',
  namen: [
    ['agendapunt', 'agendapunten', 'het'],
    ['punt op de agenda', 'punten op de agenda', 'het'],
  ],
  keys: PUNTEN.map(({ key }) => key),
  voorwaarden: AGENDAS.flatMap(([id, datum, anders]) =>
    [datum, anders].flatMap((het) =>
      punt(`vergadering ${id}`, ({ vergadering }) => vergadering.key === id, {
        bij: [`van ${het}`, `voor ${het}`, `op ${het}`],
        die: [`op ${het} [staat|staan]`, `in ${het} aan de orde [komt|komen]`],
        ww: [`[staat|staan] op ${het}`, `[komt|komen] aan bod in ${het}`, `[is|zijn] er voor ${het}`],
      }),
    ),
  ),
};
