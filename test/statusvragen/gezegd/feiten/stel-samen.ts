import type { Person } from '../../../support/people.ts';
import { randomFrom } from '../../../support/random.ts';
import { numberOf } from '../../generated-questions.ts';
import { OPDRACHTEN } from '../../wereld/opdrachten.ts';
import type { Opdracht } from '../../wereld/stappen.ts';
import type { Feit } from './feit.ts';
import { ACTIVITEIT, NOEMT } from './namen.ts';
import { laatste, plan, type Waar } from './waarheid.ts';
import { ANDER, ANDER_NOG, type Ander } from './zinnen-ander.ts';
import { BREED_TWEE, BREED_ZINNEN } from './zinnen-breed.ts';
import { BREED_ANDER } from './zinnen-breed-ander.ts';
import { JA_NEE } from './zinnen-ja-nee.ts';
import { MEER_ANDER, MEER_ZINNEN } from './zinnen-later.ts';
import { NOG } from './zinnen-nog.ts';
import { TWEE, type Twee } from './zinnen-twee.ts';
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

/** What is chosen for one way of asking, the same for the same seed whatever other ways there are. */
type Keuze = {
  readonly keren: number;
  uit<T>(list: readonly T[]): T;
  schud<T>(list: readonly T[]): readonly T[];
  /** One in two. */
  munt(): boolean;
};

/** @param keren how often each way of asking is asked */
export function stelSamen(seed: number, keren: number): readonly Gezegd[] {
  const keuze = (zin: string): Keuze => {
    const random = randomFrom(seed + numberOf(zin));
    return {
      keren,
      uit: <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T,
      schud: (list) =>
        list
          .map((one) => ({ one, at: random() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one),
      munt: () => random() < 1 / 2,
    };
  };
  return [
    ...[...WIE, ...WANNEER, ...WAT, ...JA_NEE, ...NOG].flatMap((feit) =>
      alle(feit, MEER_ZINNEN, BREED_ZINNEN).flatMap((zin) => vanFeit(feit, zin, keuze(zin))),
    ),
    ...TWEE.flatMap((twee) => alle(twee, BREED_TWEE).flatMap((zin) => vanTwee(twee, zin, keuze(zin)))),
    ...[...ANDER, ...ANDER_NOG].flatMap((ander) =>
      alle(ander, MEER_ANDER, BREED_ANDER).flatMap((zin) => vanAnder(ander, zin, keuze(zin))),
    ),
  ];
}

type Zinnen = Readonly<Record<string, readonly string[]>>;
const alle = (
  { naam, zinnen }: { readonly naam: string; readonly zinnen: readonly string[] },
  ...more: readonly Zinnen[]
): readonly string[] => [...zinnen, ...more.flatMap((one) => one[naam] ?? [])];

function vanFeit({ naam, waar: waarVan, alleenMet }: Feit, zin: string, keuze: Keuze): readonly Gezegd[] {
  const possible = keuze.schud(OPDRACHTEN).flatMap((opdracht) => {
    const waar = waarVan(opdracht);
    const filled = waar && vul(zin, opdracht);
    return filled === undefined || !waar ? [] : [{ opdracht, waar, filled }];
  });
  const has = ({ opdracht }: { readonly opdracht: Opdracht }): boolean =>
    alleenMet === undefined || laatste(opdracht, alleenMet) !== undefined;
  const lacks = possible.filter((one) => !has(one)).slice(0, 1);
  const chosen = [...possible.filter(has).slice(0, keuze.keren), ...(keuze.munt() ? lacks : [])];
  return chosen.map(({ opdracht, waar, filled }) => {
    const noemt = keuze.uit(Object.keys(NOEMT));
    return { feit: naam, zin, noemt, vraag: filled.replaceAll('{x}', noem(noemt, opdracht)), waar };
  });
}

function vanTwee({ naam, waar: waarVan }: Twee, zin: string, keuze: Keuze): readonly Gezegd[] {
  const others = keuze.schud(OPDRACHTEN);
  return keuze
    .schud(OPDRACHTEN)
    .flatMap((one, at): readonly Gezegd[] => {
      const other = others[at] ?? one;
      const waar = waarVan(one, other);
      const noemt = keuze.uit(Object.keys(NOEMT));
      const vraag = zin.replace('{x}', noem(noemt, one)).replace('{y}', noem(noemt, other));
      return waar ? [{ feit: naam, zin, noemt, vraag, waar }] : [];
    })
    .slice(0, keuze.keren);
}

function vanAnder({ naam, gevallen }: Ander, zin: string, keuze: Keuze): readonly Gezegd[] {
  return keuze
    .schud(gevallen)
    .slice(0, keuze.keren)
    .map(({ x, waar, wie }) => ({
      ...{ feit: naam, zin, noemt: 'ander', vraag: zin.replaceAll('{x}', x), waar },
      ...(wie ? { wie } : {}),
    }));
}

function noem(noemt: string, opdracht: Opdracht): string {
  return NOEMT[noemt]?.(opdracht) ?? opdracht.titel;
}

/** A verb that does not fit more than one. */
const ENKELVOUD = /\b(is|was|liep|ging|had|staat|heeft|vond|die)\b/;

/** @returns undefined: it cannot be said of this one */
function vul(zin: string, opdracht: Opdracht): string | undefined {
  const uitkomst = laatste(opdracht, 'besluit genomen')?.event.uitkomst;
  if (zin.includes('{uitkomst}') && uitkomst === undefined) return undefined;
  const said = zin.replaceAll('{uitkomst}', uitkomst ?? '');
  if (!said.includes('{a}')) return said;
  const [first, ...more] = plan(opdracht).activiteiten ?? [];
  const other = laatste(opdracht, 'activiteit gehouden') ?? laatste(opdracht, 'activiteit verplaatst');
  const soort = more.length === 0 ? first?.soort : other?.event.activiteitId;
  if (soort === undefined || (soort === 'interviews' && ENKELVOUD.test(said))) return undefined;
  return said.replaceAll('{a}', ACTIVITEIT[soort] ?? `de ${soort}`);
}
