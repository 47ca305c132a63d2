import { type Change, readCommits } from '../git/commits.ts';
import { readObjects } from '../git/objects.ts';
import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
import type { ObjectId, Provenance } from '../model/provenance.ts';
import type { Region } from '../model/region.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';
import { inMemory } from './byte-source.ts';
import { matchPaths } from './match-paths.ts';
import { signatureOf } from './place-objects.ts';
import { type BlobScanContext, scanBytes } from './scan-blob.ts';

/** A change that may bring a file which a rule judges by its path alone. */
export interface NamedChange {
  readonly change: Change;
  /** The blob that the path has in the commit that is checked out. */
  readonly atHead: ObjectId | undefined;
  /** @param there where the same file begins at HEAD; undefined where it is not there */
  provenance(object: ObjectId, there: Region | undefined): Provenance;
}

export interface NamedFileOptions {
  readonly context: BlobScanContext;
  /** A path as the same file has it where files are scanned. */
  pathOf(path: BytePath): string;
}

/** Whether a rule judges a path by itself; undefined where no rule does. */
export function namedBy({ context, pathOf }: NamedFileOptions): ((path: BytePath) => boolean) | undefined {
  const { pathRules } = context;
  if (pathRules.length === 0) return undefined;
  return (path) => {
    const shown = pathOf(path);
    return pathRules.some(({ test }) => test(shown));
  };
}

/** Whether a change brings a file with such a path: what a symbolic link leads to is no file of the repository's. */
export const isFileNamed = (
  { object, isLink, path }: Change,
  isNamed: ((path: BytePath) => boolean) | undefined,
): boolean => object !== undefined && isLink !== true && isNamed?.(path) === true;

/**
 * Files that should never be committed, whatever they hold. Such a secret is the file: one of another size is another one, and new
 * where its path had none of that size in any parent. What cannot be read is told of by who reads all objects.
 */
export async function reportNamed(
  git: Git,
  changes: readonly NamedChange[],
  options: NamedFileOptions,
): Promise<BlobReport[]> {
  const isNamed = namedBy(options);
  if (isNamed === undefined) return [];
  const own = changes.filter(({ change }) => isFileNamed(change, isNamed));
  const found = await readFiles(git, own, options);
  return own.flatMap(({ change: { object, parents, path }, atHead, provenance }): BlobReport[] => {
    const size = found.sizes.get(object ?? '');
    const matches = found.matches.get(`${object} ${path}`);
    if (object === undefined || size === undefined || matches === undefined) return [];
    const isSame = (other: ObjectId | undefined): boolean => found.sizes.get(other ?? '') === size;
    if (parents.some(isSame)) return [];
    const place = provenance(object, isSame(atHead) ? matches[0]?.region : undefined);
    return [{ provenance: place, path, bytes: 0, matches, rejections: [], problem: undefined }];
  });
}

interface Files {
  /** Bytes of blobs. */
  readonly sizes: ReadonlyMap<ObjectId, number>;
  /** By blob and path. */
  readonly matches: ReadonlyMap<string, readonly PlacedMatch[]>;
}

/** Reads each blob once, for its size and for what is shown of it. */
async function readFiles(
  git: Git,
  changes: readonly NamedChange[],
  { context, pathOf }: NamedFileOptions,
): Promise<Files> {
  const paths = new Map<ObjectId, Set<BytePath>>();
  const watch = (id: ObjectId | undefined, path?: BytePath): void => {
    if (id === undefined) return;
    const known = paths.get(id) ?? new Set();
    paths.set(id, path === undefined ? known : known.add(path));
  };
  for (const { change, atHead } of changes) {
    watch(change.object, change.path);
    for (const other of [...change.parents, atHead]) watch(other);
  }
  const sizes = new Map<ObjectId, number>();
  const matches = new Map<string, readonly PlacedMatch[]>();
  const ids = new Set(context.pathRules.map(({ ruleId }) => ruleId));
  for await (const read of readObjects(git, [...paths.keys()])) {
    if (read.kind === 'failed') continue;
    sizes.set(read.id, read.bytes.length);
    for (const path of paths.get(read.id) ?? []) {
      const ofPath = matchPaths(context.pathRules, pathOf(path), read.bytes.length);
      const all = scanBytes(context, inMemory(read.bytes), ofPath).matches;
      matches.set(
        `${read.id} ${path}`,
        all.filter(({ match }) => ids.has(match.ruleId) && match.span.end === 0),
      );
    }
  }
  return { sizes, matches };
}

/** Of commits that change such a path, the files that they bring. @throws InputError */
export async function reportNamedCommits(
  git: Git,
  commits: ReadonlyMap<ObjectId, readonly string[]>,
  head: ReadonlyMap<BytePath, ObjectId>,
  options: NamedFileOptions,
): Promise<BlobReport[]> {
  if (commits.size === 0) return [];
  const changes: NamedChange[] = [];
  for await (const commit of readCommits(git, ['--no-walk=unsorted', '--stdin'], commits.keys())) {
    const info = { ...signatureOf(commit), branches: commits.get(commit.id) ?? [] };
    for (const change of commit.changes) {
      changes.push({
        change,
        atHead: head.get(change.path),
        provenance: (object, headRegion) => ({
          kind: 'commit',
          object,
          ...info,
          atHead: headRegion !== undefined,
          headRegion,
        }),
      });
    }
  }
  return reportNamed(git, changes, options);
}
