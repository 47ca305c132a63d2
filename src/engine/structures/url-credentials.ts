import type { CheckResult } from '../../model/check.ts';
import type { Confidence } from '../../model/levels.ts';
import { pass, reject } from '../candidate.ts';
import { isRandom } from '../checks/naturalness.ts';
import { byteSet, hasSignBefore, SPACE } from '../gates/bytes.ts';
import { isCommonWord } from '../context/words.ts';
import { checkPassword } from '../checks/password.ts';
import { nothing, type Reading, type Structure } from './structure.ts';

const AT = 0x40;
/** Bytes that neither user, password nor what stands between them can hold. */
const URL_END = byteSet(`${SPACE}"'\`<>|\\`);

const SCHEME = /[A-Za-z][A-Za-z0-9+.-]{1,23}$/;
const USER_INFO = /([^\s:@/?#"'`<>|\\,;()[\]]{0,128}):([^\s"'`<>|\\]{1,256})/y;
const TOKEN_ONLY = /([\w.%-]{16,256})@([\w.-]+)/y;
const HOST =
  /^(?:[A-Za-z0-9_](?:[\w.-]*[A-Za-z0-9_])?|\[[0-9a-fA-F:.]+\]|\$\{?\w+\}?|<[\w-]+>|\{+[\w.-]+\}+|%[\w()]+)(?=[:/?#"'`\s,;)\]}<>&\\|*]|$)/;

/** Credentials in the authority of a URL (RFC 3986, 3.2.1): `scheme://user:password@host`, `scheme://token@host`. */
export const urlCredentials: Structure = {
  lead: 24,
  reach: 520,
  gate: (bytes, position, length) => hasSignBefore(bytes, position + length, position + 520, AT, URL_END),
  read(window) {
    const { text, at } = window;
    const scheme = SCHEME.exec(text.slice(0, at))?.[0].toLowerCase();
    if (scheme === undefined) return nothing(window);
    const start = at + 3;
    const reading = readPair(text, start, scheme) ?? readToken(text, start, scheme);
    return { readings: reading === undefined ? [] : [reading], from: 0, to: text.length };
  },
};

function readPair(text: string, start: number, scheme: string): Reading | undefined {
  USER_INFO.lastIndex = start;
  const match = USER_INFO.exec(text);
  if (match === null) return undefined;
  const [, user = '', rest = ''] = match;
  const passwordStart = start + user.length + 1;
  const length = passwordLength(rest);
  if (length === undefined) return undefined;
  const raw = rest.slice(0, length);
  const value = percentDecode(raw);
  // Git hosts take a token as the user and anything as the password.
  if (/^(?:x-oauth-basic|x-token-auth|oauth2?|x-access-token)$/i.test(raw) && isRandom(user)) {
    return {
      start,
      end: start + user.length,
      label: scheme,
      checks: [pass('structure', 'a token as the user')],
    };
  }
  const end = passwordStart + raw.length;
  return {
    start: passwordStart,
    end,
    ...(value === raw ? {} : { value }),
    label: scheme,
    checks: checkPair(user, value, text.slice(end + 1, end + 80)),
    confidence: confidenceOf(user, value, text.slice(end + 1, end + 80)),
    companions: user === '' ? [] : [{ name: 'user', value: percentDecode(user) }],
  };
}

/**
 * Length of the password in what follows the colon: up to the last `@` that a host follows, before any `/`. A raw `/` is
 * taken as part of the password only where no host stands before it (`http://localhost:8080/x@y` holds no credentials).
 */
function passwordLength(rest: string): number | undefined {
  const slash = rest.search(/[/?#]/);
  const strict = slash < 0 ? rest : rest.slice(0, slash);
  const at = strict.lastIndexOf('@');
  if (at > 0) return HOST.test(rest.slice(at + 1)) ? at : undefined;
  if (/^\d{1,5}(?:[/?#]|$)/.test(rest)) return undefined;
  const lenient = rest.search(/@[\w-]+(?:\.[\w-]+)+(?:[:/]|$)/);
  return lenient > 0 && lenient < 80 && !rest.slice(0, lenient).includes('//') ? lenient : undefined;
}

function readToken(text: string, start: number, scheme: string): Reading | undefined {
  TOKEN_ONLY.lastIndex = start;
  const [, token = '', host = ''] = TOKEN_ONLY.exec(text) ?? [];
  if (token === '' || !host.includes('.') || !/\d/.test(token) || !isRandom(token)) return undefined;
  return {
    start,
    end: start + token.length,
    label: scheme,
    checks: [pass('structure', 'a token as the user'), checkPassword(token)],
  };
}

function checkPair(user: string, password: string, host: string): CheckResult[] {
  const structure = pass('structure', 'a user and a password in an address');
  if (/^[A-Z_]*(?:USER|PASS)[A-Z_]*$/.test(password)) return [reject('reference', 'the name of a variable')];
  if (/[{}<>]|\$\w|%[sdv]|%\(|^%[A-Z]{3}/.test(password) || /[{}<>]|\$\{/.test(user))
    return [reject('reference', 'a template')];
  if (/^(?:x+|\*+)$/i.test(password)) return [reject('placeholder', 'a mask')];
  if (
    isCommonWord(password.toLowerCase()) &&
    !(isDatabaseHost(host) && user !== '' && !isCommonWord(user.toLowerCase()))
  ) {
    return [reject('placeholder', 'the word for a password instead of one')];
  }
  return [structure, checkPassword(password)];
}

/** A host with a dot that is not an example's: even a weak password for it is one. */
const isDatabaseHost = (host: string): boolean =>
  /^[\w-]+(?:\.[\w-]+)+/.test(host) && !/^[\w.-]*(?:example|invalid|test|host)\b/.test(host);

/** Hosts that nobody has (RFC 2606). */
const EXAMPLE_HOST = /^(?:[\w-]+\.){0,4}example(?:\.(?:com|net|org))?(?![\w.-])/i;

/** The same word twice, a service's well-known default, or a word for an example's host opens nothing that matters. */
function confidenceOf(user: string, password: string, host: string): Confidence {
  if (user.toLowerCase() === password.toLowerCase() || password.length < 3) return 'low';
  return EXAMPLE_HOST.test(host) && /^(?:[a-z]+|\d{1,4})$/i.test(password) && !isRandom(password)
    ? 'low'
    : 'high';
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
