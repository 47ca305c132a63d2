import type { ReachSpec } from '../model/verification.ts';
import type { Asker } from './asker.ts';
import type { FurtherQuestion } from './inquiry.ts';
/** What was told of what a secret reaches, or why nothing was. */
export type Reached = {
    readonly kind: 'told';
    readonly facts: Readonly<Record<string, string>>;
} | {
    readonly kind: 'untold';
    readonly reason: string;
};
/** Asks the host that accepted a secret what it reaches. What goes wrong here says nothing of the secret, and is no failure. */
export declare function askReach({ answer: documented, facts }: ReachSpec, further: FurtherQuestion, known: Readonly<Record<string, string>>, asker: Asker): Promise<Reached>;
