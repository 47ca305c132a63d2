import type { Change } from '../git/commits.ts';
import { listPresent } from '../git/objects.ts';
import type { Git } from '../git/stream.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { Deepening } from './deepen.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { type ScannedObjects, scanObjects } from './scan-objects.ts';

export interface ChangeScanOptions {
  readonly context: BlobScanContext;
  stop(): string | undefined;
  /** Set to fetch what is missing. */
  readonly deepening: Deepening | undefined;
  /** @param total of the objects that are known to be scanned, of which more may come @param bytes of those that are done */
  onProgress?(done: number, total: number, bytes: number): void;
}

/** What changes bring, with what tells whether it is new. */
export interface ScannedChanges extends ScannedObjects {
  /** Whatever was asked for. */
  readonly known: ReadonlySet<ObjectId>;
}

/**
 * The blobs that changes bring and `further` objects; then, where one of those blobs holds something, what its path had in the parents,
 * which tells whether that is new. In most changes nothing is found, and a hook would take twice its time to look at both sides.
 */
export async function scanChanged(
  git: Git,
  changes: readonly Change[],
  further: readonly ObjectId[],
  { context, stop, deepening, onProgress }: ChangeScanOptions,
): Promise<ScannedChanges> {
  const known = new Set<ObjectId>();
  const earlier = { objects: 0, bytes: 0 };
  const scanOthers = async (blobs: readonly (ObjectId | undefined)[], others: readonly ObjectId[]) => {
    const own = [...new Set(blobs)].filter((id) => id !== undefined).filter((id) => !known.has(id));
    await fetchMissing(git, own, deepening);
    for (const id of own) known.add(id);
    const ids = [...own, ...others];
    const { objects, bytes } = earlier;
    const scanned = await scanObjects(git, ids, context, '', {
      stop,
      onObject: (done, ofThese) => onProgress?.(objects + done, objects + ids.length, bytes + ofThese),
    });
    earlier.objects += scanned.objects;
    earlier.bytes += scanned.bytes;
    return scanned;
  };
  const brought = await scanOthers(
    changes.map(({ object }) => object),
    further,
  );
  const telling = changes.filter(({ object }) => object !== undefined && brought.blobs.has(object));
  if (telling.length === 0) return { ...brought, known };
  const before = await scanOthers(
    telling.flatMap(({ parents }) => parents),
    [],
  );
  return {
    ...brought,
    blobs: new Map([...brought.blobs, ...before.blobs]),
    explained: [...brought.explained, ...before.explained],
    objects: brought.objects + before.objects,
    bytes: brought.bytes + before.bytes,
    problems: [...brought.problems, ...before.problems],
    known,
  };
}

/** Fetches those of some objects that a partial clone lacks. */
export async function fetchMissing(
  git: Git,
  ids: readonly ObjectId[],
  deepening: Deepening | undefined,
): Promise<void> {
  if (deepening === undefined || ids.length === 0) return;
  const present = await listPresent(git, ids);
  await deepening.promised(ids.filter((id) => !present.has(id)));
}
