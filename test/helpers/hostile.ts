import fc from 'fast-check';
import type { ScanResult } from '../../src/model/result.ts';
import { active, finding, gitLocations, location, result, rule } from '../report/fixtures.ts';

/** What ends a field, a line, a cell, a tag or a command in one format or another, and what acts on terminals. */
const PIECES = [
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '\0',
  '\x1b[31m',
  '\u202e',
  '\u2028',
  '\ufffe',
  '\ud800',
  '::error::x',
  '::set-env name=a::b',
  '::stop-commands::x',
  '%0A::error::',
  '##[error]',
  ',',
  ':',
  '%',
  ';',
  '|',
  '\\|',
  '`',
  '```',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  '</code>',
  '</td></tr></table>',
  '&lt;',
  '&#64;',
  '"',
  "'",
  '" onload="x',
  '[a](http://evil.invalid)',
  '![a](http://evil.invalid/x.png)',
  'http://evil.invalid',
  '@everyone',
  '#1',
  '!1',
  '=cmd|1',
  '+1',
  '-1',
  '@SUM(1)',
  '＝1',
  '日本 😀',
  ' ',
  'plain',
];

export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

/** A result with the text in every place that can hold a stranger's words: files, repositories, providers, rules of the user's own. */
export function hostileResult(text: string): ScanResult {
  const provenances = gitLocations.map(({ provenance }) => provenance);
  const texts = {
    path: text,
    snippet: { text: `${text}acme_…(15)${text}`, start: text.length, end: text.length + 10 },
  };
  return result({
    sources: [text],
    rules: new Map([
      [
        rule.id,
        {
          ...rule,
          name: text,
          description: text,
          remediation: text,
          revokeUrl: text,
          references: [text, `https://${text}`],
        },
      ],
    ]),
    findings: [
      finding({
        checks: [{ check: 'structure', verdict: 'pass', detail: 'decodes', facts: { user: text } }],
        verification: { ...active, facts: { owner: text } },
        locations: [
          location({ ...texts, unheeded: { reason: text } }),
          ...provenances.map((provenance) =>
            location({
              ...texts,
              provenance:
                'tag' in provenance
                  ? { ...provenance, tag: text }
                  : 'author' in provenance
                    ? { ...provenance, author: text, email: text, date: text, branches: [text] }
                    : provenance,
            }),
          ),
        ],
      }),
    ],
    suppressed: [
      finding({ locations: [location({ ...texts, suppression: { kind: 'inline', reason: text } })] }),
    ],
    problems: [{ kind: 'git', path: text, message: text }],
    exclusions: [{ reason: 'symlink', count: 1, paths: [text] }],
    notes: [text],
  });
}
