import { SIGNALEN as TABEL } from '../wereld/overig.ts';
import { gevuld, inPeriode, type Onderwerp, zegVan } from './delen.ts';
import { TOEKOMST, VERLEDEN } from './perioden.ts';
import { VANDAAG, VERGADERRIJEN } from './rijen.ts';

const signaal = zegVan(TABEL);
type Signaal = (typeof TABEL)[number];
/** The answer was due on these days. */
const LAAT = ['bus', 'huiskamer'];
const open = ({ beantwoord }: Signaal) => beantwoord === undefined;
const BRONNEN = [
  ['adviesraad', 'van een adviesraad', 'van adviesraden'],
  ['website', 'via de website', 'via de site'],
  ['ervaringsdeskundige', 'van een ervaringsdeskundige', 'van ervaringsdeskundigen'],
  ['maatschappelijke partner', 'van een maatschappelijke partner', 'van maatschappelijke partners'],
] as const;

export const SIGNALEN: Onderwerp = {
  naam: 'signalen',
  namen: [['signaal', 'signalen', 'het']],
  keys: TABEL.map(({ id }) => id),
  voorwaarden: [
    ...['Hilversum', 'Laren', 'Huizen', 'Eemnes'].flatMap((g, index) =>
      signaal(
        `gemeente ${index === 0 ? g : 'x'}`,
        ({ invoer }) => invoer.gemeente === g,
        {
          bij: [
            `uit ${g}`,
            `in ${g}`,
            ...(index === 0 ? [`van de gemeente ${g}`, `over ${g}`, `voor ${g}`] : []),
          ],
          die: [`uit ${g} [komt|komen]`, `over ${g} [gaat|gaan]`, `in ${g} [speelt|spelen]`],
          ww: [
            `[komt|komen] uit ${g}`,
            `[gaat|gaan] over ${g}`,
            `[is|zijn] er in ${g}`,
            `[kwam|kwamen] er uit ${g}`,
          ],
        },
        index === 0
          ? { bij: [`buiten ${g}`], die: [`niet uit ${g} [komt|komen]`], ww: [`[komt|komen] niet uit ${g}`] }
          : undefined,
      ),
    ),
    ...signaal(
      'Laren of Huizen',
      ({ invoer }) => invoer.gemeente === 'Laren' || invoer.gemeente === 'Huizen',
      { bij: ['uit Laren of Huizen', 'uit Huizen en Laren'], ww: ['[komt|komen] uit Laren of Huizen'] },
    ),
    ...BRONNEN.flatMap(([b, een, meer]) =>
      signaal(`bron ${b}`, ({ invoer }) => invoer.bron === b, {
        bij: [een, meer],
        die: [`${een} [komt|komen]`, `${meer} [is|zijn] gekomen`],
        ww: [`[komt|komen] ${een}`, `[kwam|kwamen] ${meer}`, `[is|zijn] er ${meer} binnengekomen`],
      }),
    ),
    ...['Samira', 'Els', 'Pieter', 'Noor', 'Fatima'].flatMap((p, index) =>
      signaal(`behandelaar ${index === 0 ? p : 'x'}`, ({ aan }) => aan?.naam.startsWith(p) ?? false, {
        bij: [`van ${p}`, ...(index === 0 ? [`bij ${p}`, `met ${p} als behandelaar`] : [])],
        die: [`bij ${p} [ligt|liggen]`, `${p} behandelt`, `aan ${p} [is|zijn] toegewezen`],
        ww: [`[ligt|liggen] bij ${p}`, `behandelt ${p}`, `[is|zijn] aan ${p} toegewezen`, `heeft ${p}`],
      }),
    ),
    ...signaal(
      'zonder behandelaar',
      ({ aan }) => aan === undefined,
      {
        bij: ['zonder behandelaar'],
        die: [
          'nog niet [is|zijn] toegewezen',
          'nog geen behandelaar [heeft|hebben]',
          'nog van niemand [is|zijn]',
        ],
        ww: [
          '[is|zijn] nog niet toegewezen',
          '[heeft|hebben] nog geen behandelaar',
          '[moet|moeten] nog worden toegewezen',
          '[heeft|hebben] geen behandelaar',
        ],
      },
      {
        die: ['al [is|zijn] toegewezen', 'een behandelaar [heeft|hebben]'],
        ww: ['[is|zijn] toegewezen', '[heeft|hebben] al een behandelaar'],
      },
    ),
    ...signaal(
      'beantwoord',
      ({ beantwoord }) => beantwoord !== undefined,
      {
        bijv: ['beantwoorde'],
        die: ['[is|zijn] beantwoord', 'al een antwoord [heeft|hebben] gekregen', 'al [is|zijn] beantwoord'],
        ww: ['[is|zijn] beantwoord', '[is|zijn] al beantwoord', '[heeft|hebben] al antwoord gekregen'],
      },
      {
        bijv: ['onbeantwoorde', 'nog niet beantwoorde'],
        bij: ['zonder antwoord'],
        die: [
          'nog niet [is|zijn] beantwoord',
          'nog op antwoord [wacht|wachten]',
          'nog geen antwoord [heeft|hebben]',
          'nog beantwoord [moet|moeten] worden',
        ],
        ww: [
          '[is|zijn] nog niet beantwoord',
          '[wacht|wachten] nog op antwoord',
          '[heeft|hebben] nog geen antwoord',
          '[moet|moeten] nog beantwoord worden',
        ],
      },
    ),
    ...signaal(
      'open',
      (one) =>
        open(one) ? true : one.beantwoord?.belofte ? undefined : one.teruggekoppeld ? false : undefined,
      {
        bijv: ['open', 'openstaande'],
        die: ['nog open [staat|staan]', 'nog [loopt|lopen]'],
        ww: ['[staat|staan] nog open', '[staat|staan] open', '[loopt|lopen] nog'],
      },
    ),
    ...signaal('te laat', (one) => LAAT.includes(one.id), {
      bijv: ['te late'],
      die: [
        'te laat [is|zijn]',
        'over tijd [is|zijn]',
        'al beantwoord [had|hadden] moeten zijn',
        'te lang [ligt|liggen]',
      ],
      ww: ['[is|zijn] te laat', '[is|zijn] over tijd', '[had|hadden] al beantwoord moeten zijn'],
    }),
    ...signaal('teruggekoppeld', ({ teruggekoppeld }) => teruggekoppeld !== undefined, {
      die: ['[is|zijn] teruggekoppeld', 'waarover is teruggekoppeld'],
      ww: ['[is|zijn] teruggekoppeld', '[is|zijn] al teruggekoppeld'],
    }),
    ...signaal(
      'bij opdracht',
      ({ invoer }) => invoer.opdrachtId !== undefined,
      {
        bij: ['bij een opdracht'],
        die: [
          'bij een opdracht [hoort|horen]',
          'over een opdracht [gaat|gaan]',
          'aan een opdracht [is|zijn] gekoppeld',
        ],
        ww: ['[hoort|horen] bij een opdracht', '[is|zijn] aan een opdracht gekoppeld'],
      },
      {
        bij: ['zonder opdracht'],
        die: ['niet bij een opdracht [hoort|horen]'],
        ww: ['[hoort|horen] niet bij een opdracht', '[hoort|horen] bij geen enkele opdracht'],
      },
    ),
    ...VERLEDEN.flatMap((p) =>
      signaal(
        `ontvangen ${p.naam}`,
        ({ invoer }) => inPeriode(invoer.ontvangen, p),
        gevuld(
          {
            bijv: ['~ ontvangen'],
            bij: ['~'],
            die: [
              '~ [is|zijn] binnengekomen',
              '~ [is|zijn] ontvangen',
              '[is|zijn] binnengekomen ~',
              '~ [binnenkwam|binnenkwamen]',
            ],
            ww: [
              '[is|zijn] ~ binnengekomen',
              '[kwam|kwamen] ~ binnen',
              '[kregen] we ~'.replace('[kregen]', 'kregen'),
              '[is|zijn] er ~ gekomen',
              '[is|zijn] ~ ontvangen',
            ],
          },
          p.zegt,
        ),
      ),
    ),
    ...VERLEDEN.flatMap((p) =>
      signaal(
        `beantwoord ${p.naam}`,
        ({ beantwoord }) => inPeriode(beantwoord?.op, p),
        gevuld({ die: ['~ [is|zijn] beantwoord'], ww: ['[is|zijn] ~ beantwoord'] }, p.zegt),
      ),
    ),
  ],
};

