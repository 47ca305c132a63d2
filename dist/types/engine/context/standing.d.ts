import type { Window } from '../window.ts';
import { type Assignment } from './assignment.ts';
/**
 * Whether name and value are two elements among others: `["token", "password", "machine"]`. Two arguments of a call or the
 * two of a pair are a name and its value, and so are an option and what stands behind it.
 */
export declare function isOneOfAList({ text }: Window, { name, before, operator, start, end, quote }: Assignment): boolean;
/** `{ "a": "password", "b": … }`: the name is the value of one key, and what stands behind it is the next. */
export declare const isKeyBehind: ({ text }: Window, { operator, quote, start, end }: Assignment) => boolean;
/**
 * `login(user, password, "words")`, `eq .Values.password "words"`: a variable, and a text that is the next argument. Of the
 * first argument of a call, what follows is what it is set to or compared with, as often as not.
 */
export declare const isArgumentBehind: ({ text }: Window, { name, before, operator, quote, start }: Assignment) => boolean;
/** `create("name", "password", ["words"])`: a list, which is another argument. */
export declare const isOfListBehind: ({ text }: Window, { operator, start }: Assignment) => boolean;
/** Directives of nginx: where requests are passed on to. */
export declare const isPassedOn: ({ name, operator }: Assignment) => boolean;
/** `key(Type name)`: a parameter with its type. */
export declare const isParameter: ({ text }: Window, { operator, quote, end }: Assignment) => boolean;
/** `"password": { "type": …`: the first key of an object, which is what the name stands for. */
export declare const isKeyOfObject: ({ text }: Window, { start, end }: Assignment) => boolean;
/**
 * A call that sets what it names, or that says what it is where nothing else sets it: `setPassword("…")`, `.password("…")`,
 * `put("password", "…")`, `getenv("DB_PASSWORD", "…")`. There a word is a password as well.
 */
export declare const isSetter: (window: Window, assignment: Assignment) => boolean;
/** `name("…")`, and not one of a list such as `"name", "…"`. */
export declare const isCallOf: ({ text }: Window, { operator, start }: Assignment) => boolean;
/** `run("openssl", "passwd", …)`: the first argument of several says what to do, as often as not. */
export declare const isFirstOfMany: ({ text }: Window, { operator, quote, start, end }: Assignment) => boolean;
/** `{ fail: '…', pass: '…' }`: two outcomes of a test. */
export declare const isOutcome: ({ text, at }: Window, { name, operator, end }: Assignment) => boolean;
/** Near a name and its value stand bytes that text does not have: a compiled program, or a catalogue of messages. */
export declare const isInBinary: ({ text, at }: Window, { end }: Assignment) => boolean;
/** `struct passwd`: a type of that name. */
export declare const isOfType: ({ before }: Assignment) => boolean;
/** `/etc/passwd`, and `SHA1 of given password`: about a file, or a hash. */
export declare const isOfFileOrHash: ({ name, before }: Assignment) => boolean;
/** `known ? password : otherwise("…")`. */
export declare const isAlternative: ({ operator, before }: Assignment) => boolean;
/** `"…:gecos"` behind the word, where a word stands right behind the colon: two names, as far as one can tell. */
export declare const isJoined: ({ text }: Window, { operator, quote, start }: Assignment) => boolean;
/** `ERROR_WRONG_PASSWORD = n`: in a program, since settings of that form have no space there. */
export declare const isNumberedConstant: ({ text }: Window, { name, operator, start }: Assignment, value: string) => boolean;
/**
 * Unquoted, `@Password` of SQL and of templates, and `_password` of a class: all the letters of it are those of a name.
 */
export declare const isVariable: ({ name }: Assignment, value: string) => boolean;
/** `PasswordPrelogin = "password-prelogin"`: its own name, with a number before it or not, or a selector of it. */
export declare function isItsName({ name }: Assignment, value: string): boolean;
/** `saltedPasswordText = parts.remove("saltedpassword")`: what is looked up has the name, or a part of it. */
export declare const isLookedUp: ({ text }: Window, { name, start }: Assignment, value: string) => boolean;
/** `getElementById('smtppass')`: the id of a field in a page. */
export declare const isFoundBy: ({ text }: Window, { start }: Assignment) => boolean;
/** `arn:aws:secretsmanager:…:secret:name-Ab12Cd`: the word is a kind of thing, and what follows is its name. */
export declare const isPartOfIdentifier: ({ text, at }: Window, { name, operator, start }: Assignment) => boolean;
/** A call that tells secrets apart or makes something else of them: its arguments are made up more often than not. */
export declare const isHandling: ({ name, before, operator }: Assignment) => boolean;
/** `"password", listOf("authority")`: the second argument is another call, and the text is that one's. */
export declare const isOfAnotherCall: ({ text, at }: Window, { operator, start }: Assignment) => boolean;
/** Whether the line looks like program text rather than like settings: judged by what stands around the value. */
export declare function isCode(window: Window, assignment: Assignment): boolean;
/** Places where a word is no variable of a program. */
export declare function standsForItself({ quote, operator, name, before }: Assignment): boolean;
