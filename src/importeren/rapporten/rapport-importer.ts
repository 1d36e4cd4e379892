import type { Rapport } from '../../rapporten/rapport.ts';
import type { Rapporten } from '../../rapporten/rapporten.ts';
import type { Actor } from '../../shared/actor.ts';
import { comparable } from '../../shared/compare.ts';
import {
  type ImportRowVerslag,
  type ImportVerslag,
  importRows,
  onbekendIn,
} from '../../shared/import-verslag.ts';
import type { Regio } from '../../shared/regio.ts';
import type { Gelezen } from '../ground/gelezen.ts';
import { namens, ookNog, type Rij, rijenVan, rijVerslag } from '../ground/rijen.ts';
import { gezegdIn, jaarOf, metGezegd, rapportsoortOf } from './rapport-cellen.ts';
import { RAPPORT_WORDS as WORDS } from './rapport-words.ts';

type Dependencies = {
  readonly rapporten: Pick<Rapporten, 'list' | 'get' | 'add' | 'change' | 'addBevindingen'>;
  readonly regio: Regio;
};
type Uitkomst = Pick<ImportRowVerslag, 'outcome' | 'lines'>;

/** What a finding without a theme is about. */
const OVERIG = 'Overig';

/**
 * Reports of what residents told before, a row each; more rows of one report are its findings. A report is known by its kind, what it is
 * called and its year. What a row does not say stays as it was.
 */
export async function importRapporten(
  actor: Actor,
  gelezen: Gelezen,
  { rapporten, regio }: Dependencies,
): Promise<ImportVerslag> {
  const known = new Map((await rapporten.list(actor)).map((one) => [keyOf(one), one]));
  const respons = gelezen.velden.flatMap((veld, at) =>
    veld === 'respons'
      ? [{ at, isProcent: /%|percent|procent/i.test(gelezen.table.headings[at] ?? '') }]
      : [],
  );
  const onbekend: string[] = [];
  let above = '';
  const rows = rijenVan(gelezen).map((rij) => {
    const own = rij.cel('rapport');
    const titel = own || above;
    above = titel;
    return { rij, titel, isAbove: own === '' && titel !== '' };
  });

  async function store(rij: Rij, titel: string, lines: string[]): Promise<Uitkomst> {
    const jaar = jaarOf(rij, gelezen.jaar, titel) ?? onlyOf(titel, known)?.jaar;
    if (jaar === undefined) return { outcome: 'overgeslagen', lines: [WORDS.noYear] };
    const written = rij.cel('rapportsoort');
    const rapportsoort =
      (written === '' ? onlyOf(titel, known, jaar)?.rapportsoort : undefined) ??
      rapportsoortOf(written, titel, lines);
    const before = known.get(keyOf({ rapportsoort, titel, jaar }));
    const read = gezegdIn(rij, respons, regio, jaar, lines);
    onbekend.push(...read.onbekend);
    const invoer = metGezegd(before, { titel, jaar, rapportsoort }, read.gezegd);
    const writer = namens(actor, rij);
    const now = before ? await rapporten.get(actor, before.id) : undefined;
    const after = now
      ? await rapporten.change(
          writer,
          now.id,
          { version: now.version, nonce: `rij ${JSON.stringify(invoer)}` },
          invoer,
        )
      : await rapporten.add(writer, 'tabel', invoer);
    const isChanged = now !== undefined && after.version !== now.version;
    if (isChanged) lines.push(WORDS.changed);
    const { whole, isLeft } = await addBevinding(writer, after.state, rij, lines);
    known.set(keyOf(whole), whole);
    const isMore = whole.bevindingen.length > (before?.bevindingen.length ?? 0);
    if (!before) return { outcome: 'toegevoegd', lines };
    if (isChanged || isMore) return { outcome: 'gewijzigd', lines };
    return isLeft
      ? { outcome: 'overgeslagen', lines }
      : { outcome: 'ongewijzigd', lines: [WORDS.known, ...lines] };
  }

  /** The report with the finding of this row; `isLeft`: a rule refused that. */
  async function addBevinding(
    writer: Actor,
    rapport: Rapport,
    rij: Rij,
    lines: string[],
  ): Promise<{ readonly whole: Rapport; readonly isLeft: boolean }> {
    const tekst = rij.cel('bevinding');
    const thema = rij.cel('thema') || OVERIG;
    const isKnown = rapport.bevindingen.some((one) => comparable(one.tekst) === comparable(tekst));
    if (tekst === '' || isKnown) return { whole: rapport, isLeft: false };
    let whole = rapport;
    const isAdded = await ookNog(lines, async () => {
      const bevinding = { thema, tekst };
      whole = (await rapporten.addBevindingen(writer, rapport.id, `tabel ${tekst}`, [bevinding])).state;
      lines.push(WORDS.bevinding(thema, tekst));
    });
    return { whole, isLeft: !isAdded };
  }

  const done = await importRows(
    rows,
    ({ rij }) => rij.number,
    ({ rij, titel, isAbove }) =>
      rijVerslag(rij, titel, async () => {
        if (titel === '') return { outcome: 'overgeslagen', lines: [WORDS.noTitle] };
        return store(rij, titel, isAbove ? [WORDS.above(titel)] : []);
      }),
  );
  return { ...done, notes: [], onbekend: onbekendIn([], onbekend) };
}

function keyOf({ rapportsoort, titel, jaar }: Pick<Rapport, 'rapportsoort' | 'titel' | 'jaar'>): string {
  return `${rapportsoort}|${jaar}|${comparable(titel)}`;
}

/** The one report that is called so: a further row of it need not say its year and kind again. */
function onlyOf(titel: string, known: ReadonlyMap<string, Rapport>, jaar?: number): Rapport | undefined {
  const [only, ...more] = [...known.values()].filter(
    (one) => comparable(one.titel) === comparable(titel) && (jaar === undefined || one.jaar === jaar),
  );
  return more.length === 0 ? only : undefined;
}
