import type { Look, Probe } from './probe.ts';
import type { Window } from './window.ts';

/** Windows that are remembered before all are forgotten: ten megabytes of the largest common ones. */
const MOST = 16 * 1024;

/** The part of a window's text that what was made of it depends on. */
export type Seen = Pick<Look, 'from' | 'to'>;

/**
 * Windows in which a probe found nothing. What it makes of one is a pure function of the window, and in a history the same lines stand
 * around an anchor again and again: a file that was written anew, moved, or changed nearby. Of three windows of git.git two have been seen.
 *
 * Those in which something was found are not kept: what is found has offsets of its own, and is rare.
 */
export class EmptyWindows {
  /** By probe and by length of its anchor: two literals of one probe may begin at the same place. */
  readonly #known = new Map<Probe, Map<string, Seen>[]>();
  #count = 0;

  get(probe: Probe, { text, anchorLength }: Window): Seen | undefined {
    return this.#known.get(probe)?.[anchorLength]?.get(text);
  }

  add(probe: Probe, { text, anchorLength }: Window, { from, to }: Seen): void {
    if (this.#count >= MOST) {
      this.#known.clear();
      this.#count = 0;
    }
    const ofProbe = this.#known.get(probe) ?? [];
    const ofLength = ofProbe[anchorLength] ?? new Map<string, Seen>();
    ofLength.set(text, { from, to });
    ofProbe[anchorLength] = ofLength;
    this.#known.set(probe, ofProbe);
    this.#count++;
  }
}
