import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** What V8 made of the program's files in an earlier run, by file name. */
export type CodeEntries = ReadonlyMap<string, CodeEntry>;

export interface CodeEntry {
  /** Of the source file, in milliseconds. Its length V8 compares itself. */
  readonly modified: number;
  /** Reads it; undefined where it is not what it was. */
  code(): Uint8Array | undefined;
}

/** What the place of a cache depends on. */
export interface CacheSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The user's number; undefined on systems that have none, where nothing is kept. */
  readonly userId: number | undefined;
}

const WORD = 4;
const NAME = /^[\w.-]+\.v8$/;
/** Days after which what other versions left is taken away. */
const KEPT_DAYS = 30;

/**
 * Compiled code, kept in a file of the user's. Who can write it decides what the program does, and V8 checks nothing but that it
 * fits: so it is read only from a directory that is the user's own and closed to others, and never from one that a scanned
 * repository could have brought along. All failures are silent: it is a cache.
 */
export class CodeCache {
  readonly #file: string;
  readonly #directory: string;
  readonly #userId: number;

  private constructor(directory: string, name: string, userId: number) {
    this.#directory = directory;
    this.#file = path.join(directory, name);
    this.#userId = userId;
  }

  /** @param key tells programs apart that must not share code. @returns undefined where there is no safe place */
  static at({ environment, cwd, userId }: CacheSurroundings, key: string): CodeCache | undefined {
    const { XDG_CACHE_HOME: own, HOME: home, PATDOWN_NO_CACHE: refusal } = environment;
    if (userId === undefined || !['', '0', undefined].includes(refusal)) return undefined;
    const base = isAbsolute(own) ? own : isAbsolute(home) ? path.join(home, '.cache') : undefined;
    if (base === undefined) return undefined;
    const directory = path.join(base, 'patdown', 'code');
    if (isInside(directory, cwd) || isInWorkTree(directory)) return undefined;
    return new CodeCache(directory, `${key}.v8`, userId);
  }

  /** What there is; the code itself is read where it is asked for. */
  read(): CodeEntries {
    try {
      if (!this.#isSafe(lstatSync(this.#directory))) return NOTHING;
      return this.#open(({ ino, size }, read) => {
        const length = read(0, Math.min(size, WORD)).readUInt32LE(0);
        const fields: readonly Field[] = JSON.parse(halfOf(read(WORD, 2 * length)).toString());
        return new Map(
          fields.map(([file, modified, start, bytes]) => {
            const code = (): Uint8Array | undefined => this.#code(ino, start, bytes);
            return [file, { modified, code }];
          }),
        );
      });
    } catch {
      return NOTHING;
    }
  }

  #code(ino: number, start: number, length: number): Uint8Array | undefined {
    try {
      return this.#open((stats, read) => (stats.ino === ino ? halfOf(read(start, 2 * length)) : undefined));
    } catch {
      return undefined;
    }
  }

  /** @throws Error for what is damaged, and not to be trusted */
  #open<T>(use: (stats: Stats, read: (start: number, length: number) => Buffer) => T): T {
    const file = openSync(this.#file, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile() || !this.#isSafe(stats)) throw new Error('not to be trusted');
      return use(stats, (start, length) => {
        if (start + length > stats.size) throw new Error('cut');
        const bytes = Buffer.allocUnsafeSlow(length);
        readSync(file, bytes, 0, length, start);
        return bytes;
      });
    } finally {
      closeSync(file);
    }
  }

  /** Whether it is worth while to make what would be written. */
  prepare(): boolean {
    try {
      mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
      return this.#isSafe(lstatSync(this.#directory));
    } catch {
      return false;
    }
  }

  /** Replaces the file as a whole. */
  write(entries: CodeEntries): void {
    const temporary = `${this.#file}.${process.pid}.tmp`;
    try {
      // `wx`: not to what somebody else made.
      const file = openSync(temporary, 'wx', 0o600);
      try {
        const bytes = render(entries);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, this.#file);
      this.#tidy();
    } catch {
      removeIfThere(temporary);
    }
  }

  #isSafe({ uid, mode }: { uid: number; mode: number }): boolean {
    return uid === this.#userId && (mode & 0o077) === 0;
  }

  #tidy(): void {
    const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
    for (const name of readdirSync(this.#directory)) {
      const file = path.join(this.#directory, name);
      if ((NAME.test(name) || name.endsWith('.tmp')) && statSync(file).mtimeMs < oldest) removeIfThere(file);
    }
  }
}

const NOTHING: CodeEntries = new Map();

const isAbsolute = (directory: string | undefined): directory is string =>
  directory !== undefined && path.isAbsolute(directory);

const isInside = (directory: string, outer: string): boolean =>
  `${directory}${path.sep}`.startsWith(outer.endsWith(path.sep) ? outer : `${outer}${path.sep}`);

/** Continuous integration may have its home in a checkout. */
function isInWorkTree(directory: string): boolean {
  for (let at = directory; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return true;
    if (at === path.dirname(at)) return false;
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Somebody else's now.
  }
}

type Field = readonly [file: string, modified: number, start: number, length: number];

/**
 * All is written twice. V8 does not see damage and runs in circles on it; to compare two copies takes Node a hundredth of the time
 * of loading what could compute a checksum.
 */
function halfOf(bytes: Buffer): Buffer {
  const half = bytes.subarray(0, bytes.length / 2);
  if (!half.equals(bytes.subarray(half.length))) throw new Error('damaged');
  return half;
}

/** The length of a list of what there is, the list, and the codes one after the other. */
function render(entries: CodeEntries): Buffer {
  const codes = [...entries].flatMap(([file, { modified, code }]) => {
    const bytes = code();
    return bytes === undefined ? [] : [{ file, modified, bytes }];
  });
  const fieldsFrom = (begin: number): Field[] => {
    let end = begin;
    return codes.map(({ file, modified, bytes }) => {
      const start = end;
      end += 2 * bytes.length;
      return [file, modified, start, bytes.length];
    });
  };
  const listFrom = (begin: number): Buffer => Buffer.from(JSON.stringify(fieldsFrom(begin)));
  // Where the codes begin depends on how long the list is, which tells of that: with room, it does not.
  const begin = WORD + 2 * (listFrom(0).length + codes.length * DIGITS);
  const list = listFrom(begin);
  const head = Buffer.alloc(begin);
  head.writeUInt32LE(list.length, 0);
  head.set(list, WORD);
  head.set(list, WORD + list.length);
  return Buffer.concat([head, ...codes.flatMap(({ bytes }) => [bytes, bytes])]);
}

/** By which a place in the file may be longer, written out. */
const DIGITS = 12;
