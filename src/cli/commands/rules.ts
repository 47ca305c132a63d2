import { realpathSync } from 'node:fs';
import path from 'node:path';
import { toRuleSelection } from '../../config/options.ts';
import { UsageError } from '../../model/errors.ts';
import type { CompiledRule, RuleSet } from '../../model/rule.ts';
import { RuleBook } from '../../model/rule-book.ts';
import { builtinRuleSet, requireKnown, selectRules } from '../../rules/select.ts';
import { loadUserRules } from '../../rules/user-rules.ts';
import { loadScanner } from '../../scan/engine.ts';
import { testRules } from '../../scan/test-rules.ts';
import { writeOut } from '../output.ts';
import type { ParsedArgs } from '../parse-args.ts';
import { requireAction } from '../require-action.ts';
import { describeRule } from './describe-rule.ts';

/** Two megabytes of programs that are always there: patdown's own, and the packages in them. */
const ownPrograms = (): string => path.dirname(realpathSync(process.argv[1] ?? '.'));

const ACTIONS = ['list', 'show', 'check', 'test'] as const;

/** @returns the exit code. @throws PatdownError */
export async function runRules({ command, positionals, values }: ParsedArgs): Promise<number> {
  const [name = '', ...args] = positionals;
  const action = requireAction(command, name, ACTIONS);
  const isJson = values.has('json');
  const origin = values.has('as-builtin') ? 'builtin' : 'user';
  switch (action) {
    case 'list':
      return list(await selectRules(toRuleSelection(values)), isJson);
    case 'show':
      return show(await selectRules({ ...toRuleSelection(values), only: [], skip: [] }), args, isJson);
    case 'check':
      return check(ruleSets(args, origin), values);
    case 'test':
      return test(ruleSets(args, origin));
  }
}

async function list(rules: RuleBook, isJson: boolean): Promise<number> {
  const sorted = [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (isJson) {
    await writeOut(
      `${JSON.stringify(
        sorted.map(({ matchers: _, origin: __, ...info }) => info),
        undefined,
        2,
      )}\n`,
    );
    return 0;
  }
  const width = Math.max(...sorted.map(({ id }) => id.length));
  const lines = sorted.map(({ id, severity, name }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${name}`);
  await writeOut(`${lines.join('\n')}\n\n${sorted.length} rules\n`);
  return 0;
}

async function show(rules: RuleBook, ids: readonly string[], isJson: boolean): Promise<number> {
  if (ids.length === 0) throw new UsageError('PD_RULE_MISSING', 'rules show needs the id of a rule');
  const shown = ids.map((id) => requireKnown(id, rules));
  const text = isJson ? JSON.stringify(shown, undefined, 2) : shown.map(describeRule).join('\n\n');
  await writeOut(`${text}\n`);
  return 0;
}

const ruleSets = (paths: readonly string[], origin: CompiledRule['origin']): RuleSet[] =>
  paths.length === 0 ? [builtinRuleSet()] : paths.map((path) => loadUserRules(path, origin));

async function check(sets: readonly RuleSet[], values: ParsedArgs['values']): Promise<number> {
  const { checkRules } = await import('./check-rules.ts');
  const sample = values.get('sample') ?? [ownPrograms()];
  const { lines, isFaulty } = await checkRules(sets, sample, values.has('verbose'));
  await writeOut([...lines, ''].join('\n'));
  return isFaulty ? 2 : 0;
}

async function test(sets: readonly RuleSet[]): Promise<number> {
  let failed = 0;
  for (const { rules, tests } of sets) {
    const report = await testRules(rules, tests, await loadScanner(RuleBook.of(rules)));
    failed += report.failures.length;
    const lines = report.failures.map(
      ({ ruleId, kind, number, message }) => `${ruleId}: ${kind} ${number}: ${message}`,
    );
    await writeOut([...lines, `${report.passed} passed, ${report.failures.length} failed`, ''].join('\n'));
  }
  return failed === 0 ? 0 : 2;
}
