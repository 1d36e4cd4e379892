import { formatDutchDate, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { sentence } from '../../shared/words.ts';
import { type Besluit, besluitUitleg } from '../ground/besluit.ts';
import type { Dossier } from '../ground/dossier.ts';
import { planValueWords } from '../ground/plan-value-words.ts';
import { gegevenOf, gegevenOp, kanaalWords } from '../ground/terugkoppeling.ts';
import { verschuldigd } from '../ground/verschuldigd.ts';

/** The texts from the besluit on that users read, in one place (Dutch, B1). Plain text. */

/** Whether the people who took part have heard what was done; empty when nobody waits for it. */
export function terugkoppelingWords(dossier: Dossier): string {
  const gegeven = gegevenOf(dossier).at(-1);
  const told = gegeven ? `Terugkoppeling aan inwoners: ${formatDutchDate(gegevenOp(gegeven))}.` : '';
  const owed = verschuldigd(dossier);
  const open = owed ? `Inwoners krijgen ${owed.opnieuw ? 'opnieuw' : 'nog'} terugkoppeling.` : '';
  return [told, open].filter((words) => words !== '').join(' ');
}

/** 'Algemeen bestuur, donderdag 14 januari 2027: goedgekeurd.' with what was said of it. */
export function besluitWords(besluit: Besluit): string {
  const { overlegNaam, datum, uitkomst } = besluit;
  return `${overlegNaam}, ${formatDutchDate(datum)}: ${uitkomst}. ${besluitUitleg(besluit)}`.trim();
}

/** How the plan says that people hear it; empty when it says nothing, or does not know yet. */
export function plannedWords({ plan: { kanalen, terugkoppelingWijze } }: Dossier): string {
  const how = planValueWords('kanalen', kanalen ?? undefined);
  const wijze = terugkoppelingWijze ? sentence(terugkoppelingWijze) : '';
  return [
    how === '' ? '' : `Beloofd in het plan: ${how}.`,
    how === '' && wijze !== '' ? `Beloofd in het plan: ${wijze}` : wijze,
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** What people were told or promised until now, a line each. */
export function promisedLines(dossier: Dossier): readonly string[] {
  const planned = plannedWords(dossier);
  return [
    ...(planned === '' ? [] : [planned]),
    ...gegevenOf(dossier).flatMap(({ kanalen }) =>
      kanalen.map((kanaal) => `Terugkoppeling: ${kanaalWords(kanaal)}.`),
    ),
    ...(dossier.toezeggingen ?? []).map(
      ({ wat, datum, nagekomen }) =>
        `Toezegging: ${sentence(wat)} ${nagekomen ? 'Nagekomen.' : `Uiterlijk ${formatShortDutchDate(datum)}.`}`,
    ),
  ];
}
