import { builtinTests } from '../../src/rules/builtin.ts';
import type { Tokens } from './tokens.ts';

const examples = builtinTests().flatMap(({ examples: own }) => own.map(({ text }) => text));
const negatives = builtinTests().flatMap(({ negatives: own }) => own.map(({ text }) => text));

/** Examples, cut, doubled and mixed with what stands between them in files. */
export function mixedText(tokens: Tokens, parts: number): string {
  const glue = [
    '\n',
    ' ',
    '',
    '"',
    ',\n',
    '\n\n',
    'password = "',
    '\\n',
    'token: ',
    '\u00e9',
    '日本',
    '-----BEGIN ',
    'x'.repeat(30),
  ];
  return Array.from({ length: parts }, () => {
    const text = tokens.pick(tokens.random() < 0.7 ? examples : negatives);
    const from = tokens.random() < 0.2 ? Math.floor(tokens.random() * text.length) : 0;
    const to = tokens.random() < 0.2 ? Math.floor(tokens.random() * text.length) : text.length;
    return text.slice(from, to) + tokens.pick(glue);
  }).join('');
}
