import type { CheckResult } from '../../model/check.ts';
import { pass, proof, reject } from '../candidate.ts';
import { readDer } from './der.ts';
import { readOpenSsh } from './openssh.ts';
import { nothing, type Reading, type Structure } from './structure.ts';

const LABEL = /-----BEGIN ((?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?)-----/y;
/** RFC 4716 and a few older tools write four hyphens and spaces. */
const REACH = 16 * 1024;
/** Without this much of a body there is no key to speak of. */
const MIN_BODY = 40;
/** Characters in a row that no word of a sentence behind a BEGIN line has. */
const LONGER_THAN_WORDS = 24;

/**
 * A private key between BEGIN and END lines (RFC 7468), wherever people paste one: indented in YAML, on one line with `\n`
 * in JSON, put together line by line in source code. Reading ends at END, at the next BEGIN, or where no key goes on.
 */
export const pem: Structure = {
  lead: 0,
  reach: REACH,
  read(window) {
    const { text, at } = window;
    LABEL.lastIndex = at;
    const match = LABEL.exec(text);
    if (match === null) return nothing(window, at, Math.min(text.length, at + 80));
    const label = match[1] ?? '';
    const bodyStart = at + match[0].length;
    const body = readBody(text, bodyStart, `-----END ${label}-----`);
    const checks = checkBody(label, body);
    const encrypted = checks.some(({ facts }) => facts?.['encrypted'] === 'yes');
    const reading: Reading = {
      start: at,
      end: body.end,
      publicPrefix: '-----BEGIN ',
      label: label.toLowerCase(),
      checks,
      ...(body.complete && !encrypted ? {} : { confidence: 'medium' }),
    };
    return { readings: [reading], from: at, to: Math.min(text.length, body.looked) };
  },
};

interface Body {
  /** Base64 characters, without everything that languages put between lines. */
  readonly base64: string;
  /** Of them, most in a row. */
  readonly longest: number;
  readonly headers: string;
  readonly end: number;
  readonly looked: number;
  readonly complete: boolean;
}

/** What stands between a key's lines in files, strings and sources. */
const FILLER =
  /(?:\\+[nrt]|\\+(?=[\r\n]|$)|[\s"'`+,;.()>#*|&]|\/\/|<br ?\/?>|&#x?[0-9a-fA-F]{1,4};|\\u000[aAdD])+/y;
const BASE64_RUN = /[A-Za-z0-9+/=]+/y;
/** `Proc-Type: 4,ENCRYPTED` and its like, and a Version line of PGP. */
const HEADER = /[A-Za-z][A-Za-z-]{1,24}: ?[^\r\n\\"]{0,120}/y;

/** Bytes behind the last part of a body in which its END, another header or more of it was looked for. */
const LOOKED_BEYOND = 160;

function readBody(text: string, start: number, endMark: string): Body {
  let [at, dataEnd] = [start, start];
  const runs: string[] = [];
  const headers: string[] = [];
  while (at < text.length) {
    if (text.startsWith(endMark, at)) {
      const end = at + endMark.length;
      return { ...joined(runs, headers), end, looked: end, complete: true };
    }
    const header = runs.length === 0 ? exec(HEADER, text, at) : '';
    const filler = header === '' ? exec(FILLER, text, at) : '';
    // `//` begins a comment between two lines of a key, and may also stand inside of one.
    const run = header === '' && filler === '' ? exec(BASE64_RUN, text, at) : '';
    const length = header.length || filler.length || run.length;
    if (length === 0) break;
    if (header !== '') headers.push(header);
    at += length;
    if (run !== '') {
      runs.push(run);
      dataEnd = at;
    }
  }
  const looked = Math.min(text.length, at + LOOKED_BEYOND);
  return { ...joined(runs, headers), end: dataEnd, looked, complete: false };
}

const joined = (
  runs: readonly string[],
  headers: readonly string[],
): Pick<Body, 'base64' | 'longest' | 'headers'> => ({
  base64: runs.join(''),
  longest: runs.reduce((longest, { length }) => Math.max(longest, length), 0),
  headers: headers.join('\n'),
});

function exec(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** How base64 of one begins (RFC 9580, 4.2 and 5.5.1.3): a byte from 0x94 to 0x97, or 0xc5. */
const SECRET_KEY_PACKET = /^[lx]/;

function checkBody(label: string, body: Body): CheckResult[] {
  const { base64 } = body;
  if (base64.length < MIN_BODY || /^(.)\1*$/.test(base64))
    return [reject('placeholder', 'no key stands there')];
  if ((!body.complete && body.longest < LONGER_THAN_WORDS) || !/[\d+/]/.test(base64))
    return [reject('placeholder', 'words instead of a key')];
  if (!body.complete && label.includes('PGP') && !SECRET_KEY_PACKET.test(base64))
    return [reject('structure', 'no packet of a secret key')];
  const ending = body.complete
    ? pass('structure', 'complete')
    : pass('structure', 'truncated: its END line is missing');
  return [keyCheck(label, body), ending];
}

/** That the bytes parse is evidence for a key; that they do not may be the pasting's fault, and says nothing. */
function keyCheck(label: string, body: Body): CheckResult {
  const bytes = Buffer.from(body.base64, 'base64');
  const wrapped = /ENCRYPTED/.test(`${body.headers} ${label}`);
  const ssh = readOpenSsh(bytes);
  if (ssh !== undefined) {
    const facts = { kind: ssh.kind, encrypted: ssh.encrypted ? 'yes' : 'no' };
    return ssh.checked
      ? proof('structure', 'its check numbers are equal', facts)
      : pass('structure', 'an OpenSSH key', facts);
  }
  const der = readDer(bytes);
  if (der !== undefined && !der.encrypted)
    return proof('structure', 'parses as a private key', { kind: der.kind, encrypted: 'no' });
  if (der?.encrypted === true || wrapped) return pass('structure', 'an encrypted key', { encrypted: 'yes' });
  return pass('structure', label.includes('PGP') ? 'a PGP key' : 'not parsed');
}
