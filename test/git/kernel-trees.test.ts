import { afterAll, describe, expect, test } from '@jest/globals';
import { EdgeStore } from '../../src/git/attribution/edge-store.ts';
import { KernelTreeEdges } from '../../src/git/attribution/kernel-trees.ts';
import { ObjectNumbers } from '../../src/git/attribution/object-numbers.ts';
import { TreeEdges } from '../../src/git/attribution/tree-edges.ts';
import { WantedEntries } from '../../src/git/attribution/wanted-entries.ts';
import { Damage } from '../../src/git/pack/damage.ts';
import { TREE_ROOM, TreeKernel } from '../../src/git/pack/kernel/trees.ts';
import { RebuildMemory } from '../../src/git/pack/rebuild-memory.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(81);
const below = (limit: number): number => Math.floor(tokens.random() * limit);
const randomBytes = (length: number): Buffer => Buffer.from(Array.from({ length }, () => below(256)));

const OBJECTS = 400;
const MODES = ['100644', '100755', '120000', '160000', '40000', '040000', '0040000', '140000'];
const ENDINGS = ['.pem', 'id_rsa', 'y'];

/** What is known of objects: their names, those of others that are not there, and which of them are wanted. */
function world(idLength: number) {
  const names = randomBytes(OBJECTS * idLength);
  const others = Array.from({ length: 8 }, () => randomBytes(idLength));
  const id = (): Buffer => {
    if (tokens.random() < 0.01) return others[below(others.length)] ?? randomBytes(idLength);
    const at = below(OBJECTS) * idLength;
    return names.subarray(at, at + idLength);
  };
  const longNames = tokens.random() < 0.5 ? 0.2 : 0;
  return { names, id, idLength, longNames, blobs: new Set(Array.from({ length: 5 }, () => below(OBJECTS))) };
}
type World = ReturnType<typeof world>;

function nameLength(longNames: number): number {
  if (tokens.random() < longNames) return below(1500);
  return tokens.random() < 0.02 ? below(200) : 1 + below(20);
}

function entry({ id, longNames }: World): Buffer {
  const mode = MODES[tokens.random() < 0.7 ? 0 : below(MODES.length)] ?? '';
  const name = tokens.text('abcxyz_.', nameLength(longNames));
  const ending = tokens.random() < 0.05 ? (ENDINGS[below(ENDINGS.length)] ?? '') : '';
  return Buffer.concat([Buffer.from(`${mode} ${name}${ending}\0`), id()]);
}

/** With some entries changed, taken out or put in. */
function changed(entries: readonly Buffer[], all: World): Buffer[] {
  const rate = tokens.random() < 0.5 ? 0.1 : 0.01;
  return entries.flatMap((own) => {
    if (tokens.random() >= rate) return [own];
    if (tokens.random() < 0.5) return [Buffer.concat([own.subarray(0, own.length - all.idLength), all.id()])];
    return tokens.random() < 0.5 ? [] : [own, entry(all)];
  });
}

/** The instructions of a delta: what stands in the base for eight bytes or more is copied. */
function deltaOf(base: Buffer, target: Buffer): Buffer {
  const parts: Buffer[] = [];
  let inserted: number[] = [];
  const flush = (): void => {
    for (let at = 0; at < inserted.length; at += 127) {
      const some = inserted.slice(at, at + 127);
      parts.push(Buffer.of(some.length, ...some));
    }
    inserted = [];
  };
  for (let at = 0; at < target.length; ) {
    const from = at + 8 <= target.length ? base.indexOf(target.subarray(at, at + 8)) : -1;
    if (from < 0) {
      inserted.push(target[at++] ?? 0);
      continue;
    }
    let length = 8;
    while (base[from + length] === target[at + length] && from + length < base.length && length < 60_000)
      length++;
    // As if git had found less.
    if (tokens.random() < 0.1) length -= below(4);
    length = Math.min(length, target.length - at);
    flush();
    const copy = Buffer.alloc(7);
    copy.writeUInt8(0xbf);
    copy.writeUInt32LE(from, 1);
    copy.writeUInt16LE(length, 5);
    parts.push(copy);
    at += length;
  }
  flush();
  return Buffer.concat(parts);
}

const hasDeltas = (tree: number): boolean => tree % 7 !== 6;
/** Trees of which something was left out, and those of which it had to be made. */
const seen = { hollow: 0, completed: 0 };

function readers(all: World, missing: boolean) {
  const memory = new RebuildMemory({ room: TREE_ROOM });
  const numbers = new ObjectNumbers({ idLength: all.idLength, bytes: all.names });
  const entries = { numberOf: (tree: number) => tree, hasDeltas };
  const make = () => {
    const wanted = new WantedEntries(numbers, all.blobs, { endings: ENDINGS, missing });
    return { wanted, store: new EdgeStore(OBJECTS, () => true) };
  };
  const [own, other] = [make(), make()];
  const { beginnings, lastBytes, asksMissing } = own.wanted;
  const kernel = TreeKernel.load(memory, { beginnings, lastBytes, asksMissing, idLength: all.idLength });
  if (kernel === undefined) throw new Error('no kernel');
  return {
    memory,
    own: { ...own, edges: new KernelTreeEdges(numbers, own.wanted, own.store, entries, memory, kernel) },
    other: { ...other, edges: new TreeEdges(numbers, other.wanted, other.store, entries) },
  };
}
type Readers = ReturnType<typeof readers>;

