import type { CheckResult } from '../../model/check.ts';
import type { CheckSpec, ChecksumKind } from '../../model/rule.ts';
import { against, type Candidate, proof } from '../candidate.ts';
import { crc32 } from './crc32.ts';

type ChecksumSpec = Extract<CheckSpec, { check: 'checksum' }>;

/**
 * Compares a token's check characters with what its body says. A sum that fits proves that the token was made by its
 * provider and not by somebody's fingers; one that does not is evidence against it, never more: formats change.
 */
export function checkChecksum(candidate: Candidate, spec: ChecksumSpec): CheckResult {
  const body = spec.over === undefined ? candidate.value : candidate.groups[spec.over];
  const stated = spec.equals === undefined ? undefined : candidate.groups[spec.equals];
  if (body === undefined || stated === undefined) return against('checksum', 'the checksum is missing');
  return ALGORITHMS[spec.kind](body) === stated
    ? proof('checksum', 'the checksum is right')
    : against('checksum', 'the checksum is wrong');
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function base62(value: number, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62.charAt(rest % 62) + text;
  return text.padStart(width, '0');
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/** The bytes of a number the other way round, as Grafana writes it. */
const swapped = (value: number): number =>
  (((value & 0xff) << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0;

const ALGORITHMS: Readonly<Record<ChecksumKind, (body: string) => string>> = {
  // github.blog, "Behind GitHub's new authentication token formats" (2021): CRC32 in base62, padded to six.
  'crc32-base62': (body) => base62(crc32(body), 6),
  // GitLab, lib/authn/token_field/generator/routable_token.rb: CRC32 in base 36, padded to seven.
  'crc32-base36': (body) => crc32(body).toString(36).padStart(7, '0'),
  'crc32-hex': (body) => hex(crc32(body)),
  'crc32-hex-upper': (body) => hex(crc32(body)).toUpperCase(),
  'crc32-hex-le': (body) => hex(swapped(crc32(body))),
  // Confluent: the four bytes in little-endian order in base64, which are six characters without their padding.
  'crc32-base64-le': (body) =>
    Buffer.from(hex(swapped(crc32(body))), 'hex')
      .toString('base64')
      .slice(0, 6),
};
