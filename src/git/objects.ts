import { InputError } from '../model/errors.ts';
import type { ObjectId } from '../model/provenance.ts';
import { type Git, streamGit } from './stream.ts';
import { records } from './records.ts';

export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';

export interface ObjectInfo {
  readonly id: ObjectId;
  readonly type: ObjectType;
  /** Bytes. */
  readonly size: number;
}

/** An object that was asked for: its bytes, or why there are none. */
export type ObjectRead =
  | { readonly kind: 'object'; readonly id: ObjectId; readonly type: ObjectType; readonly bytes: Buffer }
  | { readonly kind: 'failed'; readonly id: ObjectId; readonly reason: 'missing' | 'unreadable' };

const NEWLINE = 0x0a;
const TYPES = new Set<string>(['blob', 'commit', 'tag', 'tree']);

/** What is known of an object without its content; no type where git cannot tell. */
export type ObjectHeader = ObjectInfo | { readonly id: ObjectId; readonly type: undefined };

/** Every object in every pack, loose or lent by another repository, reachable or not, in the order of packs. @throws InputError */
export async function* listObjects(git: Git): AsyncGenerator<ObjectHeader> {
  const args = ['cat-file', '--batch-all-objects', '--batch-check', '--unordered', '--buffer'];
  for await (const line of records(streamGit(git, args), NEWLINE)) {
    yield parseHeader(line.toString('latin1'));
  }
}

/** The names alone, for which git need not read the objects: for repositories in which it cannot. @throws InputError */
export async function listNames(git: Git): Promise<ObjectId[]> {
  const args = ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)', '--unordered', '--buffer'];
  const names: ObjectId[] = [];
  for await (const line of records(streamGit(git, args), NEWLINE)) names.push(line.toString('latin1'));
  return names;
}

function parseHeader(line: string): ObjectHeader {
  const [id = '', type = '', size = ''] = line.split(' ');
  if (TYPES.has(type)) return { id, type: type as ObjectType, size: Number(size) };
  return { id, type: undefined };
}

/**
 * The objects of these names, in their order; git reads them in one process. One that git cannot read ends that process: it is
 * told of as `unreadable`, and the rest is read by another one.
 *
 * @param stop ends the reading early when it says so
 * @throws InputError when git reads nothing at all
 */
export async function* readObjects(
  git: Git,
  ids: readonly ObjectId[],
  stop: () => boolean = () => false,
): AsyncGenerator<ObjectRead> {
  let left = ids;
  let present: ReadonlySet<ObjectId> | undefined;
  while (left.length > 0 && !stop()) {
    let done = 0;
    try {
      for await (const read of readBatch(git, left)) {
        done++;
        yield read;
        if (stop()) return;
      }
      if (done === 0) throw new InputError('PD_GIT_FAILED', 'git gave no answer');
    } catch (error) {
      if (!(error instanceof InputError) || error.code === 'PD_GIT_MISSING') throw error;
      const id = left[done];
      if (id === undefined) return;
      if (present?.has(id) === true) {
        yield { kind: 'failed', id, reason: 'unreadable' };
        done++;
      } else {
        // In a partial clone git ends at each object that was only promised, and there can be many.
        present = await listPresent(git, left);
        for (const absent of left.slice(done))
          if (!present.has(absent)) yield { kind: 'failed', id: absent, reason: 'missing' };
      }
    }
    const known = present;
    left = left.slice(done);
    if (known !== undefined) left = left.filter((id) => known.has(id));
  }
}

/** Those of objects that are here, whether git can read them or not; all of them where git cannot tell. */
export async function listPresent(git: Git, ids: readonly ObjectId[]): Promise<ReadonlySet<ObjectId>> {
  try {
    const names = new Set(await listNames(git));
    return new Set(ids.filter((id) => names.has(id)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return new Set(ids);
  }
}

/** Objects that a commit may bring, and that are likely to be small. */
const FEW = 200;

async function* readBatch(git: Git, ids: readonly ObjectId[]): AsyncGenerator<ObjectRead> {
  let rest: Buffer = Buffer.alloc(0);
  const size = ids.length <= FEW ? 'small' : 'large';
  const chunks = streamGit(git, ['cat-file', '--batch', '--buffer'], ids, size)[Symbol.asyncIterator]();
  const more = async (wanted: number): Promise<boolean> => {
    const parts = [rest];
    let length = rest.length;
    while (length < wanted) {
      const step = await chunks.next();
      if (step.done === true) return false;
      parts.push(step.value);
      length += step.value.length;
    }
    rest = parts.length === 1 ? rest : Buffer.concat(parts, length);
    return true;
  };
  try {
    for (;;) {
      let end = rest.indexOf(NEWLINE);
      while (end === -1) {
        if (!(await more(rest.length + 1))) return;
        end = rest.indexOf(NEWLINE);
      }
      const header = parseHeader(rest.toString('latin1', 0, end));
      rest = rest.subarray(end + 1);
      if (header.type === undefined) {
        yield { kind: 'failed', id: header.id, reason: 'missing' };
        continue;
      }
      if (!(await more(header.size + 1))) return;
      const bytes = rest.subarray(0, header.size);
      rest = rest.subarray(header.size + 1);
      yield { kind: 'object', id: header.id, type: header.type, bytes };
    }
  } finally {
    await chunks.return?.(undefined);
  }
}
