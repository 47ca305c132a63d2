import type { Match } from '../model/match.ts';
import type { CompiledRule } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import { compileGlobs } from './globs.ts';

const compiled = new WeakMap<CompiledRule, (path: string) => boolean>();

function matcherOf(rule: CompiledRule): (path: string) => boolean {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const test = compileGlobs(
    rule.matchers.flatMap((matcher) => (matcher.kind === 'path' ? matcher.globs : [])),
  );
  compiled.set(rule, test);
  return test;
}

/** Rules that are about a file as a whole, by its path. The match is the whole file; its "secret" is the file itself. */
export function matchPaths(rules: readonly CompiledRule[], path: string, size: number): Match[] {
  return rules
    .filter((rule) => rule.matchers.some((matcher) => matcher.kind === 'path') && matcherOf(rule)(path))
    .map((rule) => ({
      ruleId: rule.id,
      span: { start: 0, end: 0 },
      secret: new Secret(`${path}#${size}`),
      confidence: rule.confidence,
      checks: [{ check: 'pattern', verdict: 'pass', detail: 'the kind of file says so' }],
      companions: [],
    }));
}
