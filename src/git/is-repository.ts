import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BytePath, fsPath } from '../model/byte-path.ts';

/**
 * Whether a directory is the top of a repository: of a work tree, or a bare one. Apart, since every scan asks.
 *
 * What a repository needs is git's own test (setup.c, is_git_directory): an empty `.git` is a directory like any other.
 */
export function isRepository(directory: BytePath): boolean {
  const has = (name: string): boolean => existsSync(fsPath(`${directory}/${name}`));
  // Of a linked work tree `.git` is a file. That a directory has an entry `.` tells them apart, and what cannot be read does not throw.
  const isPointer = has('.git') && !has('.git/.');
  return isPointer || isGitDirectory(`${directory}/.git`) || isGitDirectory(directory);
}

/** Whether a directory is in a repository: below the top of a work tree, or of what git keeps. */
export function isInRepository(directory: BytePath): boolean {
  for (let at = directory; ; at = path.dirname(at)) {
    if (isRepository(at)) return true;
    if (path.dirname(at) === at) return false;
  }
}

const isGitDirectory = (directory: string): boolean =>
  ['HEAD', 'objects', 'refs'].every((name) => existsSync(fsPath(`${directory}/${name}`)));
