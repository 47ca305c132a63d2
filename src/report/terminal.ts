/**
 * Characters that a terminal obeys or that change how the text around them reads: controls, the bytes of escape sequences,
 * bidirectional overrides ("Trojan Source", CVE-2021-42574), characters that are not seen (without width, fillers, tags,
 * variation selectors but those of emoji), and halves of surrogate pairs.
 */
const unsafe = (): RegExp =>
  /(?!\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u202f]/gu;
let made: RegExp | undefined;

/** Nearly all texts: V8 takes longer to make the other expression than a small scan takes to be told of. */
const PLAIN = /^[\x20-\x7e]*$/;

function replaceUnsafe(text: string, by: (char: string) => string): string {
  if (PLAIN.test(text)) return text;
  made ??= unsafe();
  return text.replace(made, by);
}

const NAMES: Readonly<Record<string, string>> = { '\t': ' ', '\n': '\\n', '\r': '\\r' };

/** Text from files and file names as it may go to a terminal: one line, and nothing in it acts. */
export const safe = (text: string): string => replaceUnsafe(text, (char) => NAMES[char] ?? escapeChar(char));

const escapeChar = (char: string): string =>
  char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** JSON whose every string is safe to print and to put into a script: controls, overrides and separators are escaped. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(NOT_PLAIN, (part) => replaceUnsafe(part, escapeChar));

/** In JSON these are a few in millions of characters, and the expression for unsafe ones takes long for each of the others. */
const NOT_PLAIN = /[^\n\x20-\x7e]+/g;
