import { errorCode } from '../../model/error-code.ts';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type BytePath, fsPath } from '../../model/byte-path.ts';
import { Damage, UnknownFormat } from './damage.ts';
import { type Entries, readEntries } from './entries.ts';
import { type OpenPackFile, PackFile } from './pack-file.ts';
import { type PackIndex, parsePackIndex } from './pack-index.ts';
import { PackSweep } from './pack-sweep.ts';
import { asBuffer } from './shared-arrays.ts';

/** A pack whose index and headers are read. */
export interface Pack {
  readonly file: PackFile;
  readonly index: PackIndex;
  readonly entries: Entries;
}

/** A pack as it is handed to another thread, which reads the same file and the same memory. */
export interface SharedPack {
  readonly file: OpenPackFile;
  readonly index: Omit<PackIndex, 'nameTable'> & { readonly nameTable: Uint8Array };
  readonly entries: Entries;
}

export const sharePack = ({ file, index, entries }: Pack): SharedPack => ({
  file: { fd: file.fd, size: file.size },
  index,
  entries,
});

/** @param threads that read the pack. Who opened it closes it, when all others are done with it. */
export function attachPack(shared: SharedPack, threads: number): Pack {
  const index = { ...shared.index, nameTable: asBuffer(shared.index.nameTable) };
  const file = new PackFile(shared.file, threads);
  return { file, index, entries: shared.entries };
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
    if (errorCode(error) === 'ENOENT') return [];
    throw new Damage('a directory of packs that cannot be read');
  }
};

/**
 * Opens a pack. Both files end with a hash of themselves: it is checked, since a type that has changed by one bit would make a
 * blob something that is not scanned, and nothing else would tell. The sums that entries end with are not checked once more when
 * these are inflated: git would refuse an entry that was written with a wrong one, and here it is scanned.
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
  const entries = sweep(file, index, raw.subarray(end - idLength, end));
  return { file: PackFile.open(file), index, entries };
}

/** Reads the headers of all entries. @param wanted the pack's checksum */
function sweep(path: BytePath, index: PackIndex, wanted: Buffer): Entries {
  const pack = new PackSweep(path, index.idLength);
  const check = (): void => {
    if (!pack.finish().equals(wanted)) throw new Damage('a pack with another checksum');
  };
  try {
    const entries = readEntries(pack, index);
    check();
    return entries;
  } catch (error) {
    // What looks like another version is damage where the checksum is wrong.
    if (error instanceof UnknownFormat) check();
    throw error;
  } finally {
    pack.close();
  }
}

function readIndex(path: BytePath): Buffer {
  try {
    return readFileSync(fsPath(path));
  } catch {
    throw new Damage('an index that cannot be read');
  }
}
