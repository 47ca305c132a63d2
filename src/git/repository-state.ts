import { existsSync, readFileSync } from 'node:fs';
import { type BytePath, bytePath, displayPath, fsPath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import type { ObjectId } from '../model/provenance.ts';
import { type Change, parseChange } from './commits.ts';
import { plainHead } from './plain-head.ts';
import { records } from './records.ts';
import { type Git, readGit, streamGit } from './stream.ts';

/** @throws InputError when git does not know the repository either */
export async function isShallow(git: Git): Promise<boolean> {
  const answer = await readGit(git, ['rev-parse', '--is-shallow-repository']);
  return answer.toString('latin1').trim() === 'true';
}

/** The commit that a revision means; undefined where there is none. */
export async function resolveCommit(git: Git, revision: string): Promise<ObjectId | undefined> {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const answer = (await readGit(git, args)).toString('latin1').trim();
    return /^[0-9a-f]{40,64}$/.test(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** Objects that refs name, and the commit that is checked out, whether they are there or not. @throws InputError */
export async function readEnds(git: Git): Promise<ObjectId[]> {
  const refs = await readGit(git, ['for-each-ref', '--format=%(objectname)']);
  const head = await resolveObject(git, 'HEAD');
  const ends = refs
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
  return head === undefined ? ends : [...ends, head];
}

/** Tells files of a tree that are wanted. */
export type IsWanted = (object: ObjectId, path: BytePath) => boolean;

/** Files of a tree that are looked at: more than any work tree has that people work in. A few trees can be made to have endless ones. */
const MAX_FILES = 4_000_000;
/** Those that are wanted of them. */
const MAX_WANTED = 500_000;

/** Blobs by path of a commit's tree. @throws InputError, also where there are too many */
export async function readTree(
  git: Git,
  commit: ObjectId,
  isWanted?: IsWanted,
  maxFiles: number = MAX_FILES,
): Promise<Map<BytePath, ObjectId>> {
  const tree = new Map<BytePath, ObjectId>();
  let files = 0;
  for await (const record of records(streamGit(git, ['ls-tree', '-r', '-z', '--full-tree', commit]), 0)) {
    const tab = record.indexOf(0x09);
    const [, type = '', id = ''] = record.toString('latin1', 0, tab).split(' ');
    const isTooMany = ++files > maxFiles || (isWanted !== undefined && tree.size > MAX_WANTED);
    if (isTooMany)
      throw new InputError('PD_GIT_TOO_MANY_FILES', 'a commit has more files than are looked at');
    if (type !== 'blob') continue;
    const path = bytePath(record.subarray(tab + 1));
    if (isWanted?.(id, path) !== false) tree.set(path, id);
  }
  return tree;
}

/** Blobs by path of the commit that is checked out; empty before the first one. @throws InputError */
export async function readHead(git: Git, isWanted?: IsWanted): Promise<ReadonlyMap<BytePath, ObjectId>> {
  const head = await resolveCommit(git, 'HEAD');
  return head === undefined ? new Map() : readTree(git, head, isWanted);
}

/** The commits that what is in the index will have as parents: none before the first one, several in a merge. */
export async function nextParents(git: Git): Promise<ObjectId[]> {
  const plain = plainHead(git);
  if (plain !== undefined) return [plain];
  // Both at once: to start git costs more than a hook's own work.
  const answer = await readGit(git, ['rev-parse', '--git-path', 'MERGE_HEAD', 'HEAD^{commit}']).catch(
    nothing,
  );
  const lines = answer.toString('utf8').trimEnd().split('\n');
  const head = lines.pop() ?? '';
  if (!IS_ID.test(head)) return [];
  const file = lines.join('\n');
  return [head, ...mergeHeads(file.startsWith('/') ? file : `${git.directory}/${file}`)];
}

const nothing = (): Buffer => Buffer.alloc(0);

function mergeHeads(file: string): ObjectId[] {
  if (!existsSync(fsPath(file))) return [];
  return readFileSync(fsPath(file), 'latin1')
    .split('\n')
    .filter((line) => IS_ID.test(line));
}

const IS_ID = /^[0-9a-f]{40,64}$/;

/** What the index holds and the commit's parents do not, as if it had been committed. @throws InputError */
export async function readStaged(git: Git): Promise<Change[]> {
  const known = await nextParents(git);
  const parents = known.length > 0 ? known : [await emptyTree(git)];
  const [first = [], ...others] = await Promise.all(parents.map((parent) => indexDifferences(git, parent)));
  const otherMaps = others.map((changes) => new Map(changes.map((change) => [change.path, change])));
  // A path that is as in one of the parents brings nothing new.
  return first.flatMap((change) => {
    const alike = otherMaps.map((map) => map.get(change.path));
    if (alike.some((other) => other === undefined)) return [];
    return [{ ...change, parents: [...change.parents, ...alike.flatMap((other) => other?.parents ?? [])] }];
  });
}

async function indexDifferences(git: Git, tree: ObjectId): Promise<Change[]> {
  const args = [
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--ignore-submodules=none',
    '-O/dev/null',
    tree,
  ];
  const changes: Change[] = [];
  let raw: string | undefined;
  for await (const field of records(streamGit(git, args, [], 'small'), 0)) {
    if (raw === undefined) raw = field.toString('latin1');
    else {
      changes.push(parseChange(raw, bytePath(field)));
      raw = undefined;
    }
  }
  return changes;
}

/** What there is before the first commit. Git knows it without having it; its name depends on the repository's hash. */
async function emptyTree(git: Git): Promise<ObjectId> {
  const id = await readGit(git, ['hash-object', '-t', 'tree', '--no-filters', '--stdin']);
  return id.toString('latin1').trim();
}

/** Paths of the index, as they are shown. */
export async function listIndex(git: Git): Promise<Set<string>> {
  const paths = new Set<string>();
  for await (const record of records(streamGit(git, ['ls-files', '-z', '--full-name']), 0))
    paths.add(displayPath(bytePath(record)));
  return paths;
}

/** Tags of tags are rare, and a chain of them could be made endless work. */
const MAX_TAGS = 16;

/** The annotated tags that a revision names, before the commit that it means in the end: a tag has a message of its own. */
export async function tagsOf(git: Git, revision: string): Promise<ObjectId[]> {
  const tags: ObjectId[] = [];
  let id = await resolveObject(git, revision);
  while (id !== undefined && tags.length < MAX_TAGS) {
    const type = (await readGit(git, ['cat-file', '-t', id])).toString('latin1').trim();
    if (type !== 'tag') break;
    tags.push(id);
    const text = (await readGit(git, ['cat-file', 'tag', id])).toString('latin1');
    id = /^object ([0-9a-f]{40,64})$/m.exec(text)?.[1];
  }
  return tags;
}

async function resolveObject(git: Git, revision: string): Promise<ObjectId | undefined> {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision];
    const answer = (await readGit(git, args)).toString('latin1').trim();
    return /^[0-9a-f]{40,64}$/.test(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}
