import type { CheckResult } from '../../model/check.ts';
import type { Confidence } from '../../model/levels.ts';
import { reject } from '../candidate.ts';
import { isUuid } from '../checks/digest.ts';
import { isRandom } from '../checks/naturalness.ts';
import { randomnessOf } from '../checks/randomness.ts';
import { type Assignment, restOfLine } from '../context/assignment.ts';
import { nameParts } from '../context/names.ts';
import { isCode } from '../context/standing.ts';
import { isMadeOfWords } from '../context/words.ts';
import type { Window } from '../window.ts';
import { looksChosen } from './generic-values.ts';

export function mayBeToken(value: string): boolean {
  if (/[^\x21-\x7e]/.test(value)) return false;
  if (!/\d/.test(value)) return isRandomWord(value);
  return isRandom(value) || isUuid(value) || hasRandomLetters(value) || hasRandomPart(value);
}

export function refuseToken(window: Window, assignment: Assignment, value: string): CheckResult | undefined {
  const isChosen = isChosenSecret(window, assignment, value);
  if (isChosen && /^\d+$/.test(value)) return undefined;
  if (NO_TOKEN.test(value)) return reject('naturalness', 'an address, a path, a number or markup');
  if (PUBLIC_KEY.test(value)) return reject('digest', 'a public key or a named hash');
  if (/[^\x21-\x7e]/.test(value)) return reject('naturalness', 'text');
  if (isChosen) return undefined;
  if (!isRandom(value) && !isUuid(value) && !hasRandomLetters(value) && !hasRandomPart(value))
    return reject('naturalness', 'reads as words, a name or code');
  if (!/\d/.test(value) && !isRandomWord(value)) return reject('naturalness', 'letters alone');
  if (assignment.quote === 'none' && isCode(window, assignment) && !/\d/.test(value))
    return reject('reference', 'a name in code');
  if (assignment.quote === 'none' && assignment.operator === 'call' && /^[a-z]\w*_\w*$/.test(value))
    return reject('reference', 'a name in code');
  if (OF_PUBLIC.test(assignment.before)) return reject('reference', 'a public key or a token of a page');
  if (isUuid(value) && isOnceOnly(assignment.name)) return reject('digest', 'tells requests apart');
  return undefined;
}

export function tokenConfidence(assignment: Assignment, value: string): Confidence {
  if (isUuid(value)) return /token|secret|password|api[_-]?key/i.test(assignment.name) ? 'medium' : 'low';
  return assignment.operator === 'prose' && value.length < 16 ? 'low' : 'medium';
}

/**
 * What a name that ends in "secret" is set to may be chosen by people, as passwords are. Names of secrets, which are words
 * with hyphens between them, stand in such places as well.
 */
export const isChosenSecret = (window: Window, assignment: Assignment, value: string): boolean =>
  assignment.quote === 'none'
    ? isChosenSetting(window, assignment, value)
    : isChosenText(window, assignment, value);

