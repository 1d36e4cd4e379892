import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { soortOfPost } from '../shared/post-soorten.ts';
import { ALL_OPEN } from '../shared/way-buttons.ts';
import type { Verzamelbericht } from './verzamelbericht.ts';

/** A post as it stands in a message about several: its one line as it is now, and where it leads. */
export type VerzamelRow = { readonly tekst: string; readonly opent?: CardButton | undefined };

const ROWS = 6;
const TEXT_LIMITS = [240, 160, 100, 60] as const;

/** What all of them ask, when that is the same. It stays true when some of it is done. */
const SAME: Readonly<Record<string, (count: number) => string>> = {
  plan: (count) => `Participatieplan voor ${count} opdrachten`,
  beoordelen: (count) => `Je krijgt ${count} participatieplannen te lezen`,
};

/** The message about several posts. @param page from 1 */
export function verzamelCard(
  { id, posts, op }: Verzamelbericht,
  rows: readonly VerzamelRow[],
  page = 1,
): CardMessage {
  const soorten = new Set(posts.map((post) => soortOfPost(post.id)));
  const [soort = ''] = soorten;
  const same = soorten.size === 1 ? SAME[soort] : undefined;
  const title =
    rows.length === 1
      ? 'Bericht over een opdracht'
      : (same?.(rows.length) ?? `${rows.length} berichten voor je`);
  const intro = `Dit kwam op ${formatDutchDate(localDate(op))} tegelijk. Per regel zie je hoe het nu staat.`;
  const to = (pagina: number) => ({ verb: 'verzamelberichten.show', data: { verzamelbericht: id, pagina } });
  const paging: CardButton[] = [
    ...(page > 1 ? [{ title: 'Vorige', ...to(page - 1) }] : []),
    ...(page * ROWS < rows.length ? [{ title: 'Volgende', ...to(page + 1) }] : []),
    ALL_OPEN,
  ];
  return everShorter(TEXT_LIMITS, (limit) => ({
    card: 'bezorging/verzameld',
    data: {
      title,
      intro,
      rows: rows.slice((page - 1) * ROWS, page * ROWS).map(({ tekst, opent }) => ({
        tekst: escapeLine(cutText(tekst, limit)),
        buttonRows: buttonRows(opent ? [lineButton(opent, cutText(tekst, limit))] : []),
      })),
      buttonRows: buttonRows(paging),
    },
    summary: title,
  }));
}

/** Six buttons have the same title: what is read aloud says which is which. */
function lineButton(opent: CardButton, tekst: string): CardButton {
  return { ...opent, tooltip: `${opent.title}: ${tekst}` };
}
