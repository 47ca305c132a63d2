import { Buffer } from 'node:buffer';
/**
 * A path as a string that loses nothing: a byte that is not part of valid UTF-8, and a newline, is the lone surrogate
 * U+DC00 + byte. On POSIX a name is bytes, and Node decodes it lossily, after which the file can no longer be opened.
 * Newlines are held back because glob patterns (`**` compiles to `.`) do not match them.
 */
export type BytePath = string;
export declare function bytePath(name: Uint8Array): BytePath;
/** What to hand to `fs`: a string wherever a string says it all, else bytes. */
export declare function fsPath(path: BytePath): string | Buffer;
/** What to show: bytes that are not UTF-8 as `\xff`, since two names that differ must not look the same. */
export declare function displayPath(path: BytePath): string;
