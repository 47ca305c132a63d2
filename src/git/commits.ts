import { type BytePath, bytePath } from '../model/byte-path.ts';
import type { ObjectId } from '../model/provenance.ts';
import { InputError } from '../model/errors.ts';
import { records } from './records.ts';
import { type Git, streamGit } from './stream.ts';

/** A path that a commit changed: in a merge, one that differs from all parents. */
export interface Change {
  readonly path: BytePath;
  /** The blob that the path has since; undefined where it is gone or is a submodule. */
  readonly object: ObjectId | undefined;
  /** Whether that is the target of a symbolic link; git tells, and trees that were read without it do not. */
  readonly isLink?: boolean;
  /** The blobs that it had in the parents, as many as there are; undefined where it had none. */
  readonly parents: readonly (ObjectId | undefined)[];
}

export interface Commit {
  readonly id: ObjectId;
  readonly parents: readonly ObjectId[];
  readonly author: string;
  readonly email: string;
  readonly date: string;
  readonly changes: readonly Change[];
}

/** A byte before each commit; fields end with NUL, which no name, date or path can hold. */
const FORMAT = '--format=%x01%H %P%x00%an%x00%ae%x00%aI';

const SHOWN = ['-z', '--no-show-signature', '--no-notes', '--encoding=UTF-8', FORMAT];

/**
 * `-c`: merges tell the paths that differ from all parents, so that what a merge itself brings is seen. `--raw`: ids of blobs,
 * for which git reads trees alone and knows nothing of attributes, drivers or filters.
 */
const CHANGES = [
  '--raw',
  '-c',
  '--root',
  '--no-renames',
  '--no-abbrev',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=none',
  '-O/dev/null',
  ...SHOWN,
];

export interface CommitLimits {
  /** Paths that a commit changes. A few trees can be made to have endless ones, and a list of them takes memory. */
  readonly changes: number;
  /** Commits that git may end at, before the rest counts as failed: each costs a process. */
  readonly ends: number;
}

const LIMITS: CommitLimits = { changes: 2_000_000, ends: 100 };

/**
 * Commits with what they changed, children before parents.
 *
 * @param selection arguments that say which, such as `A..B`; @param starts lines for `--stdin`
 * @throws InputError
 */
export async function* readCommits(
  git: Git,
  selection: readonly string[],
  starts: Iterable<string> = [],
  limits: CommitLimits = LIMITS,
): AsyncGenerator<Commit> {
  yield* commitsIn(streamGit(git, ['log', '--topo-order', ...CHANGES, ...selection], starts), limits);
}

async function* commitsIn(output: AsyncIterable<Buffer>, limits: CommitLimits): AsyncGenerator<Commit> {
  const parser = new CommitParser(limits.changes);
  for await (const field of records(output, 0)) {
    const commit = parser.push(field);
    if (commit !== undefined) yield commit;
  }
  const last = parser.end();
  if (last !== undefined) yield last;
}

/** A commit that was asked for by name, or why there is none. */
export type CommitRead =
  | { readonly kind: 'commit'; readonly commit: Commit }
  | { readonly kind: 'failed'; readonly id: ObjectId };

/**
 * The same of commits that are there, one by one: git's log ends at the first object that it does not find, and in the order that it
 * is asked for that is before it has told of any commit.
 *
 * @throws InputError where there is no git
 */
export async function* readSingleCommits(
  git: Git,
  ids: readonly ObjectId[],
  limits: CommitLimits = LIMITS,
): AsyncGenerator<CommitRead> {
  let left = ids;
  for (let ends = 0; left.length > 0 && ends < limits.ends; ends++) {
    let done = 0;
    const output = streamGit(git, ['diff-tree', '--stdin', '-r', '--always', ...CHANGES], left);
    try {
      for await (const commit of commitsIn(untilItEnds(output), limits)) {
        for (; done < left.length && left[done] !== commit.id; done++)
          yield { kind: 'failed', id: left[done] as ObjectId };
        done++;
        yield { kind: 'commit', commit };
      }
    } catch (error) {
      if (!(error instanceof InputError) || error.code !== TOO_MANY) throw error;
      // Where there is one such commit there can be many, and each takes seconds.
      ends = limits.ends;
    }
    // What git prints of a commit comes when it has read all for it: it has ended at the one behind the last.
    if (done < left.length) yield { kind: 'failed', id: left[done] as ObjectId };
    left = left.slice(done + 1);
  }
  for (const id of left) yield { kind: 'failed', id };
}

