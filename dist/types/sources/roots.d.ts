import { type BytePath } from '../model/byte-path.ts';
/** A path that the user named. */
export interface Root {
    readonly kind: 'file' | 'directory';
    /** What to show; '' for the working directory itself. */
    readonly display: string;
    /** Without symbolic links, so that everything below it can be opened without following any. With forward slashes. */
    readonly real: BytePath;
}
/** Looks a named path up; symbolic links in it are followed, since the user named them. @throws InputError, UsageError */
export declare function resolveRoot(given: string, cwd: string): Root;
export declare const slashed: (text: string) => string;
export declare const joinPath: (directory: string, name: string) => string;
