import * as z from 'zod/v4';
import { DomainError } from '../../shared/errors.ts';
import { stable } from '../chain.ts';
import type { Log, LogEntry } from '../ports.ts';
import { conflict } from '../store-errors.ts';
import { damagedEntry, entryBodySchema } from '../stored-schemas.ts';
import type { DocumentContainer } from './document-container.ts';

/** A document of the log: its place, and a body that may be damaged. */
const documentSchema = z.looseObject({ id: z.string().regex(/^[1-9]\d*$/), stream: z.string() });
const rawSchema = z.object({ raw: z.string() });
/** What Cosmos and our own writing of a document add to an entry. */
const NOT_OF_THE_ENTRY = [
  'id',
  'write',
  'stream',
  'number',
  '_rid',
  '_self',
  '_etag',
  '_attachments',
  '_ts',
  '_lsn',
];
const MAX_STREAM = 1_000_000;
/** Cosmos takes 2 KB as a partition; no id of ours comes near it, but a card that somebody made up may hold anything. */
const LONGEST_NAME = 1_500;
const isTooLong = (stream: string): boolean => Buffer.byteLength(stream) > LONGEST_NAME;

/** The log: one document an entry, a partition a stream, the number as id. Creating the document is the commit. */
export function createCosmosLog(container: DocumentContainer): Log {
  return {
    async append({ stream, raw, ...entry }) {
      if (isTooLong(stream)) throw new DomainError('invalid-input', 'Dit is te lang om te bewaren.');
      const { number } = entry;
      const body = raw === undefined ? entry : { number, raw };
      const created = await container.create(stream, { id: String(number), ...body });
      if (created === undefined) throw conflict();
    },

    async replace(was, { stream, number, raw, ...entry }) {
      const found = await container.read(stream, String(number));
      if (!found || stable(parseEntry(found.document)[0]) !== stable(was)) return false;
      const body = raw === undefined ? entry : { raw };
      return (
        (await container.replace(stream, { id: String(number), number, ...body }, found.etag)) !== undefined
      );
    },

    async read(stream, after = 0) {
      if (isTooLong(stream)) return [];
      // Nearly always there is nothing new, and a point read of nothing costs less than half of a question.
      const next = await container.read(stream, String(after + 1));
      if (!next) return [];
      const rest = await container.query(
        stream,
        {
          where: '(c.number > @after OR NOT IS_NUMBER(c.number))',
          parameters: { after: after + 1 },
          orderBy: 'c.stream, c.number',
        },
        MAX_STREAM,
      );
      const later = rest.flatMap(parseEntry).filter(({ number }) => number > after + 1);
      return [...parseEntry(next.document), ...later.toSorted((one, other) => one.number - other.number)];
    },

    async readAll(cursor, limit) {
      const { documents, cursor: reached } = await container.changes(cursor, limit);
      return { entries: documents.flatMap(parseEntry), cursor: reached };
    },
  };
}

/** None for a document that is no entry at all: nothing of ours has an id that is no number. */
function parseEntry(document: unknown): readonly LogEntry[] {
  const found = documentSchema.safeParse(document);
  if (!found.success) return [];
  const { id, stream } = found.data;
  const fields = Object.fromEntries(
    Object.entries(found.data).filter(([name]) => !NOT_OF_THE_ENTRY.includes(name)),
  );
  const read = entryBodySchema.safeParse(fields);
  if (read.success) return [{ ...read.data, stream, number: Number(id) }];
  const copied = rawSchema.safeParse(fields);
  return [damagedEntry(stream, Number(id), copied.success ? copied.data.raw : JSON.stringify(fields))];
}
