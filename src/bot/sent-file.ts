import * as z from 'zod/v4';
import { DomainError } from '../shared/errors.ts';
import type { SentFile } from './ports.ts';

/** A file that somebody sends in the own chat: Teams puts it in their OneDrive and sends a link that works for some minutes. */
const FILE = 'application/vnd.microsoft.teams.file.download.info';

/** Where Teams keeps such files; everything else is somebody's attempt to let the bot ask for something. */
const HOST = /^[a-z0-9-]+\.sharepoint\.com$/;
/** As large as a spreadsheet may be; in bytes. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Teams waits some fifteen seconds for an answer. */
const TIME_LIMIT_MS = 8_000;

const fileSchema = z.object({
  contentType: z.literal(FILE),
  name: z.string().min(1).max(400),
  content: z.object({ downloadUrl: z.string().max(8_000) }),
});

/** How a file is asked for; redirects are never followed. */
export type Download = (
  url: string,
  options: { readonly redirect: 'manual'; readonly signal: AbortSignal },
) => Promise<Pick<Response, 'status' | 'body'>>;

/** A file of a message as Teams tells of it. */
export type FileInfo = { readonly naam: string; readonly url: string };

export function filesOf(attachments: readonly unknown[]): FileInfo[] {
  return attachments.flatMap((attachment) => {
    const { data } = fileSchema.safeParse(attachment);
    return data ? [{ naam: data.name, url: data.content.downloadUrl }] : [];
  });
}

const NOT_THERE = 'Ik kan dit bestand niet openen. Stuur het opnieuw in onze eigen chat.';

/** @returns the file, which is asked for when it is read: throws DomainError 'invalid-file', or 'not-possible' when it cannot be had now */
export function sentFile({ naam, url }: FileInfo, download: Download): SentFile {
  return {
    naam,
    async read() {
      if (!isOfTeams(url)) throw new DomainError('invalid-file', NOT_THERE, { reason: 'file-host' });
      const signal = AbortSignal.timeout(TIME_LIMIT_MS);
      try {
        const { status, body } = await download(url, { redirect: 'manual', signal });
        if (status === 200 && body) return await readAll(body);
      } catch (error) {
        if (error instanceof DomainError) throw error;
        throw new DomainError('not-possible', NOT_THERE, { reason: 'file-unavailable', cause: error });
      }
      throw new DomainError('not-possible', NOT_THERE, { reason: 'file-unavailable' });
    },
  };
}

function isOfTeams(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  return protocol === 'https:' && port === '' && username === '' && password === '' && HOST.test(hostname);
}

/** What it says of its own length is not believed. */
async function readAll(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > MAX_BYTES)
      throw new DomainError('invalid-file', 'Dit bestand is te groot. Ik lees hooguit 5 MB.', {
        reason: 'file-too-large',
      });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
