import { type Inflater } from './inflate.ts';
import { RebuildMemory } from './rebuild-memory.ts';
/** What objects are rebuilt with. One thread needs it once, whatever it reads: it grows to the tens of megabytes of the longest chain. */
export interface Tools {
    readonly inflater: Inflater;
    /** With room for the kernel that reads trees. */
    readonly memory: RebuildMemory;
}
export declare const createTools: () => Tools;
