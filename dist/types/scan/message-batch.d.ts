import type { Outcome } from '../model/outcome.ts';
import type { BlobScanner } from '../model/scanner.ts';
/**
 * Searches messages of commits as one text, since most have a few hundred bytes and no anchor: a search of each took four times as long.
 * What is found is what would be found in each of them.
 */
export declare class MessageBatch<Key> {
    #private;
    /** @param use is shown the outcomes of messages that have some, without those that matches do not depend on, in turn */
    constructor(scanner: BlobScanner, use: (key: Key, outcomes: readonly Outcome[], size: number) => void);
    /** What is found in it is told at {@link flush} at the latest. */
    add(key: Key, message: Buffer): void;
    flush(): void;
}
