import type { CompiledRule } from '../model/rule.ts';
import { type WireReport } from './wire.ts';
/** What a worker is started with. */
export interface WorkerSetup {
    /** All that are built in, of which each worker reads what it needs, or such as are not. */
    readonly rules: 'builtin' | readonly CompiledRule[];
    readonly explain: boolean;
    readonly pieceSize: number;
    readonly wasm: boolean;
    readonly maxFileSize: number | undefined;
    /** One integer: the index of the file at hand, so that a crash can name it. */
    readonly current: Int32Array;
}
export interface WorkerTask {
    readonly first: number;
    /** Names that are bytes arrive as plain Uint8Arrays. */
    readonly entries: readonly {
        readonly path: string;
        readonly absolute: string | Uint8Array;
    }[];
}
/** See {@link Tally}. */
export interface WorkerAnswer {
    readonly files: number;
    readonly bytes: number;
    readonly reports: readonly WireReport[];
}
/** Serves tasks until the pool ends it. */
export declare function serve(): Promise<void>;
