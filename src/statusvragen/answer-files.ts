import type { CardMessage } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Bestandmaker, Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import type { AnswerQuery } from './antwoorden/answers.ts';
import { type ExportTable, exportTable } from './antwoorden/export.ts';
import type { Query } from './ground/query.ts';

export type Bestandsvorm = 'xlsx' | 'csv';

type Source = { readonly answer: AnswerQuery; readonly clock: Clock };

/** Answers as spreadsheets. */
export function answerMakers(
  source: Source,
  write: Readonly<Record<Bestandsvorm, WriteFile<ExportTable>>>,
): Makers<`antwoord.${Bestandsvorm}`> {
  const maker =
    (vorm: Bestandsvorm): Bestandmaker =>
    async (actor, { query }) => {
      const table = await exportTable(source, actor, query);
      return { naam: `${table.naam}.${vorm}`, ...(await write[vorm](table)) };
    };
  return { 'antwoord.xlsx': maker('xlsx'), 'antwoord.csv': maker('csv') };
}

/** A card with a link to the whole answer as a file, for this person. */
export function offerAnswer(
  source: Source,
  downloads: Pick<Downloads, 'offer'>,
): (actor: Actor, query: Query, vorm: Bestandsvorm) => Promise<CardMessage> {
  return async (actor, query, vorm) => {
    const kept = JSON.stringify(query);
    // Said now when there is nothing to export, and not behind the link.
    const { rows } = await exportTable(source, actor, kept);
    const { url } = await downloads.offer(actor, { soort: `antwoord.${vorm}`, van: { query: kept } });
    return answerFileCard({ query, vorm, rows: rows.length, url });
  };
}

/** The link to the file, in its other form, and the way to others. @param rows how many it has */
export function answerFileCard(file: {
  readonly query: Query;
  readonly vorm: Bestandsvorm;
  readonly rows: number;
  readonly url: string;
}): CardMessage {
  const { query, vorm, rows, url } = file;
  return downloadCard({
    title: 'Je bestand staat klaar',
    text: `${rows === 1 ? '1 regel' : `${rows} regels`}, als ${vorm === 'csv' ? 'CSV-bestand' : 'Excel-bestand'}.`,
    url,
    buttons: [
      ...(vorm === 'csv'
        ? []
        : [{ title: 'Maak een CSV-bestand', verb: 'statusvragen.export', data: { query, vorm: 'csv' } }]),
      { title: 'Neem iets anders mee', verb: 'statusvragen.take' },
      { title: 'Terug naar het antwoord', verb: 'statusvragen.answer', data: { query } },
    ],
  });
}
