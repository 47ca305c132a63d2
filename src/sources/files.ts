import { readdirSync } from 'node:fs';
import { type BytePath, displayPath, fsPath } from '../model/byte-path.ts';
import { PatdownError } from '../model/errors.ts';
import type { Problem } from '../model/problem.ts';
import { ExclusionCounter } from './exclusions.ts';
import { IgnoredPaths } from './ignored-paths.ts';
import { expandGlob } from './glob-arguments.ts';
import type { FileEntry, FileSource, FilesRest, ListOptions } from './listing.ts';
import { joinPath, resolveRoot, type Root } from './roots.ts';
import { walk } from './walk.ts';

/**
 * Every file that is asked for: files that were named, always; below directories that were named, all files but those that
 * git ignores. git only says what to leave out; what is there, the disk says. So an index that is wrong hides no file.
 *
 * @throws InputError when a named path is not there, UsageError when it is neither file nor directory
 */
export async function openFiles(paths: readonly string[], options: ListOptions): Promise<FileSource> {
  const given = (await Promise.all(paths.map((path) => expandGlob(path, options.cwd)))).flat();
  // Sorted, so that the order of the arguments changes nothing where two name the same directory.
  const roots = given
    .map((path) => resolveRoot(path, options.cwd))
    .sort((a, b) => (a.display < b.display ? -1 : 1));
  const lister = new Lister(options, roots);
  return { batches: lister.files(), rest: () => lister.rest() };
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
  readonly #roots: readonly Root[];
  /** Undefined where no file can be found twice. */
  readonly #seen: Set<BytePath> | undefined;
  readonly #walked = new Set<BytePath>();
  readonly #answers = new Map<BytePath, Promise<GitAnswer>>();
  readonly #isExcluded: ((real: BytePath) => boolean) | undefined;

  constructor(options: ListOptions, roots: readonly Root[]) {
    this.#options = options;
    this.#roots = roots;
    this.#seen = roots.length > 1 ? new Set() : undefined;
    this.#isExcluded = exclusionTest(options.excluded);
    this.#exclusions = new ExclusionCounter(
      options.listExclusions,
      roots.map(({ real }) => real),
    );
  }

  async *files(): AsyncGenerator<readonly FileEntry[]> {
    for (const root of this.#roots) {
      if (root.kind === 'file') {
        yield this.#entries([root.real], [root.display]);
        continue;
      }
      const queue: Place[] = [{ real: root.real, display: root.display, isNamed: true }];
      for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
        queue.push(...(yield* this.#walk(place)));
      }
    }
  }

  rest(): FilesRest {
    return {
      exclusions: this.#exclusions.list(),
      problems: [...this.#problems.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
      notes: [...this.#notes].sort(),
    };
  }

  /** The same file under two names (a link that was named, and its target) goes by the first one. */
  #entries(reals: readonly BytePath[], displays: readonly string[]): FileEntry[] {
    const entries: FileEntry[] = [];
    reals.forEach((real, index) => {
      if (this.#seen?.has(real)) return;
      this.#seen?.add(real);
      entries.push({ path: displayPath(displays[index] ?? ''), absolute: fsPath(real) });
    });
    return entries;
  }

  /** Walks one directory. @returns the work trees inside, which have ignore rules of their own */
  async *#walk(place: Place): AsyncGenerator<readonly FileEntry[], Place[]> {
    if (this.#walked.has(place.real)) return [];
    this.#walked.add(place.real);
    const { real, display } = place;
    const { inWorkTree, ignored } = await this.#rulesAt(place);
    const steps = walk(
      { real, display, inWorkTree, ignored, isExcluded: this.#isExcluded },
      this.#exclusions,
    );
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      const files = step.value;
      yield this.#entries(
        files.map((file) => joinPath(real, file)),
        files.map((file) => joinPath(display, file)),
      );
    }
    for (const problem of step.value.problems) this.#problems.set(`${problem.kind} ${problem.path}`, problem);
    return step.value.nested.map((nested) => ({
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

/** Real paths to paths from the root that the configuration speaks of; what lies elsewhere is not left out. */
function exclusionTest(excluded: ListOptions['excluded']): ((real: BytePath) => boolean) | undefined {
  if (excluded === undefined) return undefined;
  const { real } = resolveRoot(excluded.root, '/');
  const prefix = joinPath(real, '').replace(/\/*$/, '/');
  return (path) => path.startsWith(prefix) && excluded.test(displayPath(path.slice(prefix.length)));
}

function isEmpty(directory: BytePath): boolean {
  try {
    return readdirSync(fsPath(directory)).length === 0;
  } catch {
    return true;
  }
}
