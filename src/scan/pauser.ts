/** Milliseconds of work between two turns of the event loop: only there interruptions are heard, and progress is drawn. */
const TURN = 50;

/** Gives a turn of the event loop to be waited for where one is due, and undefined else, which costs no turn. */
export function createPauser(clock: () => number): () => Promise<void> | undefined {
  let last = clock();
  return () => {
    if (clock() - last < TURN) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        last = clock();
        resolve();
      });
    });
  };
}
