import { mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { oordeelOf } from '../../opdrachten/ground/inbreng.ts';
import { activiteitenOf } from '../../opdrachten/ground/uitvoering.ts';
import { comparable } from '../../shared/compare.ts';
import { formatMonth, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { capital } from '../../shared/words.ts';
import type { Vergadering } from '../../vergaderingen/vergadering.ts';
import type { Filters, Onderwerp, Periode } from '../ground/query.ts';
import { everyDossier } from './every-dossier.ts';
import type { Asked, OpdrachtStreams } from './opdrachten-answer.ts';
import { type Answer, pageOfRows, type Row, type Slice } from './rows.ts';
import { selectionOf } from './selection.ts';

type Dependencies = {
  readonly streams: OpdrachtStreams;
  readonly listVergaderingen: () => Promise<readonly Vergadering[]>;
};

/** What stands within dossiers. */
export type InDossier = Extract<Onderwerp, 'inbreng' | 'activiteiten' | 'toezeggingen'>;

/** A line with the day it is about and the slice of the chart it belongs to. */
type Line = { readonly row: Row; readonly datum: string; readonly deel: string };

/** Inbreng, activiteiten and toezeggingen of the opdrachten that the reader may read. */
export function createDossierAnswers({
  streams,
  listVergaderingen,
}: Dependencies): (asked: Asked, over: InDossier) => Promise<Answer> {
  return async ({ query, actor, today, from, limit }, over) => {
    const { filters } = query;
    // The days of inbreng and activiteiten are their own, not those of a meeting; and a group may be named in the text.
    const { periode, methode: _m, doelgroep: _d, persoon, ...ofDossier } = filters;
    const owned = over === 'toezeggingen' ? {} : { persoon };
    const where = selectionOf({ ...ofDossier, ...owned }, actor, await listVergaderingen(), today);
    const lines: Line[] = [];
    for await (const dossier of everyDossier(streams, [...where, ...HAVING[over]])) {
      if (!mayReadPlan(actor, dossier)) continue;
      lines.push(...LINES[over](dossier, filters, today).filter(({ datum }) => isWithin(datum, periode)));
    }
    const rows = lines.toSorted((a, b) => a.datum.localeCompare(b.datum)).map(({ row }) => row);
    const delen = slices(lines);
    return {
      ...pageOfRows(query, rows, from, limit),
      ...(delen.length > 1 ? { verdeling: { naam: CHART[over], delen } } : {}),
    };
  };
}

const HAVING: Readonly<Record<InDossier, readonly { key: string; anyOf: readonly string[] }[]>> = {
  inbreng: [{ key: 'met', anyOf: ['inbreng'] }],
  activiteiten: [],
  toezeggingen: [{ key: 'met', anyOf: ['besluit'] }],
};
const CHART: Readonly<Record<InDossier, string>> = {
  inbreng: 'Wat ermee is gedaan',
  activiteiten: 'Soort activiteit',
  toezeggingen: 'Nagekomen of nog open',
};
const LINES: Readonly<
  Record<InDossier, (dossier: Dossier, filters: Filters, today: string) => readonly Line[]>
> = {
  inbreng: inbrengLines,
  activiteiten: activiteitLines,
  toezeggingen: toezeggingLines,
};

function inbrengLines(dossier: Dossier, { doelgroep, methode, oordeel }: Filters): readonly Line[] {
  const activiteiten = new Map(activiteitenOf(dossier).map((one) => [one.id, one]));
  // Residents of the whole dossier are that group when the plan says so.
  const ofGroup = doelgroep === undefined || names(dossier.plan.ervaring, doelgroep);
  return (dossier.inbreng ?? []).flatMap((punt): Line[] => {
    const activiteit = activiteiten.get(punt.activiteitId ?? '');
    const judged = oordeelOf(punt);
    if (oordeel !== undefined && judged !== oordeel) return [];
    if (methode !== undefined && activiteit?.soort !== methode) return [];
    if (!ofGroup && !names(punt.thema, doelgroep) && !names(punt.tekst, doelgroep)) return [];
    const datum = activiteit?.nu ?? '';
    const reden = punt.oordeel?.reden ?? '';
    return [
      {
        datum,
        deel: judged,
        row: {
          titel: punt.tekst,
          regels: [
            reden === '' ? capital(judged) : `${capital(judged)}: ${reden}`,
            [
              dossier.titel,
              punt.thema ?? '',
              activiteit ? `${activiteit.soort} ${dateWords(datum)}` : punt.bron,
            ]
              .filter((part) => part !== '')
              .join(' · '),
          ],
          opdracht: dossier.id,
          velden: {
            Opdracht: dossier.titel,
            Kenmerk: dossier.kenmerk ?? '',
            Inbreng: punt.tekst,
            Bron: punt.bron,
            Thema: punt.thema ?? '',
            Activiteit: activiteit?.soort ?? '',
            Datum: datum,
            Oordeel: judged,
            Reden: reden,
          },
        },
      },
    ];
  });
}

function activiteitLines(dossier: Dossier, { methode, doelgroep, laat }: Filters): readonly Line[] {
  if (doelgroep !== undefined && !names(dossier.plan.ervaring, doelgroep)) return [];
  return activiteitenOf(dossier).flatMap((activiteit): Line[] => {
    if (methode !== undefined && comparable(activiteit.soort) !== comparable(methode)) return [];
    if (laat && activiteit.stand !== 'gepland') return [];
    const { gehouden } = activiteit.verloop;
    const aantal = gehouden
      ? gehouden.aantal === 1
        ? '1 inwoner deed mee'
        : `${gehouden.aantal} inwoners deden mee`
      : activiteit.aantal === 1
        ? '1 inwoner'
        : `ongeveer ${activiteit.aantal} inwoners`;
    return [
      {
        datum: activiteit.nu,
        deel: activiteit.soort,
        row: {
          titel: `${capital(activiteit.soort)}, ${dateWords(activiteit.nu)}`,
          regels: [`${capital(activiteit.stand)} · ${aantal}`, dossier.titel],
          opdracht: dossier.id,
          velden: {
            Opdracht: dossier.titel,
            Kenmerk: dossier.kenmerk ?? '',
            Activiteit: activiteit.soort,
            // A month is written out: a spreadsheet would take '2027-01' for a day.
            Wanneer: activiteit.nu.length === 'YYYY-MM'.length ? formatMonth(activiteit.nu) : activiteit.nu,
            Stand: activiteit.stand,
            'Verwacht aantal': activiteit.aantal,
            'Echt aantal': gehouden?.aantal ?? '',
            Opbrengst: gehouden?.opbrengst ?? '',
          },
        },
      },
    ];
  });
}

function toezeggingLines(
  dossier: Dossier,
  { persoon, soort, laat }: Filters,
  today: string,
): readonly Line[] {
  return (dossier.toezeggingen ?? []).flatMap((toezegging): Line[] => {
    const { wat, eigenaar, datum, nagekomen } = toezegging;
    if (persoon !== undefined && eigenaar.persoonId !== persoon) return [];
    if (soort === 'toezegging nagekomen' && nagekomen) return [];
    if (laat && datum >= today) return [];
    const stand = nagekomen ? 'nagekomen' : 'nog open';
    return [
      {
        datum,
        deel: stand,
        row: {
          titel: wat,
          regels: [
            `${capital(stand)} · ${eigenaar.naam} · uiterlijk ${formatShortDutchDate(datum)}`,
            dossier.titel,
          ],
          opdracht: dossier.id,
          velden: {
            Opdracht: dossier.titel,
            Toezegging: wat,
            Eigenaar: eigenaar.naam,
            'Uiterlijk op': datum,
            Stand: stand,
            Hoe: nagekomen?.hoe ?? '',
          },
        },
      },
    ];
  });
}

/** A day, or a month when the day is not known: such a month lies in a period when it overlaps it. */
function isWithin(datum: string, { van = '', tot = '9999' }: Periode = {}): boolean {
  if (datum === '') return van === '' && tot === '9999';
  return datum >= van.slice(0, datum.length) && datum <= tot.slice(0, Math.max(datum.length, 4));
}

function names(text: string | null | undefined, group: string | undefined): boolean {
  return group !== undefined && ` ${comparable(text ?? '')} `.includes(` ${comparable(group)} `);
}

function slices(lines: readonly Line[]): readonly Slice[] {
  const counts = new Map<string, number>();
  for (const { deel } of lines) counts.set(deel, (counts.get(deel) ?? 0) + 1);
  return [...counts]
    .map(([naam, aantal]) => ({ naam, aantal }))
    .toSorted((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam, 'nl'));
}

function dateWords(datum: string): string {
  if (datum === '') return 'datum nog niet bekend';
  return datum.length === 'YYYY-MM'.length ? formatMonth(datum) : formatShortDutchDate(datum);
}
