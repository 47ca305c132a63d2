import type { ObjectId } from '../model/provenance.ts';
import { readObjects } from './objects.ts';
import type { Git } from './stream.ts';

/** What a commit names. */
export interface CommitLinks {
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
}

/** Of those of objects that are commits and can be read, children before parents. @throws InputError when git reads nothing at all */
export async function readLinks(
  git: Git,
  ids: readonly ObjectId[],
): Promise<ReadonlyMap<ObjectId, CommitLinks>> {
  const links = new Map<ObjectId, CommitLinks>();
  for await (const read of readObjects(git, [...new Set(ids)]))
    if (read.kind === 'object' && read.type === 'commit') links.set(read.id, parseLinks(read.bytes));
  return inOrder(links);
}

/** The first lines of a commit: `tree`, and `parent` for each that it has. */
function parseLinks(bytes: Buffer): CommitLinks {
  const text = bytes.toString('latin1');
  const tree = /^tree ([0-9a-f]+)\n/.exec(text)?.[1] ?? '';
  const parents: ObjectId[] = [];
  const line = /parent ([0-9a-f]+)\n/y;
  line.lastIndex = 'tree '.length + tree.length + 1;
  for (let found = line.exec(text); found !== null; found = line.exec(text)) parents.push(found[1] ?? '');
  return { tree, parents };
}

/** Those of a circle, which names that were forged can make, are left out. */
function inOrder(links: ReadonlyMap<ObjectId, CommitLinks>): Map<ObjectId, CommitLinks> {
  // Of each commit, how many of its children have not been come to.
  const waiting = new Map<ObjectId, number>();
  for (const { parents } of links.values())
    for (const parent of parents) waiting.set(parent, (waiting.get(parent) ?? 0) + 1);
  const ordered = new Map([...links].filter(([id]) => !waiting.has(id)));
  // A map goes on to what is added while it is gone through.
  for (const { parents } of ordered.values()) {
    for (const parent of parents) {
      const left = (waiting.get(parent) ?? 0) - 1;
      waiting.set(parent, left);
      const own = links.get(parent);
      if (left === 0 && own !== undefined) ordered.set(parent, own);
    }
  }
  return ordered;
}
