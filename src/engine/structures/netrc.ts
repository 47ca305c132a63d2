import type { CheckResult } from '../../model/check.ts';
import { pass, reject } from '../candidate.ts';
import { isBlank, isNameByte } from '../gates/bytes.ts';
import { checkPassword } from '../checks/password.ts';
import { nothing, type Structure } from './structure.ts';

const ENTRY =
  /(?:machine[ \t]+([^\s"']{1,255})|default)[ \t]*(?:\\n|\r?\n)?\s{1,16}login\s{1,16}([^\s"']{1,255})(?:\\n)?\s{1,16}(?:(?:account|port)\s{1,16}\S{1,64}\s{1,16})?password\s{1,16}([^\s"'\\]{1,255})/y;

const LOGIN = 0x6c;
const BACKSLASH = 0x5c;
/** Bytes of "machine", and of "default". */
const KEYWORD = 7;

/** Of the many "machine" in sources few are followed by a name and by what begins like "login". */
function gateNetrc(bytes: Uint8Array, position: number): boolean {
  if (isNameByte(bytes[position - 1])) return false;
  const limit = Math.min(bytes.length, position + 320);
  let at = position + KEYWORD;
  while (at < limit && isBlank(bytes[at])) at++;
  // "default" has no name.
  if (bytes[at] === LOGIN) return true;
  while (at < limit && !isBlank(bytes[at])) at++;
  while (at < limit && isBlank(bytes[at])) at++;
  return at >= limit || bytes[at] === LOGIN || bytes[at] === BACKSLASH;
}

/** In prose other words follow on the line. */
const GOES_ON = /^[ \t]{1,8}(?!machine\b|default\b|account\b|macdef\b|login\b)[A-Za-z]/;

const checkEntry = (password: string, behind: string): CheckResult => {
  if (/^\$\d$/.test(password)) return reject('reference', 'an argument');
  return GOES_ON.test(behind) ? reject('naturalness', 'prose') : checkPassword(password);
};

/** An entry of .netrc (inetutils, ftp): machine, login and password, on one line or several. */
export const netrc: Structure = {
  lead: 1,
  reach: 1024,
  gate: gateNetrc,
  read(window) {
    const { text, at } = window;
    ENTRY.lastIndex = at;
    const match = ENTRY.exec(text);
    if (match === null || /[\w-]/.test(text.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const [all, machine, login = '', password = ''] = match;
    const end = at + all.length;
    const companions = [
      { name: 'login', value: login },
      ...(machine === undefined ? [] : [{ name: 'machine', value: machine }]),
    ];
    const checks = [pass('structure', 'an entry of .netrc'), checkEntry(password, text.slice(end, end + 80))];
    return {
      readings: [{ start: end - password.length, end, checks, companions }],
      from: Math.max(0, at - 1),
      to: text.length,
    };
  },
};
