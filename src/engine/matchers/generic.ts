import type { CheckResult } from '../../model/check.ts';
import type { Confidence } from '../../model/levels.ts';
import type { GenericMatcher } from '../../model/rule.ts';
import { type Candidate, pass, reject } from '../candidate.ts';
import { isPasswordHash, isUuid } from '../checks/digest.ts';
import { isRandom } from '../checks/naturalness.ts';
import { otherFormReason } from '../checks/other-form.ts';
import { placeholderReason } from '../checks/placeholder.ts';
import { randomnessOf } from '../checks/randomness.ts';
import { isEncrypted, isNextKey, referenceReason } from '../checks/reference.ts';
import { runChecks } from '../checks/run-checks.ts';
import { type Assignment, readAssignment } from '../context/assignment.ts';
import {
  isAlternative,
  isCallOf,
  isCode,
  isArgumentBehind,
  isHandling,
  isItsName,
  isKeyBehind,
  isKeyOfObject,
  isLookedUp,
  isNumberedConstant,
  isOfAnotherCall,
  isOfFileOrHash,
  isOfListBehind,
  isOfType,
  isOneOfAList,
  isParameter,
  isPartOfIdentifier,
  isPassedOn,
  isVariable,
} from '../context/standing.ts';
import { isAmongLabels } from '../context/labels.ts';
import { isAboutSomethingElse, isTelling } from '../context/names.ts';
import { decodeBytes } from '../text.ts';
import type { Window } from '../window.ts';
import { refusePassword, passwordConfidence } from './generic-password.ts';
import { isChosenSecret, mayBeToken, refuseToken, tokenConfidence } from './generic-token.ts';
import { CONSTANT, isStrong, looksChosen } from './generic-values.ts';
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
  const { assignment, from, to } = readAssignment(window);
  if (assignment === undefined) return { hits: [], from, to };
  const value = decodeBytes(window.text.slice(assignment.start, assignment.end));
  if (mayBeNested(assignment, value)) {
    return { hits: nestedHits(window, assignment), from, to };
  }
  if (which === 'kept' && !mayBeKept(window, matcher, assignment, value)) return { hits: [], from, to };
  const verdict = judge(window, matcher, assignment, { value, groups: {} });
  const hit: Hit = { start: assignment.start, end: assignment.end, value, groups: {}, ...verdict };
  // What stands around an assignment is judged by all that its window shows.
  return { hits: [hit], from: 0, to: window.text.length };
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

/** A structure as text; in the arguments of a call a UUID in brackets is the id of a class or a project of Windows. */
const mayBeNested = ({ operator, quote, closed }: Assignment, value: string): boolean =>
  value.startsWith('{') &&
  !isPasswordHash(value) &&
  closed &&
  quote !== 'none' &&
  !(operator === 'call' && isUuid(value.slice(1, -1)));

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
        confidence: passwordConfidence(window, assignment, value),
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
  if (isItsName(assignment, value) || isLookedUp(window, assignment, value))
    return reject('reference', 'the name itself');
  if (isOfType(assignment)) return reject('reference', 'a type');
  if (isOfFileOrHash(assignment)) return reject('reference', 'the name of something else');
  if (isAlternative(assignment)) return reject('reference', 'an alternative');
  if (isPassedOn(assignment)) return reject('reference', 'where requests are passed on to');
  if (isKeyBehind(window, assignment)) return reject('reference', 'the next key of an object');
  if (isKeyOfObject(window, assignment)) return reject('reference', 'a key of an object');
  if (isPartOfIdentifier(window, assignment)) return reject('reference', 'a part of an identifier');
  if (isHandling(assignment)) return reject('reference', 'a call that works on a secret');
  if (isPasswordHash(value)) return reject('digest', 'the hash of a password');
  const form = otherFormReason(value);
  if (form !== undefined) return reject('naturalness', form);
  const code = refuseCode(window, assignment, value);
  if (code !== undefined) return code;
  if (value.length < least) return reject('length', `shorter than ${least} characters`);
  const placeholder = placeholderReason(value);
  if (placeholder !== undefined) return reject('placeholder', placeholder);
  if (/\s/.test(value) && !isAppPassword(value)) return reject('naturalness', 'has spaces');
  if (isOneOfAList(window, assignment) && !isStrong(value))
    return reject('reference', 'one of a list of words');
  if (isAmongLabels(window, assignment, value)) return reject('naturalness', 'a label among sentences');
  return expects === 'password'
    ? refusePassword(window, assignment, value)
    : refuseToken(window, assignment, value);
}

