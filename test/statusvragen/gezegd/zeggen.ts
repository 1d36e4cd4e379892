import { en, type Onderwerp, PLAATSEN, type Plaats, type Voorwaarde, type Waar } from './delen.ts';

/** Composes questions: a way of asking, a noun, and one or two conditions in one of their wordings. */

export type Soort = 'lijst' | 'aantal' | 'ja' | 'deel';
export type Gezegd = {
  readonly vraag: string;
  readonly soort: Soort;
  /** For which of the keys of the subject it is true. */
  readonly keys: readonly string[];
  readonly waar: readonly Waar[];
  /** Of which rows a share is asked. */
  readonly onder?: readonly Waar[];
  readonly cellen: readonly string[];
};

type Bouw = {
  readonly naam: string;
  readonly soort: Soort;
  readonly zeg: (kern: string, rest: string) => string;
};

/** `rest` is the verb with all that follows. */
const MET_WERKWOORD: readonly Bouw[] = [
  { naam: 'welke', soort: 'lijst', zeg: (kern, rest) => `Welke ${kern} ${rest}?` },
  { naam: 'welke', soort: 'lijst', zeg: (kern, rest) => `Welke ${kern} ${rest}?` },
  { naam: 'wat voor', soort: 'lijst', zeg: (kern, rest) => `Zeg eens welke ${kern} ${rest}` },
  { naam: 'hoeveel', soort: 'aantal', zeg: (kern, rest) => `Hoeveel ${kern} ${rest}?` },
  { naam: 'hoeveel', soort: 'aantal', zeg: (kern, rest) => `hoeveel ${kern} ${rest}` },
];
/** `rest` is a clause with its verb at the end. */
const MET_BIJZIN: readonly Bouw[] = [
  { naam: 'weet je welke', soort: 'lijst', zeg: (kern, rest) => `Weet jij welke ${kern} ${rest}?` },
  {
    naam: 'ik wil weten welke',
    soort: 'lijst',
    zeg: (kern, rest) => `Ik wil graag weten welke ${kern} ${rest}`,
  },
  {
    naam: 'kun je nagaan hoeveel',
    soort: 'aantal',
    zeg: (kern, rest) => `Kun je nagaan hoeveel ${kern} ${rest}?`,
  },
];
/** All of it is one noun with what belongs to it. */
const LOS: readonly Bouw[] = [
  { naam: 'kaal', soort: 'lijst', zeg: (kern) => kern },
  { naam: 'alle', soort: 'lijst', zeg: (kern) => `Alle ${kern}` },
  { naam: 'toon', soort: 'lijst', zeg: (kern) => `Toon de ${kern}` },
  { naam: 'laat zien', soort: 'lijst', zeg: (kern) => `Laat alle ${kern} zien` },
  { naam: 'lijst van', soort: 'lijst', zeg: (kern) => `Geef me een lijst van de ${kern}` },
  { naam: 'noem', soort: 'lijst', zeg: (kern) => `Noem alle ${kern}` },
  { naam: 'ik zoek', soort: 'lijst', zeg: (kern) => `Ik zoek de ${kern}` },
  { naam: 'mag ik', soort: 'lijst', zeg: (kern) => `Mag ik de ${kern} zien?` },
  { naam: 'overzicht', soort: 'lijst', zeg: (kern) => `Heb je een overzicht van de ${kern}?` },
  { naam: 'op een rij', soort: 'lijst', zeg: (kern) => `Kan je de ${kern} eens op een rijtje zetten?` },
  { naam: 'wat zijn', soort: 'lijst', zeg: (kern) => `Wat zijn de ${kern}?` },
  { naam: 'welke zijn er', soort: 'lijst', zeg: (kern) => `Welke ${kern} zijn er allemaal?` },
  { naam: 'en zo ja', soort: 'lijst', zeg: (kern) => `Zijn er ${kern}, en zo ja welke?` },
  { naam: 'hoeveel zijn er', soort: 'aantal', zeg: (kern) => `Hoeveel ${kern} zijn er?` },
  { naam: 'hoeveel hebben we', soort: 'aantal', zeg: (kern) => `Hoeveel ${kern} hebben we?` },
  { naam: 'aantal', soort: 'aantal', zeg: (kern) => `Aantal ${kern}` },
  { naam: 'wat is het aantal', soort: 'aantal', zeg: (kern) => `Wat is het aantal ${kern}?` },
  { naam: 'totaal', soort: 'aantal', zeg: (kern) => `Wat is het totaal aan ${kern}?` },
  { naam: 'tel', soort: 'aantal', zeg: (kern) => `Tel de ${kern} eens` },
  { naam: 'som op', soort: 'lijst', zeg: (kern) => `Som de ${kern} op` },
  { naam: 'hebt ge', soort: 'lijst', zeg: (kern) => `Hebt ge een lijst van de ${kern}?` },
  { naam: 'lijstje', soort: 'lijst', zeg: (kern) => `Mag ik een lijstje met ${kern}?` },
  { naam: 'geef door', soort: 'lijst', zeg: (kern) => `Geef eens door welke ${kern} er zijn` },
  { naam: 'tel je', soort: 'aantal', zeg: (kern) => `Hoeveel ${kern} tel je?` },
  { naam: 'staan er', soort: 'aantal', zeg: (kern) => `Hoeveel ${kern} staan er in totaal?` },
  { naam: 'zijn er al', soort: 'ja', zeg: (kern) => `Zijn er al ${kern}?` },
  { naam: 'zijn er', soort: 'ja', zeg: (kern) => `Zijn er ${kern}?` },
  { naam: 'hebben we', soort: 'ja', zeg: (kern) => `Hebben we ${kern}?` },
  { naam: 'zijn er ook', soort: 'ja', zeg: (kern) => `Zijn er ook ${kern}?` },
];
const DEEL: readonly Bouw[] = [
  { naam: 'welk deel', soort: 'deel', zeg: (kern, rest) => `Welk deel van de ${kern} ${rest}?` },
  { naam: 'procent', soort: 'deel', zeg: (kern, rest) => `Hoeveel procent van de ${kern} ${rest}?` },
];

