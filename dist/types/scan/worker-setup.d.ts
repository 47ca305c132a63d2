import type { SharedPack } from '../git/pack/pack.ts';
import type { CompiledRule } from '../model/rule.ts';
import type { RuleBook } from '../model/rule-book.ts';
import type { WireReport } from './wire.ts';
import type { WireEntries } from './wire-entries.ts';
/** What a worker is started with: what makes an engine, and what it is for. */
export interface WorkerSetup {
    /** All that are built in, of which each worker reads what it needs, or such as are not. */
    readonly rules: 'builtin' | readonly CompiledRule[];
    readonly wasm: boolean;
    readonly work: FileWork | ObjectWork;
}
export interface FileWork {
    readonly kind: 'files';
    readonly explain: boolean;
    readonly pieceSize: number;
    readonly maxFileSize: number | undefined;
    /** One integer: the index of the file at hand, so that a crash can name it. */
    readonly current: Int32Array;
}
export interface WorkerTask {
    readonly first: number;
    readonly entries: WireEntries;
}
/** See {@link Tally}. */
export interface WorkerAnswer {
    readonly files: number;
    readonly bytes: number;
    readonly reports: readonly WireReport[];
}
/** For objects of git; what is to be done with them is said in tasks: see object-worker.ts. */
export interface ObjectWork {
    readonly kind: 'objects';
    readonly packs: readonly SharedPack[];
    /** That read them, the main one included. */
    readonly threads: number;
    /** Bytes; larger objects are told of and not scanned. */
    readonly maxSize: number;
    /** One integer: the share of blobs at hand; -1 for none. */
    readonly current: Int32Array;
}
export declare const engineSetup: (rules: RuleBook, wasm: boolean) => Pick<WorkerSetup, "rules" | "wasm">;
