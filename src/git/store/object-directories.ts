import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BytePath, bytePath, fsPath } from '../../model/byte-path.ts';
import { InputError } from '../../model/errors.ts';
import { unquotePath } from '../quoted-path.ts';
import { type Git, readGit } from '../stream.ts';

/** Where a repository's objects are, as git says. */
export interface ObjectStore {
  /** Its own first, then those that lend it theirs. */
  readonly directories: readonly BytePath[];
  /** Bytes of an object's name. */
  readonly idLength: number;
  readonly isShallow: boolean;
  /** Whether some objects came from a remote that promised others: git-clone(1), `--filter`. */
  readonly isPartial: boolean;
}

/** Asks git once for all that must be known before objects are read. @throws InputError when git does not know the repository */
export async function findObjectStore(git: Git): Promise<ObjectStore> {
  const asked = ['--is-shallow-repository', '--show-object-format', '--git-path', 'objects'];
  const answer = await readGit(git, ['rev-parse', ...asked]);
  const [shallow = '', format = '', ...rest] = answer.toString('latin1').split('\n');
  const own = bytePath(Buffer.from(rest.join('\n').replace(/\n$/, ''), 'latin1'));
  const directories = withAlternates(path.resolve(git.directory, own));
  return {
    directories,
    idLength: format === 'sha256' ? 32 : 20,
    isShallow: shallow === 'true',
    isPartial: directories.some(hasPromises),
  };
}

/** Packs from such a remote have a file of that name beside them. What cannot be listed is told of when it is opened. */
function hasPromises(directory: BytePath): boolean {
  try {
    return readdirSync(fsPath(`${directory}/pack`), 'latin1').some((name) => name.endsWith('.promisor'));
  } catch {
    return false;
  }
}

/** Git follows alternates of alternates that far: `prepare_alt_odb` of git's object-file.c. */
const MAX_DEPTH = 5;

function withAlternates(own: BytePath): BytePath[] {
  const all = [own];
  const follow = (directory: BytePath, depth: number): void => {
    for (const other of alternatesOf(directory)) {
      if (all.includes(other)) continue;
      if (depth > MAX_DEPTH) throw new InputError('PD_GIT_ALTERNATES', 'alternates lead to more alternates');
      all.push(other);
      follow(other, depth + 1);
    }
  };
  follow(own, 1);
  return all;
}

/** Gitrepository-layout(5), "objects/info/alternates": a path in each line, relative to the object directory. */
function alternatesOf(directory: BytePath): BytePath[] {
  const lines = readIfThere(`${directory}/info/alternates`)?.toString('latin1').split('\n') ?? [];
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => path.resolve(directory, unquotePath(bytePath(Buffer.from(line, 'latin1')))));
}

function readIfThere(file: BytePath): Buffer | undefined {
  try {
    return readFileSync(fsPath(file));
  } catch {
    return undefined;
  }
}
