import type { Look, Probe } from './probe.ts';
/** The part of a window's text that what was made of it depends on. */
export type Seen = Pick<Look, 'from' | 'to'>;
/** Which bytes a probe sees at an anchor: [start, end), none of which is the blob's edge. */
export interface Sighted {
    readonly probe: Probe;
    readonly anchorLength: number;
    readonly bytes: Buffer;
    readonly start: number;
    readonly end: number;
}
/**
 * Windows in which a probe found nothing. What it makes of one is a pure function of the window, and in a history the same lines stand
 * around an anchor again and again: a file that was written anew, moved, or changed nearby. Of three windows of git.git two have been seen.
 *
 * They are kept as bytes, the oldest in the place of which new ones come: as keys of a map, texts were made and hashed to the last
 * character, which took as long as all probes. Those in which something was found are not kept: what is found has offsets of its own, and
 * is rare.
 */
export declare class EmptyWindows {
    #private;
    get({ probe, anchorLength, bytes, start, end }: Sighted): Seen | undefined;
    add({ probe, anchorLength, bytes, start, end }: Sighted, { from, to }: Seen): void;
}
