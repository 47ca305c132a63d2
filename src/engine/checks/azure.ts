import type { CheckResult } from '../../model/check.ts';
import { pass, proof } from '../candidate.ts';
import { marvin32 } from './marvin32.ts';

/** Eight letters as the big-endian number that Marvin32 is seeded with. */
const seedOf = (letters: string): bigint => Buffer.from(letters, 'latin1').readBigUInt64BE();

/**
 * Seeds by the signature in a key (microsoft/security-utilities, IdentifiableMetadata.cs). Keys of one kind have several where
 * their rights differ.
 */
const SEEDS: Readonly<Record<string, readonly string[]>> = {
  '+ASt': ['Default0'],
  '+ABa': ['AbAcct00'],
  ACDb: ['MastRO00', 'MastRW00'],
  AzCa: ['Access00'],
  '+ASb': ['Send0000', 'Manage00', 'Listen00'],
  AzSe: ['Query000', 'PAdmin00', 'SAdmin00'],
};
const CHECK_BYTES = 4;

/** The last four bytes of a key of Azure's services are a hash of those before them: right proves it, wrong says nothing. */
export function decodeAzureKey(text: string): CheckResult {
  const bytes = Buffer.from(text, 'base64');
  const signature = Object.keys(SEEDS).find((name) => text.includes(name, text.length - 14)) ?? '+ASt';
  const body = bytes.subarray(0, bytes.length - CHECK_BYTES);
  const stated = bytes.length > CHECK_BYTES ? bytes.readUInt32LE(bytes.length - CHECK_BYTES) : undefined;
  const sums = (SEEDS[signature] ?? []).map((seed) => fold(marvin32(body, seedOf(seed))));
  return stated !== undefined && sums.includes(stated)
    ? proof('checksum', 'the checksum is right')
    : pass('checksum', 'no checksum that is known');
}

const fold = ({ low, high }: { readonly low: number; readonly high: number }): number => (low ^ high) >>> 0;
