import * as z from 'zod/v4';
import { DomainError } from '../../shared/errors.ts';
import type { Log, LogEntry } from '../ports.ts';
import { conflict } from '../store-errors.ts';
import { entryBodySchema } from '../stored-schemas.ts';
import type { DocumentContainer } from './document-container.ts';

const entrySchema = entryBodySchema.extend({ stream: z.string(), number: z.number() });
const MAX_STREAM = 1_000_000;
/** Cosmos takes 2 KB as a partition; no id of ours comes near it, but a card that somebody made up may hold anything. */
const LONGEST_NAME = 1_500;
const isTooLong = (stream: string): boolean => Buffer.byteLength(stream) > LONGEST_NAME;

/** The log: one document an entry, a partition a stream, the number as id. Creating the document is the commit. */
export function createCosmosLog(container: DocumentContainer): Log {
  return {
    async append({ stream, ...entry }) {
      if (isTooLong(stream)) throw new DomainError('invalid-input', 'Dit is te lang om te bewaren.');
      const created = await container.create(stream, { id: String(entry.number), ...entry });
      if (created === undefined) throw conflict();
    },

    async read(stream, after = 0) {
      if (isTooLong(stream)) return [];
      // Nearly always there is nothing new, and a point read of nothing costs less than half of a question.
      const next = await container.read(stream, String(after + 1));
      if (!next) return [];
      const rest = await container.query(
        stream,
        {
          where: 'c.number > @after',
          parameters: { after: after + 1 },
          orderBy: 'c.stream, c.number',
        },
        MAX_STREAM,
      );
      return [next.document, ...rest].map(parseEntry);
    },

    async readAll(cursor, limit) {
      const { documents, cursor: reached } = await container.changes(cursor, limit);
      return { entries: documents.map(parseEntry), cursor: reached };
    },
  };
}

function parseEntry(document: unknown): LogEntry {
  return entrySchema.parse(document);
}
