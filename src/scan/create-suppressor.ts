import path from 'node:path';
import { listIndex, readTree, resolveCommit } from '../git/repository-state.ts';
import type { Git } from '../git/stream.ts';
import { displayPath } from '../model/byte-path.ts';
import type { ScanOptions } from '../model/options.ts';
import type { BaselineEntry } from '../model/suppression.ts';
import { findRepositories } from './find-repositories.ts';
import { compilePlaceTests } from './place-tests.ts';
import type { ScanHooks } from './scan.ts';
import { Suppressor } from './suppressor.ts';

/** @throws ConfigError for a pattern that is none; InputError when git cannot say what there is */
export async function createSuppressor(options: ScanOptions, hooks: ScanHooks): Promise<Suppressor> {
  const { suppression, now } = options;
  return new Suppressor({
    options: suppression.marks === 'off' ? withoutFiles(options) : options,
    tests: await compilePlaceTests(suppression, now),
    isGone: suppression.baseline === undefined ? () => false : await goneFrom(options, hooks),
  });
}

/** `--no-ignore` means all of it. */
const withoutFiles = (options: ScanOptions): ScanOptions => ({
  ...options,
  suppression: { ...options.suppression, ignore: [], allow: [], exclude: [], baseline: undefined },
});

/**
 * Which places can no longer hold what they held. Where files or histories were scanned: those below what was scanned, whose findings are
 * all known. Where commits or the index were: files that are not there any more; of one that is and was not touched nothing is known.
 */
async function goneFrom(options: ScanOptions, hooks: ScanHooks): Promise<(entry: BaselineEntry) => boolean> {
  const { git, paths, cwd, root = cwd } = options;
  if (git.kind === 'history') {
    const files = git.mode === 'only' ? [] : paths.map((given) => path.resolve(cwd, given));
    const histories = findRepositories(options).map(displayPath);
    return (entry) => {
      const absolute = path.resolve(root, entry.path);
      return (entry.inHistory ? histories : files).some(
        (top) => absolute === top || absolute.startsWith(top === '/' ? top : `${top}/`),
      );
    };
  }
  const [given = '.'] = paths;
  const repository: Git = {
    directory: path.resolve(cwd, given),
    environment: hooks.environment ?? {},
    scope: given === '.' ? 'hook' : 'directory',
  };
  const there = git.kind === 'staged' ? await listIndex(repository) : await listEnd(repository, git);
  return (entry) => !entry.inHistory && !there.has(entry.path);
}

async function listEnd(git: Git, asked: ScanOptions['git']): Promise<ReadonlySet<string>> {
  // Of several tips the first one tells what is there now.
  if (asked.kind === 'commits') return pathsAt(git, asked.tips[0] ?? 'HEAD');
  const end = asked.kind === 'range' ? (asked.range.split('..').at(-1) ?? '') : 'HEAD';
  return pathsAt(git, end === '' ? 'HEAD' : end);
}

async function pathsAt(git: Git, revision: string): Promise<ReadonlySet<string>> {
  const commit = await resolveCommit(git, revision);
  return new Set(commit === undefined ? [] : [...(await readTree(git, commit)).keys()].map(displayPath));
}
