import { pass, reject } from '../candidate.ts';
import { nothing, type Structure } from './structure.ts';

const HEAD = /PuTTY-User-Key-File-([123]): ?([\w@.-]{1,64})/y;
const ENCRYPTION = /Encryption: ?([\w-]{1,32})/;
const PRIVATE = /Private-Lines: ?(\d{1,3})(?:\\r|\\n|\r|\n){1,4}/;
const LINE = /[A-Za-z0-9+/=]+(?:\\r|\\n|\r|\n){0,4}/y;

/** A PuTTY private key (PuTTY manual, appendix C): headers, public lines, private lines, a MAC. */
export const putty: Structure = {
  lead: 0,
  reach: 8 * 1024,
  read(window) {
    const { text, at } = window;
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    if (head === null) return nothing(window, at, Math.min(text.length, at + 96));
    const rest = text.slice(at);
    const privateLines = PRIVATE.exec(rest);
    if (privateLines === null) return nothing(window, at);
    const start = at + privateLines.index + privateLines[0].length;
    const end = endOfLines(text, start, Number(privateLines[1]));
    const encryption = ENCRYPTION.exec(rest)?.[1] ?? 'none';
    const facts = {
      kind: head[2] ?? '',
      version: head[1] ?? '',
      encrypted: encryption === 'none' ? 'no' : 'yes',
    };
    const check =
      end - start < 20
        ? reject('placeholder', 'no key stands there')
        : pass('structure', 'a PuTTY key', facts);
    const readings = end > start ? [{ start, end, checks: [check], label: 'putty' }] : [];
    return { readings, from: at, to: text.length };
  },
};

/** Index behind the last of so many lines of base64, without its line break. */
function endOfLines(text: string, start: number, count: number): number {
  let end = start;
  LINE.lastIndex = start;
  for (let i = 0; i < count; i++) {
    const from = LINE.lastIndex;
    const line = LINE.exec(text)?.[0];
    if (line === undefined) break;
    end = from + line.replace(/(?:\\[rn]|[\r\n])+$/, '').length;
  }
  return end;
}
