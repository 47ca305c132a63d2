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

type Kind = 'lower' | 'upper' | 'digit' | 'mark';

function kindOf(code: number): Kind {
  if (code >= 0x61 && code <= 0x7a) return 'lower';
  if (code >= 0x41 && code <= 0x5a) return 'upper';
  return code >= 0x30 && code <= 0x39 ? 'digit' : 'mark';
}

function textCost(value: string): number {
  let bits = 0;
  let previous: Kind = 'mark';
  let [a, b] = [0, 0];
  let capitals = 0;
  const closeWord = (): void => {
    if (b !== 0) bits += letterCost(a, b, 0);
    [a, b] = [0, 0];
  };
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === 'lower' || kind === 'upper') {
      const hump = kind === 'upper' && previous === 'lower';
      if (hump) closeWord();
      if (b === 0) bits += previous === 'mark' ? 0 : NEW_WORD;
      if (kind === 'upper' && previous !== 'upper') bits += CAPITAL;
      if (kind === 'lower' && previous === 'upper' && capitals > 1) bits += CASE_BREAK;
      const letter = (code | 0x20) - 0x60;
      bits += letterCost(a, b, letter);
      [a, b] = [b, letter];
      capitals = kind === 'upper' ? capitals + 1 : 0;
    } else {
      closeWord();
      capitals = 0;
      if (kind === 'digit') bits += DIGIT_BITS + (previous === 'digit' ? 0 : TO_DIGITS);
      else bits += MARK;
    }
    previous = kind;
  }
  closeWord();
  return bits;
}

/** Bits for each character of the smallest usual alphabet that the value fits. */
export function alphabetBits(value: string): number {
  if (/^[0-9]*$/.test(value)) return Math.log2(10);
  if (/^(?:[0-9a-f]*|[0-9A-F]*)$/.test(value)) return 4;
  let size = 0;
  if (/[a-z]/.test(value)) size += 26;
  if (/[A-Z]/.test(value)) size += 26;
  if (/[0-9]/.test(value)) size += 10;
  if (/[^0-9A-Za-z]/.test(value)) size += 4;
  return Math.log2(size);
}
