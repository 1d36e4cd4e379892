import { SIGNALEN } from '../wereld/overig.ts';
import { gevuld, inPeriode, type Onderwerp, type Periode, type Waar, zegVan } from './delen.ts';
import { dossierVoorwaarden } from './dossierdelen.ts';
import { TOEKOMST, VERLEDEN } from './perioden.ts';
import { DOSSIERS, VANDAAG } from './rijen.ts';

const PUNTEN = DOSSIERS.flatMap((dossier) =>
  dossier.inbreng.map((one) => ({
    ...one,
    dossier,
    gezegd: dossier.activiteiten.find(({ soort }) => soort === one.soort)?.gehouden ?? one.op,
  })),
);
/** It came in when it was said, or when it was written down. */
const kwam =
  (p: Periode) =>
  ({ op, gezegd }: { readonly op: string; readonly gezegd: string }): Waar =>
    inPeriode(op, p) === inPeriode(gezegd, p) ? inPeriode(op, p) : undefined;
const punt = zegVan(PUNTEN);

export const INBRENG: Onderwerp = {
  naam: 'inbreng',
  namen: [
    ['punt van inwoners', 'punten van inwoners', 'het'],
    ['inbrengpunt', 'inbrengpunten', 'het'],
    ['punt inbreng', 'punten inbreng', 'het'],
  ],
  keys: PUNTEN.map(({ key }) => key),
  voorwaarden: [
    ...dossierVoorwaarden(PUNTEN, ({ dossier }) => dossier, 'deel'),
    ...punt('overgenomen', ({ oordeel }) => oordeel === 'overgenomen', {
      bijv: ['overgenomen', 'volledig overgenomen'],
      die: ['[is|zijn] overgenomen', 'we hebben overgenomen', 'helemaal overgenomen [is|zijn]'],
      ww: [
        '[is|zijn] overgenomen',
        '[werd|werden] overgenomen',
        '[is|zijn] helemaal overgenomen',
        'hebben we overgenomen',
      ],
    }),
    ...punt(
      'niet overgenomen',
      ({ oordeel }) => (oordeel === 'niet' ? true : oordeel === 'nog open' ? undefined : false),
      {
        bijv: ['niet overgenomen'],
        die: ['niet [is|zijn] overgenomen', 'niet overgenomen [is|zijn]'],
        ww: ['[is|zijn] niet overgenomen', '[werd|werden] niet overgenomen', 'hebben we niet overgenomen'],
      },
    ),
    ...punt('afgewezen', ({ oordeel }) => oordeel === 'niet', {
      bijv: ['afgewezen'],
      die: ['[is|zijn] afgewezen'],
      ww: ['[is|zijn] afgewezen', '[werd|werden] afgewezen'],
    }),
    ...punt('deels', ({ oordeel }) => oordeel === 'deels', {
      bijv: ['deels overgenomen', 'gedeeltelijk overgenomen'],
      die: ['deels [is|zijn] overgenomen', 'voor een deel [is|zijn] overgenomen'],
      ww: ['[is|zijn] deels overgenomen', '[is|zijn] gedeeltelijk overgenomen'],
    }),
    ...punt('open', ({ oordeel }) => oordeel === 'nog open', {
      bijv: ['open'],
      bij: ['zonder oordeel'],
      die: [
        'nog open [staat|staan]',
        'nog geen oordeel [heeft|hebben]',
        'nog niet [is|zijn] beoordeeld',
        'nog op een oordeel [wacht|wachten]',
      ],
      ww: [
        '[staat|staan] nog open',
        '[heeft|hebben] nog geen oordeel',
        '[is|zijn] nog niet beoordeeld',
        '[moet|moeten] nog beoordeeld worden',
      ],
    }),
    ...VERLEDEN.flatMap((p) =>
      punt(
        `opgehaald ${p.naam}`,
        kwam(p),
        gevuld(
          {
            die: [
              '~ [is|zijn] binnengekomen',
              '~ [is|zijn] opgehaald',
              '~ [is|zijn] toegevoegd',
              '~ [is|zijn] ingebracht',
            ],
            ww: [
              '[is|zijn] ~ opgehaald',
              '[kwam|kwamen] ~ binnen',
              '[is|zijn] er ~ binnengekomen',
              '[is|zijn] ~ toegevoegd',
            ],
          },
          p.zegt,
        ),
      ),
    ),
    ...(
      [
        ['focusgroep', 'focusgroepen'],
        ['interviews', 'interviews'],
        ['spiegelgesprek', 'spiegelgesprekken'],
      ] as const
    ).flatMap(([ev, mv]) =>
      punt(`soort ${ev}`, ({ soort }) => soort === ev, {
        bij: [`uit ${mv}`],
        die: [`in ${mv} [is|zijn] opgehaald`, `uit ${mv} [komt|komen]`],
        ww: [`[komt|komen] uit ${mv}`],
      }),
    ),
  ],
};

