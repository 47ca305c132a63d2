import type { CheckResult } from '../../model/check.ts';
import type { Confidence } from '../../model/levels.ts';
import type { Gate } from '../gates/gate.ts';
import type { Window } from '../window.ts';
/** One credential that a parser found in its window. Indexes are into the window's text, half-open. */
export interface Reading {
    readonly start: number;
    readonly end: number;
    /** The value, where it is not just the text at [start, end) (escapes, percent-encoding, line breaks). */
    readonly value?: string;
    /** How it is encoded where it stands; absent for plain. */
    readonly encoding?: string;
    /** What may be shown of the value; must be how every such value begins. */
    readonly publicPrefix?: string;
    /** What kind of thing it is (a PEM label, a URL scheme), to be compared with the rule's `only`. Lower case. */
    readonly label?: string;
    /** The parser's own judgement. A `reject` drops it, named. */
    readonly checks: readonly CheckResult[];
    /** Caps the rule's confidence. */
    readonly confidence?: Confidence;
    readonly companions?: readonly {
        readonly name: string;
        readonly value: string;
    }[];
}
/** What a parser made of its window: what it found, and the part of the window that it looked at. */
export interface ReadResult {
    readonly readings: readonly Reading[];
    /** First index looked at, and one past the last. Must cover every byte that could have changed `readings`. */
    readonly from: number;
    readonly to: number;
}
/** A format that is parsed by code. Reading costs time linear in the window and never throws, whatever the bytes. */
export interface Structure {
    /** Bytes before the anchor that the parser wants to see at most. */
    readonly lead: number;
    /** Bytes from the anchor's start that it wants to see at most. */
    readonly reach: number;
    read(window: Window): ReadResult;
    /** A cheap look at the bytes before a window is opened; see {@link Gate}. */
    readonly gate?: Gate;
}
/** Nothing there. The whole window was looked at unless told otherwise. */
export declare const nothing: (window: Window, from?: number, to?: number) => ReadResult;
