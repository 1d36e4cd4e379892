import { type Voorwaarde, type Waar, zegVan } from './delen.ts';
import type { Dossier } from './rijen.ts';

/** What is said of an opdracht and of everything that belongs to one: gemeente, who leads, who sponsors, programme. */

const GEMEENTEN = [
  ['Hilversum', 'Hilversumse'],
  ['Laren', 'Larense'],
  ['Huizen', 'Huizer'],
  ['Eemnes', undefined],
  ['Wijdemeren', undefined],
  ['Gooise Meren', undefined],
  ['Blaricum', undefined],
] as const;
const LEIDERS = [
  'Samira El Amrani',
  'Pieter Smit',
  'Tom de Wit',
  'Els Hendriks',
  'Fatima Bouali',
  'Noor Visser',
  'Jan Bakker',
];
const TREKKERS = ['Willem Hoekstra', 'Ingrid Mulder', 'Joost van Dam'];
const PROGRAMMAS = [
  'Jeugd en Onderwijs',
  'Gezondheid en Ondersteuning',
  'Bescherming en Opvang',
  'Inwonerparticipatie',
];
/** There are two of the name Jan. */
const first = (naam: string): string => (naam.startsWith('Jan') ? naam : (naam.split(' ')[0] ?? naam));

/** @param eigen whether the rows are the opdrachten themselves, of which is said that somebody does them */
export function dossierVoorwaarden<Rij>(
  rijen: readonly Rij[],
  van: (rij: Rij) => Dossier,
  eigen: 'opdracht' | 'deel',
): readonly Voorwaarde[] {
  const zeg = zegVan(rijen);
  const heeft = (gemeente: string) => (rij: Rij) => van(rij).gemeenten.includes(gemeente);
  const buiten =
    (gemeente: string) =>
    (rij: Rij): Waar => {
      const { gemeenten } = van(rij);
      if (!gemeenten.includes(gemeente)) return true;
      return gemeenten.length > 1 ? undefined : false;
    };
  const opdracht = eigen === 'opdracht';
  return [
    ...GEMEENTEN.flatMap(([g, bijv], index) => {
      const more = index < 3;
      return zeg(
        `gemeente ${index < 3 ? g : 'x'}`,
        heeft(g),
        {
          ...(bijv ? { bijv: [bijv] } : {}),
          bij: [
            `in ${g}`,
            ...(more ? [`uit ${g}`, `voor ${g}`, `van de gemeente ${g}`, `in de gemeente ${g}`] : []),
            ...(opdracht ? [] : [`bij opdrachten in ${g}`]),
          ],
          die: opdracht
            ? [
                `in ${g} [speelt|spelen]`,
                `over ${g} [gaat|gaan]`,
                ...(more ? [`bij ${g} [hoort|horen]`, `voor ${g} [is|zijn]`] : []),
              ]
            : [`bij ${g} [hoort|horen]`, `uit ${g} [komt|komen]`],
          ww: opdracht
            ? [
                `[speelt|spelen] in ${g}`,
                `[gaat|gaan] over ${g}`,
                ...(more
                  ? [
                      `[loopt|lopen] er in ${g}`,
                      `[is|zijn] er in ${g}`,
                      `[heeft|hebben] we in ${g}`,
                      `[raakt|raken] ${g}`,
                    ]
                  : []),
              ]
            : [`[hoort|horen] bij ${g}`, `[is|zijn] er in ${g}`, `[is|zijn] er voor ${g}`],
        },
        index === 0
          ? {
              bij: [`buiten ${g}`],
              die: opdracht ? [`niet in ${g} [speelt|spelen]`] : [`niet uit ${g} [komt|komen]`],
              ww: opdracht
                ? [`[speelt|spelen] niet in ${g}`, `[gaat|gaan] niet over ${g}`]
                : [`[hoort|horen] niet bij ${g}`],
            }
          : undefined,
        buiten(g),
      );
    }),
    ...zeg(
      'Hilversum of Laren',
      (rij) => van(rij).gemeenten.some((g) => g === 'Hilversum' || g === 'Laren'),
      {
        bij: ['in Hilversum of Laren', 'uit Laren of Hilversum', 'van Hilversum of van Laren'],
        ww: ['[is|zijn] er in Hilversum of Laren'],
      },
    ),
    ...zeg(
      'Huizen, Laren en Eemnes',
      (rij) => {
        const found = ['Huizen', 'Laren', 'Eemnes'].filter((g) => van(rij).gemeenten.includes(g)).length;
        return found === 0 ? false : found === 3 ? true : undefined;
      },
      { bij: ['in Huizen, Laren en Eemnes'] },
    ),
    ...zeg('alle gemeenten', (rij) => van(rij).gemeenten.length === 7, {
      bij: ['voor alle gemeenten', 'voor de hele regio'],
      ...(opdracht
        ? {
            ww: ['[gaat|gaan] over de hele regio', '[speelt|spelen] in alle gemeenten'],
            die: ['in alle gemeenten [speelt|spelen]'],
          }
        : {}),
    }),
    ...LEIDERS.flatMap((naam, index) => {
      const p = first(naam);
      const is = (rij: Rij): Waar => {
        const { leiders } = van(rij);
        return leiders[0] === naam ? true : leiders.includes(naam) ? undefined : false;
      };
      const more = index < 3;
      return zeg(
        `leider ${index < 3 ? p : 'x'}`,
        is,
        {
          bij: [
            `van ${p}`,
            ...(more ? [`van ${naam}`, `met ${p} als projectleider`, `van projectleider ${p}`] : []),
          ],
          die: opdracht
            ? [
                `${p} leidt`,
                ...(more
                  ? [
                      `${p} doet`,
                      `onder ${p} [valt|vallen]`,
                      `waar ${p} projectleider van is`,
                      `waarvan ${p} de projectleider is`,
                    ]
                  : []),
              ]
            : [`waar ${p} projectleider van is`, `bij opdrachten van ${p} [hoort|horen]`],
          ww: opdracht
            ? [
                `[is|zijn] van ${p}`,
                ...(more
                  ? [`leidt ${p}`, `heeft ${naam}`, `[heeft|hebben] ${p} als projectleider`, `doet ${p}`]
                  : []),
              ]
            : [`[is|zijn] er van ${p}`, `[hoort|horen] bij opdrachten van ${p}`],
        },
        index < 2
          ? {
              die: [`niet van ${p} [is|zijn]`, ...(opdracht ? [`${p} niet leidt`] : [])],
              ww: [`[is|zijn] niet van ${p}`],
            }
          : undefined,
      );
    }),
    ...zeg(
      'Samira of Pieter',
      (rij) => van(rij).leiders.some((naam) => naam === 'Samira El Amrani' || naam === 'Pieter Smit'),
      {
        bij: ['van Samira of Pieter', 'van Pieter of Samira', 'van Samira en Pieter'],
        ww: ['[is|zijn] van Samira of Pieter'],
      },
    ),
    ...TREKKERS.flatMap((naam, index) =>
      zeg(`trekker ${index === 0 ? 'Willem' : 'x'}`, (rij) => van(rij).trekkers.includes(naam), {
        bij: [
          `met ${first(naam)} als trekker`,
          ...(index === 0 ? [`met als bestuurlijk trekker ${naam}`] : []),
        ],
        die: [
          `waar ${first(naam)} trekker van is`,
          ...(opdracht ? [`${first(naam)} als trekker [heeft|hebben]`] : []),
        ],
        ...(opdracht
          ? { ww: [`[heeft|hebben] ${first(naam)} als trekker`, `[heeft|hebben] als trekker ${naam}`] }
          : {}),
      }),
    ),
    ...PROGRAMMAS.flatMap((p, index) =>
      zeg(
        `programma ${index === 0 ? 'jeugd' : 'x'}`,
        (rij) => van(rij).programma === p,
        {
          bij: [
            `van het programma ${p}`,
            `binnen ${p}`,
            ...(index === 0
              ? [`van ${p}`, `uit het programma ${p}`, `in het programma ${p}`, `bij ${p}`]
              : []),
          ],
          die: [`onder ${p} [valt|vallen]`, ...(index === 0 ? [`bij ${p} [hoort|horen]`] : [])],
          ww: [
            `[valt|vallen] onder ${p}`,
            ...(index === 0 ? [`[hoort|horen] bij het programma ${p}`, `[is|zijn] er binnen ${p}`] : []),
          ],
        },
        index === 0
          ? {
              bij: [`buiten ${p}`],
              die: [`niet onder ${p} [valt|vallen]`],
              ww: [`[hoort|horen] niet bij ${p}`],
            }
          : undefined,
      ),
    ),
    ...zeg(
      'geen trekker',
      (rij) => van(rij).trekkers.length === 0,
      opdracht
        ? {
            bij: ['zonder trekker', 'zonder bestuurlijk trekker'],
            die: ['nog geen trekker [heeft|hebben]', 'waar geen trekker bij staat'],
            ww: [
              '[heeft|hebben] geen trekker',
              '[heeft|hebben] nog geen bestuurlijk trekker',
              '[mist|missen] een trekker',
              '[zit|zitten] zonder trekker',
            ],
          }
        : { bij: ['van opdrachten zonder trekker'] },
    ),
    ...(opdracht
      ? zeg('geen projectleider', (rij) => van(rij).leiders.length === 0, {
          bij: ['zonder projectleider'],
          die: ['nog geen projectleider [heeft|hebben]', 'waar nog niemand op zit'],
          ww: [
            '[heeft|hebben] geen projectleider',
            '[mist|missen] nog een projectleider',
            '[zit|zitten] zonder projectleider',
            '[is|zijn] nog van niemand',
          ],
        })
      : []),
  ];
}
