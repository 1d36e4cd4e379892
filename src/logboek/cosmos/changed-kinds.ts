import * as z from 'zod/v4';
import { createNextRead } from '../../shared/next-read.ts';

/** Of which kinds of read models a question may be answered otherwise than before. */
interface ChangedKinds {
  /** Reads what others saved. @returns for a kind a number that is another one after each change of it */
  read(): Promise<(kind: string) => number>;
  /** It was saved or taken away here. */
  note(kind: string): void;
}

const documentSchema = z.object({
  id: z.string(),
  kind: z.string().catch(''),
  key: z.string().catch(''),
  _etag: z.string().optional(),
});

/**
 * A feed tells what was written, not what was taken away: who takes one away writes a document of this kind, with as its id the kind of what is
 * gone.
 */
export const TAKEN_AWAY = 'weggehaald';

/**
 * @param changes what was written since the last time, by anybody
 * @param isOwn was it written here, as it is now?
 */
export function createChangedKinds(
  changes: () => Promise<readonly unknown[]>,
  isOwn: (documentId: string, etag: string | undefined) => boolean,
): ChangedKinds {
  const counts = new Map<string, number>();
  /** After trouble anything may have changed. */
  let missed = 0;

  const note = (kind: string): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  const take = async (): Promise<void> => {
    const written = await changes().catch((error: unknown) => {
      missed += 1;
      throw error;
    });
    for (const document of written) {
      const found = documentSchema.safeParse(document);
      if (!found.success) missed += 1;
      else if (found.data.kind === TAKEN_AWAY) note(found.data.key);
      else if (!isOwn(found.data.id, found.data._etag)) note(found.data.kind);
    }
  };
  const read = createNextRead(take);

  return {
    note,
    async read() {
      await read();
      return (kind) => (counts.get(kind) ?? 0) + missed;
    },
  };
}
