/** Gives a turn of the event loop to be waited for where one is due, and undefined else, which costs no turn. */
export declare function createPauser(clock: () => number): () => Promise<void> | undefined;
