import { describe, expect, test } from '@jest/globals';
import { Damage } from '../../../src/git/pack/damage.ts';
import { type Copies, EDGE, readDeltaSizes } from '../../../src/git/pack/delta.ts';
import { RebuildMemory } from '../../../src/git/pack/rebuild-memory.ts';
import { TouchedRanges } from '../../../src/git/pack/touched.ts';
import { applyOps, encodeDelta, type Op, randomOps } from '../../helpers/delta.ts';
import { BASE62, Tokens } from '../../helpers/tokens.ts';

interface Applied {
  readonly made: Buffer;
  readonly copies: Copies;
}

type Apply = (base: Buffer, delta: Buffer) => Applied;

/** Puts the base, the object and the delta behind each other, as a walk does. */
function applier(memory: RebuildMemory): Apply {
  return (base, delta) => {
    const sizes = readDeltaSizes(delta, 0, delta.length);
    if (sizes.base !== base.length) throw new Damage('another base');
    if (sizes.result > 10_000_000) throw new Damage('too large for a test');
    const target = memory.start + base.length;
    const at = target + sizes.result + memory.gap;
    memory.reserve(at + delta.length);
    base.copy(memory.bytes, memory.start);
    delta.copy(memory.bytes, at);
    const [next, end] = [at + sizes.next, at + delta.length];
    const copies = memory.apply(next, end, memory.start, base.length, target, sizes.result);
    expect(memory.bytes.subarray(at, at + delta.length).equals(delta)).toBe(true);
    return { made: Buffer.from(memory.bytes.subarray(target, target + sizes.result)), copies };
  };
}

const byKernel = new RebuildMemory();
const apply = applier(byKernel);
const applyPlainly = applier(new RebuildMemory({ wasm: false }));

const tokens = new Tokens(64);
const text = (): string => tokens.text(BASE62, 1 + Math.floor(tokens.random() * 200));

test('the kernel is what is used', () => {
  expect(byKernel.start).toBeGreaterThan(0);
});

test('with or without the kernel the same is made by the same copies (1,000 deltas)', () => {
  const outcome = (how: Apply, base: Buffer, delta: Buffer): unknown => {
    try {
      const { made, copies } = how(base, delta);
      return [made.toString('latin1'), ...copies.fields.subarray(0, copies.count * 3)];
    } catch (error) {
      expect(error).toBeInstanceOf(Damage);
      return 'damage';
    }
  };
  let damaged = 0;
  for (let round = 0; round < 1000; round++) {
    const base = Buffer.from(text().repeat(1 + Math.floor(tokens.random() * 50)));
    const delta = encodeDelta(base.length, randomOps(tokens, base, text));
    if (delta.length > 0 && round % 2 === 0)
      delta[Math.floor(tokens.random() * delta.length)] = Math.floor(tokens.random() * 256);
    const wanted = outcome(applyPlainly, base, delta);
    expect(outcome(apply, base, delta)).toEqual(wanted);
    if (wanted === 'damage') damaged++;
  }
  expect(damaged).toBeGreaterThan(100);
});

test('more copies than there is room for are made all the same', () => {
  const base = Buffer.from('abcdefgh');
  const ops = Array.from({ length: 100_000 }, (_, i): Op => ({ kind: 'copy', from: i % 2, length: 3 }));
  const { made, copies } = apply(base, encodeDelta(base.length, ops));
  expect(copies.count).toBe(100_000);
  expect(made.equals(applyOps(base, ops))).toBe(true);
});

