import { Buffer } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { type BytePath, displayPath, fsPath } from '../model/byte-path.ts';
import { PatdownError } from '../model/errors.ts';
import type { Problem } from '../model/problem.ts';
import { ExclusionCounter } from './exclusions.ts';
import { IgnoredPaths } from './ignored-paths.ts';
import type { FileEntry, FileListing, ListOptions } from './listing.ts';
import { joinPath, resolveRoot, type Root } from './roots.ts';
import { walk } from './walk.ts';

/**
 * Every file that is asked for: files that were named, always; below directories that were named, all files but those that
 * git ignores. git only says what to leave out; what is there, the disk says. So an index that is wrong hides no file.
 *
 * @throws InputError when a named path is not there, UsageError when it is neither file nor directory
 */
export async function listFiles(paths: readonly string[], options: ListOptions): Promise<FileListing> {
  const roots = paths.map((given) => resolveRoot(given, options.cwd));
  const lister = new Lister(options);
  for (const root of roots) await lister.add(root);
  return lister.listing();
}

/** A directory to be walked. */
interface Place {
  readonly real: BytePath;
  readonly display: string;
  /** Whether the user named it: then it is scanned even where git ignores it. */
  readonly isNamed: boolean;
}

class Lister {
  readonly #options: ListOptions;
  readonly #exclusions: ExclusionCounter;
  readonly #problems: Problem[] = [];
  readonly #notes = new Set<string>();
  readonly #files = new Map<BytePath, string>();
  readonly #walked = new Set<BytePath>();
  readonly #ignored = new Map<string, Promise<IgnoredPaths>>();

  constructor(options: ListOptions) {
    this.#options = options;
    this.#exclusions = new ExclusionCounter(options.listExclusions);
  }

  async add(root: Root): Promise<void> {
    if (root.kind === 'file') {
      this.#addFile(root.real, root.display);
      return;
    }
    const queue: Place[] = [{ real: root.real, display: root.display, isNamed: true }];
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
      queue.push(...(await this.#walk(place)));
    }
  }

  listing(): FileListing {
    const files = [...this.#files].map(
      ([real, display]): FileEntry => ({ path: displayPath(display), absolute: fsPath(real) }),
    );
    return {
      files: sortByBytes(files),
      exclusions: this.#exclusions.list(),
      problems: this.#problems.sort((a, b) => (a.path < b.path ? -1 : 1)),
      notes: [...this.#notes].sort(),
    };
  }

  /** The same file under two names (a link that was named, and its target) goes by the one that sorts first. */
  #addFile(real: BytePath, display: string): void {
    const known = this.#files.get(real);
    if (known === undefined || display < known) this.#files.set(real, display);
  }

  /** Walks one directory. @returns the work trees inside, which have ignore rules of their own */
  async #walk(place: Place): Promise<Place[]> {
    if (this.#walked.has(place.real)) return [];
    this.#walked.add(place.real);
    const { inWorkTree, ignored } = await this.#rulesAt(place);
    const report = { exclusions: this.#exclusions, problems: this.#problems };
    const found = await walk({ real: place.real, display: place.display, inWorkTree, ignored }, report);
    for (const file of found.files) this.#addFile(joinPath(place.real, file), joinPath(place.display, file));
    return found.nested.map((nested) => ({
      real: joinPath(place.real, nested),
      display: joinPath(place.display, nested),
      isNamed: false,
    }));
  }

  async #rulesAt(place: Place): Promise<{ inWorkTree: BytePath; ignored: IgnoredPaths }> {
    const top = this.#options.workTrees.find(place.real);
    if (top === undefined) return { inWorkTree: '', ignored: new IgnoredPaths() };
    const inWorkTree = place.real === top ? '' : place.real.slice(joinPath(top, '').length);
    const ignored = await this.#ignoredIn(top);
    if (place.isNamed && ignored.covers(inWorkTree)) return { inWorkTree: '', ignored: new IgnoredPaths() };
    return { inWorkTree, ignored };
  }

  #ignoredIn(top: string): Promise<IgnoredPaths> {
    const known = this.#ignored.get(top) ?? this.#askGit(top);
    this.#ignored.set(top, known);
    return known;
  }

  /** Where git cannot answer nothing is left out, and the user is told why there is more than usual. */
  async #askGit(top: string): Promise<IgnoredPaths> {
    try {
      for (const path of await this.#options.workTrees.listSubmodules(top)) this.#noteSubmodule(top, path);
      return new IgnoredPaths(
        this.#options.includeIgnored ? [] : await this.#options.workTrees.listIgnored(top),
      );
    } catch (error) {
      if (!(error instanceof PatdownError)) throw error;
      this.#notes.add(`files that git ignores were scanned as well: ${error.message}`);
      return new IgnoredPaths();
    }
  }

  /** A submodule that is not checked out is an empty directory or none. One that is, is walked like every directory. */
  #noteSubmodule(top: string, path: BytePath): void {
    if (isEmpty(joinPath(top, path))) this.#exclusions.add('submodule', displayPath(path));
  }
}

function isEmpty(directory: BytePath): boolean {
  try {
    return readdirSync(fsPath(directory)).length === 0;
  } catch {
    return true;
  }
}

/** By bytes, so that the order is that of git and of other programs; UTF-16 order differs above U+FFFF only. */
function sortByBytes(files: FileEntry[]): FileEntry[] {
  return files.sort((a, b) => compareText(a.path, b.path));
}

const HIGH = /[\ud800-\uffff]/;

function compareText(a: string, b: string): number {
  if (HIGH.test(a) || HIGH.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
