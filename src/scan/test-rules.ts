import { createScanner } from '../engine/scanner.ts';
import { DEFAULT_MIN_CONFIDENCE, atLeast } from '../model/levels.ts';
import type { Match, Related } from '../model/match.ts';
import type { CompiledRule, RuleExample, RuleNegative, RuleTests } from '../model/rule.ts';
import { RuleBook } from '../model/rule-book.ts';
import type { BlobScanner } from '../model/scanner.ts';
import { compilePathRules, matchPaths, type PathRule } from './match-paths.ts';

/** An example or a negative that does not do what its rule file says. */
export interface RuleTestFailure {
  readonly ruleId: string;
  readonly kind: 'example' | 'negative';
  /** Which of the rule's examples or negatives, from 1. */
  readonly number: number;
  /** Holds nothing of the text. */
  readonly message: string;
}

export interface RuleTestReport {
  readonly passed: number;
  readonly failures: readonly RuleTestFailure[];
}

/** Runs every example and negative through the whole engine, with all rules on. */
export async function testRules(
  rules: readonly CompiledRule[],
  tests: readonly RuleTests[],
  scanner: BlobScanner = createScanner(RuleBook.of(rules)),
): Promise<RuleTestReport> {
  const pathRules = await compilePathRules(RuleBook.of(rules));
  const failures: RuleTestFailure[] = [];
  let passed = 0;
  const record = (
    ruleId: string,
    kind: RuleTestFailure['kind'],
    index: number,
    message: string | undefined,
  ): void => {
    if (message === undefined) passed++;
    else failures.push({ ruleId, kind, number: index + 1, message });
  };
  for (const { ruleId, examples, negatives } of tests) {
    const confidence = rules.find((rule) => rule.id === ruleId)?.confidence ?? DEFAULT_MIN_CONFIDENCE;
    const minimum = confidence === 'low' ? 'low' : DEFAULT_MIN_CONFIDENCE;
    examples.forEach((example, index) => {
      const related = run(scanner, pathRules, example);
      record(
        ruleId,
        'example',
        index,
        exampleFault(ruleId, example, related, (match) => atLeast(match.confidence, minimum)),
      );
    });
    negatives.forEach((negative, index) => {
      record(ruleId, 'negative', index, negativeFault(ruleId, negative, run(scanner, pathRules, negative)));
    });
  }
  return { passed, failures };
}

function run(scanner: BlobScanner, rules: readonly PathRule[], test: RuleExample | RuleNegative): Related {
  const related = scanner.relate(scanner.whole(Buffer.from(test.text)));
  const paths = test.path === undefined ? [] : matchPaths(rules, test.path, Buffer.byteLength(test.text));
  return { ...related, matches: [...related.matches, ...paths] };
}

function exampleFault(
  ruleId: string,
  example: RuleExample,
  { matches, rejections }: Related,
  isReported: (match: Match) => boolean,
): string | undefined {
  const reported = matches.filter(isReported);
  const own = reported.filter((match) => match.ruleId === ruleId);
  const others = [...new Set(reported.map((match) => match.ruleId))].filter(
    (id) => id !== ruleId && !example.also.includes(id),
  );
  if (own.length === 0)
    return `not found${reasons([...matches.map(doubts), ...rejections.map(({ ruleId: id, check }) => `${id}: ${check}`)])}`;
  if (others.length > 0) return `other rules fire: ${others.join(', ')}`;
  const [match, ...more] = own;
  if (match === undefined || more.length > 0) return 'found more than once';
  if (example.secret === '') return undefined;
  const end = example.start + Buffer.byteLength(example.secret);
  const { start } = match.span;
  return start === example.start && match.span.end === end
    ? undefined
    : `found at bytes ${start} to ${match.span.end} instead of ${example.start} to ${end}`;
}

const doubts = ({ ruleId, confidence }: Match): string => `${ruleId} at confidence ${confidence}`;

const reasons = (texts: readonly string[]): string =>
  texts.length === 0 ? '' : `; seen: ${[...new Set(texts)].slice(0, 6).join(', ')}`;

function negativeFault(
  ruleId: string,
  { check }: RuleNegative,
  { matches, rejections }: Related,
): string | undefined {
  const reported = matches.filter((match) => atLeast(match.confidence, DEFAULT_MIN_CONFIDENCE));
  if (reported.length > 0)
    return `${[...new Set(reported.map((match) => match.ruleId))].join(', ')} reports it`;
  if (check === 'pattern') return undefined;
  const lowered = matches.some(
    (match) =>
      match.ruleId === ruleId &&
      match.checks.some((result) => result.check === check && result.verdict !== 'pass'),
  );
  const rejected = rejections.some((rejection) => rejection.ruleId === ruleId && rejection.check === check);
  if (lowered || rejected) return undefined;
  const seen = [...new Set(rejections.map((rejection) => `${rejection.ruleId}: ${rejection.check}`))];
  return `is not rejected by ${check}${reasons(seen)}`;
}
