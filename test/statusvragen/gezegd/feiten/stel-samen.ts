import type { Person } from '../../../support/people.ts';
import { randomFrom } from '../../../support/random.ts';
import { OPDRACHTEN } from '../../wereld/opdrachten.ts';
import type { Opdracht } from '../../wereld/stappen.ts';
import type { Feit } from './feit.ts';
import { ACTIVITEIT, NOEMT } from './namen.ts';
import { laatste, plan, type Waar } from './waarheid.ts';
import { ANDER } from './zinnen-ander.ts';
import { JA_NEE } from './zinnen-ja-nee.ts';
import { WANNEER } from './zinnen-wanneer.ts';
import { WAT } from './zinnen-wat.ts';
import { WIE } from './zinnen-wie.ts';

/** Composes questions: each way of asking for a fact, for some of the things that have it, named in all ways. */

export type Gezegd = {
  readonly feit: string;
  readonly zin: string;
  readonly noemt: string;
  readonly vraag: string;
  readonly wie?: Person;
  readonly waar: Waar;
};

/** A verb that does not fit more than one. */
const ENKELVOUD = /\b(is|was|liep|ging|had|staat|heeft \{x\} \{a\})\b/;

/** @param keren how often each way of asking is asked */
export function stelSamen(seed: number, keren: number): readonly Gezegd[] {
  const random = randomFrom(seed);
  const uit = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const schud = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((one) => ({ one, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const wijzen = Object.keys(NOEMT);

  const overOpdrachten = [...WIE, ...WANNEER, ...WAT, ...JA_NEE].flatMap((feit: Feit) =>
    feit.zinnen.flatMap((zin) => {
      const possible = schud(OPDRACHTEN).flatMap((opdracht) => {
        const waar = feit.waar(opdracht);
        const filled = waar && vul(zin, opdracht);
        return filled === undefined || !waar ? [] : [{ opdracht, waar, filled }];
      });
      const soort = feit.alleenMet;
      const wel =
        soort === undefined ? possible : possible.filter(({ opdracht }) => laatste(opdracht, soort));
      const niet = soort === undefined ? [] : possible.filter(({ opdracht }) => !laatste(opdracht, soort));
      const chosen = [...wel.slice(0, keren), ...(niet.length > 0 && random() < 0.5 ? niet.slice(0, 1) : [])];
      return chosen.map(({ opdracht, waar, filled }): Gezegd => {
        const noemt = uit(wijzen);
        const x = NOEMT[noemt]?.(opdracht) ?? opdracht.titel;
        return { feit: feit.naam, zin, noemt, vraag: netjes(filled.replaceAll('{x}', x), noemt), waar };
      });
    }),
  );
  const anders = ANDER.flatMap(({ naam, zinnen, gevallen }) =>
    zinnen.flatMap((zin) =>
      schud(gevallen)
        .slice(0, keren)
        .map(
          ({ x, waar, wie }): Gezegd => ({
            feit: naam,
            zin,
            noemt: 'ander',
            vraag: zin.replaceAll('{x}', x),
            waar,
            ...(wie ? { wie } : {}),
          }),
        ),
    ),
  );
  return [...overOpdrachten, ...anders];
}

function vul(zin: string, opdracht: Opdracht): string | undefined {
  const uitkomst = laatste(opdracht, 'besluit genomen')?.event.uitkomst;
  let said = zin;
  if (said.includes('{a}')) {
    const [first, ...more] = plan(opdracht).activiteiten ?? [];
    const moved = laatste(opdracht, 'activiteit gehouden') ?? laatste(opdracht, 'activiteit verplaatst');
    const soort = more.length === 0 ? first?.soort : moved?.event.activiteitId;
    if (soort === undefined || (soort === 'interviews' && ENKELVOUD.test(said))) return undefined;
    said = said.replaceAll('{a}', ACTIVITEIT[soort] ?? `de ${soort}`);
  }
  if (said.includes('{uitkomst}')) {
    if (uitkomst === undefined) return undefined;
    said = said.replaceAll('{uitkomst}', uitkomst);
  }
  return said;
}

/** What people would not say: two times the same noun. */
function netjes(vraag: string, noemt: string): string {
  if (noemt !== 'de opdracht' && noemt !== 'het dossier') return vraag;
  return vraag.replace(/^(de opdracht|het dossier)/, (said) => said[0]?.toUpperCase() + said.slice(1));
}
