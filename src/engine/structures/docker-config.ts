import type { CheckResult } from '../../model/check.ts';
import { pass, reject } from '../candidate.ts';
import { isRandom } from '../checks/naturalness.ts';
import { checkBasic } from './basic-credentials.ts';
import { checkPassword } from '../checks/password.ts';
import type { Window } from '../window.ts';
import { nothing, type ReadResult, type Reading, type Structure } from './structure.ts';

const ENTRY =
  /\\{0,3}"(auth|identitytoken|registrytoken|password)\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{4,4096})\\{0,3}"/gi;

/** The file before `auths` was, .dockercfg: registries by their addresses at the top, and nothing around them. */
const ALONE = /"auth"\s{0,8}:\s{0,8}"([A-Za-z0-9+/]{6,1024}={0,2})"/y;

/** The registries' credentials in Docker's config.json: base64 of user and password, or tokens. */
export const dockerConfig: Structure = {
  lead: 0,
  reach: 8 * 1024,
  read(window) {
    const { text, at } = window;
    const end = endOfAuths(text, at);
    if (end === undefined) return readAlone(window);
    const readings = [...text.slice(at, end).matchAll(ENTRY)].map((match): Reading => {
      const [all, key = '', value = ''] = match;
      const start = at + (match.index ?? 0) + all.lastIndexOf(value);
      return {
        start,
        end: start + value.length,
        label: key.toLowerCase(),
        checks: check(key.toLowerCase(), value),
      };
    });
    return { readings, from: at, to: text.length };
  },
};

function readAlone(window: Window): ReadResult {
  const { text, at } = window;
  ALONE.lastIndex = at;
  const value = ALONE.exec(text)?.[1];
  if (value === undefined) return nothing(window, at);
  const end = ALONE.lastIndex - 1;
  const reading = { start: end - value.length, end, label: 'auth', checks: check('auth', value) };
  return { readings: [reading], from: at, to: text.length };
}

/** Index behind the object that `"auths"` names; the text's end where it is cut. */
function endOfAuths(text: string, at: number): number | undefined {
  const open = /^\\{0,3}"auths\\{0,3}"\s{0,8}:\s{0,8}\{/.exec(text.slice(at, at + 64));
  if (open === null) return undefined;
  let depth = 1;
  for (let i = at + open[0].length; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return i + 1;
  }
  return text.length;
}

function check(key: string, value: string): CheckResult[] {
  const password = checkPassword(value);
  if (password.verdict === 'reject') return [password];
  if (key === 'auth') return checkBasic(value);
  if (key !== 'password' && !isRandom(value)) return [reject('naturalness', 'reads as words')];
  return [pass('structure', 'a registry credential')];
}
