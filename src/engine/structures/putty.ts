import { pass, reject } from '../candidate.ts';
import { nothing, type Structure } from './structure.ts';

const HEAD = /PuTTY-User-Key-File-([123]): ?([\w@.-]{1,64})/y;
const ENCRYPTION = /Encryption: ?([\w-]{1,32})/;
const PRIVATE = /Private-Lines: ?\d{1,3}[\r\n\\n]{1,4}/;
const LINES = /[A-Za-z0-9+/=\r\n\\]+/y;

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
    LINES.lastIndex = at + privateLines.index + privateLines[0].length;
    const start = LINES.lastIndex;
    const lines = LINES.exec(text)?.[0] ?? '';
    const end = start + lines.trimEnd().length;
    const encryption = ENCRYPTION.exec(rest)?.[1] ?? 'none';
    const facts = { kind: head[2] ?? '', version: head[1] ?? '', encrypted: encryption === 'none' ? 'no' : 'yes' };
    const check = end - start < 20 ? reject('placeholder', 'no key stands there') : pass('structure', 'a PuTTY key', facts);
    const readings = end > start ? [{ start, end, checks: [check], label: 'putty' }] : [];
    return { readings, from: at, to: text.length };
  },
};
