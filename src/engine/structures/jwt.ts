import type { CheckResult } from '../../model/check.ts';
import { pass, proof, reject } from '../candidate.ts';
import { decodeJwt } from '../checks/jwt.ts';
import { nothing, type Structure } from './structure.ts';

const TOKEN = /(eyJ[\w-]{12,2048})\.([\w-]{8,6144})\.([\w-]{0,2048})/y;
/** Five parts: encrypted, and of no use to anyone without the key. */
const GOES_ON = /^\.[\w-]{4,}/;

/** A JSON Web Token (RFC 7519) in compact form. Its header decodes: proven; the clock is not consulted. */
export const jwt: Structure = {
  lead: 1,
  reach: 10_500,
  read(window) {
    const { text, at } = window;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null || /[\w-]/.test(text.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const [token, head = '', , signature = ''] = match;
    const end = at + token.length;
    const reading = {
      start: at,
      end,
      publicPrefix: 'eyJ',
      checks: checkToken(token, head, signature, text.slice(end, end + 8)),
    };
    return { readings: [reading], from: Math.max(0, at - 1), to: text.length };
  },
};

function checkToken(token: string, head: string, signature: string, behind: string): CheckResult[] {
  if (GOES_ON.test(behind))
    return [reject('structure', 'an encrypted token, which says nothing without its key')];
  const start = Buffer.from(head, 'base64url').toString('latin1');
  if (!start.startsWith('{"')) return [reject('structure', 'the header is no JSON')];
  const decoded = decodeJwt(token);
  if (signature.length < 8) return [reject('structure', 'not signed')];
  return [
    decoded === undefined
      ? pass('structure', 'has the shape of one')
      : proof('structure', 'its header decodes', decoded.facts),
  ];
}
