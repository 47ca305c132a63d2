import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { type BytePath, fsPath } from '../../model/byte-path.ts';
import { Damage, UnknownFormat } from './damage.ts';
import { type Entries, readEntries } from './entries.ts';
import { PackFile, readFully } from './pack-file.ts';
import { type PackIndex, parsePackIndex } from './pack-index.ts';

/** A pack whose index and headers are read. */
export interface Pack {
  readonly file: PackFile;
  readonly index: PackIndex;
  readonly entries: Entries;
}

/** Packs of an object directory, by name, without their suffix. @throws Damage where one has no index that can be read */
export function listPacks(directory: BytePath): BytePath[] {
  const names = new Set(namesIn(`${directory}/pack`));
  const packs = [...names]
    .filter((name) => name.endsWith('.pack'))
    .map((name) => name.slice(0, -'.pack'.length));
  // Such packs have their index in a multi-pack index, or git does not see them either.
  if (packs.some((pack) => !names.has(`${pack}.idx`))) throw new UnknownFormat('a pack without an index');
  return packs.sort().map((pack) => `${directory}/pack/${pack}`);
}

const namesIn = (directory: BytePath): string[] => {
  try {
    return readdirSync(fsPath(directory), 'latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new Damage('a directory of packs that cannot be read');
  }
};

/**
 * Opens a pack. Both files end with a hash of themselves: it is checked, since a type that has changed by one bit would make a
 * blob something that is not scanned, and nothing else would tell.
 *
 * @throws Damage for what is damaged or of a version that is not known
 */
export function openPack(path: BytePath, idLength: number): Pack {
  const algorithm = idLength === 32 ? 'sha256' : 'sha1';
  const raw = readIndex(`${path}.idx`);
  const end = raw.length - idLength;
  if (end < 0 || !createHash(algorithm).update(raw.subarray(0, end)).digest().equals(raw.subarray(end)))
    throw new Damage('an index with another checksum');
  const index = parsePackIndex(raw, idLength);
  const file = `${path}.pack`;
  if (!hashOfPack(file, algorithm, idLength).equals(raw.subarray(end - idLength, end)))
    throw new Damage('a pack with another checksum');
  const opened = new PackFile(file);
  try {
    return { file: opened, index, entries: readEntries(opened, index) };
  } catch (error) {
    opened.close();
    throw error;
  }
}

function readIndex(path: BytePath): Buffer {
  try {
    return readFileSync(fsPath(path));
  } catch {
    throw new Damage('an index that cannot be read');
  }
}

/** Bytes that are hashed at a time. */
const PIECE = 1024 * 1024;

/** The hash of a pack's bytes, if it is what the pack itself ends with. */
function hashOfPack(path: BytePath, algorithm: string, idLength: number): Buffer {
  const fd = openSync(fsPath(path), 'r');
  try {
    const end = fstatSync(fd).size - idLength;
    if (end < 0) throw new Damage('a pack that is cut off');
    const hash = createHash(algorithm);
    const piece = Buffer.allocUnsafeSlow(PIECE);
    for (let at = 0; at < end; at += PIECE) {
      const length = Math.min(PIECE, end - at);
      readFully(fd, piece, 0, length, at);
      hash.update(piece.subarray(0, length));
    }
    const trailer = Buffer.alloc(idLength);
    readFully(fd, trailer, 0, idLength, end);
    const digest = hash.digest();
    if (!digest.equals(trailer)) throw new Damage('a pack that does not end with its checksum');
    return digest;
  } finally {
    closeSync(fd);
  }
}
