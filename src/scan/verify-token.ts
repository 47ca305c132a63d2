import type { CompiledRule } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import type { Covered } from './scan.ts';

/** A token of which the user says what it is, in place of what a scan finds. */
export function coverToken(token: string, rule: CompiledRule): Covered {
  const prefixes = rule.matchers.flatMap((matcher) =>
    'publicPrefixes' in matcher ? matcher.publicPrefixes : [],
  );
  const prefix = prefixes.find((candidate) => token.startsWith(candidate)) ?? '';
  const bytes = Buffer.byteLength(token);
  const match = {
    ruleId: rule.id,
    span: { start: 0, end: bytes },
    secret: new Secret(token, prefix),
    confidence: 'high',
    checks: [],
    companions: [],
  } as const;
  const region = {
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: token.length + 1,
    startOffset: 0,
    endOffset: bytes,
  };
  const report = {
    path: '<stdin>',
    provenance: { kind: 'stdin' },
    bytes,
    matches: [{ match, region, snippet: { text: '', start: 0, end: 0 } }],
    rejections: [],
    problem: undefined,
  } as const;
  return { reports: [report], files: 1, objects: 0, bytes, problems: [], exclusions: [], notes: [] };
}
