import type { CheckResult } from '../../model/check.ts';
import { pass, reject } from '../candidate.ts';
import { checkPassword } from '../checks/password.ts';
import { isNextKey } from '../checks/reference.ts';
import { byteSet, SPACE, WORD } from '../gates/bytes.ts';
import { isStrong } from '../matchers/generic-values.ts';
import { nothing, type Structure } from './structure.ts';

const KEY = /(?:password|pwd|accountkey|sharedaccesskey|sharedsecretvalue)\s{0,4}=\s{0,4}/iy;
const QUOTED = /(["'])([^"'\r\n]{1,256})\1/y;
const PLAIN = /[^\s;&"'`<>,]{1,256}/y;
/** Another key of a connection string: without one it is an assignment like any other. */
const NEIGHBOUR =
  /(?:^|[;&?\s"',])(?:server|data source|datasource|host|hostname|addr|address|user id|userid|uid|user|username|database|initial catalog|dbname|driver|endpoint|accountname|sharedaccesskeyname|defaultendpointsprotocol|ssl|sslmode|abortconnect|port|integrated security|trusted_connection|encrypt|provider)\s{0,4}=/i;

const WORDS = byteSet(`${WORD}-`);
const SPACES = byteSet(SPACE);
const EQUALS = 0x3d;
const MAX_SPACES = 4;
/** Quoted ones are arguments as often: `create_user(username="john", password="doe")`. */
const [MIN_LENGTH, MIN_QUOTED] = [4, 5];

/** Connection strings of ADO, ODBC, JDBC, libpq, StackExchange.Redis and Azure: keys and values, one of them a password. */
export const connectionString: Structure = {
  lead: 256,
  reach: 512,
  gate(bytes, position, length) {
    if (position > 0 && WORDS[bytes[position - 1] as number] === 1) return false;
    let at = position + length;
    while (at < position + length + MAX_SPACES && SPACES[bytes[at] ?? 0] === 1) at++;
    return bytes[at] === EQUALS;
  },
  read(window) {
    const { text, at } = window;
    KEY.lastIndex = at;
    const key = KEY.exec(text)?.[0];
    if (key === undefined || /[\w-]/.test(text.charAt(at - 1))) return nothing(window);
    const valueAt = at + key.length;
    QUOTED.lastIndex = valueAt;
    PLAIN.lastIndex = valueAt;
    const quoted = QUOTED.exec(text);
    const value = quoted?.[2] ?? PLAIN.exec(text)?.[0];
    if (value === undefined) return nothing(window);
    if (value.length < (quoted === null ? MIN_LENGTH : MIN_QUOTED)) return nothing(window);
    const start = quoted === null ? valueAt : valueAt + 1;
    // `user = password = other = NULL`: one value for all of them.
    if (/^ ?= /.test(text.slice(start + value.length, start + value.length + 3))) return nothing(window);
    const line = lineAround(text, at, start + value.length);
    if (!NEIGHBOUR.test(line)) return nothing(window);
    const checks = [
      pass('structure', 'a connection string'),
      (quoted === null && OF_SQL.test(text.slice(Math.max(0, at - 12), at))
        ? reject('reference', 'a column of SQL')
        : noPassword(key, value, isArgument(text, at))) ?? checkPassword(value),
    ];
    const reading = {
      start,
      end: start + value.length,
      checks,
      label: key.split('=')[0]?.trim().toLowerCase() ?? '',
    };
    return { readings: [reading], from: 0, to: text.length };
  },
};

/** `UPDATE users SET password=other WHERE …`. */
const OF_SQL = /\b(?:SET|WHERE|AND|OR)\s{1,4}$/i;

/** Arguments and fields of a program have a space behind their comma, or a bracket before them. */
const isArgument = (text: string, at: number): boolean =>
  /[,({]\s{1,24}$|\($/.test(text.slice(Math.max(0, at - 24), at));

/** Names, numbers and nothing: what programs give as an argument, unquoted. */
const BARE = /^(?:[A-Za-z_]\w*|\d+)[.:)\]}]*$/;

function noPassword(key: string, value: string, isBehindComma: boolean): CheckResult | undefined {
  if (isBehindComma && BARE.test(value) && !isStrong(value)) return reject('reference', 'code');
  if (/^%[sdv@]|^%\(/.test(value)) return reject('reference', 'a format');
  if (/^[)\]}]|\)\./.test(value)) return reject('reference', 'code');
  if (isNextKey(value)) return reject('reference', 'another key');
  // In an environment it is the working directory.
  return /^pwd/i.test(key) && /^(?:[/~]|[A-Za-z]:[\\/])/.test(value)
    ? reject('naturalness', 'a directory')
    : undefined;
}

/** The line without the password's own key and value. */
function lineAround(text: string, from: number, to: number): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return `${text.slice(start, from)} ${text.slice(to, end < 0 ? text.length : end)}`;
}
