import type { CheckResult } from '../../model/check.ts';
import type { Confidence } from '../../model/levels.ts';
import type { GenericMatcher } from '../../model/rule.ts';
import { type Candidate, pass, reject } from '../candidate.ts';
import { isPasswordHash, isUuid } from '../checks/digest.ts';
import { isRandom } from '../checks/naturalness.ts';
import { placeholderReason } from '../checks/placeholder.ts';
import { randomnessOf } from '../checks/randomness.ts';
import { isEncrypted, isNextKey, referenceReason } from '../checks/reference.ts';
import { runChecks } from '../checks/run-checks.ts';
import { type Assignment, readAssignment, restOfLine } from '../context/assignment.ts';
import {
  isAlternative,
  isCallOf,
  isCode,
  isHandling,
  isInBinary,
  isJoined,
  isKeyOfObject,
  isNumberedConstant,
  isOfType,
  isOneOfAList,
  isPartOfIdentifier,
  isSetter,
  standsForItself,
} from '../context/standing.ts';
import { isAboutSomethingElse, isTelling, nameParts } from '../context/names.ts';
import { isCommonWord, isMadeOfWords, isStateOrLabel } from '../context/words.ts';
import { decodeBytes } from '../text.ts';
import type { Window } from '../window.ts';
import type { Hit, MatcherResult } from './matcher-result.ts';

export const GENERIC_LEAD = 96;
export const GENERIC_REACH = 512;

interface Verdict {
  readonly checks: readonly CheckResult[];
  readonly confidence: Confidence;
}

/**
 * An assignment to a name that says "password" or "token": is what stands there a secret?
 *
 * @param which whether hits that are refused may be left out, which takes less work
 */
export function matchGeneric(
  window: Window,
  matcher: GenericMatcher,
  which: 'all' | 'kept' = 'all',
): MatcherResult {
  const { assignment, ...range } = readAssignment(window);
  if (assignment === undefined) return { hits: [], ...range };
  const value = decodeBytes(window.text.slice(assignment.start, assignment.end));
  if (value.startsWith('{') && !isPasswordHash(value) && assignment.closed && assignment.quote !== 'none') {
    return { hits: nestedHits(window, assignment), ...range };
  }
  if (which === 'kept' && !mayBeKept(window, matcher, assignment, value)) return { hits: [], ...range };
  const verdict = judge(window, matcher, assignment, { value, groups: {} });
  const hit: Hit = { start: assignment.start, end: assignment.end, value, groups: {}, ...verdict };
  return { hits: [hit], ...range };
}

const [LEAST_PASSWORD, LEAST_SECRET, LEAST_TOKEN] = [4, 6, 10];

function leastLength(
  window: Window,
  { expects }: GenericMatcher,
  assignment: Assignment,
  value: string,
): number {
  if (expects === 'password') return LEAST_PASSWORD;
  return isChosenSecret(window, assignment, value) ? LEAST_SECRET : LEAST_TOKEN;
}

/** False only where {@link refuse} refuses, too: what most values are refused for, the quickest first. */
function mayBeKept(window: Window, matcher: GenericMatcher, assignment: Assignment, value: string): boolean {
  const { expects } = matcher;
  const { closed, name } = assignment;
  const least = leastLength(window, matcher, assignment, value);
  if (!closed || value.length < least || value.length > MAX_LENGTH || /\s/.test(value)) return false;
  if (expects !== 'password' && !mayBeToken(value) && !isChosenSecret(window, assignment, value))
    return false;
  return !isAboutSomethingElse(name) && placeholderReason(value) === undefined;
}

function mayBeToken(value: string): boolean {
  if (/[^\x21-\x7e]/.test(value)) return false;
  if (!/\d/.test(value)) return isRandomWord(value);
  return isRandom(value) || isUuid(value) || hasRandomLetters(value) || hasRandomPart(value);
}

const NESTED = /[A-Za-z0-9+/_-]{16,}={0,2}/g;

/** A structure as text, such as JSON in a header: the random values in it. */
function nestedHits({ text }: Window, { start, end }: Assignment): Hit[] {
  return [...text.slice(start, end).matchAll(NESTED)].flatMap((match): Hit[] => {
    const [value] = match;
    if (!/\d/.test(value) || !isRandom(value) || placeholderReason(value) !== undefined) return [];
    const from = start + (match.index ?? 0);
    const checks = [pass('naturalness', 'a random value in a structure')];
    return [{ start: from, end: from + value.length, groups: {}, checks, confidence: 'medium' }];
  });
}

const MAX_LENGTH = 256;