/** The same row of numbers each time. */
export function loting(start: number): (onder: number) => number {
  let state = start;
  return (onder) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * onder);
  };
}

type Gekozen = { readonly voorwaarde: Voorwaarde; readonly plaats: Plaats; readonly woorden: string };

const getal = (woorden: string, een: boolean): string =>
  woorden.replace(/\[([^|\]]*)\|([^\]]*)\]/g, een ? '$1' : '$2');

/** Puts the parts in their places. */
function bouw(
  onderwerp: Onderwerp,
  delen: readonly Gekozen[],
  kies: (onder: number) => number,
): Gezegd | undefined {
  const op = (plaats: Plaats) => delen.filter((one) => one.plaats === plaats);
  const [ww, ...teveel] = op('ww');
  const bijzinnen = op('die');
  if (teveel.length > 0 || bijzinnen.length > 1 || op('znw').length > 1) return undefined;
  const eigen = op('znw')[0]?.woorden.split('|')[1];
  const naam = eigen ?? onderwerp.namen[kies(onderwerp.namen.length)]?.[1] ?? '';
  const waar = onderwerp.keys.map((_, row) => en(...delen.map(({ voorwaarde }) => voorwaarde.waar[row])));
  const cellen = (bouwnaam: string) => [
    ...delen.map(({ voorwaarde, plaats }) => `${onderwerp.naam} · ${voorwaarde.naam} · ${plaats}`),
    ...delen.map(
      ({ voorwaarde, plaats, woorden }) =>
        `= ${onderwerp.naam} · ${voorwaarde.naam} · ${plaats} · ${woorden}`,
    ),
    `wijze · ${bouwnaam}`,
    `delen · ${onderwerp.naam} · ${delen.length}`,
  ];
  const kern = (een: boolean, met: readonly Plaats[]) => {
    const in_ = (plaats: Plaats) =>
      met.includes(plaats) ? op(plaats).map(({ woorden }) => getal(woorden, een)) : [];
    const [bijzin] = in_('die');
    const clause = bijzin === undefined ? [] : [/^waar/.test(bijzin) ? bijzin : `die ${bijzin}`];
    return [...in_('bijv'), naam, ...in_('bij'), ...clause].join(' ');
  };
  if (ww) {
    if (bijzinnen.length > 0) return undefined;
    if (delen.length > 1 && kies(6) === 0) {
      const wijze = DEEL[kies(DEEL.length)];
      const onder = onderwerp.keys.map((_, row) =>
        en(...delen.filter((one) => one !== ww).map(({ voorwaarde }) => voorwaarde.waar[row])),
      );
      return wijze && !/ er | we |leidt|doet/.test(ww.woorden) && ww.woorden.startsWith('[')
        ? {
            vraag: wijze.zeg(kern(false, ['bijv', 'bij']), getal(ww.woorden, true)),
            soort: 'deel',
            keys: onderwerp.keys,
            waar,
            onder,
            cellen: cellen(wijze.naam),
          }
        : undefined;
    }
    const wijze = MET_WERKWOORD[kies(MET_WERKWOORD.length)];
    return (
      wijze && {
        vraag: wijze.zeg(kern(false, ['bijv', 'bij']), getal(ww.woorden, false)),
        soort: wijze.soort,
        keys: onderwerp.keys,
        waar,
        cellen: cellen(wijze.naam),
      }
    );
  }
  const [bijzin] = bijzinnen;
  if (bijzin && !/^waar/.test(bijzin.woorden) && kies(3) === 0) {
    const wijze = MET_BIJZIN[kies(MET_BIJZIN.length)];
    return (
      wijze && {
        vraag: wijze.zeg(kern(false, ['bijv', 'bij']), getal(bijzin.woorden, false)),
        soort: wijze.soort,
        keys: onderwerp.keys,
        waar,
        cellen: cellen(wijze.naam),
      }
    );
  }
  const wijze = LOS[kies(LOS.length)];
  return (
    wijze && {
      vraag: wijze.zeg(kern(false, PLAATSEN), ''),
      soort: wijze.soort,
      keys: onderwerp.keys,
      waar,
      cellen: cellen(wijze.naam),
    }
  );
}

