import type { CheckResult } from '../../model/check.ts';
import { pass, reject } from '../candidate.ts';
import { isRandom } from '../checks/naturalness.ts';
import { encodedReason } from '../checks/other-form.ts';
import { placeholderReason } from '../checks/placeholder.ts';
import { referenceReason } from '../checks/reference.ts';
import { byteSet, SPACE } from '../gates/bytes.ts';
import { checkBasic } from './basic-credentials.ts';
import { nothing, type Structure } from './structure.ts';

/** The header's name with whatever separates it from its value, and the scheme. */
const HEADER =
  /(?:proxy-)?authorization\\?["'`]?\]?\)?\s{0,4}(?:=>|[:=,(]|==|!=)\s{0,16}(?:-\s{0,4})?[[({]?\s{0,16}\\?["'`]?(?:(basic|bearer|token|apikey|api-key|ntlm|negotiate|digest|key|oauth)[ :=]{1,3}(?:token=|key=|apikey=)?)?/iy;
/** A scheme without its header, as test fixtures and SDK calls have it: quoted, or an item of a list. */
const SCHEME = /(basic|bearer|ntlm)\s+/iy;
const VALUE = /\\?["'`]?([A-Za-z0-9+/=_.~%:-]{6,4096})/y;

/** `Authorization: Bearer …` (RFC 6750), `Basic …` (RFC 7617), `token …` and their like, in curl, code and recordings. */
export const authorizationHeader: Structure = {
  lead: 8,
  reach: 4200,
  gate: (bytes, position) => isHeader(bytes[position]) || mayBeScheme(bytes, position),
  read(window) {
    const { text, at } = window;
    const found = afterHeader(text, at) ?? afterScheme(text, at);
    if (found === undefined) return nothing(window);
    VALUE.lastIndex = found.end;
    const match = VALUE.exec(text);
    const value = match?.[1]?.replace(/[.:]+$/, '');
    if (match === null || value === undefined) return nothing(window);
    const end = VALUE.lastIndex - ((match[1] ?? '').length - value.length);
    const reading = {
      start: end - value.length,
      end,
      label: found.scheme,
      checks: checkValue(found.scheme, value, text.charAt(end)),
    };
    return { readings: [reading], from: 0, to: text.length };
  },
};

const [SMALL_A, BIT_OF_CASE] = [0x61, 0x20];
const QUOTES = byteSet('"\'`');
const SIGNS = byteSet(':=');
const SPACES = byteSet(SPACE);
const HYPHEN = 0x2d;
const MAX_SPACES = 4;

/** Of the anchors, only the header's name begins with that letter. */
const isHeader = (byte: number | undefined): boolean =>
  byte !== undefined && (byte | BIT_OF_CASE) === SMALL_A;

/** Whether what {@link afterScheme} asks for stands before a scheme. */
function mayBeScheme(bytes: Uint8Array, position: number): boolean {
  let at = position;
  while (at > 0 && position - at < MAX_SPACES && SPACES[bytes[at - 1] as number] === 1) at--;
  if (at === 0) return false;
  const before = bytes[at - 1] as number;
  if (at === position) return QUOTES[before] === 1 || SIGNS[before] === 1;
  return before === HYPHEN || SIGNS[before] === 1;
}

interface Found {
  readonly scheme: string;
  readonly end: number;
}

function afterHeader(text: string, at: number): Found | undefined {
  HEADER.lastIndex = at;
  const match = HEADER.exec(text);
  if (match === null) return undefined;
  return { scheme: (match[1] ?? 'none').toLowerCase(), end: at + match[0].length };
}

function afterScheme(text: string, at: number): Found | undefined {
  SCHEME.lastIndex = at;
  const match = SCHEME.exec(text);
  if (match === null || !/["'`]$|-\s{1,4}$|[:=]\s{0,4}$/.test(text.slice(0, at))) return undefined;
  return { scheme: (match[1] ?? '').toLowerCase(), end: at + match[0].length };
}

/** In base64 the 64 bytes of what an AUTHENTICATE_MESSAGE begins with ([MS-NLMP] 2.2.1.3); the hashes stand behind them. */
const LEAST_NTLM = 86;

function checkValue(scheme: string, value: string, behind: string): CheckResult[] {
  if (/[${<(]/.test(behind) || referenceReason(value) === 'a call')
    return [reject('reference', 'a template or code')];
  const placeholder = placeholderReason(value);
  if (placeholder !== undefined) return [reject('placeholder', placeholder)];
  if (scheme === 'basic') return checkBasic(value);
  const encoded = encodedReason(value);
  if (encoded !== undefined) return [reject('placeholder', encoded)];
  if (scheme === 'ntlm' || scheme === 'negotiate') {
    return (value.startsWith('TlRMTVNTUAAD') && value.length >= LEAST_NTLM) ||
      (scheme === 'negotiate' && value.length > 100)
      ? [pass('structure', 'a message with password hashes')]
      : [reject('structure', 'a message without password hashes')];
  }
  if (/^\d+(?:\.\d+)+$/.test(value)) return [reject('naturalness', 'an object identifier')];
  const least = scheme === 'none' ? 20 : 10;
  if (value.length < least || !isRandom(value))
    return [reject('naturalness', 'reads as words, a name or code')];
  if (!/\d/.test(value) && value.length < 20) return [reject('naturalness', 'letters alone')];
  return [pass('structure', scheme === 'none' ? 'a header' : `a header with the scheme ${scheme}`)];
}