async function* untilItEnds(output: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* output;
  } catch (error) {
    if (!(error instanceof InputError) || error.code === 'PD_GIT_MISSING') throw error;
  }
}

/** Of commits by name, all but what they changed. @throws InputError */
export async function readSignatures(git: Git, ids: readonly ObjectId[]): Promise<Map<ObjectId, Commit>> {
  const known = new Map<ObjectId, Commit>();
  if (ids.length === 0) return known;
  // No word of changes: git would read trees for them, to tell nothing of them in the end, and these may not be there.
  const output = streamGit(git, ['log', '--no-walk=unsorted', '--stdin', ...SHOWN], ids);
  for await (const commit of commitsIn(output, LIMITS)) known.set(commit.id, commit);
  return known;
}

interface OpenCommit extends Commit {
  author: string;
  email: string;
  date: string;
  readonly changes: Change[];
}

const SUBMODULE = '160000';
const LINK = '120000';
const COMMIT_MARK = 1;

const TOO_MANY = 'PD_GIT_TOO_MANY_CHANGES';

/** Takes the fields one by one. What a field is follows from the one before it, never from how a path looks. */
class CommitParser {
  #commit: OpenCommit | undefined;
  #fields = 0;
  #raw: string | undefined;
  readonly #maxChanges: number;

  constructor(maxChanges: number) {
    this.#maxChanges = maxChanges;
  }

  push(field: Buffer): Commit | undefined {
    if (this.#raw !== undefined) {
      this.#add(parseChange(this.#raw, bytePath(field)));
      this.#raw = undefined;
      return undefined;
    }
    if (this.#commit !== undefined && this.#fields < 3) {
      this.#setField(this.#commit, field.toString('utf8'));
      return undefined;
    }
    if (field[0] === COMMIT_MARK) return this.#open(field.toString('latin1', 1));
    const text = field.toString('latin1').trimStart();
    if (text.startsWith(':')) this.#raw = text;
    return undefined;
  }

  #add(change: Change): void {
    if (this.#commit === undefined) return;
    if (this.#commit.changes.push(change) <= this.#maxChanges) return;
    // Nothing of it is told.
    this.#commit = undefined;
    throw new InputError(TOO_MANY, `a commit changes more than ${this.#maxChanges} paths`);
  }

  end(): Commit | undefined {
    const finished = this.#commit;
    this.#commit = undefined;
    return finished;
  }

  #open(names: string): Commit | undefined {
    const finished = this.#commit;
    const [id = '', ...parents] = names.split(' ').filter((name) => name !== '');
    this.#commit = { id, parents, author: '', email: '', date: '', changes: [] };
    this.#fields = 0;
    return finished;
  }

  #setField(commit: OpenCommit, text: string): void {
    if (this.#fields === 0) commit.author = text;
    else if (this.#fields === 1) commit.email = text;
    else commit.date = text;
    this.#fields++;
  }
}

/** `:mode mode id id status`, and in merges a colon, a mode and an id for each parent, and one of each for the result. */
export function parseChange(raw: string, path: BytePath): Change {
  const colons = raw.lastIndexOf(':') + 1;
  const fields = raw.slice(colons).split(' ');
  const modes = fields.slice(0, colons + 1);
  const ids = fields.slice(colons + 1, colons * 2 + 2);
  const blobs = ids.map((id, index) => (/^0+$/.test(id) || modes[index] === SUBMODULE ? undefined : id));
  return { path, object: blobs[colons], isLink: modes[colons] === LINK, parents: blobs.slice(0, colons) };
}