test('what is left out is at neither end of a copy, and is there when it is asked for (300 deltas)', () => {
  let hollow = 0;
  for (let round = 0; round < 300; round++) {
    const base = Buffer.from(text().repeat(1 + Math.floor(tokens.random() * 400)));
    const ops = randomOps(tokens, base, text);
    const [delta, wanted] = [encodeDelta(base.length, ops), applyOps(base, ops)];
    const { next } = readDeltaSizes(delta, 0, delta.length);
    const { start } = byKernel;
    const [target, at] = [start + base.length, start + base.length + wanted.length + byKernel.gap];
    byKernel.reserve(at + delta.length);
    base.copy(byKernel.bytes, start);
    byKernel.bytes.fill(0xff, target, at);
    delta.copy(byKernel.bytes, at);
    const copies = byKernel.apply(
      at + next,
      at + delta.length,
      start,
      base.length,
      target,
      wanted.length,
      true,
    );
    const made = byKernel.bytes.subarray(target, target + wanted.length);
    const isMiddle = new Uint8Array(wanted.length);
    for (let i = 0; i < copies.count; i++) {
      const [, to = 0, length = 0] = copies.fields.subarray(i * 3, i * 3 + 3);
      if (length > EDGE * 2) isMiddle.fill(1, to + EDGE, to + length - EDGE);
    }
    if (!made.equals(wanted)) hollow++;
    expect(made.every((byte, offset) => isMiddle[offset] === 1 || byte === wanted[offset])).toBe(true);
    copies.complete();
    expect(made.equals(wanted)).toBe(true);
  }
  expect(hollow).toBeGreaterThan(100);
});

