import { Branches, readTips } from '../git/branches.ts';
import { readBrokenTree } from '../git/broken-tree.ts';
import { type CommitLinks, readLinks } from '../git/commit-links.ts';
import { type Commit, readSignatures, readSingleCommits } from '../git/commits.ts';
import { listPresent } from '../git/objects.ts';
import { type IsWanted, readHead, resolveCommit } from '../git/repository-state.ts';
import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import type { ObjectId } from '../model/provenance.ts';

/** A commit, and the branches that it can be reached from as far as commits are there. */
export interface BranchedCommit {
  readonly commit: Commit;
  readonly branches: readonly string[];
}

/**
 * What the commits of a history changed that lacks objects, as far as the others tell it. A commit whose parents or their trees are not
 * there counts as the first one: it brings what its tree holds and no other commit brought, as those at the end of a shallow clone do.
 *
 * @throws InputError when git reads nothing at all
 */
export async function* readBrokenHistory(
  git: Git,
  ids: readonly ObjectId[],
  isWanted: IsWanted,
): AsyncGenerator<BranchedCommit> {
  const links = await readLinks(git, ids);
  const branchesOf = await readBranches(git, links);
  const { whole, first } = await divide(git, links);
  const told = new Set<ObjectId>();
  for await (const read of readSingleCommits(git, whole)) {
    if (read.kind === 'failed') {
      first.push(read.id);
      continue;
    }
    const { commit } = read;
    for (const { object, path } of commit.changes)
      if (object !== undefined && isWanted(object, path)) told.add(object);
    yield { commit, branches: branchesOf.get(commit.id) ?? [] };
  }
  const isNew: IsWanted = (object, path) => !told.has(object) && isWanted(object, path);
  for await (const commit of readFirstCommits(git, oldestFirst(first, links), links, isNew)) {
    for (const { object } of commit.changes) if (object !== undefined) told.add(object);
    yield { commit, branches: branchesOf.get(commit.id) ?? [] };
  }
}

async function readBranches(
  git: Git,
  links: ReadonlyMap<ObjectId, CommitLinks>,
): Promise<ReadonlyMap<ObjectId, readonly string[]>> {
  const branches = new Branches(await readTips(git));
  return new Map([...links].map(([id, { parents }]) => [id, branches.pass(id, parents)]));
}

/** Commits whose own tree and those of their parents are there, and others whose own is; as far as can be told from names. */
async function divide(
  git: Git,
  links: ReadonlyMap<ObjectId, CommitLinks>,
): Promise<{ whole: ObjectId[]; first: ObjectId[] }> {
  const trees = await listPresent(git, [...new Set([...links.values()].map(({ tree }) => tree))]);
  const hasTree = (id: ObjectId): boolean => trees.has(links.get(id)?.tree ?? '');
  const [whole, first]: [ObjectId[], ObjectId[]] = [[], []];
  for (const [id, { parents }] of links) if (hasTree(id)) (parents.every(hasTree) ? whole : first).push(id);
  return { whole, first };
}

/** `links` are in order, children before parents. */
function oldestFirst(ids: readonly ObjectId[], links: ReadonlyMap<ObjectId, CommitLinks>): ObjectId[] {
  const wanted = new Set(ids);
  return [...links.keys()].filter((id) => wanted.has(id)).reverse();
}

/** Commits by what their trees hold, where that is new. */
async function* readFirstCommits(
  git: Git,
  ids: readonly ObjectId[],
  links: ReadonlyMap<ObjectId, CommitLinks>,
  isNew: IsWanted,
): AsyncGenerator<Commit> {
  const known = new Set<ObjectId>();
  for (const id of ids) {
    const changes = [];
    for await (const { path, object } of readBrokenTree(git, links.get(id)?.tree ?? '', known))
      if (isNew(object, path)) changes.push({ path, object, parents: [] });
    if (changes.length === 0) continue;
    const signature = (await readSignatures(git, [id])).get(id);
    if (signature !== undefined) yield { ...signature, changes };
  }
}

/** What the commit that is checked out has at which paths. */
export interface Head {
  readonly blobs: ReadonlyMap<BytePath, ObjectId>;
  /** Why some may be missing; undefined where none are. */
  readonly failure: string | undefined;
}

/** As far as its trees are there, and there is an end of its files. @throws InputError when git reads nothing at all */
export async function readHeadOrPart(git: Git, isWanted: IsWanted): Promise<Head> {
  try {
    return { blobs: await readHead(git, isWanted), failure: undefined };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { blobs: await readPartOfHead(git, isWanted), failure: error.message };
  }
}

async function readPartOfHead(git: Git, isWanted: IsWanted): Promise<ReadonlyMap<BytePath, ObjectId>> {
  const blobs = new Map<BytePath, ObjectId>();
  const head = await resolveCommit(git, 'HEAD');
  if (head === undefined) return blobs;
  const tree = (await readLinks(git, [head])).get(head)?.tree ?? '';
  for await (const { path, object } of readBrokenTree(git, tree, new Set()))
    if (isWanted(object, path)) blobs.set(path, object);
  return blobs;
}
