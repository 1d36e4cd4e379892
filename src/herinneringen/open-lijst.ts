import type { Deel, Werelden } from '../verplichtingen/wereld.ts';
import type { OpenLijst } from './herinnering-cards.ts';
import { openRows } from './herinnering-posts.ts';
import type { HerinneringRow } from './herinnering-rows.ts';

/**
 * The list on request, in the chat and on the werkbord. Of what a coördinator hears of because there are opdrachten, only what is shown is read:
 * a region may have very many.
 * @param today YYYY-MM-DD @param from how many come before these @param count how many at most
 */
export async function readOpenLijst(
  { deelOf }: Pick<Werelden, 'deelOf'>,
  persoonId: string,
  today: string,
  from: number,
  count: number,
): Promise<OpenLijst> {
  // What is no opdracht, or the own, may stand before or behind any of the stapel.
  const first = from === 0 ? 0 : Math.max(0, from - (await countBesides(deelOf, persoonId, today)));
  const deel = await deelOf(persoonId, first, from + count);
  const all = openRows(persoonId, today, deel.wereld);
  const { stapel, gevraagd } = deel;
  const notNow = all.filter(({ stand }) => stand !== 'open').length;
  const { taken } = deel.wereld;
  if (!stapel)
    return { rows: all.slice(from, from + count), total: all.length, open: all.length - notNow, taken };
  const shown = all.filter(({ verplichtingId: id }) => gevraagd.has(id) || !stapel.has(id));
  const there = new Set(all.map(({ verplichtingId }) => verplichtingId));
  // What was settled a moment ago is in the stapel still, and is open no more.
  const settled = [...gevraagd].filter((id) => !there.has(id)).length;
  const total = stapel.total - settled + besides(all, deel).length;
  return { rows: shown.slice(from - first, from - first + count), total, open: total - notNow, taken };
}

async function countBesides(deelOf: Werelden['deelOf'], persoonId: string, today: string): Promise<number> {
  const deel = await deelOf(persoonId, 0, 0);
  return deel.stapel ? besides(openRows(persoonId, today, deel.wereld), deel).length : 0;
}

function besides(rows: readonly HerinneringRow[], { stapel }: Deel): readonly HerinneringRow[] {
  return rows.filter(({ verplichtingId }) => stapel?.has(verplichtingId) !== true);
}
