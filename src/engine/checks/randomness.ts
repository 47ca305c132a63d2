import { TRIGRAM_COSTS } from './naturalness-model.generated.ts';

/**
 * How much likelier a value is as random characters than as words, in bits: above 0, chance explains it better.
 *
 * The value is described twice. As text: letters at what they cost behind the two before them in words and identifiers, plus
 * the cost of every change between lower case, capitals, digits and marks. As random: every character at the size of the
 * smallest usual alphabet that holds the value. Unlike Shannon entropy this knows `getUserByEmailAddr` (high entropy, no
 * secret) from `q7x2k9w4m1z8` (low entropy, a secret), and needs no list of words.
 */
export function randomnessOf(value: string): number {
  return textCost(value) - value.length * alphabetBits(value);
}

const SYMBOLS = 27;
const UNIT = 2 / 3; // bits
const DIGIT_BITS = 3.32;

/** Bits for what the triples do not tell. Set so that sources and prose come out below 0 and random values above. */
const NEW_WORD = 2.6;
const CAPITAL = 0.8;
const CASE_BREAK = 3.2;
const TO_DIGITS = 3.2;
const MARK = 2.4;

let costs: Uint8Array | undefined;

function letterCost(a: number, b: number, c: number): number {
  costs ??= Buffer.from(TRIGRAM_COSTS, 'base64');
  const index = (a * SYMBOLS + b) * SYMBOLS + c;
  return (((costs[index >> 1] ?? 0) >> ((index & 1) * 4)) & 15) * UNIT;
}

/** Kinds of characters, as bits of the set of those that stand in a value. */
const LOWER = 1;
const UPPER = 2;
const DIGITS = 4;
const OTHER = 8;
/** Of lower case and of capitals, those that are no hex digits. */
const LOWER_BEHIND_F = 16;
const UPPER_BEHIND_F = 32;

function kindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  return code >= 0x30 && code <= 0x39 ? DIGITS : OTHER;
}

function textCost(value: string): number {
  let bits = 0;
  let previous = OTHER;
  let a = 0;
  let b = 0;
  let capitals = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const kind = kindOf(code);
    const isLetter = kind === LOWER || kind === UPPER;
    const isHump = kind === UPPER && previous === LOWER;
    if (isHump || !isLetter) {
      // The word ends.
      if (b !== 0) bits += letterCost(a, b, 0);
      a = 0;
      b = 0;
    }
    if (isLetter) {
      if (b === 0) bits += previous === OTHER ? 0 : NEW_WORD;
      if (kind === UPPER && previous !== UPPER) bits += CAPITAL;
      if (kind === LOWER && previous === UPPER && capitals > 1) bits += CASE_BREAK;
      const letter = (code | 0x20) - 0x60;
      bits += letterCost(a, b, letter);
      a = b;
      b = letter;
      capitals = kind === UPPER ? capitals + 1 : 0;
    } else {
      capitals = 0;
      if (kind === DIGITS) bits += DIGIT_BITS + (previous === DIGITS ? 0 : TO_DIGITS);
      else bits += MARK;
    }
    previous = kind;
  }
  if (b !== 0) bits += letterCost(a, b, 0);
  return bits;
}

/** Bits for each character of the smallest usual alphabet that the value fits. */
export function alphabetBits(value: string): number {
  let kinds = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const kind = kindOf(code);
    kinds |= kind;
    if (kind === LOWER && code > 0x66) kinds |= LOWER_BEHIND_F;
    else if (kind === UPPER && code > 0x46) kinds |= UPPER_BEHIND_F;
  }
  if ((kinds & ~DIGITS) === 0) return Math.log2(10);
  if ((kinds & ~(DIGITS | LOWER)) === 0 || (kinds & ~(DIGITS | UPPER)) === 0) return 4;
  let size = 0;
  if ((kinds & LOWER) !== 0) size += 26;
  if ((kinds & UPPER) !== 0) size += 26;
  if ((kinds & DIGITS) !== 0) size += 10;
  if ((kinds & OTHER) !== 0) size += 4;
  return Math.log2(size);
}
