import type { BytePath } from '../model/byte-path.ts';
import type { Match } from '../model/match.ts';
import type { Problem } from '../model/problem.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';
import type { FoundObjects, HistoryReader, WantedPlaces } from './place-objects.ts';
import type { BlobScanContext } from './scan-blob.ts';
import type { Hiring } from './object-crew.ts';
export interface HistoryScanOptions {
    readonly context: BlobScanContext;
    /** Of the repository, for problems. */
    readonly display: string;
    /** A path of a commit as the same file has it where files are scanned. */
    pathOf(path: BytePath): string;
    readonly maxFileSize: number | undefined;
    /** Other threads that may be worth their while; none where this is not given. */
    readonly hiring?: Hiring & {
        readonly wasm: boolean;
    };
    /** Whether a match is sure and severe enough to be reported. */
    isWanted(match: Match): boolean;
    /** Whether git's log is read though trees could be; for tests. */
    readonly byLog?: boolean;
    stop(): string | undefined;
    /** See `ScanHooks`. */
    onPacks?(bytes: number): Promise<void>;
    /** Milliseconds. */
    readonly clock?: () => number;
    onProgress?(objectsDone: number, objectsTotal: number, bytes: number): void;
}
/** What the objects of a repository hold, by object, before it is known where they belong. */
export interface History extends FoundObjects {
    /** Places of the matches in objects, where they are known already. */
    readonly placed: ReadonlyMap<ObjectId, readonly PlacedMatch[]>;
    readonly tagNames: ReadonlyMap<ObjectId, string>;
    /** Blobs whose names may be such that a rule judges them by their path alone; `any` where that is not known. */
    readonly named: ReadonlySet<ObjectId> | 'any';
    /** Whether it is known that all is there that refs, commits and trees lead to, or is told of already. */
    readonly isWhole: boolean;
    /** How many objects trees name that are not there; undefined where that is not known. */
    readonly missing: number | undefined;
    /** How to learn which commits brought what. */
    reader(wanted: WantedPlaces): HistoryReader;
    readonly explained: readonly BlobReport[];
    readonly objects: number;
    readonly bytes: number;
    readonly problems: readonly Problem[];
}
/** Bytes. */
export declare const limitOf: (maxFileSize: number | undefined) => number;
export declare const tooLarge: (id: ObjectId, path: string, limit: number) => Problem;
