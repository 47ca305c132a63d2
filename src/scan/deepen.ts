import { fetchPromised, findRevision, unshallow } from '../git/fetch.ts';
import { EVERYTHING, isPartialClone, listMissing } from '../git/missing-objects.ts';
import { steeringSettings } from '../git/remote-settings.ts';
import type { Git } from '../git/stream.ts';
import { InputError } from '../model/errors.ts';
import type { ObjectId } from '../model/provenance.ts';

/** Fetches what a scan of commits lacks, from the remote that a repository was cloned from. Made where `--deepen` asks for it. */
export interface Deepening {
  /** All commits of a shallow clone. Whether it worked is for the caller to see. */
  commits(): Promise<void>;
  /** The commit that a revision means. */
  find(revision: string): Promise<ObjectId | undefined>;
  /** What a partial clone lacks: everything, or the trees that these commits lead to. */
  objects(from: 'everything' | readonly ObjectId[]): Promise<void>;
  /** These objects of a partial clone. */
  promised(ids: readonly ObjectId[]): Promise<void>;
}

/** Each round fetches what the one before made known: of trees all that are below them come at once. */
const MAX_ROUNDS = 8;

/** @throws InputError where the repository's own configuration would be what fetches */
export async function deepen(git: Git): Promise<Deepening> {
  const steering = await steeringSettings(git);
  if (steering.length > 0) {
    throw new InputError(
      'PD_GIT_REMOTE',
      `nothing is fetched for --deepen: the repository's own configuration has a say in how (${steering.join(', ')})`,
      { hint: 'if you trust it, run `git fetch --unshallow` yourself' },
    );
  }
  return {
    commits: async () => void (await unshallow(git)),
    find: (revision) => findRevision(git, revision),
    objects: async (from) => {
      if (!(await isPartialClone(git))) return;
      const selection = from === 'everything' ? EVERYTHING : ['--filter=blob:none', ...from];
      let before = Number.POSITIVE_INFINITY;
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const missing = await listMissing(git, selection);
        if (missing.length === 0 || missing.length === before) return;
        before = missing.length;
        await fetchPromised(git, missing);
      }
    },
    promised: (ids) => fetchPromised(git, ids),
  };
}
