import path from 'node:path';
import { git } from './git.ts';
import { TestRepository } from './repository.ts';

/** A repository on a server, and a checkout of it as actions/checkout makes one. */
export class Hosted {
  readonly origin: TestRepository;
  readonly workspace: string;
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
    this.origin = new TestRepository(path.join(directory, 'origin'));
    this.workspace = path.join(directory, 'workspace');
  }

  /** What GitHub makes of a pull request: refs to its head and to its merge with the base. @returns the merge */
  openPullRequest(base: string, head: string): string {
    this.origin.git('checkout', '-q', '--detach', base);
    this.origin.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #2', head);
    const merge = this.origin.git('rev-parse', 'HEAD');
    this.origin.git('update-ref', 'refs/pull/2/head', head);
    this.origin.git('update-ref', 'refs/pull/2/merge', merge);
    this.origin.git('checkout', '-q', 'main');
    return merge;
  }

  /** @param depth 0 for the whole history and all branches, as `fetch-depth` has it */
  checkOut(ref: string, depth: number): void {
    const clone = new TestRepository(this.workspace);
    clone.git('remote', 'add', 'origin', `file://${this.#directory}/origin`);
    const refs =
      depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', `+${ref}:refs/remotes/checked/out`] : [ref];
    const shallow = depth === 0 ? [] : [`--depth=${depth}`];
    clone.git('fetch', '-q', '--no-tags', ...shallow, 'origin', ...refs);
    git(
      this.workspace,
      'checkout',
      '-q',
      '--detach',
      depth === 0 ? 'refs/remotes/checked/out' : 'FETCH_HEAD',
    );
  }
}