const IDENTIFIER = /^[&*]?[A-Za-z_]\w*$/;
const NUMBER = /^[+-]?(?:0x[0-9a-f]+|[\d.,]+)[ul]*$/i;

const leadOf = ({ text }: Window, { start }: Assignment): string =>
  text.slice(Math.max(0, start - 16), start);

function refuseCode(window: Window, assignment: Assignment, value: string): CheckResult | undefined {
  if (/%[sdvqx]/.test(value) && /(?:printf|format)\(\s{0,4}["'`]$/i.test(leadOf(window, assignment)))
    return reject('reference', 'a format');
  if ((isOfAnotherCall(window, assignment) || isOfListBehind(window, assignment)) && !isStrong(value))
    return reject('reference', 'of another call');
  if (isArgumentBehind(window, assignment) && !looksChosen(value))
    return reject('reference', 'another argument');
  if (value.includes('%') && /printf ?\(\s{0,4}$/.test(assignment.before))
    return reject('reference', 'a format');
  if (/%(?:[sdxXuvcp]|\.?\d*l?[sdxuf])/.test(value) && /^\W*\w{0,2}%/.test(value) && !isStrong(value))
    return reject('reference', 'a format');
  if ((value.match(/%(?:\d{0,2}l{0,2}[sdxXuvc]|\.\d[fs])/g)?.length ?? 0) > 1 && !isStrong(value))
    return reject('reference', 'a format');
  if (/\bthis\.\w/.test(value)) return reject('reference', 'code');
  if (assignment.quote !== 'none') return undefined;
  if (value.endsWith(':') || (value.endsWith('-') && window.text.charAt(assignment.end) === '>'))
    return reject('reference', 'code');
  if (value.startsWith('#') && assignment.operator === 'colon' && !isRandom(value))
    return reject('reference', 'a comment or a link');
  if (/^&[A-Za-z]+(?:-[A-Za-z]+)+$/.test(value)) return reject('reference', 'an attribute');
  if (isParameter(window, assignment) && IDENTIFIER.test(value)) return reject('reference', 'a parameter');
  if (isCalled(window, assignment, value)) return reject('reference', 'a call');
  if (value.endsWith('$') && /[{(]/.test(window.text.charAt(assignment.end)))
    return reject('reference', 'a template');
  if (isListed(window, assignment, value)) return reject('reference', 'one of a list of words');
  if (isVariable(assignment, value)) return reject('reference', 'a variable');
  if (/^\d+\.\d+$/.test(value)) return reject('naturalness', 'a number');
  if (assignment.operator === 'comparison' && IDENTIFIER.test(value) && !isStrong(value))
    return reject('reference', 'a name in code');
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

/** `decoder.from_hex(`: no token has a bracket behind it. */
const isCalled = ({ text }: Window, { end }: Assignment, value: string): boolean =>
  text.charAt(end) === '(' && /^[A-Za-z_$][\w$]*(?:[._][\w$]+)+$/.test(value) && value.length < LONGEST_CALL;

const LONGEST_CALL = 48;

/** `(v2credentials, v3device)`: a name behind a comma. */
const isListed = ({ text }: Window, { operator, start }: Assignment, value: string): boolean =>
  operator === 'call' &&
  /^[a-z][a-z0-9_]{0,19}$/.test(value) &&
  /,\s{0,24}$/.test(text.slice(Math.max(0, start - 26), start));

/** Four groups of four letters: how Google shows passwords of apps. */
const isAppPassword = (value: string): boolean =>
  /^[a-z]{4}(?: [a-z]{4}){3}$/.test(value) && randomnessOf(value.replaceAll(' ', '')) >= 0;

/** A random token may look like `a.b` or `f(x`; templates it may not hold. */
const templateReason = (value: string): string | undefined =>
  /\$\{|\{\$|\{\{|\$\(|<%|%[A-Za-z_]\w*%.*%[A-Za-z_]\w*%|^['"]{1,3}\$\{?[A-Za-z_]|^\{|^\[|^<|^&(?:lt|#)|\(\?[:=!]/.test(
    value,
  )
    ? 'a template'
    : undefined;
