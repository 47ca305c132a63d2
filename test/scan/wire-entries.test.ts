import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entriesFromWire, entriesToWire } from '../../src/scan/wire-entries.ts';

const name = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
const bytes = fc.uint8Array({ minLength: 1 }).map((array) => Buffer.from(array));
const entry = fc.record({ path: name, absolute: fc.oneof(name, bytes) });

test('files arrive in another thread as they were sent', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
      expect(entriesFromWire(structuredClone(entriesToWire(entries)))).toEqual(entries);
    }),
  );
});