const edgesOf = (store: EdgeStore, tree: number): unknown[] =>
  Array.from({ length: store.count(tree) }, (_, index) => [
    store.name(store.nameAt(tree, index)).toString('latin1'),
    store.targetAt(tree, index),
  ]);

const attempt = (read: () => void): boolean => {
  try {
    read();
    return true;
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return false;
  }
};

/** Reads a tree at `start` by both, as what the delta makes of the base before it. @returns whether both could */
function readBoth(
  { memory, own, other }: Readers,
  tree: number,
  depth: number,
  start: number,
  target: Buffer,
  base: Buffer | undefined,
): boolean {
  memory.reserve(start + target.length + memory.gap);
  memory.bytes.fill(0x20, start, start + target.length);
  let copies: ReturnType<RebuildMemory['apply']> | undefined;
  if (base === undefined) target.copy(memory.bytes, start);
  else {
    const delta = deltaOf(base, target);
    delta.copy(memory.bytes, memory.delta);
    const end = memory.delta + delta.length;
    const isHollow = !hasDeltas(tree);
    copies = memory.apply(
      memory.delta,
      end,
      start - base.length,
      base.length,
      start,
      target.length,
      isHollow,
    );
  }
  if (copies?.left !== undefined && !memory.bytes.subarray(start, start + target.length).equals(target))
    seen.hollow++;
  const isRead = attempt(() => own.edges.visitAt(tree, depth, start, target.length, copies));
  if (!hasDeltas(tree) && copies !== undefined && copies.left === undefined) seen.completed++;
  copies?.complete();
  const bytes = memory.bytes.subarray(start, start + target.length);
  expect(bytes.equals(target)).toBe(true);
  expect(attempt(() => other.edges.visit(tree, depth, bytes, copies))).toBe(isRead);
  return isRead;
}

afterAll(() => {
  expect(seen.hollow).toBeGreaterThan(20);
  expect(seen.completed).toBeGreaterThan(5);
});

describe.each([[20], [32]])('trees read by the kernel, with names of %d bytes', (idLength) => {
  test('have the edges that they have without it (15 families)', () => {
    for (let family = 0; family < 15; family++) {
      const all = world(idLength);
      const both = readers(all, true);
      const chain = [Array.from({ length: below(family % 3 === 0 ? 300 : 120) }, () => entry(all))];
      const starts = [both.memory.start];
      expect(readBoth(both, 0, 0, both.memory.start, Buffer.concat(chain[0] ?? []), undefined)).toBe(true);
      for (let tree = 1; tree < 60; tree++) {
        // Some are made of one that lies further back; those behind it are done.
        if (tokens.random() < 0.2) chain.length = starts.length = 1 + below(chain.length);
        const depth = chain.length;
        const base = Buffer.concat(chain[depth - 1] ?? []);
        const entries = changed(chain[depth - 1] ?? [], all);
        const start = (starts[depth - 1] ?? 0) + base.length;
        expect(readBoth(both, tree, depth, start, Buffer.concat(entries), base)).toBe(true);
        if (!hasDeltas(tree)) continue;
        chain.push(entries);
        starts.push(start);
      }
      for (let tree = 0; tree < 60; tree++)
        expect(edgesOf(both.own.store, tree)).toEqual(edgesOf(both.other.store, tree));
      expect([...both.own.wanted.named]).toEqual([...both.other.wanted.named]);
      expect([...both.own.wanted.missing].sort()).toEqual([...both.other.wanted.missing].sort());
      expect(both.own.edges.isWhole).toBe(both.other.edges.isWhole);
    }
  });

  test('are refused where they are without it: bytes that are changed, cut off or random (600 trees)', () => {
    const all = world(idLength);
    const kinds = [readers(all, false), readers(all, true)];
    for (let round = 0; round < 600; round++) {
      const both = tokens.pick(kinds);
      const good = Array.from({ length: 1 + below(12) }, () => entry(all));
      const bad = Buffer.concat(round % 3 === 0 ? [randomBytes(below(300))] : good);
      if (bad.length > 0) bad[below(bad.length)] = below(256);
      const cut = bad.subarray(0, bad.length - (tokens.random() < 0.3 ? below(40) : 0));
      const { start } = both.memory;
      const base = Buffer.concat(good);
      if (!readBoth(both, 0, 0, start, base, undefined)) continue;
      if (!readBoth(both, 1, 1, start + base.length, cut, base)) continue;
      expect(edgesOf(both.own.store, 1)).toEqual(edgesOf(both.other.store, 1));
    }
  });
});
