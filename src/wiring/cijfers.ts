import { downloadCard } from '../downloads/download-cards.ts';
import type { Bestandmaker, Downloads } from '../downloads/downloads.ts';
import {
  assertMayReadCijfers,
  createCijfersRoutes,
  dossiersOf,
  type ListJaarDossiers,
} from '../overzichten/cijfers-routes.ts';
import { jaarCells, jaarDocument, jaarRij } from '../overzichten/jaaroverzicht.ts';
import { localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { Core } from './core.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function listOf({ opdrachten, vergaderingen }: Core): ListJaarDossiers {
  return async () => {
    const datums = new Map<string, string | undefined>();
    const found = [];
    for (const { state } of await opdrachten.list()) {
      const { vergaderingId } = state;
      if (vergaderingId !== undefined && !datums.has(vergaderingId))
        datums.set(vergaderingId, (await vergaderingen.find(vergaderingId))?.datum);
      const vergaderdatum = vergaderingId === undefined ? undefined : datums.get(vergaderingId);
      found.push({ dossier: state, ...(vergaderdatum === undefined ? {} : { vergaderdatum }) });
    }
    return found;
  };
}

/** The figures of the programme and the report of a year. */
export function createCijfersPart(core: Core, downloads: Downloads): ReturnType<typeof createCijfersRoutes> {
  return createCijfersRoutes({
    listDossiers: listOf(core),
    workingDays: async () => (await core.kalender()).days,
    clock: core.clock,
    async offerJaar(actor, jaar, vorm) {
      const { url } = await downloads.offer(actor, { soort: `jaaroverzicht.${vorm}`, van: { jaar } });
      return downloadCard({
        title: vorm === 'docx' ? 'Het Word-document staat klaar' : 'Het Excel-bestand staat klaar',
        text: `Jaaroverzicht ${jaar}: per project de vorm, de vraag, het resultaat en het vervolg.`,
        url,
        buttons: [{ title: 'Terug', verb: 'overzichten.jaar', data: { jaar } }],
      });
    },
  });
}

/** The report of a year as a Word document and as a spreadsheet; the libraries are loaded when the first one is asked for. */
export function jaarMakers(core: Core): Readonly<Record<string, Bestandmaker>> {
  const rijenOf: (
    ...asked: Parameters<Bestandmaker>
  ) => Promise<{ jaar: string; rijen: ReturnType<typeof jaarRij>[] }> = async (actor, { jaar = '' }) => {
    assertMayReadCijfers(actor);
    const rijen = dossiersOf(await listOf(core)(), jaar).map(jaarRij);
    if (rijen.length === 0) throw new DomainError('not-possible', `Er zijn geen opdrachten in ${jaar}.`);
    return { jaar, rijen };
  };
  return {
    async 'jaaroverzicht.docx'(actor, van) {
      const { jaar, rijen } = await rijenOf(actor, van);
      const { DOCX_TYPE, writeDocx } = await import('../documenten/docx.ts');
      const bytes = await writeDocx(jaarDocument(jaar, rijen, localDate(core.clock.now())));
      return { naam: `Jaaroverzicht ${jaar}.docx`, type: DOCX_TYPE, bytes };
    },
    async 'jaaroverzicht.xlsx'(actor, van) {
      const { jaar, rijen } = await rijenOf(actor, van);
      const { toXlsx } = await import('../spreadsheets/write-sheet.ts');
      const bytes = await toXlsx({ naam: `Jaaroverzicht ${jaar}`, rows: rijen.map(jaarCells) });
      return { naam: `Jaaroverzicht ${jaar}.xlsx`, type: XLSX_TYPE, bytes };
    },
  };
}
