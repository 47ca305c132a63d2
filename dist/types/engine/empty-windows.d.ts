import type { Look, Probe } from './probe.ts';
import type { Window } from './window.ts';
/** The part of a window's text that what was made of it depends on. */
export type Seen = Pick<Look, 'from' | 'to'>;
/**
 * Windows in which a probe found nothing. What it makes of one is a pure function of the window, and in a history the same lines stand
 * around an anchor again and again: a file that was written anew, moved, or changed nearby. Of three windows of git.git two have been seen.
 *
 * Those in which something was found are not kept: what is found has offsets of its own, and is rare.
 */
export declare class EmptyWindows {
    #private;
    get(probe: Probe, { text, anchorLength }: Window): Seen | undefined;
    add(probe: Probe, { text, anchorLength }: Window, { from, to }: Seen): void;
}
