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
  // Sorted, so that the order of the arguments changes nothing where two name the same directory.
  const roots = paths
    .map((given) => resolveRoot(given, options.cwd))
    .sort((a, b) => (a.display < b.display ? -1 : 1));
  const lister = new Lister(options, roots);
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

/** What git says of one work tree. */
interface GitAnswer {
  readonly ignored: IgnoredPaths;
  readonly submodules: readonly BytePath[];
}

const NO_ANSWER: GitAnswer = { ignored: new IgnoredPaths(), submodules: [] };

class Lister {
  readonly #options: ListOptions;
  readonly #exclusions: ExclusionCounter;
  readonly #problems = new Map<string, Problem>();
  readonly #notes = new Set<string>();
  readonly #files = new Map<BytePath, string>();
  readonly #walked = new Set<BytePath>();
  readonly #answers = new Map<BytePath, Promise<GitAnswer>>();

  constructor(options: ListOptions, roots: readonly Root[]) {
    this.#options = options;
    this.#exclusions = new ExclusionCounter(
      options.listExclusions,
      roots.map(({ real }) => real),
    );
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
      problems: [...this.#problems.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
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
    const { real, display } = place;
    const { inWorkTree, ignored } = await this.#rulesAt(place);
    const found = await walk({ real, display, inWorkTree, ignored }, this.#exclusions);
    for (const file of found.files) this.#addFile(joinPath(real, file), joinPath(display, file));
    for (const problem of found.problems) this.#problems.set(`${problem.kind} ${problem.path}`, problem);
    return found.nested.map((nested) => ({
      real: joinPath(real, nested),
      display: joinPath(display, nested),
      isNamed: false,
    }));
  }

  async #rulesAt(place: Place): Promise<{ inWorkTree: BytePath; ignored: IgnoredPaths }> {
    const top = this.#options.workTrees.find(place.real);
    if (top === undefined) return { inWorkTree: '', ignored: NO_ANSWER.ignored };
    const inWorkTree = place.real === top ? '' : place.real.slice(joinPath(top, '').length);
    const { ignored, submodules } = await this.#askedOnce(top, place);
    for (const path of submodules) this.#noteSubmodule(place, inWorkTree, path);
    if (place.isNamed && ignored.covers(inWorkTree)) return { inWorkTree: '', ignored: NO_ANSWER.ignored };
    return { inWorkTree, ignored };
  }

  #askedOnce(top: BytePath, place: Place): Promise<GitAnswer> {
    const known = this.#answers.get(top) ?? this.#ask(top, place);
    this.#answers.set(top, known);
    return known;
  }

  /** Where git cannot answer nothing is left out, and the user is told why there is more than usual. */
  async #ask(top: BytePath, place: Place): Promise<GitAnswer> {
    const { workTrees, includeIgnored } = this.#options;
    try {
      const submodules = await workTrees.listSubmodules(top);
      return {
        submodules,
        ignored: new IgnoredPaths(includeIgnored ? [] : await workTrees.listIgnored(top)),
      };
    } catch (error) {
      if (!(error instanceof PatdownError)) throw error;
      const where = displayPath(place.display) || '.';
      if (!includeIgnored)
        this.#notes.add(`what git ignores in ${where} was scanned too, as ${error.message}`);
      return NO_ANSWER;
    }
  }

  /** A submodule that is not checked out is an empty directory or none. One that is, is walked like every directory. */
  #noteSubmodule(place: Place, inWorkTree: BytePath, submodule: BytePath): void {
    const prefix = inWorkTree === '' ? '' : `${inWorkTree}/`;
    if (!submodule.startsWith(prefix)) return;
    const relative = submodule.slice(prefix.length);
    const real = joinPath(place.real, relative);
    if (isEmpty(real)) {
      this.#exclusions.add('submodule', real, () => displayPath(joinPath(place.display, relative)));
    }
  }
}

function isEmpty(directory: BytePath): boolean {
  try {
    return readdirSync(fsPath(directory)).length === 0;
  } catch {
    return true;
  }
}

/** Only above these does the order of UTF-16 code units differ from that of bytes. */
const HIGH = /[\ud800-\uffff]/;

/** By bytes, so that the order is that of git and of other programs. */
function sortByBytes(files: FileEntry[]): FileEntry[] {
  if (files.some(({ path }) => HIGH.test(path))) {
    return files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
