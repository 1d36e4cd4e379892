import type { Aside } from '../forms/input.ts';
import { formatCenten } from '../shared/euro.ts';
import { type Som, somWords } from '../shared/som.ts';
import type { BudgetDeel } from './budget.ts';
import type { BudgetOverzicht, BudgetRegel } from './budget-overzicht.ts';

/** The texts about the budget (Dutch, B1). Plain text. */

export const DEEL_TITLES: Readonly<Record<BudgetDeel, string>> = {
  structureel: 'Structureel',
  overbrugging: 'Overbruggingsfinanciering',
};

/** '€ 200,00', or '€ 200,00 te weinig'; with of how many not everything is known. */
export function overWords({ centen, onbekend }: Som): string {
  const words = centen < 0 ? `${formatCenten(-centen)} te weinig` : formatCenten(centen);
  if (onbekend === 0) return words;
  return `${words}. Van ${onbekend === 1 ? '1 onderdeel' : `${onbekend} onderdelen`} is niet alles bekend`;
}

/** The one sentence that says where it stands. */
export function standSentence({ jaar, isVernietigd, geheel: { over, echt } }: BudgetOverzicht): string {
  if (over === undefined && isVernietigd)
    return `Het budget van ${jaar} is vernietigd (Archiefwet). Uitgegeven, van opdrachten die er nog zijn: ${somWords(echt)}.`;
  if (over === undefined) return `Voor ${jaar} is nog geen budget vastgelegd. Uitgegeven: ${somWords(echt)}.`;
  const unknown = over.onbekend === 0 ? '' : ' Niet van alles is bekend wat het kost.';
  if (over.centen < 0)
    return `Het budget van ${jaar} is niet genoeg: er is ${formatCenten(-over.centen)} te weinig.${unknown}`;
  return `Van het budget van ${jaar} is nog ${formatCenten(over.centen)} over.${unknown}`;
}

/** 'uitgegeven € 100,00 · nog te komen € 50,00 · over € 350,00' */
export function regelWords({ budget, gepland, nogTeKomen, echt, onbetaald, over }: BudgetRegel): string {
  return [
    budget === undefined ? 'geen deel van het budget' : `budget ${formatCenten(budget)}`,
    `gepland ${somWords(gepland)}`,
    `uitgegeven ${somWords(echt)}`,
    `nog niet betaald ${somWords(onbetaald)}`,
    `nog te komen ${somWords(nogTeKomen)}`,
    ...(over === undefined ? [] : [`over ${overWords(over)}`]),
  ].join(' · ');
}

/** What there is of the year, in the words of a table: '€ 30.000,00', or that there is none. */
export function budgetWords({ isVernietigd }: BudgetOverzicht, { budget }: BudgetRegel): string {
  if (budget !== undefined) return formatCenten(budget);
  return isVernietigd ? 'vernietigd (Archiefwet)' : 'niet vastgelegd';
}

/** Is there enough for what is planned and spent in that year? For who does not read how much there is. */
export function dekkingWords(overzicht: BudgetOverzicht): string {
  const { over } = overzicht.geheel;
  if (over === undefined) return budgetWords(overzicht, overzicht.geheel);
  if (over.centen < 0) return `${formatCenten(-over.centen)} te weinig voor alles samen`;
  return over.onbekend === 0 ? 'genoeg voor alles samen' : 'genoeg voor wat bekend is';
}

/** The money of a year, or of one programme in it, beside other figures. */
export function geldFacts(
  overzicht: BudgetOverzicht,
  regel: BudgetRegel = overzicht.geheel,
): readonly { readonly title: string; readonly value: string }[] {
  const { gepland, echt, onbetaald, over } = regel;
  const isUsed = [gepland, echt].some(({ centen, onbekend }) => centen + onbekend > 0);
  return [
    { title: 'Activiteitenbudget', value: budgetWords(overzicht, regel) },
    ...(isUsed
      ? [
          { title: 'Gepland', value: somWords(gepland) },
          { title: 'Uitgegeven', value: somWords(echt) },
          { title: 'Nog niet betaald', value: somWords(onbetaald) },
        ]
      : [{ title: 'Gepland en uitgegeven', value: 'niets' }]),
    ...(over === undefined ? [] : [{ title: 'Nog over', value: overWords(over) }]),
  ];
}

/** What who plans must know when there is too little; undefined: there is enough, or no budget. */
export function tekortSentence(overzicht: BudgetOverzicht): string | undefined {
  const { jaar, geheel } = overzicht;
  if (geheel.over === undefined || geheel.over.centen >= 0) return undefined;
  return `Let op: wat voor ${jaar} is gepland en uitgegeven, is samen ${formatCenten(-geheel.over.centen)} meer dan het activiteitenbudget. Overleg met de coördinator. Je kunt gewoon verder.`;
}

/** The same above a step of the plan. */
export function tekortAsides(tekst: string | undefined): readonly Aside[] {
  return tekst === undefined ? [] : [{ kop: 'Activiteitenbudget', tekst, tone: 'warning' }];
}
