import type { CheckResult } from '../../model/check.ts';
import type { CheckSpec, DecodeKind } from '../../model/rule.ts';
import { against, type Candidate, pass, proof, reject } from '../candidate.ts';
import { decodeAzureKey } from './azure.ts';
import { decodeJwt } from './jwt.ts';

type DecodeSpec = Extract<CheckSpec, { check: 'structure' }>;

/** Decodes what a token holds. That it decodes is evidence for it; facts from it may be shown. */
export function checkDecode(candidate: Candidate, spec: DecodeSpec): CheckResult {
  const text = spec.over === undefined ? candidate.value : candidate.groups[spec.over];
  return text === undefined ? pass('structure', 'nothing to decode') : DECODERS[spec.kind](text);
}

const DECODERS: Readonly<Record<DecodeKind, (text: string) => CheckResult>> = {
  'aws-account': decodeAwsAccount,
  'azure-key': decodeAzureKey,
  'basic-credentials': decodeBasicCredentials,
  'base64-text': refuseBase64Text,
  'gitlab-routable': decodeGitLabRoutable,
  jwt: (text) => {
    const decoded = decodeJwt(text);
    return decoded === undefined
      ? pass('structure', 'does not decode')
      : pass('structure', 'its header and payload decode', decoded.facts);
  },
  nkey: decodeNkey,
  'pypi-macaroon': decodeMacaroon,
};

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(text: string): bigint | undefined {
  let value = 0n;
  for (const char of text) {
    const digit = BASE32.indexOf(char);
    if (digit < 0) return undefined;
    value = (value << 5n) | BigInt(digit);
  }
  return value;
}

/**
 * The account that an access key id belongs to: 40 bits behind the four letters of its kind, since about 2019.
 * Ids of older accounts decode to something else, so it is a fact and no proof.
 */
function decodeAwsAccount(id: string): CheckResult {
  const bits = base32(id.slice(4, 14));
  if (bits === undefined) return pass('structure', 'no account id');
  // Ten characters are 50 bits; the account stands in bits 1 to 40 of the first 48.
  const account = ((bits >> 2n) >> 7n) & 0xffffffffffn;
  if (account > 999_999_999_999n) return pass('structure', 'no account id');
  return pass('structure', 'an account id is encoded in it', {
    account: account.toString().padStart(12, '0'),
  });
}

function decodeBasicCredentials(text: string): CheckResult {
  const decoded = Buffer.from(text, 'base64').toString('latin1');
  const colon = decoded.indexOf(':');
  if (!/^[\x20-\x7e]+$/.test(decoded) || colon < 1)
    return reject('structure', 'not base64 of a user and a password');
  if (colon === decoded.length - 1) return reject('placeholder', 'the password is empty');
  return pass('structure', 'decodes to a user and a password');
}

function refuseBase64Text(text: string): CheckResult {
  if (text.length % 4 === 1) return pass('structure', 'not base64');
  const decoded = Buffer.from(text, 'base64').toString('latin1');
  return /^[\t\n\r\x20-\x7e]{8,}$/.test(decoded)
    ? reject('structure', 'base64 of a readable text')
    : pass('structure', 'not base64 of a text');
}

/** GitLab, routable_token.rb: 16 random bytes, lines `key:value`, and the length of those lines as one byte. */
const ROUTABLE = /(?:^|-)(?<payload>[\w-]+)\.(?:01\.)?(?<length>[0-9a-z]{2})[0-9a-z]{7}$/;
const ROUTING_KEYS: Readonly<Record<string, string>> = {
  c: 'cell',
  g: 'group',
  o: 'organization',
  p: 'project',
  t: 'type',
  u: 'user',
};

function decodeGitLabRoutable(text: string): CheckResult {
  const match = ROUTABLE.exec(text);
  const length = Number.parseInt(match?.groups?.['length'] ?? '', 36);
  const body = (match?.groups?.['payload'] ?? '').slice(-length);
  if (match === null || body.length !== length) return against('structure', 'the length field is wrong');
  const payload = Buffer.from(body, 'base64url');
  const size = payload[payload.length - 1] ?? 0;
  const lines = payload
    .subarray(payload.length - 1 - size, payload.length - 1)
    .toString('latin1')
    .split('\n');
  if (
    size === 0 ||
    payload.length !== 16 + size + 1 ||
    !lines.every((line) => /^[cgoptu]:[0-9a-z]+$/.test(line))
  ) {
    return against('structure', 'the payload does not decode');
  }
  const facts = lines.map((line): [string, string] => [
    ROUTING_KEYS[line.charAt(0)] ?? '',
    String(Number.parseInt(line.slice(2), 36)),
  ]);
  return pass('structure', 'its length field and its payload are right', Object.fromEntries(facts));
}

/** NATS nkeys: base32 of a prefix, 32 bytes and a CRC-16 (XMODEM) in little-endian order. */
function decodeNkey(text: string): CheckResult {
  const bits = base32(text);
  if (bits === undefined || text.length !== 58) return against('structure', 'not base32');
  const bytes = Buffer.from((bits >> 2n).toString(16).padStart(72, '0'), 'hex');
  const stated = bytes.readUInt16LE(34);
  return crc16(bytes.subarray(0, 34)) === stated
    ? proof('structure', 'its checksum is right')
    : pass('structure', 'its checksum is wrong');
}

function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

/** A version 2 macaroon: location and identifier fields, each a type, a length and bytes, and a signature at the end. */
function decodeMacaroon(text: string): CheckResult {
  const bytes = Buffer.from(text.replace(/^pypi-/, ''), 'base64url');
  const length = bytes[2] ?? 0;
  const location = bytes.subarray(3, 3 + length).toString('latin1');
  if (bytes[0] !== 2 || bytes[1] !== 1 || !/^[a-z.]+$/.test(location))
    return pass('structure', 'does not decode');
  return pass('structure', 'decodes to a macaroon', { location });
}
