/**
 * A cheap look at the bytes at an anchor, before a window is opened and a pattern run: false only where nothing would be
 * found. It sees no more than the window would hold, and counts as a part of the matcher.
 *
 * @param anchorLength bytes of the literal, 0 for a run start
 */
export type Gate = (bytes: Uint8Array, position: number, anchorLength: number) => boolean;
