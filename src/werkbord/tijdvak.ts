import { addDays, lastDayOf, monthsFrom } from '../shared/dates.ts';
import { formatMonth } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import type { Vak } from './beeld/schaal.ts';

/** A year, a quarter or a month, as an address has it: '2027', '2027-K1', '2027-03'. */
export type Tijdvak = Vak & {
  readonly zoom: Zoom;
  /** As it stands in the address. */
  readonly code: string;
  readonly naam: string;
  /** The codes of the ones before and after it. */
  readonly vorige: string;
  readonly volgende: string;
};
export const ZOOMS = ['jaar', 'kwartaal', 'maand'] as const;
type Zoom = (typeof ZOOMS)[number];

const MONTHS: Readonly<Record<Zoom, number>> = { jaar: 12, kwartaal: 3, maand: 1 };

/** @throws DomainError 'invalid-input' when it is none of these */
export function readTijdvak(code: string): Tijdvak {
  const [, jaar = '', kwartaal, maand] = /^(20\d\d)(?:-K([1-4])|-(0[1-9]|1[0-2]))?$/.exec(code) ?? [];
  if (jaar === '')
    throw new DomainError(
      'invalid-input',
      'Deze periode ken ik niet. Kies een jaar, een kwartaal of een maand vanaf 2000.',
    );
  if (maand !== undefined) return tijdvakVan('maand', `${jaar}-${maand}-01`);
  return kwartaal === undefined
    ? tijdvakVan('jaar', `${jaar}-01-01`)
    : tijdvakVan('kwartaal', `${jaar}-${String(Number(kwartaal) * 3).padStart(2, '0')}-01`);
}

/** The year, the quarter or the month in which a day (YYYY-MM-DD) lies. */
export function tijdvakVan(zoom: Zoom, dag: string): Tijdvak {
  const van = firstOf(zoom, dag);
  const last = monthsFrom(van, MONTHS[zoom]).at(-1) ?? van.slice(0, 7);
  const tot = lastDayOf(last);
  return {
    zoom,
    van,
    tot,
    code: codeOf(zoom, van),
    naam: nameOf(zoom, van),
    vorige: codeOf(zoom, firstOf(zoom, addDays(van, -1))),
    volgende: codeOf(zoom, addDays(tot, 1)),
  };
}

function firstOf(zoom: Zoom, dag: string): string {
  const many = MONTHS[zoom];
  const first = Math.floor((Number(dag.slice(5, 7)) - 1) / many) * many + 1;
  return `${dag.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

function codeOf(zoom: Zoom, van: string): string {
  const jaar = van.slice(0, 4);
  return zoom === 'jaar' ? jaar : zoom === 'maand' ? van.slice(0, 7) : `${jaar}-K${quarterOf(van)}`;
}

function nameOf(zoom: Zoom, van: string): string {
  const jaar = van.slice(0, 4);
  return zoom === 'jaar'
    ? jaar
    : zoom === 'maand'
      ? formatMonth(van.slice(0, 7))
      : `kwartaal ${quarterOf(van)} van ${jaar}`;
}

function quarterOf(van: string): number {
  return Math.ceil(Number(van.slice(5, 7)) / 3);
}
