import type { CheckResult } from '../../model/check.ts';
import type { Confidence } from '../../model/levels.ts';
import { reject } from '../candidate.ts';
import { randomnessOf } from '../checks/randomness.ts';
import { type Assignment, restOfLine } from '../context/assignment.ts';
import { nameParts } from '../context/names.ts';
import {
  isCode,
  isFirstOfMany,
  isFoundBy,
  isInBinary,
  isJoined,
  isOutcome,
  isSetter,
  standsForItself,
} from '../context/standing.ts';
import { isCommonWord, isMadeOfWords, isStateOrLabel } from '../context/words.ts';
import type { Window } from '../window.ts';
import { CONSTANT, isStrong, looksChosen } from './generic-values.ts';

/** `1.2.840`, and what lock files want of a package: `^4.0.23`, `npm:~1.2.0-rc.1`. */
const VERSION =
  /^\d+(?:\.\d+){2,}$|^(?:(?:npm|workspace):[~^<>=v ]{0,3}|[~^<>=v ]{1,3})\d+(?:\.\d+){1,3}(?:[-+][\w.+-]{1,40})?$/;

export function refusePassword(
  window: Window,
  assignment: Assignment,
  value: string,
): CheckResult | undefined {
  const folded = value.toLowerCase();
  if (
    /^\??(?:true|false|null|nil|none|undefined|yes|no|on|off|string|str|bool|boolean|u?int\d*|float\d*|integer|number|optional|required|any|object|void|char|varchar\d*|text|base64|base64url|hex|ascii|binary|latin1|iso-8859-1|utf-?8|utf-?16|empty|self|this|function|return|default)[?!]?$/i.test(
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
  // Labels in other languages; those without spaces between words are as long as a sentence.
  if (
    (/[^\x00-\x7f]/.test(value) && /^[\p{L}\p{M}_.:?!-]+$/u.test(value)) ||
    /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3}/.test(value)
  )
    return reject('naturalness', 'a label');
  if (isInBinary(window, assignment) && !isStrong(value)) return reject('naturalness', 'bytes of a program');
  if (isKeyName(value) || isPhraseAbout(value)) return reject('reference', 'the name of a password');
  if (isJoined(window, assignment) && !looksChosen(value)) return reject('reference', 'a name behind a name');
  if (VERSION.test(value)) return reject('naturalness', 'a version or an object identifier');
  if (assignment.operator === 'call' && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/i.test(value))
    return reject('naturalness', 'an address of a person');
  if (isFoundBy(window, assignment)) return reject('reference', 'what an element is found by');
  if (assignment.quote === 'none') return refuseUnquotedPassword(window, assignment, value);
  if (isOutcome(window, assignment)) return reject('reference', 'what passes a test');
  if (CONSTANT.test(value)) return reject('reference', 'the name of a variable');
  if (isFirstOfMany(window, assignment) && !looksChosen(value))
    return reject('reference', 'one of the arguments of a call');
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
    /^[\s]*[({[.=+*/&|]|^\s*-\s|^\s+[A-Za-z\x80-\xff]+\s+[A-Za-z\x80-\xff]+|^\s+[\d.]+\s+[A-Za-z]+\s/.test(
      rest,
    ) &&
    operator !== 'flag' &&
    operator !== 'row' &&
    !/^&[\w.-]{1,40}=/.test(rest) &&
    !(isStrong(value) && /^\s/.test(rest)) &&
    !(name.startsWith('-') && /^\s+[/&|-]/.test(rest))
  )
    return reject('reference', 'goes on as code or prose');
  // A label in a file of settings.
  if (
    (operator === 'equals' || operator === 'colon') &&
    /^\p{Lu}\p{Ll}+$/u.test(value) &&
    /^ [A-Za-z\x80-\xff][^=:]*$/.test(rest)
  )
    return reject('naturalness', 'words of a label');
  if (operator === 'call' || (operator === 'prose' && !isStrong(value)))
    return reject('reference', 'unquoted in a call or in prose');
  if (operator === 'row' && !looksChosen(value)) return reject('reference', 'a word behind a word');
  if (operator === 'line' && !looksChosen(value) && !standsForItself(assignment))
    return reject('reference', 'a word behind a word');
  // "pass" alone is the outcome of a test as well, but not where a shell sets it.
  const isOfShell = name === 'PASS' && window.text.charAt(assignment.start - 1) === '=';
  if (/^\$?pass$/i.test(name) && (!looksChosen(value) || (name === 'PASS' && !isOfShell)))
    return reject('reference', 'what "pass" is may be no password');
  // One hyphen stands before options, and in lists and sums as well.
  if (assignment.operator === 'flag' && !assignment.name.startsWith('--') && !looksChosen(value))
    return reject('reference', 'a word behind one hyphen');
  if (isCode(window, assignment) && !looksChosen(value)) return reject('reference', 'a name in code');
  return undefined;
}

export function passwordConfidence(window: Window, assignment: Assignment, value: string): Confidence {
  if (isOfEnvironment(window, assignment, value)) return 'medium';
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

/** `DB_PASSWORD=…` of an environment, `db.password=…` of properties: there a word is a value, and no variable of a program. */
const isOfEnvironment = ({ text }: Window, { name, quote, start }: Assignment, value: string): boolean =>
  quote === 'none' &&
  text[start - 1] === '=' &&
  /^(?:[A-Z][A-Z0-9_]*|[a-z]\w*(?:\.[\w-]+)+)$/.test(name) &&
  /^[a-z]{6,32}$/.test(value) &&
  !isStateOrLabel(value);

/** `git-p4.password`, `smtp_pwd`: words joined by marks, the last of which is the word for a password. */
const isKeyName = (value: string): boolean =>
  (/^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*[._#-](?:passw[a-z]*|pwd|passphrase)$/.test(value) &&
    !/\d{3}/.test(value)) ||
  /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*\.(?:[A-Za-z][\w-]*-)?Password$|^(?:[A-Z][A-Za-z0-9]*_){2,}[A-Za-z0-9]*Password$/.test(
    value,
  );

/** `enable-v2-password-registration`: four words or more, one of which is the word for a password. */
const isPhraseAbout = (value: string): boolean =>
  /^[a-z0-9]+(?:[-_][a-z0-9]+){3,}$/.test(value) &&
  /(?:^|[-_])passwords?(?:[-_]|$)/.test(value) &&
  !/\d{3}$/.test(value);
