import type { CheckResult } from '../../model/check.ts';
import { pass, reject } from '../candidate.ts';
import { checkDecode } from '../checks/decode.ts';
import { isRandom } from '../checks/naturalness.ts';
import { isUuid } from '../checks/digest.ts';
import { checkPassword } from '../checks/password.ts';
import { nothing, type Structure } from './structure.ts';

const ENTRY = /_(authToken|auth|password)["']?[ \t]{0,8}[=:][ \t]{0,8}(["']?)([^\s"',;]{1,1024})\2/iy;

/** The secrets of .npmrc: a token, base64 of user and password, or base64 of a password. */
export const npmrc: Structure = {
  lead: 1,
  reach: 1100,
  read(window) {
    const { text, at } = window;
    ENTRY.lastIndex = at;
    const match = ENTRY.exec(text);
    if (match === null || /[\w.$>-]/.test(text.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const [all, key = '', quote = '', value = ''] = match;
    // A field of a program: `_password = new Text()`.
    if (quote === '' && /^[ \t]+[\w($]|^;/.test(text.slice(at + all.length))) return nothing(window);
    const end = at + all.length - quote.length;
    const reading = {
      start: end - value.length,
      end,
      label: key.toLowerCase(),
      checks: checkValue(key.toLowerCase(), value),
    };
    return { readings: [reading], from: Math.max(0, at - 1), to: text.length };
  },
};

function checkValue(key: string, value: string): CheckResult[] {
  const password = checkPassword(value);
  if (password.verdict === 'reject') return [password];
  if (key === 'auth')
    return [checkDecode({ value, groups: {} }, { check: 'structure', kind: 'basic-credentials' })];
  if (key === 'password' && !/^[A-Za-z0-9+/_-]+={0,2}$/.test(value))
    return [reject('structure', 'no base64')];
  if (key === 'authtoken' && !isUuid(value) && !isRandom(value))
    return [reject('naturalness', 'reads as words')];
  return [pass('structure', 'an entry of .npmrc'), password];
}
