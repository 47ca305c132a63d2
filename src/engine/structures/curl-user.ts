import type { CheckResult } from '../../model/check.ts';
import { pass, reject } from '../candidate.ts';
import { isRandom } from '../checks/naturalness.ts';
import { checkPassword } from '../checks/password.ts';
import { nothing, type Reading, type Structure } from './structure.ts';

const OPTION = /\s(?:-u|--user|-U|--proxy-user)(?:\s+|=|(?=["'\w]))/g;
const MAX_WORD = 384;

/** `curl -u user:password`: the password on a command line. */
export const curlUser: Structure = {
  lead: 1,
  reach: 768,
  read(window) {
    const { text, at } = window;
    if (/[\w-]/.test(text.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const command = logicalLine(text, at);
    const readings = [...command.matchAll(OPTION)].flatMap((match) =>
      readOption(command, (match.index ?? 0) + match[0].length).map((reading) => ({
        ...reading,
        start: at + reading.start,
        end: at + reading.end,
      })),
    );
    return { readings, from: Math.max(0, at - 1), to: text.length };
  },
};

function readOption(command: string, start: number): Reading[] {
  const word = shellWord(command, start);
  const colon = word.findIndex(({ char }) => char === ':');
  if (colon < 0) return [];
  const [user, password] = [word.slice(0, colon), word.slice(colon + 1)];
  const option = pass('structure', 'an option of curl');
  if (password.length === 0) {
    // Many services take a token as the user and no password.
    const value = textOf(user);
    return value.length >= 10 && /\d/.test(value) && isRandom(value)
      ? [readingOf(user, [option, checkValue(value)], [])]
      : [];
  }
  const companions = user.length === 0 ? [] : [{ name: 'user', value: textOf(user) }];
  return [readingOf(password, [option, checkValue(textOf(password))], companions)];
}

const checkValue = (value: string): CheckResult =>
  /^\$|^\{|^<|^ [.+] |^[.+] ?\$/.test(value)
    ? reject('reference', 'a variable of a shell or of a program')
    : checkPassword(value);

interface Letter {
  readonly char: string;
  readonly at: number;
}

const textOf = (letters: readonly Letter[]): string => letters.map(({ char }) => char).join('');

function readingOf(
  letters: readonly Letter[],
  checks: readonly CheckResult[],
  companions: readonly { readonly name: string; readonly value: string }[],
): Reading {
  const [start, end] = [letters[0]?.at ?? 0, (letters.at(-1)?.at ?? 0) + 1];
  const isWhole = end - start === letters.length;
  return {
    start,
    end,
    ...(isWhole ? {} : { value: textOf(letters) }),
    label: 'curl',
    checks,
    companions,
  };
}

/**
 * The characters of the word that a shell reads here: pieces with and without quotes, joined. A quote in the middle of a piece
 * is the end of a text that the whole command stands in.
 */
function shellWord(command: string, start: number): Letter[] {
  const letters: Letter[] = [];
  let quote = '';
  for (let at = start; at < command.length && letters.length < MAX_WORD; at++) {
    const char = command.charAt(at);
    if (quote !== '' && char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) {
      if (at > start && !/[:"']/.test(command.charAt(at - 1))) break;
      quote = char;
    } else if (char === '\\' || char === '`' || (quote === '' && /[\s;|)]/.test(char))) break;
    else letters.push({ char, at });
  }
  return letters;
}

/** The command up to the end of its line; a backslash at the end continues it. */
function logicalLine(text: string, at: number): string {
  const end = /(?<!\\)\r?\n/g;
  end.lastIndex = at;
  return text.slice(at, end.exec(text)?.index ?? text.length);
}
