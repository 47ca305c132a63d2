import type { Verification } from '../model/verification.ts';
import type { Asker } from './asker.ts';
import { type Subject, type VerifierOptions } from './inquiry.ts';
import type { Timing } from './pacer.ts';
import type { VerdictCache } from './verdict-cache.ts';
export interface Instruments {
    readonly asker: Asker;
    readonly timing: Timing;
    readonly cache: VerdictCache | undefined;
    /** Whether a text from outside holds nothing of a secret, in whatever form: answers echo what they were sent. */
    isSafe(text: string): boolean;
}
/** Verdicts in the order of the subjects. Each distinct request is sent once, however many subjects need it. */
export declare function verifyAll(subjects: readonly Subject[], options: VerifierOptions, instruments: Instruments): Promise<Verification[]>;
