import { VERSION } from './version.ts';

declare const PATDOWN_BUILD: string | undefined;

/** A hash of the files of the built program; put in by the build. */
const BUILD: string = typeof PATDOWN_BUILD === 'string' ? PATDOWN_BUILD : 'source';

/**
 * What compiled code depends on, as a file name. That V8's flags are the same, V8 checks itself.
 *
 * @param kind see {@link kindOf}
 * @param place number of the directory that the program lies in: installations that shared a file would make it anew in turn
 */
export const codeKey = ({ version, arch }: Runtime, place: number, kind: string): string =>
  `${VERSION}-${BUILD}-${place}-${kind}-node-${version}-${arch}`;

type Runtime = Pick<NodeJS.Process, 'version' | 'arch'>;

const FLAG = /^--?[a-z][a-z-]*/;

/**
 * Runs with the same flags call the same functions, and only what was called has code to be kept: a run of another kind would
 * find little of what it needs. A number, by FNV-1a (Fowler, Noll and Vo), since arguments are nobody's business.
 */
export function kindOf(args: readonly string[]): string {
  const end = args.indexOf('--');
  const flags = args.slice(1, end < 0 ? undefined : end).flatMap((arg) => FLAG.exec(arg)?.[0] ?? []);
  let hash = 0x811c9dc5;
  for (const char of [args[0] ?? '', ...flags.sort()].join(' '))
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
