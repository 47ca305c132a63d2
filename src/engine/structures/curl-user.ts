import { pass, reject } from '../candidate.ts';
import { checkPassword } from './password-checks.ts';
import { nothing, type Reading, type Structure } from './structure.ts';

const OPTION =
  /\s(?:-u|--user|-U|--proxy-user)(?:\s+|=|(?=["'\w]))(["']?)([^\s:"'`]{1,128}):([^\s"'`]{1,256}|(?<=["'][^"']*)[^"']{1,256})\1(?=[\s"'`\\;|)]|$)/g;

/** `curl -u user:password`: the password on a command line. */
export const curlUser: Structure = {
  lead: 1,
  reach: 768,
  read(window) {
    const { text, at } = window;
    if (/[\w-]/.test(text.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const command = logicalLine(text, at);
    const readings = [...command.matchAll(OPTION)].map((match): Reading => {
      const [all, quote = '', user = '', password = ''] = match;
      const end = at + (match.index ?? 0) + all.length - quote.length;
      const check = /^\$|^\{|^</.test(password)
        ? reject('reference', 'a shell variable')
        : checkPassword(password);
      return {
        start: end - password.length,
        end,
        label: 'curl',
        checks: [pass('structure', 'an option of curl'), check],
        companions: [{ name: 'user', value: user }],
      };
    });
    return { readings, from: Math.max(0, at - 1), to: text.length };
  },
};

/** The command up to the end of its line; a backslash at the end continues it. */
function logicalLine(text: string, at: number): string {
  const end = /(?<!\\)\r?\n/g;
  end.lastIndex = at;
  return text.slice(at, end.exec(text)?.index ?? text.length);
}
