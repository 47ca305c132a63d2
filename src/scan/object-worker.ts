import { parentPort } from 'node:worker_threads';
import { readTreePart, type TreePart, type TreeTask } from '../git/attribution/tree-reading.ts';
import { Damage } from '../git/pack/damage.ts';
import { attachPack, type Pack } from '../git/pack/pack.ts';
import { shareAt, takeShare, type Work } from '../git/pack/shares.ts';
import { createTools } from '../git/pack/tools.ts';
import type { BlobScanner } from '../model/scanner.ts';
import { FamilyScan, type FamilyScanOptions, nothingFound } from './scan-families.ts';
import { matchToWire, type WireMatch } from './wire.ts';
import type { ObjectWork } from './worker-setup.ts';

/** All workers take shares of one work, until none is left. */
export type ObjectTask =
  | { readonly kind: 'blobs'; readonly work: Work }
  | { readonly kind: 'trees'; readonly task: TreeTask };

/** A task is answered share by share, or by one part of all trees, and `done`. */
export type ObjectAnswer =
  | WireShare
  | { readonly kind: 'trees'; readonly part: TreePart }
  | { readonly kind: 'damage'; readonly message: string }
  | { readonly kind: 'done' };

/** See {@link FoundBlobs}. */
export interface WireShare {
  readonly kind: 'blobs';
  readonly share: number;
  readonly objects: number;
  readonly bytes: number;
  readonly tooLarge: readonly number[];
  readonly failed: readonly number[];
  readonly matches: readonly (readonly [entry: number, matches: readonly WireMatch[]])[];
}

/** Serves tasks until the thread is ended. */
export function serveObjects(setup: ObjectWork, scanner: BlobScanner): void {
  const packs = setup.packs.map((pack) => attachPack(pack, setup.threads));
  const tools = createTools();
  parentPort?.on('message', (task: ObjectTask) => {
    if (task.kind === 'blobs') scanBlobs(task.work, packs, setup, { ...setup, scanner, tools });
    else answerTrees(() => readTreePart(packs, task.task, tools));
    answer({ kind: 'done' });
  });
}

const answer = (said: ObjectAnswer, given: ArrayBuffer[] = []): void => parentPort?.postMessage(said, given);

function scanBlobs(
  work: Work,
  packs: readonly Pack[],
  { current }: ObjectWork,
  options: FamilyScanOptions,
): void {
  const scan = new FamilyScan(packs, work.families, options);
  for (let share = takeShare(work); share !== undefined; share = takeShare(work)) {
    Atomics.store(current, 0, share);
    const { pack, first, last } = shareAt(work, share);
    const found = nothingFound();
    for (const root of work.families[pack]?.roots.subarray(first, last) ?? [])
      scan.scan(pack, root, found, () => false);
    const matches = found.matches.map(([entry, ofEntry]) => [entry, ofEntry.map(matchToWire)] as const);
    answer({ kind: 'blobs', share, ...found, matches });
    Atomics.store(current, 0, -1);
  }
}

function answerTrees(read: () => TreePart): void {
  try {
    const part = read();
    const { edges, lists } = part.edges;
    // Not copied, but given away.
    answer({ kind: 'trees', part }, [edges.buffer, lists.buffer]);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    answer({ kind: 'damage', message: error.message });
  }
}
