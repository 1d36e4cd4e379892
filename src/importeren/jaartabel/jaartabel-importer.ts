import { JAARTABEL_DELEN } from '../../opdrachten/ground/jaartabel.ts';
import type { Jaartabellen } from '../../opdrachten/jaartabellen.ts';
import type { Opdrachten } from '../../opdrachten/opdrachten.ts';
import type { Actor } from '../../shared/actor.ts';
import { comparable } from '../../shared/compare.ts';
import { type ImportVerslag, importRows, NIETS_ONBEKEND } from '../../shared/import-verslag.ts';
import type { Gelezen } from '../ground/gelezen.ts';
import { namens, type Rij, rijenVan, rijVerslag } from '../ground/rijen.ts';
import { JAARTABEL_WORDS as WORDS } from './jaartabel-words.ts';

type Dependencies = {
  readonly jaartabellen: Jaartabellen;
  readonly opdrachten: Pick<Opdrachten, 'list'>;
};

/** Each project of the table of a year becomes a finished dossier: the memory of the region. */
export async function importJaartabel(
  actor: Actor,
  gelezen: Gelezen,
  { jaartabellen, opdrachten }: Dependencies,
): Promise<ImportVerslag> {
  const { jaar } = gelezen;
  if (jaar === undefined) return { problem: WORDS.noYear, notes: [], rows: [], onbekend: NIETS_ONBEKEND };
  const own = (await opdrachten.list()).filter(({ state }) => !state.jaartabel);
  const titels = new Set(own.map(({ state }) => comparable(state.titel)));
  const firstRow = new Map<string, number>();
  const done = await importRows(
    rijenVan(gelezen),
    ({ number }) => number,
    (rij) =>
      rijVerslag(rij, rij.cel('titel'), async () => {
        const project = rij.cel('titel');
        const first = firstRow.get(comparable(project));
        if (first !== undefined) return { outcome: 'overgeslagen', lines: [WORDS.twice(first)] };
        if (project !== '') firstRow.set(comparable(project), rij.number);
        const delen = delenVan(rij);
        if (delen.length === 0) return { outcome: 'overgeslagen', lines: [WORDS.nothing] };
        const programma = rij.cel('programma');
        const { outcome, current, before } = await jaartabellen.takeOver(namens(actor, rij), {
          jaar,
          project,
          ...Object.fromEntries(delen.map(({ deel, tekst }) => [deel, tekst])),
          ...(programma === '' ? {} : { programma }),
        });
        const [was, werd] = [before?.state.jaartabel, current.state.jaartabel];
        if (outcome === 'ongewijzigd') return { outcome, lines: [WORDS.known] };
        if (was && werd) return { outcome, lines: WORDS.changes(was, werd) };
        const missing = JAARTABEL_DELEN.filter(([one]) => !delen.some(({ deel }) => deel === one)).map(
          ([, label]) => label,
        );
        return {
          outcome,
          lines: [
            ...(titels.has(comparable(project)) ? [WORDS.alsoOpdracht] : []),
            ...(missing.length > 0 ? [WORDS.unknown(missing)] : []),
            ...(programma === '' ? [] : [WORDS.programma(programma)]),
            ...delen.map(({ label, tekst }) => WORDS.deel(label, tekst)),
          ],
        };
      }),
  );
  return { ...done, notes: [WORDS.year(jaar)], onbekend: NIETS_ONBEKEND };
}

/** The columns of which each part is made. */
const KOLOMMEN = {
  vorm: ['vorm', 'vraag'],
  opbrengst: ['opbrengst', 'conclusie'],
  vervolg: ['vervolg'],
} as const;

/** What the row says after its project. */
function delenVan(rij: Rij) {
  return JAARTABEL_DELEN.flatMap(([deel, label]) => {
    const tekst = KOLOMMEN[deel]
      .map((veld) => rij.cel(veld))
      .filter((cel) => cel !== '')
      .join(': ');
    return tekst === '' ? [] : [{ deel, label, tekst }];
  });
}
