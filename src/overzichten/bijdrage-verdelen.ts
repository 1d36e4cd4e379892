import { bijdragen, procentWords, readVerdeling } from '../budget/bijdrage.ts';
import type { BijdrageInvoer } from '../budget/bijdrage-jaar.ts';
import { formatEuro } from '../shared/euro.ts';
import type { Regio } from '../shared/regio.ts';
import { FormProblem } from '../shared/tekst-rules.ts';

/** What was typed, as plain texts: the file is made later of the same. */
export type TypedBijdrage = {
  readonly bedrag: string;
  readonly peiljaar: string;
  readonly verdeling: string;
  readonly eenheid: string;
};

/** @throws FormProblem for what cannot be divided so */
export function verdeelTyped(
  regio: Regio,
  { bedrag, peiljaar, verdeling, eenheid }: TypedBijdrage,
): BijdrageInvoer {
  const namen = regio.gemeenten(Number(peiljaar));
  const gemeenten = regio.gegevens.gemeenten
    .filter(({ naam }) => namen.includes(naam))
    .map(({ naam, inwoners }) => ({ naam, inwoners: inwoners[peiljaar] }));
  const unknown = gemeenten.filter(({ inwoners }) => inwoners === undefined).map(({ naam }) => naam);
  if (unknown.length > 0)
    throw new FormProblem({
      peiljaar: `Van ${unknown.join(', ')} is geen aantal inwoners van ${peiljaar} bekend. De beheerder vult dat aan bij ‘regio’.`,
    });
  const read = readVerdeling(verdeling, namen);
  if ('problem' in read) throw new FormProblem({ verdeling: read.problem });
  const unit = Number(eenheid);
  const total = Number(bedrag);
  if (!Number.isInteger(total / unit))
    throw new FormProblem({ eenheid: `${formatEuro(total)} is geen veelvoud van ${formatEuro(unit)}.` });
  const known = gemeenten.map(({ naam, inwoners = 0 }) => ({ naam, inwoners }));
  return {
    bedrag: total,
    peiljaar,
    eenheid: unit,
    delen: read.delen.map(({ zonder, ...deel }) => ({ ...deel, zonder: [...zonder] })),
    rijen: bijdragen(total / unit, known, read.delen, unit).map(({ delen, ...rij }) => ({
      ...rij,
      delen: { ...delen },
    })),
  };
}

/** 'Jeugd 50 %, zonder Eemnes; Volwassenen 50 %'. */
export function delenWords({ delen }: Pick<BijdrageInvoer, 'delen'>): string {
  return delen
    .map(
      ({ naam, procent, zonder }) =>
        `${naam} ${procentWords(procent)} %${zonder.length === 0 ? '' : `, zonder ${zonder.join(' en ')}`}`,
    )
    .join('; ');
}

type Rij = BijdrageInvoer['rijen'][number];

/** The cells of the table, a row for each gemeente and one for all. */
export function bijdrageCells({
  delen,
  rijen,
}: BijdrageInvoer): readonly Readonly<Record<string, string | number>>[] {
  const koppen = delen.map(({ naam, procent }) => ({ naam, kop: `${naam} (${procentWords(procent)} %)` }));
  const sum = (of: (rij: Rij) => number): number => rijen.reduce((total, rij) => total + of(rij), 0);
  return [
    ...rijen.map(({ naam, inwoners, delen: eigen, samen }) => ({
      Gemeente: naam,
      Inwoners: inwoners,
      ...Object.fromEntries(koppen.map((one) => [one.kop, eigen[one.naam] ?? 'betaalt niet mee'])),
      Samen: samen,
    })),
    {
      Gemeente: 'Alle gemeenten',
      Inwoners: sum(({ inwoners }) => inwoners),
      ...Object.fromEntries(koppen.map((one) => [one.kop, sum(({ delen: eigen }) => eigen[one.naam] ?? 0)])),
      Samen: sum(({ samen }) => samen),
    },
  ];
}
