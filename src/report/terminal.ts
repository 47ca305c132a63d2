/**
 * Characters that a terminal obeys or that change how the text around them reads: controls, escape sequences' bytes,
 * bidirectional overrides ("Trojan Source", CVE-2021-42574), and characters without width.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMES: Readonly<Record<string, string>> = { '\t': ' ', '\n': '\\n', '\r': '\\r' };

/** Text from files and file names as it may go to a terminal: one line, and nothing in it acts. */
export const safe = (text: string): string => text.replace(UNSAFE, (char) => NAMES[char] ?? escapeChar(char));

const escapeChar = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON whose every string is safe to print and to put into a script: controls, overrides and separators are escaped. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(UNSAFE, (char) =>
    char === '\n' ? char : escapeChar(char),
  );
