import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import type { CodeCache, CodeEntries, CodeEntry } from './code-cache.ts';
import { type Compiler, compiler } from './compiler.ts';

interface LoadedFile {
  readonly script: Script;
  readonly modified: number;
  /** Whether V8 took what the cache had. */
  readonly isKnown: boolean;
  readonly module: { exports: unknown };
}

type Body = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  filename: string,
  dirname: string,
) => void;

/**
 * The program's CommonJS files, run like `require` runs them, but with the code that V8 made of them in an earlier run: to compile
 * what a small scan needs takes it as long as an empty Node takes to start. (Node's own cache, `module.enableCompileCache`, is there
 * from 22.8 on, and keeps what was compiled before anything ran.)
 */
export class ProgramFiles {
  readonly #directory: string;
  readonly #cache: CodeCache | undefined;
  readonly #entries: CodeEntries;
  readonly #loaded = new Map<string, LoadedFile>();
  readonly #builtin: (name: string) => unknown;
  /** The program's own, once that is loaded. */
  compiler: Compiler = compiler;

  /** @param directory where the files lie */
  constructor(directory: string, cache: CodeCache | undefined) {
    this.#directory = directory;
    this.#cache = cache;
    this.#entries = cache?.read() ?? new Map();
    this.#builtin = createRequire(path.join(directory, 'program.cjs'));
  }

  /** @param name as `./lib/yaml.cjs` @returns what the file exports */
  load(name: string): unknown {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known.module.exports;
    const file = path.join(this.#directory, name);
    // The build writes ASCII alone.
    const text = readFileSync(file, 'latin1');
    const modified = this.#cache === undefined ? 0 : statSync(file).mtimeMs;
    const entry = this.#entries.get(name);
    const code = entry?.modified === modified ? entry.code() : undefined;
    const source = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
    const options = { filename: file, ...(code === undefined ? {} : { cachedData: code }) };
    const script = this.compiler.asUsual(() => new Script(source, options));
    const module = { exports: {} };
    const isKnown = code !== undefined && script.cachedDataRejected === false;
    this.#loaded.set(name, { script, modified, isKnown, module });
    const body: Body = script.runInThisContext();
    const require = (wanted: string): unknown =>
      wanted.startsWith('./') ? this.load(wanted) : this.#builtin(wanted);
    body.call(module.exports, module.exports, require, module, file, path.dirname(file));
    return module.exports;
  }

  /** Keeps the code of what was loaded, once it has run, if some of it was new. */
  save(): void {
    if ([...this.#loaded.values()].every(({ isKnown }) => isKnown) || this.#cache?.prepare() !== true) return;
    const entries = new Map<string, CodeEntry>(this.#entries);
    for (const [name, { script, modified }] of this.#loaded)
      entries.set(name, { modified, code: () => script.createCachedData() });
    const cache = this.#cache;
    this.compiler.asUsual(() => cache.write(entries));
  }
}