/** Without quotes, at the end of its line: no name has two digits in a row but those of algorithms. */
const isChosenSetting = (window: Window, assignment: Assignment, value: string): boolean =>
  (assignment.operator === 'equals' || assignment.operator === 'colon') &&
  isSecretName(assignment.name) &&
  /^[\w!@#%^&*+~]{8,20}$/.test(value) &&
  /[A-Za-z]/.test(value) &&
  /\d{2}/.test(value) &&
  !/secret|passw|token|^[a-z]+_|^(?:sha|md|base|utf|hmac|aes|rsa|ed|x|p)\d/i.test(value) &&
  !isMadeOfWords(value) &&
  /^[ \t]*$/.test(restOfLine(window.text, assignment.end));

const isChosenText = ({ text }: Window, { name, operator, start }: Assignment, value: string): boolean =>
  text.charAt(start - 2) !== '[' &&
  (operator === 'equals' || operator === 'colon' || operator === 'pair') &&
  isSecretName(name) &&
  !isMadeOfWords(value) &&
  (value.length <= LONG_SECRET || /[A-Z].*[a-z]|[a-z].*[A-Z]/.test(value)) &&
  !/^[a-z\d]+(?:[-_.][a-z\d]+)+$/.test(value) &&
  (looksChosen(value) || /^\d{7,}$/.test(value) || (value.length >= 8 && randomnessOf(value) >= 0));

/** More characters than that nobody chooses who uses small letters and digits alone. */
const LONG_SECRET = 20;

/** As texts with an underscore on either side: expressions would be made for the first such name of a small scan. */
const SECRET_ENDS = ['_secret_', '_secret_key_', '_secret_key_base_'];
const NO_SECRETS = ['_existing_', '_pull_', '_tls_', '_image_', '_cert_', '_secret_secret_'];

function isSecretName(name: string): boolean {
  const parts = `_${nameParts(name).join('_')}_`;
  return SECRET_ENDS.some((end) => parts.endsWith(end)) && !NO_SECRETS.some((words) => parts.includes(words));
}

/** A token against doing something twice or against another's change: drawn by the caller, of use to nobody else. */
const isOnceOnly = (name: string): boolean =>
  /(?:client|request|change|update|action|idempotency|lock)_token$/.test(nameParts(name).join('_'));

/** `PublicKey{Key: …`; and what Cloudflare's analytics tell pages apart by. */
const OF_PUBLIC = /\bPublic_?Key\w{0,8}[ {(=:]|data-cf-beacon=/i;

/** Values that no token is: addresses, paths, dates, types, markup. */
const NO_TOKEN =
  /^(?:https?|ftp|file|data|urn|mailto|tel|about|chrome)[:%]|^[./~\\]|^\/|\.(?:js|ts|json|ya?ml|py|rb|go|java|php|html?|css|png|svg|jpe?g|txt|md|pem|crt|key|xml|sh|sql|conf|cfg|ini|log|lock|exe|dll|so)$|^application\/|^text\/|^image\/|^\d{1,4}[-/.:]\d{1,2}[-/.:]\d{1,4}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$|^[\d.,+-]+$|^@|^<|[\x00-\x1f]/i;

/** A SubjectPublicKeyInfo in base64 (RFC 5280, 4.1.2.7) of RSA, EC or Ed25519; and what a line of sums holds. */
const PUBLIC_KEY =
  /^(?:MI[GI]\w{0,4}MA0GCSqGSIb3DQEBAQUA|MF[kY]wEwYHKoZIzj0CAQ|MHYwEAYHKoZIzj0CAQ|MCowBQYDK2V)|^(?:md5|sha\d{1,3})[=:-]/i;

/**
 * Chance explains short words of few letters too well: without a digit more of it is asked for, the more the shorter the
 * value is.
 */
const isRandomWord = (value: string): boolean =>
  value.length >= 12 && randomnessOf(value) >= (value.length < 16 ? 18 : 12);

/** Bits; abbreviations in names such as `cfgmgmtcamp2019` stay below 10. */
const RANDOM_LETTERS = 13;

/** Long rows of digits cost as little as text does: then the letters among them decide. Of sentences they would be random. */
const hasRandomLetters = (value: string): boolean =>
  /\d/.test(value) &&
  /^[\w=|.+/-]{10,64}$/.test(value) &&
  randomnessOf(value.replace(/[^A-Za-z]/g, '').toLowerCase()) >= RANDOM_LETTERS;

/** `acme-58f4535fdb177971b00fa1c2d3e4f5a6`: a mark makes the alphabet larger that chance would draw from, and hex less likely. */
const hasRandomPart = (value: string): boolean =>
  /^[A-Za-z][A-Za-z0-9]{1,15}[_-][A-Za-z0-9]{20,64}$/.test(value) &&
  /\d/.test(value) &&
  randomnessOf(value.slice(value.search(/[_-]/) + 1)) >= RANDOM_LETTERS;
