import type { Opdracht } from '../../wereld/stappen.ts';
import { laatste, tekst, type Waar, wanneer } from './waarheid.ts';

/** Two facts of one opdracht in one question, and one fact of two. '{y}' is the other opdracht. */

export type Twee = {
  readonly naam: string;
  readonly zinnen: readonly string[];
  /** undefined: it is not asked of these. */
  readonly waar: (one: Opdracht, other: Opdracht) => Waar | undefined;
};

const samen = (...waren: readonly (Waar | undefined)[]): Waar | undefined =>
  waren.some((waar) => waar === undefined)
    ? undefined
    : { zegt: waren.flatMap((waar) => waar?.zegt ?? []), lijst: true };
const leider = ({ projectleiders: [first, ...more] }: Opdracht): Waar | undefined =>
  first && more.length === 0 ? tekst(first.naam) : undefined;
const trekker = ({ trekkers: [first] }: Opdracht): Waar | undefined => first && tekst(first.naam);
const gebeurd =
  (soort: Parameters<typeof wanneer>[0]) =>
  (one: Opdracht): Waar | undefined =>
    laatste(one, soort) && wanneer(soort)(one);
const door =
  (soort: Parameters<typeof wanneer>[0]) =>
  (one: Opdracht): Waar | undefined => {
    const found = laatste(one, soort);
    return found && tekst(found.stap.door.naam);
  };
const verschillend =
  (waar: (one: Opdracht) => Waar | undefined) =>
  (one: Opdracht, other: Opdracht): Waar | undefined =>
    one.id === other.id ? undefined : samen(waar(one), waar(other));

/** biome-ignore format: a table is read by its rows */
export const TWEE: readonly Twee[] = [
  { naam: 'leider en trekker', waar: (one) => samen(leider(one), trekker(one)), zinnen: [
    'wie leidt {x} en wie trekt het?', 'wie zijn de projectleider en de trekker van {x}?', 'wie is projectleider en wie is trekker van {x}?', '{x}: wie is de projectleider en wie de trekker?', 'projectleider en trekker {x}?', 'wie leidt {x} en wie is de bestuurlijk trekker?'] },
  { naam: 'wie en wanneer ingediend', waar: (one) => one.id === 'school' ? undefined : samen(door('plan ingediend')(one), gebeurd('plan ingediend')(one)), zinnen: [
    'wie heeft {x} ingediend en wanneer?', 'wanneer en door wie is {x} ingediend?', 'door wie en wanneer is {x} ingediend?', 'wie diende {x} in en op welke dag?', '{x}: wie heeft dat ingediend en wanneer?'] },
  { naam: 'wie en wanneer akkoord', waar: (one) => samen(door('plan afgestemd')(one), gebeurd('plan afgestemd')(one)), zinnen: [
    'wie gaf akkoord op {x} en wanneer?', 'wanneer en van wie kreeg {x} akkoord?', 'is {x} al akkoord, en van wie en wanneer?', 'wie keurde het plan van {x} goed en op welke dag?'] },
  { naam: 'ingediend en akkoord', waar: (one) => one.id === 'school' ? undefined : samen(gebeurd('plan ingediend')(one), gebeurd('plan afgestemd')(one)), zinnen: [
    'wanneer is {x} ingediend en wanneer kreeg het akkoord?', 'wanneer is {x} ingediend en wanneer afgestemd?'] },
  { naam: 'wie leiden', waar: verschillend(leider), zinnen: [
    'wie leiden {x} en {y}?', 'wie zijn de projectleiders van {x} en {y}?', 'wie leidt {x} en wie leidt {y}?', 'projectleider van {x} en van {y}?', 'wie doet {x} en wie doet {y}?'] },
  { naam: 'wie trekken', waar: verschillend(trekker), zinnen: [
    'wie zijn de trekkers van {x} en {y}?', 'wie trekt {x} en wie trekt {y}?', 'wie trekken {x} en {y}?'] },
  { naam: 'wanneer beide ingediend', waar: verschillend((one) => one.id === 'school' ? undefined : gebeurd('plan ingediend')(one)), zinnen: [
    'wanneer zijn {x} en {y} ingediend?', 'wanneer is {x} ingediend en wanneer {y}?'] },
];
