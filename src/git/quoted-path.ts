import { Buffer } from 'node:buffer';
import { type BytePath, bytePath } from '../model/byte-path.ts';

/** What `quote.c` of git writes behind a backslash for bytes that have a name; all others are three octal digits. */
const NAMED: Readonly<Record<string, number>> = {
  a: 0x07,
  b: 0x08,
  t: 0x09,
  n: 0x0a,
  v: 0x0b,
  f: 0x0c,
  r: 0x0d,
  '"': 0x22,
  '\\': 0x5c,
};

const ESCAPE = /\\(?:([0-7]{3})|([abtnvfr"\\]))/g;

/**
 * The paths of an output of git, one in a line, made with `core.quotePath=true`: then every byte that is not ASCII is
 * escaped, so that names survive simple-git, which decodes all output as UTF-8 and loses what is none. `-z` would not quote.
 */
export const parsePathLines = (output: string): BytePath[] =>
  output.split('\n').flatMap((line) => (line === '' ? [] : [unquotePath(line)]));

export function unquotePath(line: string): BytePath {
  if (!line.startsWith('"')) return line;
  const latin1 = line
    .slice(1, -1)
    .replace(ESCAPE, (_, octal: string | undefined, name: string | undefined) =>
      String.fromCharCode(octal === undefined ? (NAMED[name ?? ''] ?? 0) : Number.parseInt(octal, 8)),
    );
  return bytePath(Buffer.from(latin1, 'latin1'));
}
