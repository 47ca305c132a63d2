import { isCommonWord } from '../context/words.ts';
import { placeholderReason } from './placeholder.ts';

/** Made of these and of numbers, with a mark between two of them or not: `AES/CBC/PKCS5Padding`, `PBKDF2WithHmacSHA1`, `sha1:6`. */
const ALGORITHM =
  /^(?:aes|des|3des|tripledes|rc[245]|blowfish|camellia|chacha20|rsa|ecdsa|hmac|pbkdf2|scrypt|bcrypt|argon2|sha|md[245])(?:[-_/+:]?(?:\d{1,4}(?!\d)|cbc|gcm|ecb|ctr|cfb|ofb|xts|ccm|ede|poly1305|oaep|pkcs|padding|nopadding|crypt|with|and|hmac|sha|md5|rsa|ecdsa|aes|i?d))*$/i;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Forms of other things than secrets, whatever the name before them says. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [ALGORITHM, 'the name of an algorithm'],
  // Of Amazon EC2: 8 digits until 2016, 17 since then.
  [
    /^(?:i|ami|vpc|vpce|subnet|sg|sgr|vol|eni|snap|igw|nat|rtb|acl|eipalloc|lt|fs|pcx|tgw)-[0-9a-f]{8}(?:[0-9a-f]{9})?$/,
    'the id of a resource',
  ],
  [new RegExp(`(?:^|[-_.])(?:u|gu)?id:${UUID}$`, 'i'), 'an id that says so'],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/, 'a time'],
  [/^[a-z][a-z0-9+.-]{2,20}:\/\/[^\s@]*$/i, 'an address'],
  [/^%[-+ #0]{0,4}\d{0,6}(?:\.\d{1,6})?(?:hh|h|ll|l|z|j|t|L)?[diouxXeEfFgGcsp]$/, 'a format'],
  // Encrypted, in a log or a record of packets.
  [/(?:\\[23][0-7]{2}[^\\]{0,6}){2}|^(?:\\x[0-9a-f]{2}){4,}$/i, 'bytes that nobody types'],
  [/^(?:[0-9a-f]{2}:){15,31}[0-9a-f]{2}$/i, 'a fingerprint'],
  [/^(?:0x)?(?:deadbeef|cafebabe|feedface)+$/i, 'a word of hex digits'],
  // RFC 5234, 3.6: so many of a class of characters.
  [/^\d{0,3}\*\d{0,3}[A-Z]{2,}$/, 'a rule of a grammar'],
];

/** What Laravel, CodeIgniter and their like ask of a field. */
const RULE =
  /^(?:[a-z_]{2,32}(?::[^|]{0,64}|\[[^\]|]{0,64}\])?\|)+[a-z_]{2,32}(?::[^|]{0,64}|\[[^\]|]{0,64}\])?$/;
const ASKED =
  /(?:^|\|)(?:required|nullable|sometimes|confirmed|trim|string|min|max|min_length|max_length)(?:$|[|:[])/;

/** Why a value is something else than a secret by its form; undefined when it is not. */
export function otherFormReason(value: string): string | undefined {
  const form = FORMS.find(([pattern]) => pattern.test(value))?.[1];
  if (form !== undefined) return form;
  if (value.includes('|') && RULE.test(value) && ASKED.test(value)) return 'what a field is asked for';
  return encodedReason(value);
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
const SHORTEST_BASE64 = 8;
const SENTENCE = /^[A-Za-z]+(?:[,;:]? [A-Za-z'-]+){2,}[.!?]?$/;

const HYPHENATED = /^[a-z]{2,12}(?:[-_][a-z]{2,12}){3,}$/;

/** Why base64 holds an example: what it stands for would be refused as it is. */
export function encodedReason(value: string): string | undefined {
  if (value.length < SHORTEST_BASE64 || !BASE64.test(value)) return undefined;
  const text = Buffer.from(value, 'base64').toString('latin1').trimEnd();
  if (!/^[\x20-\x7e]{3,}$/.test(text) || text.startsWith('{')) return undefined;
  if (isCommonWord(text.toLowerCase()) || SENTENCE.test(text) || HYPHENATED.test(text))
    return 'base64 of words';
  return placeholderReason(text) === undefined ? undefined : 'base64 of an example';
}
