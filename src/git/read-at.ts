import { InputError } from '../model/errors.ts';
import type { ObjectId } from '../model/provenance.ts';
import { records } from './records.ts';
import { type Git, readGit, streamGit } from './stream.ts';

/** Bytes: no configuration is larger. */
const MAX_SIZE = 32 * 1024 * 1024;

/** A file of a commit's tree. */
export interface FileAt {
  /** From the top of the work tree, with forward slashes. */
  readonly path: string;
  readonly object: ObjectId;
}

/**
 * The files at a path of a commit's tree: itself, or all that are below it, sorted; none where nothing is there. Symbolic links and
 * submodules are no files. @throws InputError
 */
export async function listFilesAt(git: Git, commit: ObjectId, path: string): Promise<FileAt[]> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', commit, '--', path];
  const files: FileAt[] = [];
  for await (const record of records(streamGit(git, args), 0)) {
    const tab = record.indexOf(0x09);
    const [mode = '', , object = ''] = record.toString('latin1', 0, tab).split(' ');
    if (mode.startsWith('100')) files.push({ path: record.toString('utf8', tab + 1), object });
  }
  return files;
}

/** The text of one file of a commit; undefined where there is none. @throws InputError */
export async function readTextAt(git: Git, commit: ObjectId, path: string): Promise<string | undefined> {
  const file = (await listFilesAt(git, commit, path)).find((candidate) => candidate.path === path);
  return file === undefined ? undefined : readBlob(git, file);
}

/** @throws InputError */
export async function readBlob(git: Git, { path, object }: FileAt): Promise<string> {
  const size = Number((await readGit(git, ['cat-file', '-s', object])).toString('latin1'));
  if (!(size <= MAX_SIZE)) throw new InputError('PD_INPUT_TOO_LARGE', `${path} is too large to be read`);
  return (await readGit(git, ['cat-file', 'blob', object])).toString('utf8');
}
