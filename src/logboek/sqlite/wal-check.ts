import { closeSync, openSync, readSync } from 'node:fs';
import { endianness } from 'node:os';

/**
 * Reads back what was written in the write-ahead log (https://www.sqlite.org/fileformat2.html#walformat). SQLite itself
 * looks at the checksums only when it opens a file, which is too late for what was acknowledged since.
 */
export interface WalCheck {
  /** @param frames how many frames of it are in use. @throws Error when they are not all there as they were written */
  verify(frames: number): void;
}

const HEADER = 32;
const FRAME_HEADER = 24;
/** Said of the byte order in which the checksums were made; the low bit is big-endian. */
const MAGIC = 0x377f0682;

type Sums = { first: number; second: number };

/** Remembers how far it looked: only what is new is read. */
export function createWalCheck(path: string): WalCheck {
  let salts = '';
  let seen = 0;
  let sums: Sums = { first: 0, second: 0 };

  const readExactly = (file: number, length: number, from: number): Buffer => {
    const bytes = Buffer.alloc(length);
    if (readSync(file, bytes, 0, length, from) !== length) throw new Error('the write-ahead log is cut off');
    return bytes;
  };

  return {
    verify(frames) {
      if (frames === 0) return;
      const file = openSync(path, 'r');
      try {
        const header = readExactly(file, HEADER, 0);
        const magic = header.readUInt32BE(0);
        if ((magic & ~1) !== MAGIC) throw new Error('the write-ahead log has no head');
        const swap = ((magic & 1) === 1) !== (endianness() === 'BE');
        const start = addUp(header.subarray(0, 24), { first: 0, second: 0 }, swap);
        expectSums(header, 24, start);
        const found = header.toString('hex', 16, 24);
        if (found !== salts || frames < seen) {
          salts = found;
          seen = 0;
          sums = start;
        }
        const pageSize = header.readUInt32BE(8);
        const length = FRAME_HEADER + pageSize;
        for (; seen < frames; seen += 1) {
          const frame = readExactly(file, length, HEADER + seen * length);
          if (frame.toString('hex', 8, 16) !== salts) throw new Error('a frame is of another time');
          const next = addUp(frame.subarray(FRAME_HEADER), addUp(frame.subarray(0, 8), sums, swap), swap);
          expectSums(frame, 16, next);
          sums = next;
        }
      } finally {
        closeSync(file);
      }
    },
  };
}

function addUp(bytes: Buffer, { first, second }: Sums, swap: boolean): Sums {
  const words = new Uint32Array(
    swap
      ? Uint8Array.from(bytes).buffer
      : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  if (swap) Buffer.from(words.buffer).swap32();
  let [one, two] = [first, second];
  for (let at = 0; at < words.length; at += 2) {
    one = (one + (words[at] ?? 0) + two) >>> 0;
    two = (two + (words[at + 1] ?? 0) + one) >>> 0;
  }
  return { first: one, second: two };
}

function expectSums(bytes: Buffer, at: number, { first, second }: Sums): void {
  if (bytes.readUInt32BE(at) !== first || bytes.readUInt32BE(at + 4) !== second)
    throw new Error('the write-ahead log is not as it was written');
}