function judge(
  window: Window,
  matcher: GenericMatcher,
  assignment: Assignment,
  candidate: Candidate,
): Verdict {
  const { value } = candidate;
  const refusal = refuse(window, matcher, assignment, value);
  if (refusal !== undefined) return { checks: [refusal], confidence: 'low' };
  const checks = runChecks(candidate, matcher.checks);
  return matcher.expects === 'password'
    ? {
        checks: [...checks, pass('naturalness', 'stands where a password does')],
        confidence: isOfEnvironment(window, assignment, value)
          ? 'medium'
          : passwordConfidence(window, assignment, value),
      }
    : { checks: [...checks, pass('naturalness', 'random')], confidence: tokenConfidence(assignment, value) };
}

function refuse(
  window: Window,
  matcher: GenericMatcher,
  assignment: Assignment,
  value: string,
): CheckResult | undefined {
  const { expects } = matcher;
  const least = leastLength(window, matcher, assignment, value);
  if (!assignment.closed || value.length > MAX_LENGTH)
    return reject('length', `longer than ${MAX_LENGTH} bytes`);
  if (isAboutSomethingElse(assignment.name)) return reject('reference', 'the name speaks of something else');
  const reference = isRandom(value) && /\d/.test(value) ? templateReason(value) : referenceReason(value);
  if (reference !== undefined) return reject('reference', reference);
  if (isEncrypted(value)) return reject('reference', 'an encrypted value');
  if (isCallOf(window, assignment) && !isTelling(assignment.name))
    return reject('reference', 'a call of something else');
  if (
    !isTelling(assignment.name) &&
    assignment.operator === 'call' &&
    /^[A-Z_]+$/.test(assignment.name + value)
  ) {
    return reject('reference', 'one of a list of names');
  }
  if (isOfType(assignment)) return reject('reference', 'a type');
  if (isAlternative(assignment)) return reject('reference', 'an alternative');
  if (isKeyOfObject(window, assignment)) return reject('reference', 'a key of an object');
  if (isPartOfIdentifier(window, assignment)) return reject('reference', 'a part of an identifier');
  if (isHandling(assignment)) return reject('reference', 'a call that works on a secret');
  if (isPasswordHash(value)) return reject('digest', 'the hash of a password');
  const code = refuseCode(window, assignment, value);
  if (code !== undefined) return code;
  if (value.length < least) return reject('length', `shorter than ${least} characters`);
  const placeholder = placeholderReason(value);
  if (placeholder !== undefined) return reject('placeholder', placeholder);
  if (/\s/.test(value) && !isAppPassword(value)) return reject('naturalness', 'has spaces');
  if (isOneOfAList(window, assignment) && !isStrong(value))
    return reject('reference', 'one of a list of words');
  return expects === 'password'
    ? refusePassword(window, assignment, value)
    : refuseToken(window, assignment, value);
}

/** Unquoted, and written like a constant or a variable of a program. */
const CONSTANT = /^&?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const IDENTIFIER = /^[&*]?[A-Za-z_]\w*$/;
const NUMBER = /^[+-]?(?:0x[0-9a-f]+|[\d.,]+)[ul]*$/i;

function refuseCode(window: Window, assignment: Assignment, value: string): CheckResult | undefined {
  if (/%(?:[sdxXuvcp]|\.?\d*l?[sdxuf])/.test(value) && /^\W*\w{0,2}%/.test(value) && !isStrong(value))
    return reject('reference', 'a format');
  if ((value.match(/%(?:\d{0,2}l{0,2}[sdxXuvc]|\.\d[fs])/g)?.length ?? 0) > 1 && !isStrong(value))
    return reject('reference', 'a format');
  if (/\bthis\.\w/.test(value)) return reject('reference', 'code');
  if (assignment.quote !== 'none') return undefined;
  if (value.endsWith(':')) return reject('reference', 'code');
  if (isNextKey(value)) return reject('reference', 'another key');
  if (/^\d{1,5}\/(?:tcp|udp)$/.test(value)) return reject('naturalness', 'a port');
  if (/^[+-]?0x/i.test(value) && NUMBER.test(value)) return reject('naturalness', 'a number');
  if (isNumberedConstant(window, assignment, value)) return reject('naturalness', 'the number of a constant');
  if (CONSTANT.test(value)) return reject('reference', 'a constant');
  if (/^[+&*!-]/.test(value) && IDENTIFIER.test(value.replace(/^[+&*!-]+/, '')))
    return reject('reference', 'an expression');
  if (isCode(window, assignment) && IDENTIFIER.test(value) && (/_/.test(value) || !isRandom(value))) {
    return reject('reference', 'a name in code');
  }
  return undefined;
}