/** The promise in the answer to a signaal is a toezegging to some. */
const BELOFTEN = SIGNALEN.flatMap(({ id, aan, beantwoord }) =>
  beantwoord?.belofte
    ? [{ key: id, op: beantwoord.op, eigenaar: aan?.naam ?? '', datum: beantwoord.belofte.datum }]
    : [],
);
type Rij = {
  readonly key: string;
  readonly op: string;
  readonly eigenaar: string;
  readonly datum: string;
  readonly nagekomen?: string;
  readonly dossier: (typeof DOSSIERS)[number];
};
const LEEG = {
  ...(DOSSIERS[0] as Rij['dossier']),
  gemeenten: [],
  leiders: [],
  trekkers: [''],
  programma: '',
};
const TOEGEZEGD: readonly Rij[] = [
  ...DOSSIERS.flatMap((dossier) => dossier.toezeggingen.map((one) => ({ ...one, dossier }))),
  ...BELOFTEN.map((one) => ({ ...one, dossier: LEEG })),
];
const isBelofte = ({ key }: Rij) => !key.includes('/');
const perhaps =
  (is: (rij: Rij) => Waar) =>
  (rij: Rij): Waar =>
    isBelofte(rij) && is(rij) !== false ? undefined : is(rij);
const zegt = zegVan(TOEGEZEGD);
const toezegging: typeof zegt = (naam, is, ...more) => zegt(naam, perhaps(is), ...more);
const open = ({ nagekomen }: Rij) => nagekomen === undefined;
const laat = ({ nagekomen, datum }: Rij) => nagekomen === undefined && datum < VANDAAG;

export const TOEZEGGINGEN: Onderwerp = {
  naam: 'toezeggingen',
  namen: [
    ['toezegging', 'toezeggingen'],
    ['toezegging', 'toezeggingen'],
    ['belofte', 'beloftes'],
  ],
  keys: TOEGEZEGD.map(({ key }) => key),
  voorwaarden: [
    ...dossierVoorwaarden(TOEGEZEGD, ({ dossier }) => dossier, 'deel')
      .map((one) => ({
        ...one,
        waar: one.waar.map((waar, row) => (row < TOEGEZEGD.length - BELOFTEN.length ? waar : undefined)),
      }))
      .filter(({ naam }) => !naam.includes('leider') && naam !== 'Samira of Pieter'),
    ...['Noor Visser', 'Els Hendriks', 'Willem Hoekstra', 'Pieter Smit', 'Jan Bakker'].flatMap(
      (naam, index) => {
        const p = naam.split(' ')[0] ?? '';
        return toezegging(`eigenaar ${index < 2 ? p : 'x'}`, ({ eigenaar }) => eigenaar === naam, {
          bij: [`van ${p}`, ...(index < 2 ? [`van ${naam}`, `op naam van ${p}`] : [])],
          die: [`${p} heeft gedaan`, `op naam van ${p} [staat|staan]`],
          ww: [`[is|zijn] van ${p}`, `[staat|staan] op naam van ${p}`],
        });
      },
    ),
    ...toezegging(
      'open',
      open,
      {
        bijv: ['open', 'openstaande', 'nog niet nagekomen'],
        die: [
          'nog open [staat|staan]',
          'nog [openstaat|openstaan]',
          'nog niet [is|zijn] nagekomen',
          'nog nagekomen [moet|moeten] worden',
        ],
        ww: [
          '[staat|staan] nog open',
          '[is|zijn] nog niet nagekomen',
          '[moet|moeten] nog worden nagekomen',
          '[loopt|lopen] nog',
        ],
      },
      {
        bijv: ['nagekomen'],
        die: ['[is|zijn] nagekomen', 'al nagekomen [is|zijn]'],
        ww: ['[is|zijn] nagekomen', '[is|zijn] al nagekomen'],
      },
    ),
    ...toezegging('te laat', laat, {
      bijv: ['verlopen', 'te late'],
      die: [
        'te laat [is|zijn]',
        'over tijd [is|zijn]',
        'al nagekomen [had|hadden] moeten zijn',
        'over de datum heen [is|zijn]',
      ],
      ww: [
        '[is|zijn] te laat',
        '[is|zijn] over tijd',
        '[had|hadden] al nagekomen moeten zijn',
        '[is|zijn] over de datum',
      ],
    }),
    ...TOEKOMST.flatMap((p) =>
      toezegging(
        `vervalt ${p.naam}`,
        (rij) =>
          !open(rij) ? false : p.naam === 'voor kerst' && laat(rij) ? undefined : inPeriode(rij.datum, p),
        gevuld(
          {
            die: ['~ [moet|moeten] worden nagekomen', '~ nagekomen [moet|moeten] worden'],
            ww: ['[moet|moeten] ~ worden nagekomen', '[moet|moeten] ~ klaar zijn', '[verloopt|verlopen] ~'],
          },
          p.zegt,
        ),
      ),
    ),
    ...VERLEDEN.flatMap((p) =>
      toezegging(
        `gedaan ${p.naam}`,
        ({ op }) => inPeriode(op, p),
        gevuld(
          {
            bijv: ['~ gedane'],
            die: ['~ [is|zijn] gedaan', '~ gedaan [is|zijn]'],
            ww: ['[is|zijn] ~ gedaan', '[werd|werden] ~ gedaan', '[is|zijn] er ~ gedaan'],
          },
          p.zegt,
        ),
      ),
    ),
  ],
};
