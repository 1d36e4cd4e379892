import { comparable } from '../shared/compare.ts';
import { bareLines } from '../shared/lines.ts';

/** What each gemeente contributes: by inhabitants, in parts that each have their own gemeenten (DOC-24008138, Financiën). */

/** One part of the amount: what share of it in percent (at most two decimals), and which gemeenten do not pay for it. */
export type Deel = { readonly naam: string; readonly procent: number; readonly zonder: readonly string[] };
type GemeenteInwoners = { readonly naam: string; readonly inwoners: number };
/** What one gemeente pays, by part, in euro; absent: it does not pay for that part. */
type Bijdrage = GemeenteInwoners & {
  readonly delen: Readonly<Record<string, number>>;
  readonly samen: number;
};

/**
 * Whole units by weight, which together are all of them: what is left after rounding down goes to who loses most by that (largest
 * remainder); of two that lose as much, to the first.
 * @param eenheden whole, 0 or more; @param gewichten each 0 or more, and not all 0
 */
export function verdeel(eenheden: number, gewichten: readonly number[]): readonly number[] {
  const total = gewichten.reduce((sum, one) => sum + one, 0);
  // In whole numbers, so that no remainder is lost in a fraction.
  const parts = gewichten.map((one) => ({
    whole: Math.floor((eenheden * one) / total),
    rest: (eenheden * one) % total,
  }));
  const left = eenheden - parts.reduce((sum, { whole }) => sum + whole, 0);
  const most = parts
    .map(({ rest }, index) => ({ rest, index }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index);
  return parts.map(({ whole }, index) => whole + (most.includes(index) ? 1 : 0));
}

/** @param bedrag in whole units; @param eenheid what one unit is, in euro */
export function bijdragen(
  bedrag: number,
  gemeenten: readonly GemeenteInwoners[],
  delen: readonly Deel[],
  eenheid = 1,
): readonly Bijdrage[] {
  const perDeel = verdeel(
    bedrag,
    delen.map(({ procent }) => honderdsten(procent)),
  );
  const paid = delen.map(({ naam, zonder }, index) => {
    const paying = gemeenten.filter((one) => !zonder.includes(one.naam));
    const amounts = verdeel(
      perDeel[index] ?? 0,
      paying.map(({ inwoners }) => inwoners),
    );
    return {
      naam,
      by: new Map(paying.map((one, place) => [one.naam, (amounts[place] ?? 0) * eenheid])),
    };
  });
  return gemeenten.map((gemeente) => {
    const own = paid.flatMap(({ naam, by }) => {
      const amount = by.get(gemeente.naam);
      return amount === undefined ? [] : [[naam, amount] as const];
    });
    return {
      ...gemeente,
      delen: Object.fromEntries(own),
      samen: own.reduce((sum, [, amount]) => sum + amount, 0),
    };
  });
}

type Verdeling = { readonly delen: readonly Deel[] } | { readonly problem: string };

/** In hundredths of a percent, which are whole. */
function honderdsten(procent: number): number {
  return Math.round(procent * 100);
}

/** '50' or '33,33'. */
export function procentWords(procent: number): string {
  return String(procent).replace('.', ',');
}

const DEEL = /^(.+?)\s*:\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%?\s*(?:,?\s*zonder\s+(.+))?$/i;

/** 'Jeugd: 50, zonder Eemnes', a line for each part. @param gemeenten those that can be left out */
export function readVerdeling(text: string, gemeenten: readonly string[]): Verdeling {
  const delen: Deel[] = [];
  for (const line of bareLines(text)) {
    const found = DEEL.exec(line);
    const [, naam = '', procent = '', without = ''] = found ?? [];
    if (!found)
      return { problem: `‘${line}’ begrijp ik niet. Schrijf bijvoorbeeld: Jeugd: 50, zonder Eemnes.` };
    const names = without === '' ? [] : without.split(/,|\ben\b/).map((one) => one.trim());
    const known = names.map((name) => gemeenten.find((one) => comparable(one) === comparable(name)));
    const unknown = names.find((_name, index) => known[index] === undefined);
    if (unknown !== undefined)
      return { problem: `De gemeente ‘${unknown}’ hoort in dat jaar niet bij de regio.` };
    if (delen.some((one) => comparable(one.naam) === comparable(naam)))
      return { problem: `‘${naam}’ staat er twee keer in.` };
    const zonder = known.flatMap((one) => one ?? []);
    if (zonder.length >= gemeenten.length) return { problem: `Voor ‘${naam}’ betaalt dan niemand.` };
    delen.push({ naam, procent: Number(procent.replace(',', '.')), zonder });
  }
  const total = delen.reduce((sum, { procent }) => sum + honderdsten(procent), 0) / 100;
  return total === 100
    ? { delen }
    : { problem: `De delen zijn samen ${procentWords(total)} %. Maak er samen 100 % van.` };
}
