import type { Extent } from '../model/span.ts';
/**
 * What a rule sees at one anchor: a bounded piece of the blob as latin1 text, one character for each byte, so that text
 * indexes are byte offsets. Nothing outside it may be looked at: that is what makes results local.
 */
export interface Window {
    readonly text: string;
    /** Index of the anchor in `text`. */
    readonly at: number;
    /** Length of the anchor literal, 0 for a run start. */
    readonly anchorLength: number;
    /** Offset in the blob of `text[0]`. */
    readonly offset: number;
    /** Whether `text` begins or ends where the blob does, rather than where the matcher's limit cut it. */
    readonly atBlobStart: boolean;
    readonly atBlobEnd: boolean;
}
/** At most `lead` bytes before `position` and `reach` from it on, the anchor included. */
export declare function openWindow(bytes: Buffer, position: number, anchorLength: number, lead: number, reach: number): Window;
/** The extent of the part [from, to) of a window: what was looked at, and whether the blob's edge was what ended it. */
export declare function extentOf(window: Window, from?: number, to?: number): Extent;
