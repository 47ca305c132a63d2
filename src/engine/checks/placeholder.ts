import type { CheckResult } from '../../model/check.ts';
import { type Candidate, pass, reject } from '../candidate.ts';

/**
 * Words of examples and masks. Five letters or more: the chance that one stands in a random token of 40 characters is below
 * one in half a million, so that no random token is lost to them.
 */
const WORDS = (
  'example placeholder changeme change_me change-me dummy sample redacted removed replace insert fakekey fake-' +
  ' fake_ foobar yourkey yoursecret yourtoken yourpass your- your_ youraccess insert_ todo_ xxxxx ..... *****' +
  ' <insert my-secret my_secret mysecret mytoken my-token my_token some-secret some-token some_token somesecret' +
  ' secret-here secret_here token-here token_here key-here key_here lorem ipsum notreal not-real not_real' +
  ' invalid deadbeefdeadbeef abcdefghij 0123456789 1234567890 qwerty asdfgh'
).split(/\s+/);

/** Of RFC 6750, 2.1, of a message in dotenv, and the key of the emulator of Azure's storage, which is the same everywhere. */
const PUBLISHED = new Set([
  'mF_9.B5f-4.1JqM',
  'key_1234',
  ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq', 'K1SZFPTOtr/KBHBeksoGMGw=='].join('/'),
]);

export function checkPlaceholder({ value }: Candidate): CheckResult {
  const reason = placeholderReason(value);
  return reason === undefined ? pass('placeholder', 'no example') : reject('placeholder', reason);
}

/** Why a value is an example, a template or a mask; undefined when it is none. */
export function placeholderReason(value: string): string | undefined {
  const folded = value.toLowerCase();
  if (holdsWord(folded)) return 'a word of examples stands in it';
  if (/^(?:set|put|insert|enter|add|type)[_-]?.{0,32}here/.test(folded))
    return 'a word of examples stands in it';
  if (PUBLISHED.has(value)) return 'a published example';
  if (hasLongRepeat(value) && !isEncodedBytes(value)) return 'one character is repeated';
  if (hasSequence(folded)) return 'characters in their order';
  if (isAlternating(folded)) return 'two rows of characters in their order';
  if (isPeriodic(value)) return 'one part is repeated';
  if (hasFew(value, Math.min(4, value.length / 4))) return 'too few different characters';
  if (/^[<[{(].*[>\]})]$/.test(value) || /\.{3}$|…$|[A-Za-z\d]\.{3}[A-Za-z\d/]/.test(value))
    return 'a template or an abbreviation';
  return undefined;
}

/** Words by the two characters that they begin with, in the lower seven bits of each: few places of a random value have such. */
const WORDS_BY_START = new Map<number, string[]>();
const IS_START = new Uint8Array(1 << 14);
for (const word of WORDS) {
  const start = pairAt(word, 0);
  IS_START[start] = 1;
  WORDS_BY_START.set(start, [...(WORDS_BY_START.get(start) ?? []), word]);
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7f) << 7) | (text.charCodeAt(at + 1) & 0x7f);
}

function holdsWord(folded: string): boolean {
  for (let i = 0; i + 1 < folded.length; i++) {
    const start = pairAt(folded, i);
    if (IS_START[start] === 0) continue;
    if (WORDS_BY_START.get(start)?.some((word) => folded.startsWith(word, i))) return true;
  }
  return false;
}

/** Whether no more than so many different characters stand in it. Nearly all values show more at their beginning. */
function hasFew(value: string, most: number): boolean {
  const seen = new Set<string>();
  for (const char of value) if (seen.add(char).size > most) return false;
  return true;
}

const REPEAT = 6;

/** Six equal characters in a row: once in ten million random tokens. */
function hasLongRepeat(value: string): boolean {
  let run = 1;
  for (let i = 1; i < value.length; i++) {
    run = value.charCodeAt(i) === value.charCodeAt(i - 1) ? run + 1 : 1;
    if (run >= REPEAT) return true;
  }
  return false;
}

/**
 * Zeros and ones in base64 are `AAAA` and `////`: the messages of NTLM hold the ones, session tokens of AWS the others.
 * Without them enough must be left, of which none is repeated.
 */
const isEncodedBytes = (value: string): boolean => {
  if (value.length < 64 || !/^[A-Za-z0-9+/_=-]*$/.test(value)) return false;
  const rest = value.replace(/A{5,}|\/{5,}/g, '');
  return rest.length >= 48 && !hasLongRepeat(rest);
};

const SEQUENCE = 7;

function hasSequence(value: string): boolean {
  let up = 1;
  let down = 1;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= SEQUENCE || down >= SEQUENCE) return true;
  }
  return false;
}

const ALTERNATING = 10;

/** `1a2b3c4d5e`: nearly each character is the next one of the last but one. */
function isAlternating(value: string): boolean {
  let steps = 0;
  for (let i = 2; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 2);
    if (step === 1 || (step === -9 && value.charAt(i) === '0')) steps++;
  }
  return steps >= ALTERNATING && steps * 4 >= (value.length - 2) * 3;
}

/** Whether the value is one part over and over, three times or more. */
function isPeriodic(value: string): boolean {
  for (let period = 1; period <= Math.min(12, value.length / 3); period++) {
    let i = period;
    while (i < value.length && value.charCodeAt(i) === value.charCodeAt(i - period)) i++;
    if (i === value.length) return true;
  }
  return false;
}
