import type { BytePath } from '../model/byte-path.ts';

/** Ignored paths by the directory that holds them, since a walk asks directory by directory. */
export class IgnoredPaths {
  readonly #byDirectory = new Map<BytePath, Set<BytePath>>();

  constructor(paths: readonly BytePath[] = []) {
    for (const path of paths) {
      const [directory, name] = splitPath(path.endsWith('/') ? path.slice(0, -1) : path);
      const names = this.#byDirectory.get(directory) ?? new Set();
      this.#byDirectory.set(directory, names.add(name));
    }
  }

  /** Names of ignored entries of a directory, which is relative to the top and '' for the top itself. */
  in(directory: BytePath): ReadonlySet<BytePath> | undefined {
    return this.#byDirectory.get(directory);
  }

  /** Whether the path or a directory above it is ignored. */
  covers(path: BytePath): boolean {
    for (let at = path; at !== ''; ) {
      const [directory, name] = splitPath(at);
      if (this.in(directory)?.has(name)) return true;
      at = directory;
    }
    return false;
  }
}

function splitPath(path: BytePath): [directory: BytePath, name: BytePath] {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
}
