import type { CheckResult } from '../../model/check.ts';
import { pass, reject } from '../candidate.ts';
import { checkDecode } from '../checks/decode.ts';
import { isRandom } from '../checks/naturalness.ts';

/** `user:password`, to the word. */
const EXAMPLE = /^(?:user|username|login|xxx+):(?:password|pass|pwd|xxx+|\*+)$|^client_?id:client_?secret$/i;

/** Right base64 of user and password; or, since recordings are often scrambled, at least random base64. */
export function checkBasic(value: string): CheckResult[] {
  const decoded = checkDecode({ value, groups: {} }, { check: 'structure', kind: 'basic-credentials' });
  if (decoded.verdict === 'pass') {
    const isExample = EXAMPLE.test(Buffer.from(value, 'base64').toString('latin1'));
    return isExample ? [reject('placeholder', 'the word for a password instead of one')] : [decoded];
  }
  // A text without a colon is no recording that was scrambled.
  if (/^[\x20-9;-\x7e]{6,}$/.test(Buffer.from(value, 'base64').toString('latin1'))) return [decoded];
  if (
    /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) &&
    isRandom(value) &&
    (/\d/.test(value) || value.endsWith('='))
  ) {
    return [pass('structure', 'base64 that does not decode to text')];
  }
  return [decoded];
}
