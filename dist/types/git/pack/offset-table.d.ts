/**
 * Finds entries by where they begin. Each delta asks for its base: a search among all offsets waits for memory at each of its twenty
 * steps, so for stretches of the pack about as long as an entry is, it is noted which entry is the first behind their beginning.
 */
export declare class OffsetTable {
    #private;
    /** @param offsets ascending */
    constructor(offsets: Float64Array);
    /** The entry that begins at an offset; -1 where none does. */
    entryAt(offset: number): number;
}
