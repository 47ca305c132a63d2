import type { Git } from '../git/stream.ts';
import { readObjects } from '../git/objects.ts';
import type { Match } from '../model/match.ts';
import type { Problem } from '../model/problem.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';
import { inMemory } from './byte-source.ts';
import { messageOf } from './message.ts';
import { type BlobScanContext, scanBytes } from './scan-blob.ts';

/** What the objects of a repository hold, by object, before it is known where they belong. */
export interface ScannedObjects {
  readonly blobs: Map<ObjectId, readonly PlacedMatch[]>;
  readonly commits: Map<ObjectId, readonly PlacedMatch[]>;
  readonly tags: Map<ObjectId, readonly PlacedMatch[]>;
  /** Of the tags above. */
  readonly tagNames: Map<ObjectId, string>;
  /** Of candidates that were refused, where explanations are asked for. */
  readonly explained: readonly BlobReport[];
  readonly objects: number;
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

export interface ObjectScanHooks {
  /** Says why the scan is to end, once it is. */
  stop(): string | undefined;
  onObject?(done: number, bytes: number): void;
  /** Whether a match of an object is to be told of; all are where this is not given. */
  isWanted?(id: ObjectId, match: Match): boolean;
}

/** Reads and scans objects: of blobs everything, of commits and tags their messages. Trees hold names alone. */
export async function scanObjects(
  git: Git,
  ids: readonly ObjectId[],
  context: BlobScanContext,
  display: string,
  hooks: ObjectScanHooks,
): Promise<ScannedObjects> {
  const found = {
    blobs: new Map<ObjectId, readonly PlacedMatch[]>(),
    commits: new Map<ObjectId, readonly PlacedMatch[]>(),
    tags: new Map<ObjectId, readonly PlacedMatch[]>(),
    tagNames: new Map<ObjectId, string>(),
  };
  const explained: BlobReport[] = [];
  const problems: Problem[] = [];
  let [objects, bytes] = [0, 0];
  for await (const read of readObjects(git, ids, () => hooks.stop() !== undefined)) {
    if (read.kind === 'failed') {
      problems.push(failure(display, read.id, read.reason));
      continue;
    }
    const text = read.type === 'blob' ? read.bytes : messageOf(read.bytes);
    if (read.type !== 'tree') {
      const isWanted =
        hooks.isWanted && ((match: Match): boolean => hooks.isWanted?.(read.id, match) === true);
      const { matches, rejections } = scanBytes(context, inMemory(text), [], isWanted);
      if (rejections.length > 0) explained.push(explanation(read.id, text.length, rejections));
      if (matches.length > 0) {
        if (read.type === 'blob') found.blobs.set(read.id, matches);
        else if (read.type === 'commit') found.commits.set(read.id, matches);
        else {
          found.tags.set(read.id, matches);
          found.tagNames.set(read.id, tagName(read.bytes));
        }
      }
    }
    objects++;
    bytes += text.length;
    hooks.onObject?.(objects, bytes);
  }
  const reason = hooks.stop();
  if (reason !== undefined && objects + problems.length < ids.length) {
    problems.push(partly(objects, ids.length, display, reason));
  }
  return { ...found, explained, objects, bytes, problems };
}

/** What a scan that ended early has covered. */
export const partly = (done: number, all: number, path: string, reason: string): Problem => ({
  kind: 'interrupted',
  path,
  message: `${done} of ${all} objects of the history were scanned: ${reason}`,
});

const tagName = (bytes: Buffer): string =>
  /(?:^|\n)tag ([^\n]{1,1024})/.exec(bytes.toString('utf8'))?.[1] ?? '';

const explanation = (object: ObjectId, bytes: number, rejections: BlobReport['rejections']): BlobReport => ({
  provenance: { kind: 'unreachable', object },
  path: `object ${object}`,
  bytes,
  matches: [],
  rejections,
  problem: undefined,
});

const failure = (path: string, id: ObjectId, reason: 'missing' | 'unreadable'): Problem => ({
  kind: 'git',
  path,
  message:
    reason === 'missing'
      ? `object ${id} is missing from the repository`
      : `git cannot read object ${id}; \`git fsck\` says more`,
});
