import type { RuleSelection, ScanOptions, ScanProgress } from '../model/options.ts';
import type { ScanHooks } from '../scan/scan.ts';
/** Whatever is left out is as the command has it without flags: the working directory, its history, all built-in rules. */
export interface LibraryOptions extends Partial<Omit<ScanOptions, 'rules' | 'verification' | 'suppression' | 'stdin'>> {
    readonly stdin?: {
        readonly path: string;
        readonly bytes: Uint8Array;
    };
    readonly rules?: Partial<RuleSelection>;
    /** What is changed of it: by default allow comments are honoured and there is neither ignore file nor baseline. */
    readonly suppression?: Partial<ScanOptions['suppression']>;
    /** Ends the scan early. It does not reject: the result is incomplete, and a problem of kind `interrupted` says so. */
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: ScanProgress) => void;
}
/** The options of a scan with nothing left open. No file of configuration is read: a program says what it wants. */
export declare function resolveOptions({ signal: _, onProgress: __, ...given }: LibraryOptions): ScanOptions;
/** Git is found by PATH, and is passed on what it needs of the environment and no more. */
export declare const hooksOf: ({ signal, onProgress }: LibraryOptions) => ScanHooks;
