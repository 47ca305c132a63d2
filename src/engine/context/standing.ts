import type { Window } from '../window.ts';
import { type Assignment, endOfLine } from './assignment.ts';
import { nameParts } from './names.ts';

/**
 * Whether name and value are two elements among others: `["token", "password", "machine"]`. Two arguments of a call or the
 * two of a pair are a name and its value, and so are an option and what stands behind it.
 */
export function isOneOfAList(
  { text }: Window,
  { name, before, operator, start, end, quote }: Assignment,
): boolean {
  if (operator !== 'call' || quote === 'none' || name.startsWith('-')) return false;
  if (!isBehindComma(text, start)) return false;
  const isQuotedName = /\w{0,2}["'`]$/.test(before);
  if (!isQuotedName) return /^[a-z]\w*\./.test(name);
  const behind = /^[\\"'`]*\s*([,\])}|]?)/.exec(text.slice(end, endOfLine(text, end)))?.[1] ?? '';
  const isFirst = /[[({]\s*\w{0,2}\\{0,3}["'`]$/.test(before);
  const isArgument = /[\w>]\(\s*\w{0,2}\\{0,3}["'`]$/.test(before);
  if (isArgument) return false;
  return isFirst ? behind === ',' || behind === '' : behind !== ')';
}

const isBehindComma = (text: string, start: number): boolean =>
  /,\s*\w{0,2}[\\"'`]*$/.test(text.slice(Math.max(0, start - 32), start));

/** `{ "a": "password", "b": … }`: the name is the value of one key, and what stands behind it is the next. */
export const isKeyBehind = ({ text }: Window, { operator, quote, start, end }: Assignment): boolean =>
  operator === 'call' &&
  quote !== 'none' &&
  isBehindComma(text, start) &&
  /^["'`]\s{0,4}(?::|=>)/.test(text.slice(end, end + 8));

/**
 * `login(user, password, "words")`, `eq .Values.password "words"`: a variable, and a text that is the next argument. Of the
 * first argument of a call, what follows is what it is set to or compared with, as often as not.
 */
export const isArgumentBehind = (
  { text }: Window,
  { name, before, operator, quote, start }: Assignment,
): boolean => {
  if (quote === 'none' || /["'`]$/.test(before) || !/[a-z]/.test(name)) return false;
  if (operator === 'flag') return /^[.$]/.test(name);
  return operator === 'call' && isBehindComma(text, start) && (name.startsWith('$') || /,\s*$/.test(before));
};

/** `create("name", "password", ["words"])`: a list, which is another argument. */
export const isOfListBehind = ({ text }: Window, { operator, start }: Assignment): boolean =>
  operator === 'call' && /,\s{0,24}\[\s{0,4}["'`]$/.test(text.slice(Math.max(0, start - 40), start));

/** Directives of nginx: where requests are passed on to. */
export const isPassedOn = ({ name, operator }: Assignment): boolean =>
  (operator === 'flag' || operator === 'line') &&
  /^(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/.test(name);

/** `key(Type name)`: a parameter with its type. */
export const isParameter = ({ text }: Window, { operator, quote, end }: Assignment): boolean =>
  operator === 'call' &&
  quote === 'none' &&
  /^\s{1,4}[A-Za-z_]\w{0,40}\s{0,4}[,)=]/.test(text.slice(end, end + 56));

/** `"password": { "type": …`: the first key of an object, which is what the name stands for. */
export const isKeyOfObject = ({ text }: Window, { start, end }: Assignment): boolean =>
  /\{\s{0,4}["'`]$/.test(text.slice(Math.max(0, start - 6), start)) &&
  /^["'`]\s{0,4}(?::|=>)/.test(text.slice(end, end + 8));

/**
 * A call that sets what it names, or that says what it is where nothing else sets it: `setPassword("…")`, `.password("…")`,
 * `put("password", "…")`, `getenv("DB_PASSWORD", "…")`. There a word is a password as well.
 */
export const isSetter = (window: Window, assignment: Assignment): boolean =>
  SETTING.test(assignment.before) ||
  isTuple(window, assignment) ||
  (isCallOf(window, assignment) &&
    /^(?:[\w$.]*[.>:])?(?:set\w*|(?:with)?pass(?:word|wd))$/i.test(assignment.name));

/** `{password, "…"}` and `{password, <<"…">>}`: the options of Erlang. */
const isTuple = ({ text }: Window, { name, before, operator, end }: Assignment): boolean =>
  operator === 'call' &&
  before.endsWith('{') &&
  /^[a-z]\w*$/.test(name) &&
  /^"(?:>>)?\}/.test(text.slice(end, end + 4));

const SETTING =
  /(?:\b|_)(?:type|fill|setValue|define|putenv|[sS]et[eE]nv|setdefault|put|set\w*|get_?env|getEnv|env|fetch|String)\(\s{0,8}["']#?$|ENV\[["']$/;

/** `name("…")`, and not one of a list such as `"name", "…"`. */
export const isCallOf = ({ text }: Window, { operator, start }: Assignment): boolean =>
  operator === 'call' && /\(\s{0,4}["'`]?$/.test(text.slice(Math.max(0, start - 6), start));

/** `run("openssl", "passwd", …)`: the first argument of several says what to do, as often as not. */
export const isFirstOfMany = ({ text }: Window, { operator, quote, start, end }: Assignment): boolean =>
  operator !== 'call' &&
  quote !== 'none' &&
  /\w\(\s{0,4}["'`]$/.test(text.slice(Math.max(0, start - 8), start)) &&
  /^["'`]\s{0,4},/.test(text.slice(end, end + 8));

/** `{ fail: '…', pass: '…' }`: two outcomes of a test. */
export const isOutcome = ({ text, at }: Window, { name, operator, end }: Assignment): boolean =>
  operator === 'colon' &&
  /^pass$/i.test(name) &&
  /\bfail["']?\s{0,4}:/i.test(text.slice(Math.max(0, at - FELLOWS), end + FELLOWS));

/** Bytes around a value in which its fellows are looked for. */
const FELLOWS = 80;

/** Near a name and its value stand bytes that text does not have: a compiled program, or a catalogue of messages. */
export const isInBinary = ({ text, at }: Window, { end }: Assignment): boolean => {
  const near = text.slice(Math.max(0, at - 64), end + 64);
  return near.includes('\0') || near.includes('\x01') || near.includes('\x02');
};

/** `struct passwd`: a type of that name. */
export const isOfType = ({ before }: Assignment): boolean =>
  /\b(?:struct|class|enum|interface|trait)[ \t]+$/.test(before);

/** `/etc/passwd`, and `SHA1 of given password`: about a file, or a hash. */
export const isOfFileOrHash = ({ name, before }: Assignment): boolean =>
  (/^passwd/.test(name) && /\/$/.test(before)) || /\b(?:sha\d{0,3}|md5|hash)\b(?: \w+){1,2} $/i.test(before);

/** `known ? password : otherwise("…")`. */
export const isAlternative = ({ operator, before }: Assignment): boolean =>
  operator === 'colon' && /\?[ \t\r\n]{1,16}$/.test(before);

/** `"…:gecos"` behind the word, where a word stands right behind the colon: two names, as far as one can tell. */
export const isJoined = ({ text }: Window, { operator, quote, start }: Assignment): boolean =>
  operator === 'colon' && quote === 'none' && text.charAt(start - 1) === ':';

/** `ERROR_WRONG_PASSWORD = n`: in a program, since settings of that form have no space there. */
export const isNumberedConstant = ({ text }: Window, { name, operator, start }: Assignment, value: string) =>
  operator === 'equals' &&
  /^\d{1,5}$/.test(value) &&
  /^\$?[A-Z][A-Z0-9_]*$/.test(name) &&
  text.charAt(start - 1) === ' ';

/**
 * Unquoted, `@Password` of SQL and of templates, and `_password` of a class: all the letters of it are those of a name.
 */
export const isVariable = ({ name }: Assignment, value: string): boolean =>
  /^_[a-z]+(?:[A-Z][a-z]*)*(?:String|Key)?\d{0,2}$/.test(value) ||
  (/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(value) &&
    /(?:pass(?:word|wd)?|secret|token)_(?:hash|value|var|param|arg|str|string|bytes|field|input)$/.test(
      value,
    )) ||
  (/^@[A-Za-z_]\w*$/.test(value) && (!/\d/.test(value) || lettersOf(value).includes(lettersOf(name))));

/** `PasswordPrelogin = "password-prelogin"`: its own name, with a number before it or not, or a selector of it. */
export function isItsName({ name }: Assignment, value: string): boolean {
  const [ofName, ofValue] = [lettersOf(name), lettersOf(value)];
  return (
    (ofName.length >= SHORTEST_NAME && ofName === ofValue) ||
    (ofName.length >= LONG_NAME && ofValue.includes(ofName)) ||
    (ofName.length >= LONG_NAME && withoutNumber(ofName) === withoutNumber(ofValue)) ||
    (/^[#.][A-Za-z]/.test(value) && ofValue.length >= SHORTEST_NAME && ofName.includes(ofValue))
  );
}

/** `saltedPasswordText = parts.remove("saltedpassword")`: what is looked up has the name, or a part of it. */
export const isLookedUp = ({ text }: Window, { name, start }: Assignment, value: string): boolean =>
  /^[a-z]{12,}$/i.test(value) &&
  /\w\(\s{0,4}["'`]$/.test(text.slice(Math.max(0, start - 8), start)) &&
  lettersOf(name).includes(lettersOf(value));

/** `getElementById('smtppass')`: the id of a field in a page. */
export const isFoundBy = ({ text }: Window, { start }: Assignment): boolean =>
  /(?:getElement\w{2,24}|querySelector(?:All)?|getAttribute)\(\s{0,4}["'`]$/.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** Letters and digits; `password` is a name and a password as well. */
const [SHORTEST_NAME, LONG_NAME] = [12, 18];

const withoutNumber = (letters: string): string => letters.replace(/\d+$/, '');
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** `arn:aws:secretsmanager:…:secret:name-Ab12Cd`: the word is a kind of thing, and what follows is its name. */
export const isPartOfIdentifier = ({ text, at }: Window, { name, operator, start }: Assignment): boolean =>
  operator === 'colon' && /^\w+$/.test(name) && text.charAt(at - 1) === ':' && text.charAt(start - 1) === ':';

/** A call that tells secrets apart or makes something else of them: its arguments are made up more often than not. */
export const isHandling = ({ name, before, operator }: Assignment): boolean =>
  operator === 'call' &&
  (HANDLING.test(nameParts(name)[0] ?? '') ||
    JUDGING.test(nameParts(name.split('.').at(-1) ?? '')[0] ?? '') ||
    OF_HASHES.test(name) ||
    HANDLED.test(before));

const HANDLING = /^(?:split|parse|mask|strip|is|has)$/;
const JUDGING = /^(?:hash|encode|encrypt|check|verify|validate|compare|match|matches)$/;
/** `password_verify`, `PasswordHash.parse`. */
const OF_HASHES = /password_verify$|hash(?:er)?\.\w+$/i;
const HANDLED =
  /(?:^|[.\s(])(?:hash|encode|encrypt|check|verify|validate|compare|matches)\w*\(\s{0,4}["'`]$/i;

/** `"password", listOf("authority")`: the second argument is another call, and the text is that one's. */
export const isOfAnotherCall = ({ text, at }: Window, { operator, start }: Assignment): boolean =>
  operator === 'call' &&
  /,\s{0,24}(?:new\s{1,4})?[\w.]+\(\s{0,4}["'`]$/.test(text.slice(Math.max(at, start - 96), start));

/** Directives of settings that take nothing but a password. */
const DIRECTIVE = /^(?:bind_?pw|root_?pw|requirepass|masterauth)$/i;

/** Whether the line looks like program text rather than like settings: judged by what stands around the value. */
export function isCode(window: Window, assignment: Assignment): boolean {
  // `${NAME:=value}` of a shell, `${name:value}` of Spring; `]` behind character data of XML.
  if (assignment.before.endsWith('${') || assignment.operator === 'text') return false;
  const behind = window.text.charAt(assignment.end);
  if (/[;,(){}[\].]/.test(behind)) return true;
  const spaced = /\s=\s*$|:=\s*$/.test(
    window.text.slice(Math.max(0, assignment.start - 4), assignment.start),
  );
  return spaced && /[a-z][A-Z]|^[a-z_]+$/.test(assignment.name) && assignment.name.includes('.');
}

/** Places where a word is no variable of a program. */
export function standsForItself({ quote, operator, name, before }: Assignment): boolean {
  if (operator === 'comparison' || operator === 'prose' || operator === 'call') return false;
  if (quote !== 'none' || operator === 'text' || operator === 'pair') return true;
  return (
    DIRECTIVE.test(name) ||
    (operator === 'line' && /(?:ENV|setenv|set(?:[ \t]+-{1,2}[A-Za-z]{1,8}){1,3})[ \t]+$/.test(before))
  );
}
