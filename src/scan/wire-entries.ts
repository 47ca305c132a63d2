import { Buffer } from 'node:buffer';
import type { FileEntry } from '../sources/listing.ts';

/** Files on their way to another thread: as two texts they take a tenth of the time of as many objects. */
export interface WireEntries {
  /** With a NUL between each two, which no name has. */
  readonly paths: string;
  /** What to open, likewise; nothing for names that are bytes. */
  readonly absolutes: string;
  readonly byBytes: readonly { readonly index: number; readonly absolute: Uint8Array }[];
}

const BETWEEN = '\0';

export const entriesToWire = (entries: readonly FileEntry[]): WireEntries => ({
  paths: entries.map(({ path }) => path).join(BETWEEN),
  absolutes: entries.map(({ absolute }) => (typeof absolute === 'string' ? absolute : '')).join(BETWEEN),
  byBytes: entries.flatMap(({ absolute }, index) =>
    typeof absolute === 'string' ? [] : [{ index, absolute }],
  ),
});

/** @param wire of one entry at least */
export function entriesFromWire({ paths, absolutes, byBytes }: WireEntries): FileEntry[] {
  const all: (string | Buffer)[] = absolutes.split(BETWEEN);
  // They arrive as plain Uint8Arrays.
  for (const { index, absolute } of byBytes) all[index] = Buffer.from(absolute);
  return paths.split(BETWEEN).map((path, index) => ({ path, absolute: all[index] ?? '' }));
}
