import type { CheckResult } from '../../model/check.ts';
import { against, proof } from '../candidate.ts';
import { nothing, type Structure } from './structure.ts';

const KEY =
  /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}(?![0-9A-Z])|age-secret-key-1[02-9ac-hj-np-z]{58}(?![0-9a-z])/y;
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** An age identity (age-encryption.org/v1): Bech32 with a checksum. */
export const age: Structure = {
  lead: 0,
  reach: 80,
  read(window) {
    const { text, at } = window;
    KEY.lastIndex = at;
    const key = KEY.exec(text)?.[0];
    if (key === undefined) return nothing(window, at);
    const reading = {
      start: at,
      end: at + key.length,
      publicPrefix: key.slice(0, 16),
      checks: [checkBech32(key.toLowerCase())],
    };
    return { readings: [reading], from: at, to: text.length };
  },
};

/** BIP 173. */
function checkBech32(key: string): CheckResult {
  const split = key.lastIndexOf('1');
  const human = [...key.slice(0, split)].map((char) => char.charCodeAt(0));
  const data = [...key.slice(split + 1)].map((char) => ALPHABET.indexOf(char));
  const values = [...human.map((code) => code >> 5), 0, ...human.map((code) => code & 31), ...data];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATORS.forEach((generator, bit) => {
      if ((top >> bit) & 1) sum ^= generator;
    });
  }
  return sum === 1
    ? proof('checksum', 'the checksum is right')
    : against('checksum', 'the checksum is wrong');
}
