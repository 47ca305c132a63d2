import { Buffer, isUtf8 } from 'node:buffer';

/**
 * A path as a string that loses nothing: a byte that is not part of valid UTF-8, and a newline, is the lone surrogate
 * U+DC00 + byte. On POSIX a name is bytes, and Node decodes it lossily, after which the file can no longer be opened.
 * Newlines are held back because glob patterns (`**` compiles to `.`) do not match them.
 */
export type BytePath = string;

const ESCAPE_BASE = 0xdc00;
const ESCAPED = /[\udc00-\udcff]/;
const LONE_ESCAPES = /(?<![\ud800-\udbff])[\udc00-\udcff]/g;
const NEWLINE = 0x0a;

export function bytePath(name: Uint8Array): BytePath {
  if (isUtf8(name))
    return Buffer.from(name.buffer, name.byteOffset, name.length).toString('utf8').replaceAll('\n', '\udc0a');
  let path = '';
  for (let at = 0; at < name.length; ) {
    const length = validLength(name, at);
    path += length === 0 ? escapeByte(name[at] ?? 0) : bytePath(name.subarray(at, at + length));
    at += Math.max(1, length);
  }
  return path;
}

/** What to hand to `fs`: a string wherever a string says it all, else bytes. */
export function fsPath(path: BytePath): string | Buffer {
  if (!ESCAPED.test(path)) return path;
  const parts: Buffer[] = [];
  let from = 0;
  for (const found of path.matchAll(LONE_ESCAPES)) {
    parts.push(Buffer.from(path.slice(from, found.index)), Buffer.of(found[0].charCodeAt(0) - ESCAPE_BASE));
    from = found.index + 1;
  }
  if (parts.length === 0) return path;
  return Buffer.concat([...parts, Buffer.from(path.slice(from))]);
}

/** What to show: bytes that are not UTF-8 as `\xff`, since two names that differ must not look the same. */
export function displayPath(path: BytePath): string {
  if (!ESCAPED.test(path)) return path;
  return path.replace(LONE_ESCAPES, (escaped) => {
    const byte = escaped.charCodeAt(0) - ESCAPE_BASE;
    return byte === NEWLINE ? '\n' : `\\x${byte.toString(16).padStart(2, '0')}`;
  });
}

const escapeByte = (byte: number): string => String.fromCharCode(ESCAPE_BASE + byte);

/** Length in bytes of the valid UTF-8 character at `at`, 0 where there is none. */
function validLength(name: Uint8Array, at: number): number {
  for (let length = 1; length <= 4 && at + length <= name.length; length++) {
    if (isUtf8(name.subarray(at, at + length))) return length;
  }
  return 0;
}
