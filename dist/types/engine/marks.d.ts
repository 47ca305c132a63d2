import type { MarkOutcome } from '../model/outcome.ts';
import type { Span } from '../model/span.ts';
import { type Look, type Probe } from './probe.ts';
import { type Window } from './window.ts';
export declare const phraseProbe: Probe;
/** How far an allow comment's line, and the line behind it, are followed. */
export declare const ALLOW_REACH: number;
export declare const allowProbe: Probe;
/** The mark's line and the next, as indexes into the window; `middle` is where the first one ends. */
export declare function coveredLines({ text, at }: Window): Span & {
    readonly middle: number;
};
export declare const markAt: (window: Window, position: number, { from, to }: Omit<Look, "outcomes">) => Omit<MarkOutcome, "mark">;