/** Each place of each condition in one of its wordings alone, and once more with another condition. */
export function gezegdVan(onderwerp: Onderwerp, start: number): readonly Gezegd[] {
  const kies = loting(onderwerp.naam.length * 7919 + start);
  const alle = onderwerp.voorwaarden.flatMap((voorwaarde) =>
    PLAATSEN.flatMap((plaats) => {
      const woorden = voorwaarde.zeg[plaats] ?? [];
      return woorden.length > 0 ? [{ voorwaarde, plaats, alle: woorden }] : [];
    }),
  );
  const een = ({ alle: woorden, ...deel }: (typeof alle)[number]): Gekozen => ({
    ...deel,
    woorden: woorden[kies(woorden.length)] ?? '',
  });
  const found = new Map<string, Gezegd>();
  const add = (one: Gezegd | undefined): boolean => {
    if (!one || found.has(one.vraag)) return false;
    found.set(one.vraag, one);
    return true;
  };
  for (const plek of alle) {
    add(bouw(onderwerp, [een(plek)], kies));
    for (let tries = 0; tries < TRIES; tries += 1) {
      const ander = alle[kies(alle.length)];
      if (!ander || familie(ander) === familie(plek)) continue;
      const gezegd = bouw(onderwerp, kies(2) === 0 ? [een(plek), een(ander)] : [een(ander), een(plek)], kies);
      // Of what is true of nothing, few are asked: an answer without rows is right too easily.
      if (gezegd && (gezegd.waar.includes(true) || kies(6) === 0) && add(gezegd)) break;
    }
  }
  return [...found.values()];
}

const TRIES = 40;
const MOMENT = /gepland|gehouden|komt nog|geannuleerd|geweest/;

/** Two of a kind say the same twice, or what cannot be. */
function familie({ voorwaarde: { naam } }: { readonly voorwaarde: Voorwaarde }): string {
  if (MOMENT.test(naam)) return 'moment';
  if (/gemeente|Hilversum|Laren/.test(naam)) return 'gemeente';
  if (/leider|Samira/.test(naam)) return 'leider';
  const [first = '', second = ''] = naam.split(' ');
  return first === 'niet' ? second : first;
}
