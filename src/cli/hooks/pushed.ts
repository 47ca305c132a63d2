import { UsageError } from '../../model/errors.ts';
import type { GitScan } from '../../model/options.ts';

const ZEROS = /^0+$/;
const OBJECT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

type Commits = Extract<GitScan, { kind: 'commits' }>;

/**
 * What a push brings, from git's lines for pre-push: `<local ref> <local object> <remote ref> <remote object>` (githooks(5)). What is
 * deleted brings nothing; undefined when that is all. `remote` may be an address: then nothing is known of what is there.
 *
 * No line at all: git writes none when there is nothing to push, which our own hooks look for. Another program that runs hooks may have
 * kept the lines to itself, as lefthook does without `use_stdin`; then any branch may be pushed.
 */
export function pushedOut(input: string, remote: string): Commits | undefined {
  if (input.trim() === '')
    return { kind: 'commits', tips: [], allBranches: true, without: [], besides: besides(remote) };
  const lines = linesOf(input, 4).map(([, local = '', , known = '']) => ({ local, known }));
  const brought = lines.filter(({ local }) => !ZEROS.test(local));
  if (brought.length === 0) return undefined;
  return {
    kind: 'commits',
    tips: brought.map(({ local }) => local),
    allBranches: false,
    without: brought.flatMap(({ known }) => (ZEROS.test(known) ? [] : [known])),
    besides: besides(remote),
  };
}

/**
 * The program pre-commit reads git's lines itself and tells by variables (pre-commit.com, "pre-push") of the first that brings commits,
 * of none of the others (its `commands/hook_impl.py`): any branch may be among those. Where a branch is pushed whole it names no
 * commits, only the branch.
 */
export function pushedByPreCommit(environment: Readonly<Record<string, string | undefined>>): Commits {
  const from = environment['PRE_COMMIT_FROM_REF'] ?? '';
  const to = environment['PRE_COMMIT_TO_REF'] ?? environment['PRE_COMMIT_LOCAL_BRANCH'] ?? 'HEAD';
  return {
    kind: 'commits',
    tips: [to],
    allBranches: true,
    without: from === '' ? [] : [from],
    besides: besides(environment['PRE_COMMIT_REMOTE_NAME'] ?? ''),
  };
}

const besides = (remote: string): Commits['besides'] =>
  /^[\w][\w./-]*$/.test(remote) && !remote.includes('..') ? { kind: 'remote', name: remote } : undefined;

/** Likewise what a server receives, from its lines for pre-receive: `<old object> <new object> <ref>`. */
export function received(input: string): Commits | undefined {
  const tips = linesOf(input, 3).flatMap(([, next = '']) => (ZEROS.test(next) ? [] : [next]));
  if (tips.length === 0) return undefined;
  return { kind: 'commits', tips, allBranches: false, without: [], besides: { kind: 'all' } };
}

/** @throws UsageError for what git does not write */
function linesOf(input: string, fields: number): string[][] {
  const lines = input.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const parts = line.trim().split(' ');
    const objects = fields === 4 ? [parts[1], parts[3]] : [parts[0], parts[1]];
    if (parts.length !== fields || !objects.every((object) => object !== undefined && OBJECT.test(object)))
      throw new UsageError(
        'PD_HOOK_INPUT',
        'what stands on standard input is not what git writes for this hook',
        {
          hint: 'the hook is meant to be run by git',
        },
      );
    return parts;
  });
}
