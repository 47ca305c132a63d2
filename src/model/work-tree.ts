import type { BytePath } from './byte-path.ts';

/**
 * What git says of work trees. Implemented in git/ and handed to sources/, which do not know each other.
 * Every method reads one work tree and rejects with a {@link PatdownError} when git cannot answer.
 */
export interface WorkTrees {
  /** The top of the work tree that holds a directory; undefined outside of any, and inside a `.git` directory. */
  find(directory: BytePath): BytePath | undefined;
  /**
   * Paths, relative to the top, that are not tracked and that the repository's own ignore rules name; a directory that
   * holds nothing else is given once, with a slash at its end. The user's own ignore file does not count: what a scan
   * reads depends on the tree alone.
   */
  listIgnored(top: BytePath): Promise<readonly BytePath[]>;
  /** Paths of submodules, relative to the top, checked out or not. */
  listSubmodules(top: BytePath): Promise<readonly BytePath[]>;
}

/** For where git is not asked. */
export const NO_WORK_TREES: WorkTrees = {
  find: () => undefined,
  listIgnored: async () => [],
  listSubmodules: async () => [],
};
