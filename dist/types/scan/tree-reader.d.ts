import { type TreeQuestions, type Trees } from '../git/attribution/read-trees.ts';
import type { TreeHelpers } from '../git/attribution/tree-reading.ts';
import type { LooseObject } from '../git/store/loose-objects.ts';
import type { OpenStore } from '../git/store/open-store.ts';
import type { Git } from '../git/stream.ts';
import type { ObjectId } from '../model/provenance.ts';
import { type HistoryReader, type WantedPlaces } from './place-objects.ts';
import type { StoreScanOptions } from './scan-store.ts';
/** Gathers commits while they are scanned, to read the history without git afterwards. */
export declare class TreeHistory {
    #private;
    /** For all that is read of the store. */
    readonly tools: import("../git/pack/tools.ts").Tools;
    /** Whether a commit names what is not there. */
    isBroken: boolean;
    constructor(store: OpenStore);
    readonly onCommit: NonNullable<StoreScanOptions['onCommit']>;
    readonly onLooseTree: (object: LooseObject) => void;
    /** Whether objects are there, and all that commits name. */
    has(ids: readonly ObjectId[]): boolean;
    /** Reads all trees. Undefined where git has to be asked instead. */
    read(questions: Omit<TreeQuestions, 'looseTrees' | 'tools'>, helpers?: TreeHelpers): Promise<Trees | 'stopped' | undefined>;
    /**
     * Reads by trees, and by `log` where commits or trees are missing, or lead in a circle.
     *
     * @param wanted blobs, those that the trees were read for or some of them, and commits that are told of whatever they change
     */
    reader(git: Git, { edges, isWhole }: Trees, wanted: WantedPlaces, log: HistoryReader): HistoryReader;
}
