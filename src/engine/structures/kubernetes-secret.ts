import type { CheckResult } from '../../model/check.ts';
import { pass, reject } from '../candidate.ts';
import { isRandom } from '../checks/naturalness.ts';
import { checkPassword } from '../checks/password.ts';
import { isStateOrLabel } from '../context/words.ts';
import { nothing, type Reading, type Structure } from './structure.ts';

/** `kind: Secret`, with quotes or without, in YAML and in JSON. */
const KIND = /kind["']?[ \t]{0,8}:[ \t]{0,8}["']?Secret["']?[ \t]{0,8}(?=[\r\n,}#]|$)/iy;
/** A line of a block `data:`, an entry in it, and the same in JSON. */
const BLOCK = /(?:^|\n)([ \t]{0,16})["']?(data|stringData)["']?[ \t]{0,4}:[ \t]{0,4}(?:\{[ \t]{0,4})?\r?\n/g;
const ENTRY =
  /^([ \t]{1,32})["']?([\w.-]{1,128})["']?[ \t]{0,4}:[ \t]{0,8}(?:!!binary[ \t])?["']?([^\s"'#,{}|>][^\s"',{}]{3,4096})["']?[ \t]{0,4},?[ \t]{0,4}(?:#.{0,200})?\r?$/;
const DOCUMENT = /\n---[ \t]*\r?\n/g;

/** Keys of what a Secret holds beside secrets: names, addresses, certificates. */
const PUBLIC_KEY =
  /^(?:.*[._-])?(?:user(?:name)?(?:_in)?|\w*accountname|login|host(?:name)?|port|url|uri|endpoint|name|namespace|region|database|db|email|type|ca|crt|cert|pem|pub|id|address|server|bucket|issuer|realm|domain|enabled)$|\.(?:crt|pem|pub|cer|ya?ml|json|conf|toml|properties|xml|sh|sql|txt|ini)$|public/i;

/** The same as the last word of a name in humps: `clientID`. */
const PUBLIC_HUMP = /[a-z](?:I[Dd]|User(?:[Nn]ame)?|Name|Host|Port|U[Rr][LlIi]|Email|Region|Database)$/;

/** Manifests of Kubernetes Secrets: base64 under `data`, plain text under `stringData`. */
export const kubernetesSecret: Structure = {
  lead: 4 * 1024,
  reach: 8 * 1024,
  read(window) {
    const { text, at } = window;
    KIND.lastIndex = at;
    if (!KIND.test(text) || /[\w.-]/.test(text.charAt(at - 1))) return nothing(window);
    const { start, end } = documentAround(text, at);
    const manifest = text.slice(start, end);
    const readings = [...manifest.matchAll(BLOCK)].flatMap((match) => {
      const [all, indent = '', name = ''] = match;
      return readBlock(text, start + (match.index ?? 0) + all.length, end, indent.length, name === 'data');
    });
    return { readings, from: 0, to: text.length };
  },
};

function documentAround(text: string, at: number): { start: number; end: number } {
  let start = 0;
  for (const { index, 0: all } of text.matchAll(DOCUMENT)) {
    if (index > at) return { start, end: index };
    start = index + all.length;
  }
  return { start, end: text.length };
}

/** The entries of a block: the lines behind it that are indented deeper than it. */
function readBlock(text: string, from: number, to: number, indent: number, isEncoded: boolean): Reading[] {
  const readings: Reading[] = [];
  let entries = Infinity;
  for (let at = from; at < to; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 || next > to ? to : next;
    const line = text.slice(at, end);
    const depth = line.search(/[^ \t\r]/);
    if (depth >= 0 && depth <= indent) break;
    // Deeper than the first entry stand the lines of a text, such as a configuration with users of its own.
    if (depth >= 0) entries = Math.min(entries, depth);
    const match = ENTRY.exec(line);
    const [, , key = '', value = ''] = match ?? [];
    if (match !== null && depth === entries && !PUBLIC_KEY.test(key) && !PUBLIC_HUMP.test(key)) {
      const start = at + line.indexOf(value, (match[1] ?? '').length + key.length);
      const reading = isEncoded ? decoded(value, key) : { checks: checkOf(value, key) };
      if (reading !== undefined) readings.push({ start, end: start + value.length, label: key, ...reading });
    }
    at = end + 1;
  }
  return readings;
}

const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$|^[A-Za-z0-9+/]{2}==$|^[A-Za-z0-9+/]{3}=$/;

function decoded(value: string, key: string): Pick<Reading, 'value' | 'encoding' | 'checks'> | undefined {
  if (!BASE64.test(value)) return undefined;
  const bytes = Buffer.from(value, 'base64');
  const plain = bytes.toString('latin1').replace(/\r?\n$/, '');
  // Of random bytes, or one of the formats that have parsers of their own.
  if (!/^[\x20-\x7e]+$/.test(plain)) {
    return isRandom(value) && bytes.length >= 12 && !bytes.includes('-----BEGIN')
      ? { checks: [pass('structure', 'random bytes in a Secret')] }
      : undefined;
  }
  return { value: plain, encoding: 'base64', checks: checkOf(plain, key) };
}

/** Of these keys a word is the value, too. */
const PASSWORD_KEY = /(?:password|passwd|passphrase|pwd|pass)$/i;

function checkOf(plain: string, key: string): CheckResult[] {
  if (/\s/.test(plain)) return [reject('naturalness', 'has spaces')];
  if (/^[\d.,:+-]{0,8}$|^(?:https?|tcp|file):|^[./~]/i.test(plain))
    return [reject('naturalness', 'a number, an address or a path')];
  const word =
    /^[A-Za-z]{1,12}$/.test(plain) &&
    !isRandom(plain) &&
    !(PASSWORD_KEY.test(key) && /^[a-z]{6,}$/.test(plain) && !isStateOrLabel(plain));
  const password = checkPassword(plain);
  return [
    pass('structure', 'an entry of a Secret'),
    word && password.verdict !== 'reject' ? reject('naturalness', 'a word') : password,
  ];
}