/** `git-p4.password`, `smtp_pwd`: words joined by marks, the last of which is the word for a password. */
const isKeyName = (value: string): boolean =>
  /^[a-z][a-z0-9]*(?:[._-][a-z][a-z0-9]*)*[._-](?:password|passwd|pwd|passphrase)$/.test(value) &&
  !/\d{3}/.test(value);

/** Four groups of four letters: how Google shows passwords of apps. */
const isAppPassword = (value: string): boolean =>
  /^[a-z]{4}(?: [a-z]{4}){3}$/.test(value) && randomnessOf(value.replaceAll(' ', '')) >= 0;

/** Letters of both cases or marks among digits, and nothing that reads as words. */
const isStrong = (value: string): boolean =>
  value.length >= 8 &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  (/[a-z]/.test(value) && /[A-Z]/.test(value) ? true : /[^\w.-]/.test(value) || value.length >= 16) &&
  isRandom(value);

/** A random token may look like `a.b` or `f(x`; templates it may not hold. */
const templateReason = (value: string): string | undefined =>
  /\$\{|\{\{|\$\(|<%|^\{|^\[|^<|^&(?:lt|#)|\(\?[:=!]/.test(value) ? 'a template' : undefined;

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

function refuseToken(window: Window, assignment: Assignment, value: string): CheckResult | undefined {
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
  if (isUuid(value) && isOnceOnly(assignment.name)) return reject('digest', 'tells requests apart');
  return undefined;
}

/**
 * What a name that ends in "secret" is set to may be chosen by people, as passwords are. Names of secrets, which are words
 * with hyphens between them, stand in such places as well.
 */
const isChosenSecret = (
  { text }: Window,
  { name, operator, quote, start }: Assignment,
  value: string,
): boolean =>
  quote !== 'none' &&
  text.charAt(start - 2) !== '[' &&
  (operator === 'equals' || operator === 'colon' || operator === 'pair') &&
  isSecretName(name) &&
  !isMadeOfWords(value) &&
  (value.length <= LONG_SECRET || /[A-Z].*[a-z]|[a-z].*[A-Z]/.test(value)) &&
  !/^[a-z\d]+(?:[-_.][a-z\d]+)+$/.test(value) &&
  (looksChosen(value) || /^\d{7,}$/.test(value) || (value.length >= 8 && randomnessOf(value) >= 0));

/** More characters than that nobody chooses who uses small letters and digits alone. */
const LONG_SECRET = 20;

const isSecretName = (name: string): boolean =>
  /(?:^|_)secret(?:_key(?:_base)?)?$/.test(nameParts(name).join('_')) &&
  !/(?:^|_)(?:existing|pull|tls|image|cert|secret_secret)(?:_|$)/.test(nameParts(name).join('_'));

/** A token against doing something twice or against another's change: drawn by the caller, of use to nobody else. */
const isOnceOnly = (name: string): boolean =>
  /(?:client|request|change|update|action|idempotency|lock)_token$/.test(nameParts(name).join('_'));

function refusePassword(window: Window, assignment: Assignment, value: string): CheckResult | undefined {
  const folded = value.toLowerCase();
  if (
    /^(?:true|false|null|nil|none|undefined|yes|no|on|off|string|str|bool|boolean|u?int\d*|float\d*|integer|number|optional|required|any|object|void|char|varchar\d*|text|base64|base64url|hex|ascii|binary|latin1|iso-8859-1|utf-?8|utf-?16|empty|self|this|function|return|default)$/i.test(
      value,
    )
  ) {
    return reject('reference', 'a constant or a type');
  }
  if (isCommonWord(folded) || isMadeOfWords(value) || nameParts(assignment.name).includes(folded))
    return reject('placeholder', 'the word for a password instead of one');
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|example|invalid)$/i.test(value))
    return reject('naturalness', 'an address of a person');
  if (/^(?:https?|ftp|file|urn|mailto):|^\.{0,2}\/|[<>]|^[^0-9A-Za-z]*$|[\x00-\x1f]/.test(value))
    return reject('naturalness', 'an address, a path or markup');
  if (/^\w+\.(?:js|ts|json|ya?ml|py|rb|go|java|php|html?|css|txt|md|pem|key|xml|sh|sql)$/i.test(value))
    return reject('naturalness', 'a file name');
  // Labels in other languages.
  if (/[^\x00-\x7f]/.test(value) && /^[\p{L}\p{M}_.:?!-]+$/u.test(value))
    return reject('naturalness', 'a label');
  if (isInBinary(window, assignment) && !isStrong(value)) return reject('naturalness', 'bytes of a program');
  if (isKeyName(value)) return reject('reference', 'the name of a password');
  if (isJoined(window, assignment) && !looksChosen(value)) return reject('reference', 'a name behind a name');
  if (assignment.quote === 'none') return refuseUnquotedPassword(window, assignment, value);
  if (CONSTANT.test(value)) return reject('reference', 'the name of a variable');
  if (/^\d+(?:\.\d+){2,}$/.test(value)) return reject('naturalness', 'a version or an object identifier');
  if (
    (assignment.operator === 'comparison' ||
      (assignment.operator === 'call' && !isSetter(window, assignment))) &&
    randomnessOf(value) < 0 &&
    !/\d/.test(value)
  )
    return reject('naturalness', 'an argument that reads as a word');
  return undefined;
}

function refuseUnquotedPassword(
  window: Window,
  assignment: Assignment,
  value: string,
): CheckResult | undefined {
  const { operator, name } = assignment;
  const rest = restOfLine(window.text, assignment.end);
  if (
    /^[\s]*[({[.=+*/&|]|^\s*-\s|^\s+[A-Za-z]+\s+[A-Za-z]+/.test(rest) &&
    operator !== 'flag' &&
    operator !== 'row' &&
    !/^&[\w.-]{1,40}=/.test(rest) &&
    !(isStrong(value) && /^\s/.test(rest)) &&
    !(name.startsWith('-') && /^\s+[/&|-]/.test(rest))
  )
    return reject('reference', 'goes on as code or prose');
  if (operator === 'call' || (operator === 'prose' && !isStrong(value)))
    return reject('reference', 'unquoted in a call or in prose');
  if (operator === 'row' && !looksChosen(value)) return reject('reference', 'a word behind a word');
  if (operator === 'line' && !looksChosen(value) && !standsForItself(assignment))
    return reject('reference', 'a word behind a word');
  // "pass" alone is the outcome of a test as well.
  if (/^pass$/i.test(name) && (!looksChosen(value) || name === 'PASS'))
    return reject('reference', 'what "pass" is may be no password');
  // One hyphen stands before options, and in lists and sums as well.
  if (assignment.operator === 'flag' && !assignment.name.startsWith('--') && !looksChosen(value))
    return reject('reference', 'a word behind one hyphen');
  if (isCode(window, assignment) && !looksChosen(value)) return reject('reference', 'a name in code');
  return undefined;
}

/** Digits among letters, or marks that no name has. */
const looksChosen = (value: string): boolean =>
  (/[A-Za-z]/.test(value) && /\d/.test(value)) || /[!@#$%^&*?+~]/.test(value);

/** `DB_PASSWORD=…` of an environment, `db.password=…` of properties: there a word is a value, and no variable of a program. */
const isOfEnvironment = ({ text }: Window, { name, quote, start }: Assignment, value: string): boolean =>
  quote === 'none' &&
  text[start - 1] === '=' &&
  /^(?:[A-Z][A-Z0-9_]*|[a-z]\w*(?:\.[\w-]+)+)$/.test(name) &&
  /^[a-z]{6,32}$/.test(value) &&
  !isStateOrLabel(value);

function passwordConfidence(window: Window, assignment: Assignment, value: string): Confidence {
  if (looksChosen(value) && value.length >= 6) return 'medium';
  if (value.length >= 5 && randomnessOf(value) >= 0) return 'medium';
  if (assignment.quote === 'none' && value.length >= 4 && randomnessOf(value) >= 2) return 'medium';
  const isWord =
    isPlainWord(value) || (/^[a-z]{4}$/.test(value) && randomnessOf(value) >= LEAST_BITS_OF_FOUR);
  return isWord && saysPassword(assignment) && (standsForItself(assignment) || isSetter(window, assignment))
    ? 'medium'
    : 'low';
}

/** Of four letters fewer are words by chance. */
const LEAST_BITS_OF_FOUR = 5;

/** Small letters alone: labels begin with a capital, names of things in code have more words than one. */
const isPlainWord = (value: string): boolean => /^[a-z]{6,32}$/.test(value) && !isStateOrLabel(value);

/** Whether the name ends with the word for a password, so that nothing else about it is meant. */
const saysPassword = ({ name }: Assignment): boolean =>
  /^(?:pass(?:word|wd|phrase)?|pwd|pw|pswd|requirepass|masterauth|\w*(?:db|user|root|admin|bind|ldap|key|store)(?:pass|pwd|pw))\d*$/.test(
    nameParts(name).at(-1) ?? '',
  );

function tokenConfidence(assignment: Assignment, value: string): Confidence {
  if (isUuid(value)) return /token|secret|password|api[_-]?key/i.test(assignment.name) ? 'medium' : 'low';
  return assignment.operator === 'prose' && value.length < 16 ? 'low' : 'medium';
}
