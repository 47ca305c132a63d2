/**
 * Something that was asked for and was not fully read. One problem is enough for exit code 2: a clean answer is a promise.
 * `path` is as in {@link Provenance}; the message never holds scanned bytes.
 */
export interface Problem {
    readonly kind: 'missing' | 'unreadable' | 'limit' | 'interrupted' | 'changed' | 'loop' | 'worker' | 'git' | 'verification';
    readonly path: string;
    readonly message: string;
}
