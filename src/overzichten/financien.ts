import type { BudgetOverzicht } from '../budget/budget-overzicht.ts';
import { dekkingWords } from '../budget/budget-words.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { kostenPosten } from '../opdrachten/ground/kosten.ts';
import type { DocumentBlok } from '../shared/document.ts';
import { addUpKosten, somWords } from '../shared/som.ts';

/** What taking part costs, under the heading Financiën of a stuk: of each opdracht what the record has of it. */

/** The money of a year (YYYY). */
export type LeesGeld = (jaar: number) => Promise<BudgetOverzicht>;
/** What stands under that heading for an opdracht; empty: nothing is known of what it costs. */
export type FinancienVan = (dossier: Dossier) => readonly DocumentBlok[];

/** Reads each year in which one of these opdrachten costs something once. */
export async function readFinancien(dossiers: readonly Dossier[], leesGeld: LeesGeld): Promise<FinancienVan> {
  const jaren = new Set(dossiers.flatMap(kostenPosten).flatMap(({ jaar }) => jaar ?? []));
  const geld = new Map<number, BudgetOverzicht>();
  for (const jaar of jaren) geld.set(jaar, await leesGeld(jaar));
  return (dossier) => financienBlokken(dossier, geld);
}

/** @param geld of each year in which it costs something */
export function financienBlokken(
  dossier: Dossier,
  geld: ReadonlyMap<number, BudgetOverzicht>,
): readonly DocumentBlok[] {
  const posten = kostenPosten(dossier);
  if (posten.length === 0) return [];
  const jaren = [...new Set(posten.map(({ jaar }) => jaar))].toSorted((a, b) => (a ?? 9999) - (b ?? 9999));
  return [
    { soort: 'alinea', tekst: 'Wat het kost om inwoners mee te laten doen:' },
    {
      soort: 'tabel',
      koppen: ['Jaar', 'Gepland', 'Uitgegeven', 'Nog niet betaald', 'Activiteitenbudget van dat jaar'],
      breedtes: [2, 3, 3, 3, 4],
      rijen: jaren.map((jaar) => {
        const { gepland, echt, onbetaald } = addUpKosten(posten.filter((post) => post.jaar === jaar));
        const overzicht = jaar === undefined ? undefined : geld.get(jaar);
        return [
          jaar === undefined ? 'nog niet bekend' : String(jaar),
          ...[gepland, echt, onbetaald].map(somWords),
          overzicht === undefined ? 'nog niet bekend' : dekkingWords(overzicht),
        ];
      }),
    },
  ];
}
