import type { Git } from '../git/stream.ts';
import type { Problem } from '../model/problem.ts';
import type { BlobReport } from './blob-report.ts';
import type { FoundObjects, ObjectPlace, ObjectPlaces } from './place-objects.ts';
import type { HistoryScanOptions, History } from './history.ts';
/** Without secrets that are sure enough nowhere: nobody asks where they came from. */
export declare function wantedOf({ blobs, commits, tags }: FoundObjects, { isWanted }: HistoryScanOptions): FoundObjects;
interface Placed {
    readonly reports: readonly BlobReport[];
    readonly problems: readonly Problem[];
}
/** Reads the objects that have a place to report again, to say where in them matches stand: they are few. */
export declare function withPlaces(git: Git, { placed, tagNames }: History, places: readonly ObjectPlace[], { context, display }: HistoryScanOptions): Promise<Placed>;
/** Files that rules judge by their paths alone. */
export declare function withNames(git: Git, { named, head }: ObjectPlaces, options: HistoryScanOptions): Promise<Placed>;
export {};
