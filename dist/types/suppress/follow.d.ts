import type { Baseline, BaselineEntry } from '../model/suppression.ts';
/** A location as far as a baseline knows it. */
export interface KnownPlace {
    readonly id: string;
    readonly fingerprint: string;
    /** From the top of the work tree. */
    readonly path: string;
    /** Whether the secret stands there now, and not only in an old commit. */
    readonly isCurrent: boolean;
}
export interface Followed {
    /** The entry that covers a location, by the location's fingerprint. */
    readonly covered: ReadonlyMap<string, BaselineEntry>;
    /** Entries that cover nothing: the secret is gone. Only known where all was scanned. */
    readonly stale: readonly BaselineEntry[];
}
/**
 * Which locations are old news. An entry covers its own fingerprint. One whose place no longer holds the secret follows it: to one
 * other path that has the same secret under the same rule, and that no entry has; the first by name. What old commits hold at its own path it covers all the same. So a file that was moved stays
 * quiet, and a copy does not; nor does a secret of old commits that comes back.
 *
 * @param isGone says whether the place of an entry can no longer hold what it held: it is not there, or it was scanned and had nothing
 */
export declare function followBaseline({ entries }: Baseline, places: readonly KnownPlace[], isGone: (entry: BaselineEntry) => boolean): Followed;