const zeg = zegVan(VERGADERRIJEN);
const OVERLEGGEN = [
  ['do', 'DO', "DO's", 'het DO'],
  ['pfho', 'PFHO', "PFHO's", 'het PFHO'],
  ['ab', 'AB', "AB's", 'het Algemeen Bestuur'],
  ['ao', 'AO', "AO's", 'het ambtelijk overleg'],
] as const;

export const VERGADERINGEN: Onderwerp = {
  naam: 'vergaderingen',
  namen: [
    ['vergadering', 'vergaderingen'],
    ['overleg', 'overleggen', 'het'],
    ['vergadering', 'vergaderingen'],
  ],
  keys: VERGADERRIJEN.map(({ key }) => key),
  voorwaarden: [
    ...OVERLEGGEN.flatMap(([o, ev, mv, het], index) =>
      zeg(
        `overleg ${index < 2 ? ev : 'x'}`,
        ({ overleg, geannuleerd }) => (overleg !== o ? false : geannuleerd ? undefined : true),
        {
          znw: [`${ev}|${mv}`],
          bij: [`van ${het}`],
        },
      ),
    ),
    ...zeg('geannuleerd', ({ geannuleerd }) => geannuleerd, {
      bijv: ['geannuleerde', 'afgelaste'],
      die: ['[is|zijn] geannuleerd', 'niet [doorgaat|doorgaan]', '[is|zijn] afgelast'],
      ww: ['[is|zijn] geannuleerd', '[gaat|gaan] niet door', '[is|zijn] afgezegd', '[vervalt|vervallen]'],
    }),
    ...zeg('verplaatst', ({ verplaatst }) => verplaatst, {
      bijv: ['verplaatste'],
      die: ['[is|zijn] verplaatst', 'verzet [is|zijn]'],
      ww: ['[is|zijn] verplaatst', '[is|zijn] verzet'],
    }),
    ...zeg(
      'komt nog',
      ({ datum, geannuleerd }) => (datum < VANDAAG ? false : geannuleerd ? undefined : true),
      {
        bijv: ['komende', 'geplande'],
        bij: ['op de planning'],
        die: ['nog [komt|komen]', 'nog gepland [staat|staan]', 'eraan [komt|komen]'],
        ww: [
          '[komt|komen] er nog',
          '[staat|staan] nog gepland',
          '[komt|komen] eraan',
          '[moet|moeten] nog komen',
        ],
      },
    ),
    ...zeg('geweest', ({ datum }) => datum < VANDAAG, {
      bijv: ['afgelopen', 'gehouden'],
      die: ['al [is|zijn] geweest', '[is|zijn] gehouden'],
      ww: [
        '[is|zijn] al geweest',
        '[is|zijn] gehouden',
        '[heeft|hebben] we gehad'.replace('[heeft|hebben]', 'hebben'),
      ],
    }),
    ...[
      ...VERLEDEN.filter(
        ({ naam }) =>
          naam !== 'sinds' &&
          naam !== 'na het DO' &&
          naam !== 'dit kwartaal' &&
          naam !== 'deze maand' &&
          naam !== 'voor oktober',
      ),
    ].flatMap((p) =>
      zeg(
        `geweest ${p.naam}`,
        ({ datum }) => inPeriode(datum, p),
        gevuld(
          {
            bij: ['~'],
            die: ['~ [was|waren]', '~ [is|zijn] gehouden'],
            ww: ['[was|waren] er ~', '[is|zijn] er ~ geweest', '[vond|vonden] ~ plaats'],
          },
          p.zegt,
        ),
      ),
    ),
    ...TOEKOMST.flatMap((p) =>
      zeg(
        `gepland ${p.naam}`,
        ({ datum, geannuleerd }) =>
          inPeriode(datum, p) === false ? false : geannuleerd ? undefined : inPeriode(datum, p),
        gevuld(
          {
            bij: ['~'],
            die: ['~ gepland [staat|staan]', '~ [plaatsvindt|plaatsvinden]', '~ [is|zijn]'],
            ww: ['[staat|staan] er ~ gepland', '[is|zijn] er ~', '[vindt|vinden] ~ plaats'],
          },
          p.zegt,
        ),
      ),
    ),
    // ‘Zijn’ and ‘vinden plaats’ are said of what still comes, and by some of all of them.
    ...(
      [
        ['Hilversum', 'in Hilversum'],
        ['Bussum', 'in Bussum'],
        ['Laren', 'in Laren'],
        ['online', 'online'],
      ] as const
    ).flatMap(([plaats, waar]) =>
      zeg(
        `plaats ${plaats}`,
        (one) =>
          !one.plaats.startsWith(plaats) ? false : one.geannuleerd || one.datum < VANDAAG ? undefined : true,
        {
          bij: [waar],
          die: [`${waar} [is|zijn]`],
          ww: [`[is|zijn] ${waar}`],
        },
      ),
    ),
    ...zeg(
      'zonder agendapunten',
      ({ punten, geannuleerd }) => (punten.length > 0 ? false : geannuleerd ? undefined : true),
      {
        bij: ['zonder agendapunten', 'met een lege agenda', 'zonder opdrachten op de agenda'],
        die: ['nog niets op de agenda [heeft|hebben]'],
        ww: ['[heeft|hebben] geen agendapunten', '[heeft|hebben] een lege agenda'],
      },
    ),
  ],
};
