import type { Match } from '../model/match.ts';
import type { CompiledRule } from '../model/rule.ts';
import type { RuleBook } from '../model/rule-book.ts';
import { Secret } from '../model/secret.ts';
import { compileGlobs } from './globs.ts';

/** A rule that is about files by their paths. */
export interface PathRule {
  readonly ruleId: string;
  rule(): CompiledRule;
  /** What paths that pass the test end with, one of these, all in their last part; undefined where that cannot be told. */
  readonly endings: readonly string[] | undefined;
  test(path: string): boolean;
}

export async function compilePathRules(rules: RuleBook): Promise<PathRule[]> {
  return Promise.all(
    rules.paths().map(async ({ rule, globs }) => ({
      ruleId: rules.ids[rule] ?? '',
      rule: () => rules.at(rule),
      endings: endingsOf(globs),
      test: await compileGlobs(globs),
    })),
  );
}

/** What stands in a glob behind the last character that could be more than itself. */
const LITERAL_END = /[^/*?[\]{}()!+@|\\]+$/;

function endingsOf(globs: readonly string[]): string[] | undefined {
  const endings = globs.map((glob) => (glob.startsWith('!') ? undefined : LITERAL_END.exec(glob)?.[0]));
  return endings.every((ending) => ending !== undefined) ? endings : undefined;
}

/** Rules that are about a file as a whole, by its path. The match is the whole file; its "secret" is the file itself. */
export function matchPaths(rules: readonly PathRule[], path: string, size: number): Match[] {
  return rules
    .filter(({ test }) => test(path))
    .map((own) => own.rule())
    .map(({ id, confidence }) => ({
      ruleId: id,
      span: { start: 0, end: 0 },
      secret: new Secret(`${path}#${size}`),
      confidence,
      checks: [{ check: 'pattern', verdict: 'pass', detail: 'the kind of file says so' }],
      companions: [],
    }));
}
