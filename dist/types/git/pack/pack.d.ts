import { type BytePath } from '../../model/byte-path.ts';
import { type Entries } from './entries.ts';
import { type OpenPackFile, PackFile } from './pack-file.ts';
import { type PackIndex } from './pack-index.ts';
/** A pack whose index and headers are read. */
export interface Pack {
    readonly file: PackFile;
    readonly index: PackIndex;
    readonly entries: Entries;
}
/** A pack as it is handed to another thread, which reads the same file and the same memory. */
export interface SharedPack {
    readonly file: OpenPackFile;
    readonly index: Omit<PackIndex, 'nameTable'> & {
        readonly nameTable: Uint8Array;
    };
    readonly entries: Entries;
}
export declare const sharePack: ({ file, index, entries }: Pack) => SharedPack;
/** @param threads that read the pack. Who opened it closes it, when all others are done with it. */
export declare function attachPack(shared: SharedPack, threads: number): Pack;
/** Packs of an object directory, by name, without their suffix. @throws Damage where one has no index that can be read */
export declare function listPacks(directory: BytePath): BytePath[];
/**
 * Opens a pack. Both files end with a hash of themselves: it is checked, since a type that has changed by one bit would make a
 * blob something that is not scanned, and nothing else would tell. The sums that entries end with are not checked once more when
 * these are inflated: git would refuse an entry that was written with a wrong one, and here it is scanned.
 *
 * @throws Damage for what is damaged or of a version that is not known
 */
export declare function openPack(path: BytePath, idLength: number): Pack;
