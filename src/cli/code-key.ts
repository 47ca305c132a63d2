import { VERSION } from './version.ts';

declare const PATDOWN_BUILD: string | undefined;

/** A hash of the files of the built program; put in by the build. */
const BUILD: string = typeof PATDOWN_BUILD === 'string' ? PATDOWN_BUILD : 'source';

/**
 * What compiled code depends on, as a file name. That V8's flags are the same, V8 checks itself.
 *
 * @param place number of the directory that the program lies in: installations that shared a file would make it anew in turn
 */
export const codeKey = ({ version, arch }: { version: string; arch: string }, place: number): string =>
  `${VERSION}-${BUILD}-${place}-node-${version}-${arch}`;
