import type { Match } from '../model/match.ts';
import type { CompiledRule } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import { compileGlobs } from './globs.ts';

interface PathRule {
  readonly rule: CompiledRule;
  test(path: string): boolean;
}

const compiled = new WeakMap<readonly CompiledRule[], readonly PathRule[]>();

function pathRulesOf(rules: readonly CompiledRule[]): readonly PathRule[] {
  const known = compiled.get(rules) ?? rules.flatMap(toPathRule);
  compiled.set(rules, known);
  return known;
}

function toPathRule(rule: CompiledRule): PathRule[] {
  const globs = rule.matchers.flatMap((matcher) => (matcher.kind === 'path' ? matcher.globs : []));
  return globs.length === 0 ? [] : [{ rule, test: compileGlobs(globs) }];
}

/** Rules that are about a file as a whole, by its path. The match is the whole file; its "secret" is the file itself. */
export function matchPaths(rules: readonly CompiledRule[], path: string, size: number): Match[] {
  return pathRulesOf(rules)
    .filter(({ test }) => test(path))
    .map(({ rule }) => ({
      ruleId: rule.id,
      span: { start: 0, end: 0 },
      secret: new Secret(`${path}#${size}`),
      confidence: rule.confidence,
      checks: [{ check: 'pattern', verdict: 'pass', detail: 'the kind of file says so' }],
      companions: [],
    }));
}