describe.each([
  ['by the kernel', apply],
  ['without it', applyPlainly],
])('a delta, %s,', (_name, apply) => {
  test('makes what its instructions say (300 deltas)', () => {
    for (let round = 0; round < 300; round++) {
      const base = Buffer.from(text().repeat(1 + Math.floor(tokens.random() * 400)));
      const ops = randomOps(tokens, base, text);
      expect(apply(base, encodeDelta(base.length, ops)).made.equals(applyOps(base, ops))).toBe(true);
    }
  });

  test('that copies on where it stopped has one copy', () => {
    const base = Buffer.from(text().repeat(2000));
    const ops: Op[] = [];
    for (let from = 0; from < base.length; from += 0x10000)
      ops.push({ kind: 'copy', from, length: Math.min(0x10000, base.length - from) });
    const { copies, made } = apply(base, encodeDelta(base.length, ops));
    expect(made.equals(base)).toBe(true);
    expect(copies.count).toBe(1);
    expect([...copies.fields.subarray(0, 3)]).toEqual([0, 0, base.length]);
  });

  test('that is damaged is refused, or makes something of the right size (3,000 changed bytes)', () => {
    const base = Buffer.from(text().repeat(20));
    let refused = 0;
    for (let round = 0; round < 3000; round++) {
      const delta = encodeDelta(base.length, randomOps(tokens, base, text));
      if (delta.length === 0) continue;
      delta[Math.floor(tokens.random() * delta.length)] = Math.floor(tokens.random() * 256);
      const cut =
        tokens.random() < 0.2 ? delta.subarray(0, Math.floor(tokens.random() * delta.length)) : delta;
      try {
        const { made, copies } = apply(base, cut);
        expect(made.length).toBe(copies.size);
      } catch (error) {
        expect(error).toBeInstanceOf(Damage);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(500);
  });
});

describe('touched ranges', () => {
  test('are the positions whose bytes are not all in one copy (300 deltas)', () => {
    const touched = new TouchedRanges();
    for (let round = 0; round < 300; round++) {
      const base = Buffer.from(text());
      const { copies } = apply(base, encodeDelta(base.length, randomOps(tokens, base, text)));
      const reach = 1 + Math.floor(tokens.random() * 40);
      touched.compute(copies, reach);
      const isTouched = new Uint8Array(copies.size);
      let last = -1;
      for (let i = 0; i < touched.count; i++) {
        const [start = 0, end = 0] = touched.bounds.subarray(i * 2, i * 2 + 2);
        expect(start).toBeGreaterThan(last);
        expect(end).toBeLessThanOrEqual(copies.size);
        isTouched.fill(1, start, end);
        last = end;
      }
      for (let position = 0; position < copies.size; position++)
        expect(isTouched[position] === 0).toBe(isInOneCopy(copies, position, reach));
    }
  });
});

describe('windows that the kernel gathers', () => {
  /** Of a delta whose object lies in the kernel's memory. */
  const gatheredOf = (base: Buffer, ops: readonly Op[], reach: number) => {
    const { copies, made } = apply(base, encodeDelta(base.length, ops));
    const { windows } = copies;
    const object = byKernel.bytes.subarray(byKernel.start + base.length).subarray(0, copies.size);
    if (windows?.begin(copies, object, reach) !== true) throw new Error('no kernel');
    const touched = new TouchedRanges();
    touched.compute(copies, reach);
    const positions = new Set<number>();
    for (let i = 0; i < touched.count; i++)
      for (let at = touched.bounds[i * 2] ?? 0; at < (touched.bounds[i * 2 + 1] ?? 0); at++)
        positions.add(at);
    return { windows, made, positions };
  };
  /** An anchor at each byte. */
  const everywhere = (text: Uint8Array) => ({
    count: text.length,
    positions: Int32Array.from(text, (_, at) => at),
    ids: Int32Array.from(text, (_, at) => at),
  });

  const check = (base: Buffer, ops: readonly Op[], reach: number): number => {
    const { windows, made, positions } = gatheredOf(base, ops, reach);
    const wrong: number[] = [];
    let texts = 0;
    for (let text = windows.next(); text !== undefined; text = windows.next(), texts++) {
      const gathered = Buffer.from(text);
      const use = (position: number, at: number): void => {
        const before = made.subarray(Math.max(0, position - 1), position);
        const behind = made.subarray(position, position + reach);
        const isRight =
          positions.delete(position) &&
          gathered.subarray(at - before.length, at).equals(before) &&
          gathered.subarray(at, at + behind.length).equals(behind) &&
          // What does not belong together is kept apart.
          (position > 0 || at === 0 || gathered[at - 1] === 0) &&
          (behind.length === reach || (gathered[at + behind.length] ?? 0) === 0);
        if (!isRight) wrong.push(position);
      };
      windows.forEach(everywhere(text), () => 0, use);
    }
    expect([...wrong, ...positions]).toEqual([]);
    return texts;
  };

  test('have every touched position once, with all bytes that its anchor may take (300 deltas)', () => {
    for (let round = 0; round < 300; round++) {
      const base = Buffer.from(text().repeat(1 + Math.floor(tokens.random() * 20)));
      check(base, randomOps(tokens, base, text), 1 + Math.floor(tokens.random() * 40));
    }
  });

  test('have it where there are more of them than are gathered at once, or larger ones', () => {
    const base = Buffer.from(tokens.text(BASE62, 5000));
    const apart = Array.from(
      { length: 3000 },
      (_, i): Op => ({ kind: 'copy', from: i, length: 40 + (i % 30) }),
    );
    expect(check(base, apart, 24)).toBeGreaterThan(1);
    const large: Op = { kind: 'insert', bytes: Buffer.from(tokens.text(BASE62, 100_000)) };
    expect(check(base, [...apart.slice(0, 9), large, ...apart.slice(0, 9)], 24)).toBeGreaterThan(1);
  });

  test('leave out a literal that the end of the object cuts', () => {
    const base = Buffer.from('abc');
    const { windows } = gatheredOf(base, [{ kind: 'insert', bytes: Buffer.from('tok') }], 24);
    const found: number[] = [];
    const text = windows.next() ?? new Uint8Array();
    windows.forEach(
      everywhere(text),
      () => 2,
      (position) => found.push(position),
    );
    expect(found).toEqual([0, 1]);
  });
});

/** Whether the byte before a position and those that an anchor may take there are copied together, edges included. */
function isInOneCopy({ fields, count, baseSize, size }: Copies, position: number, reach: number): boolean {
  for (let i = 0; i < count; i++) {
    const [from = 0, to = 0, length = 0] = fields.subarray(i * 3, i * 3 + 3);
    const start = i === 0 && from === 0 && to === 0 ? -1 : to;
    const isEnd = to + length === size && from + length === baseSize;
    if (position - 1 >= start && position < to + length && (isEnd || position + reach <= to + length))
      return true;
  }
  return false;
}
