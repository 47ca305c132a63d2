import type { CheckResult } from '../../model/check.ts';
import { type Candidate, pass, reject } from '../candidate.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512 in hex. */
const HEX_DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
/** Subresource integrity and its like. */
const NAMED_DIGEST = /^(?:md5|sha1|sha224|sha256|sha384|sha512|blake2b|h1)[-:$]/i;

export const isUuid = (value: string): boolean => UUID.test(value);
export const isHexDigest = (value: string): boolean => HEX_DIGEST.test(value);

/** Password hashes: crypt(3) and its successors behind a user or a version or not, and the forms of common frameworks. */
const PASSWORD_HASH =
  /^(?:[\w.@-]{1,32}[:|]|#jbcrypt:)?\$(?:1|2[abxy]?|5|6|7|y|apr1|argon2\w{0,2}|pbkdf2[\w-]{0,16}|scrypt|md5)\$|^(?:sha1|sha256|sha512|md5|bcrypt\w{0,8}|pbkdf2_\w{4,8}|argon2\w{0,2})\$|^\$(?:HMAC|PBKDF2)\w{3,8}:|^HMACSHA[12](?:\+\d{3})?:|^(?:md5|sha1|sha256|sha512):[0-9a-f]{6,32}:[0-9a-f]{32,128}$|^\{(?:SSHA|SHA|MD[45]|CRYPT|SMD5|PBKDF2|BCRYPT|SCRYPT|ARGON2|LDAP)[\w@.-]{0,32}\}/i;

export const isPasswordHash = (value: string): boolean => PASSWORD_HASH.test(value);

/** Identifiers and hashes look as random as secrets, and are public. */
export function checkDigest({ value }: Candidate): CheckResult {
  if (isUuid(value)) return reject('digest', 'a UUID');
  if (isHexDigest(value)) return reject('digest', 'has the shape of a hash');
  if (NAMED_DIGEST.test(value)) return reject('digest', 'a named hash');
  return pass('digest', 'no hash');
}
