import { type Gezocht, hasTheme, isOfGroup } from '../ground/gezocht.ts';
import type { Voorbeeld } from './voorbeeld.ts';

/** The examples that fit all that was asked, the newest first. */
export function findVoorbeelden(all: readonly Voorbeeld[], gezocht: Gezocht): readonly Voorbeeld[] {
  const { methoden, doelgroepen, themas } = gezocht;
  return all
    .filter(
      (one) =>
        (methoden.length === 0 || methoden.some((methode) => one.methoden.includes(methode))) &&
        (doelgroepen.length === 0 || doelgroepen.some((groep) => isOfGroup(groep, one.doelgroepen))) &&
        (themas.length === 0 || themas.some((thema) => hasTheme(one.woorden, thema))),
    )
    .toSorted((a, b) => b.jaar - a.jaar || a.titel.localeCompare(b.titel, 'nl') || a.id.localeCompare(b.id));
}
