import type { BytePath } from '../model/byte-path.ts';
import type { Exclusion } from '../model/result.ts';

/** Counts what is left out, and remembers where when it is wanted. */
export class ExclusionCounter {
  readonly #paths = new Map<Exclusion['reason'], string[]>();
  readonly #counts = new Map<Exclusion['reason'], number>();
  /** Counted already, or named by the user and scanned therefore. */
  readonly #settled: Set<BytePath>;
  readonly #isListing: boolean;

  constructor(isListing: boolean, named: Iterable<BytePath> = []) {
    this.#isListing = isListing;
    this.#settled = new Set(named);
  }

  /** Counts a path once, however many of the named directories hold it. `shown` is asked for when paths are listed. */
  add(reason: Exclusion['reason'], real: BytePath, shown: () => string): void {
    if (this.#settled.has(real)) return;
    this.#settled.add(real);
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    if (!this.#isListing) return;
    const paths = this.#paths.get(reason) ?? [];
    paths.push(shown());
    this.#paths.set(reason, paths);
  }

  /** Sorted by reason, the paths of each sorted too. */
  list(): Exclusion[] {
    return [...this.#counts]
      .map(([reason, count]) => ({ reason, count, paths: (this.#paths.get(reason) ?? []).sort() }))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1));
  }
}
