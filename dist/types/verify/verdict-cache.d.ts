import { type Verification } from '../model/verification.ts';
/**
 * Verdicts of earlier runs. A request, and with it the secret, is known by a keyed hash alone; the key is random and stands in the same
 * file, so that two users' files have nothing in common. Its text is read and written by the caller.
 */
export declare class VerdictCache {
    #private;
    private constructor();
    /** A text that is no cache of this format, or none, begins a new one. */
    static parse(text: string | undefined): VerdictCache;
    /** Whether something is to be written. */
    get isChanged(): boolean;
    /** @param now in milliseconds since 1970 */
    get(requestKey: string, now: number): Verification | undefined;
    put(requestKey: string, verification: Verification): void;
    /** What is still good, as the text of a file. */
    render(now: number): string;
}
