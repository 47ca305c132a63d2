import type { Region } from './region.ts';
/** Lower-case hex, 40 digits (SHA-1) or 64 (SHA-256). */
export type ObjectId = string;
/** A commit as far as reports tell of it. */
export interface CommitInfo {
    readonly commit: ObjectId;
    readonly author: string;
    readonly email: string;
    /** The author's, as ISO 8601 with an offset; whatever was written there, and dates can lie. */
    readonly date: string;
    /** Short names of branches from which the commit can be reached, at most {@link MAX_BRANCHES}; empty for one that was amended away. */
    readonly branches: readonly string[];
}
export declare const MAX_BRANCHES = 20;
/** Whether the place is there now, and not in an old commit or in a message alone. */
export declare const isCurrent: (provenance: Provenance) => boolean;
/** Where bytes stand, apart from their path. */
export type Provenance = {
    readonly kind: 'file';
} | {
    readonly kind: 'stdin';
}
/** A blob of the index. */
 | {
    readonly kind: 'staged';
    readonly object: ObjectId;
}
/** A blob at a path that a commit brought it to. */
 | ({
    readonly kind: 'commit';
    readonly object: ObjectId;
    /** Whether the commit that is checked out holds the secret at this path. */
    readonly atHead: boolean;
    /** Where it stands there, which may be another line by now; undefined where that is not known. */
    readonly headRegion: Region | undefined;
} & CommitInfo)
/** Lines count from the message's first; the path is empty. */
 | ({
    readonly kind: 'commit-message';
} & CommitInfo) | {
    readonly kind: 'tag-message';
    readonly object: ObjectId;
    readonly tag: string;
}
/** A blob that no commit names; the path is empty. */
 | {
    readonly kind: 'unreachable';
    readonly object: ObjectId;
};
