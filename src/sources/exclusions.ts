import type { Exclusion } from '../model/result.ts';

/** Counts what is left out, and remembers where when it is wanted. */
export class ExclusionCounter {
  readonly #paths = new Map<Exclusion['reason'], string[]>();
  readonly #counts = new Map<Exclusion['reason'], number>();
  readonly #isListing: boolean;

  constructor(isListing: boolean) {
    this.#isListing = isListing;
  }

  add(reason: Exclusion['reason'], path: string): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    if (!this.#isListing) return;
    const paths = this.#paths.get(reason) ?? [];
    paths.push(path);
    this.#paths.set(reason, paths);
  }

  /** Sorted by reason, the paths of each sorted too. */
  list(): Exclusion[] {
    return [...this.#counts]
      .map(([reason, count]) => ({ reason, count, paths: (this.#paths.get(reason) ?? []).sort() }))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1));
  }
}
