import { listNames, listObjects } from '../git/objects.ts';
import type { Git } from '../git/stream.ts';
import { InputError } from '../model/errors.ts';
import type { Problem } from '../model/problem.ts';
import type { ObjectId } from '../model/provenance.ts';
import { logReader } from './place-objects.ts';
import { scanObjects } from './scan-objects.ts';
import { type HistoryScanOptions, type History, limitOf, tooLarge } from './history.ts';

/** The exact slow way: git reads every object. */
export async function scanByGit(git: Git, options: HistoryScanOptions): Promise<History> {
  const { context, display, stop } = options;
  const objects = await selectObjects(git, options);
  const scanned = await scanObjects(git, objects.ids, context, display, {
    stop,
    onObject: (done, bytes) => options.onProgress?.(done, objects.ids.length, bytes),
  });
  return {
    ...scanned,
    named: context.pathRules.length === 0 ? new Set() : 'any',
    isWhole: false,
    missing: undefined,
    placed: new Map([...scanned.blobs, ...scanned.commits, ...scanned.tags]),
    reader: () => logReader(git, () => objects.commits, stop),
    problems: [...objects.problems, ...scanned.problems],
  };
}

interface Selection {
  /** Blobs, commits and tags. */
  readonly ids: readonly ObjectId[];
  readonly commits: readonly ObjectId[];
  readonly problems: readonly Problem[];
}

async function selectObjects(git: Git, { display, maxFileSize }: HistoryScanOptions): Promise<Selection> {
  const ids: ObjectId[] = [];
  const commits: ObjectId[] = [];
  const problems: Problem[] = [];
  const limit = limitOf(maxFileSize);
  const known = new Set<ObjectId>();
  try {
    for await (const object of listObjects(git)) {
      known.add(object.id);
      if (object.type === 'commit') commits.push(object.id);
      if (object.type !== undefined && object.size > limit) {
        problems.push(tooLarge(object.id, display, limit));
      } else if (object.type !== 'tree') ids.push(object.id);
    }
    return { ids, commits, problems };
  } catch (error) {
    if (!(error instanceof InputError) || error.code === 'PD_GIT_MISSING') throw error;
    const message = 'git could not list all objects; `git fsck` says more';
    problems.push({ kind: 'git', path: display, message });
    // Of an object that is broken git does not know the type, and ends: the names it knows without looking at them.
    const names = await listNames(git).catch(() => []);
    return { ids: [...ids, ...names.filter((name) => !known.has(name))], commits, problems };
  }
}
