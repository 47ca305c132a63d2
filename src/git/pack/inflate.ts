import { createInflate, deflateSync, inflateSync } from 'node:zlib';

/** Inflates one object after the other. */
export interface Inflater {
  /**
   * Inflates `input` [start, end) to `output` at `at`, and says whether exactly `size` bytes came out and their checksum is right.
   * `output` must have one byte more.
   */
  inflate(input: Buffer, start: number, end: number, output: Buffer, at: number, size: number): boolean;
}

/** What Node's own streams are built of. */
interface Handle {
  onerror: (message: string, errno: number, code: string) => void;
  reset(): void;
  writeSync(
    flush: number,
    input: Buffer,
    inputAt: number,
    inputLength: number,
    output: Buffer,
    outputAt: number,
    outputLength: number,
  ): void;
}

/** `Z_FINISH`: all of the input is there. */
const FINISH = 4;

/**
 * One zlib stream that is used again and again: half the time of `inflateSync`, which makes a new one for each object. The
 * handle is no public interface of Node: where it does not do what it has always done, `inflateSync` is used.
 */
export function createInflater(): Inflater {
  return handleInflater() ?? plainInflater;
}

function handleInflater(): Inflater | undefined {
  const stream: object = createInflate();
  const handle: unknown = Reflect.get(stream, '_handle');
  const state: unknown = Reflect.get(stream, '_writeState');
  if (!isHandle(handle) || !isWords(state)) return undefined;
  let isWrong = false;
  // The stream's own handler closes the handle, and what is done with a closed one ends the process.
  handle.onerror = () => {
    isWrong = true;
  };
  const inflater: Inflater = {
    inflate(input, start, end, output, at, size) {
      // Native code checks these, and ends the process where they do not hold.
      if (!(start >= 0 && end > start && end <= input.length)) return false;
      if (!(at >= 0 && size >= 0 && at + size + 1 <= output.length)) return false;
      isWrong = false;
      handle.reset();
      handle.writeSync(FINISH, input, start, end - start, output, at, size + 1);
      return !isWrong && state[0] === 1;
    },
  };
  return passesSelfTest(inflater) ? inflater : undefined;
}

function isHandle(value: unknown): value is Handle {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'reset') === 'function' &&
    typeof Reflect.get(value, 'writeSync') === 'function'
  );
}

/** By its name: an array of another realm is no instance of this one's class. */
const isWords = (value: unknown): value is Uint32Array =>
  Object.prototype.toString.call(value) === '[object Uint32Array]';

/** What it is given comes out, and a wrong checksum is seen. */
function passesSelfTest(inflater: Inflater): boolean {
  const text = 'patdown';
  const good = deflateSync(text);
  const bad = Buffer.from(good);
  bad.writeUInt8(bad.readUInt8(bad.length - 1) ^ 1, bad.length - 1);
  const output = Buffer.alloc(text.length + 1);
  const run = (input: Buffer): boolean =>
    inflater.inflate(input, 0, input.length, output, 0, text.length) &&
    output.toString('latin1', 0, text.length) === text;
  try {
    return run(good) && !run(bad) && run(good);
  } catch {
    return false;
  }
}

/** By Node's public interface. */
export const plainInflater: Inflater = {
  inflate(input, start, end, output, at, size) {
    if (!(start >= 0 && end > start && end <= input.length)) return false;
    if (!(at >= 0 && size >= 0 && at + size + 1 <= output.length)) return false;
    try {
      const inflated = inflateSync(input.subarray(start, end), { maxOutputLength: size + 1 });
      if (inflated.length !== size) return false;
      output.set(inflated, at);
      return true;
    } catch {
      return false;
    }
  },
};
