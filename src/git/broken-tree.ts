import { type BytePath, bytePath } from '../model/byte-path.ts';
import type { ObjectId } from '../model/provenance.ts';
import { readObjects } from './objects.ts';
import type { Git } from './stream.ts';

export interface TreeFile {
  readonly path: BytePath;
  readonly object: ObjectId;
}

const TREE = '40000';
const SUBMODULE = '160000';

/**
 * What is below a tree, as far as its trees are there, which git itself does not tell. A tree is read for one of its paths alone: a
 * few of them can have more paths than there is time for.
 *
 * @param known trees that were read, to which these are added @throws InputError when git reads nothing at all
 */
export async function* readBrokenTree(
  git: Git,
  tree: ObjectId,
  known: Set<ObjectId>,
): AsyncGenerator<TreeFile> {
  let level = new Map<ObjectId, Buffer>([[tree, Buffer.alloc(0)]]);
  while (level.size > 0) {
    const next = new Map<ObjectId, Buffer>();
    const unread = [...level.keys()].filter((id) => !known.has(id));
    for (const id of unread) known.add(id);
    for await (const read of readObjects(git, unread)) {
      const path = level.get(read.id);
      if (read.kind === 'failed' || read.type !== 'tree' || path === undefined) continue;
      for (const { mode, name, id } of entriesOf(read.bytes, read.id.length / 2)) {
        const whole = Buffer.concat([path, name]);
        if (mode !== TREE && mode !== SUBMODULE) yield { path: bytePath(whole), object: id };
        else if (mode === TREE && !next.has(id)) next.set(id, Buffer.concat([whole, SLASH]));
      }
    }
    level = next;
  }
}

const SLASH = Buffer.from('/');

interface TreeEntry {
  readonly mode: string;
  readonly name: Buffer;
  readonly id: ObjectId;
}

/** A mode, a space, a name, NUL and the name of an object, as git-mktree(1) makes them; ends where they are none. */
function* entriesOf(bytes: Buffer, idLength: number): Generator<TreeEntry> {
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const nul = space === -1 ? -1 : bytes.indexOf(0, space);
    const end = nul + 1 + idLength;
    if (nul === -1 || end > bytes.length) return;
    yield {
      // Some old programs wrote zeros before it.
      mode: bytes.toString('latin1', at, space).replace(/^0+/, ''),
      name: bytes.subarray(space + 1, nul),
      id: bytes.toString('hex', nul + 1, end),
    };
    at = end;
  }
}
