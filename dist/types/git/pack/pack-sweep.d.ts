import { type BytePath } from '../../model/byte-path.ts';
/** Reads a pack once, from its first byte to its last: hashes all of it, and shows short stretches on the way. */
export declare class PackSweep {
    #private;
    /** Bytes. */
    readonly size: number;
    /** What was read last lies in it. */
    readonly buffer: Buffer<ArrayBuffer>;
    /** @throws Error of the file system, Damage */
    constructor(path: BytePath, idLength: number);
    /**
     * @param start not before that of the last call
     * @returns where the stretch lies in {@link buffer}, until the next one is read
     * @throws Damage when the file has no such bytes
     */
    read(start: number, end: number): number;
    /** Reads what is left. @returns the hash of the pack's bytes @throws Damage if it is not what the pack itself ends with */
    finish(): Buffer;
    close(): void;
}
