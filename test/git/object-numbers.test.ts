import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BATCH, NameBatch } from '../../src/git/attribution/name-batch.ts';
import { PackNumbers } from '../../src/git/attribution/pack-numbers.ts';
import { ObjectNumbers, UNKNOWN } from '../../src/git/attribution/object-numbers.ts';

/** Names that differ in few bytes, so that slots are wanted by several. */
const nameOf = (idLength: number) =>
  fc
    .array(fc.constantFrom(0, 1, 0x80, 0xff), { minLength: idLength, maxLength: idLength })
    .map((bytes) => Buffer.from(bytes).fill(7, 2, idLength - 2));

const tables = fc.constantFrom(20, 32).chain((idLength) =>
  fc.record({
    idLength: fc.constant(idLength),
    names: fc.array(nameOf(idLength), { maxLength: 400 }),
    others: fc.array(nameOf(idLength), { maxLength: 400 }),
    shift: fc.nat(3),
  }),
);

/** At whatever address. */
function shifted(bytes: Buffer, shift: number): Buffer {
  const memory = Buffer.alloc(bytes.length + shift);
  bytes.copy(memory, shift);
  return memory.subarray(shift);
}

describe('numbers of objects', () => {
  test('are those of the first with a name, one by one and many at a time', () => {
    fc.assert(
      fc.property(tables, ({ idLength, names, others, shift }) => {
        const numbers = new ObjectNumbers({ idLength, bytes: shifted(Buffer.concat(names), shift) });
        const ids = names.map((name) => name.toString('hex'));
        const expected = (name: Buffer): number => ids.indexOf(name.toString('hex'));
        const batch = new NameBatch(numbers);
        const asked = [...others, ...names];
        for (let first = 0; first < asked.length; first += BATCH) {
          const some = asked.slice(first, first + BATCH);
          for (const name of some) batch.add(shifted(name, shift), 0);
          expect(batch.count).toBe(some.length);
          expect([...batch.findAll().subarray(0, some.length)]).toEqual(some.map(expected));
          expect(batch.count).toBe(0);
        }
        for (const name of asked) expect(numbers.find(shifted(name, shift), 0)).toBe(expected(name));
        for (const [number, id] of ids.entries()) {
          expect(numbers.idOf(number)).toBe(id);
          expect(numbers.findId(id)).toBe(ids.indexOf(id));
          expect(numbers.findOwn(number)).toBe(ids.indexOf(id));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of names that begin alike take no longer, though there are many (100,000)', () => {
    // By their first bytes alone each of them would be put behind all others: five thousand million steps.
    const bytes = Buffer.alloc(100_000 * 20, 7);
    for (let number = 0; number < 100_000; number++) bytes.writeUInt32BE(number, number * 20 + 12);
    const numbers = new ObjectNumbers({ idLength: 20, bytes });
    for (const number of [0, 1, 77_777, 99_999]) expect(numbers.findOwn(number)).toBe(number);
    expect(numbers.find(Buffer.alloc(20, 7), 0)).toBe(UNKNOWN);
  });

  test('of which none is missing between slots are not looked for behind all of them (100,000)', () => {
    // Each has the slot behind the one before: what is not there would be looked for in half of them, five thousand million steps.
    const bytes = Buffer.alloc(100_000 * 20, 7);
    for (let number = 0; number < 100_000; number++) bytes.writeUInt32BE(number << 14, number * 20);
    const numbers = new ObjectNumbers({ idLength: 20, bytes });
    for (const number of [0, 1, 77_777, 99_999]) expect(numbers.findOwn(number)).toBe(number);
    const other = Buffer.alloc(20, 8);
    for (let number = 0; number < 100_000; number++) {
      other.writeUInt32BE(number << 14, 0);
      if (numbers.find(other, 0) !== UNKNOWN) throw new Error('found');
    }
  });

  test('are found by another thread as by the one that made the table, by a random key or without', () => {
    for (const [kind, first] of [
      ['keyed', 7],
      ['not keyed', 0],
    ] as const) {
      const bytes = Buffer.alloc(1000 * 20, first);
      for (let number = 0; number < 1000; number++)
        bytes.writeUInt32BE(
          kind === 'keyed' ? number : number << 21,
          number * 20 + (kind === 'keyed' ? 12 : 0),
        );
      const shared = new PackNumbers([], { idLength: 20, bytes }, true).share();
      expect(shared.key === undefined).toBe(kind === 'not keyed');
      const other = PackNumbers.attach([], structuredClone(shared));
      for (let number = 0; number < 1000; number++) expect(other.findOwn(number)).toBe(number);
      expect(other.find(Buffer.alloc(20, 9), 0)).toBe(UNKNOWN);
    }
  });

  test('that a batch has found stay while another one is looked up', () => {
    const names = Array.from({ length: 40 }, (_, i) => Buffer.alloc(20, i));
    const numbers = new ObjectNumbers({ idLength: 20, bytes: Buffer.concat(names) });
    const [one, other] = [new NameBatch(numbers), new NameBatch(numbers)];
    for (const name of names) one.add(name, 0);
    const found = one.findAll();
    for (const _ of names) other.add(Buffer.alloc(20, 0xee), 0);
    expect([...other.findAll().subarray(0, 40)]).toEqual(names.map(() => UNKNOWN));
    expect([...found.subarray(0, 40)]).toEqual([...names.keys()]);
  });
});
