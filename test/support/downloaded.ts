import readXlsx from 'read-excel-file/node';
import type { CardView } from './card-reader.ts';

/** The file behind the link of a card, as a browser gets it. */
export async function downloaded(card: CardView): Promise<Uint8Array> {
  const url = /"url":"([^"]+)"/.exec(JSON.stringify(card.json))?.[1];
  if (url === undefined) throw new Error(`No link on: ${card.text}`);
  const answer = await fetch(url, { method: 'POST' });
  if (answer.status !== 200) throw new Error(await answer.text());
  return new Uint8Array(await answer.arrayBuffer());
}

/** The rows of a spreadsheet behind the link of a card, by the names of its columns. */
export async function downloadedRows(card: CardView): Promise<readonly Readonly<Record<string, string>>[]> {
  const sheets = await readXlsx(Buffer.from(await downloaded(card)));
  const [head = [], ...rows] = sheets[0]?.data ?? [];
  return rows.map((row) =>
    Object.fromEntries(
      head.map((name, at) => {
        const cell = row[at];
        return [String(name), cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')];
      }),
    ),
  );
}
