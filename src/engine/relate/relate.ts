import type { CheckName } from '../../model/check.ts';
import type { Match, Rejection, Related } from '../../model/match.ts';
import type { MarkOutcome, MatchOutcome, Outcome, RejectedOutcome } from '../../model/outcome.ts';
import type { CompiledRule, Pair } from '../../model/rule.ts';
import type { RuleBook } from '../../model/rule-book.ts';
import { AllowMarks } from './allow.ts';
import { barDoubted, isExample } from './bar.ts';
import { judgeBare } from './bare.ts';
import { byOffset, type Claim, compareIds } from './claim.ts';
import { resolveOverlaps } from './overlap.ts';
import { pairParts } from './pair.ts';

/**
 * Decides what one blob's outcomes amount to, from the outcomes alone: no byte is read again, so that outcomes inherited
 * through a git delta relate like fresh ones.
 */
export function createRelate(rules: RuleBook): (outcomes: readonly Outcome[]) => Related {
  const claimOf = (outcome: MatchOutcome): Claim => ({ outcome, ruleId: rules.at(outcome.rule).id });

  return (outcomes) => {
    const sorted = sortOutcomes(outcomes);
    const claims = sorted.claims.map(claimOf);
    const whole = claims.filter(({ outcome }) => outcome.kind === 'match');
    const parts = claims.filter(({ outcome }) => outcome.kind === 'part');

    const paired = pairParts(parts, whole, (ruleId) => pairOf(rules.get(ruleId)));
    // Any text may have the form of what only another half makes a secret.
    const barred = barDoubted(
      [...whole, ...paired.matched],
      outcomes.filter(isExample).filter(({ rule }) => pairOf(rules.at(rule)) === undefined),
    );
    const resolved = resolveOverlaps(barred.kept);
    const judged = judgeBare(resolved.kept, sorted.marks);
    const own = new AllowMarks(sorted.marks, false);
    const foreign = new AllowMarks(sorted.marks, true);

    const rejections = [
      ...sorted.rejected
        .filter(({ check }) => check !== 'pattern')
        .map((outcome) => rejectionOf(rules, outcome)),
      ...paired.alone.map((claim) => dropped(claim, 'pair', 'the other half is not near')),
      ...barred.dropped.map((claim) =>
        dropped(claim, 'barred', 'a more specific rule found evidence against it'),
      ),
      ...resolved.dropped.map(({ claim, by }) =>
        dropped(claim, 'overlap', `${by.ruleId} describes it better`),
      ),
      ...judged.dense.map((claim) => dropped(claim, 'dense', 'one of many alike')),
    ];
    return {
      matches: [...judged.kept].sort(byOffset).map((claim) => toMatch(claim, own, foreign)),
      rejections: rejections.sort(
        (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareIds(a.ruleId, b.ruleId),
      ),
    };
  };
}

const pairOf = (rule: CompiledRule | undefined): Pair | undefined =>
  rule?.matchers
    .flatMap((matcher) => (matcher.kind === 'pattern' && matcher.pair ? [matcher.pair] : []))
    .at(-1);

interface Sorted {
  readonly claims: readonly MatchOutcome[];
  readonly marks: readonly MarkOutcome[];
  readonly rejected: readonly RejectedOutcome[];
}

/** Splits by kind; several anchors of one rule that led to the same bytes count once, the one with the lowest anchor. */
function sortOutcomes(outcomes: readonly Outcome[]): Sorted {
  const claims = new Map<string, MatchOutcome>();
  const rejected = new Map<string, RejectedOutcome>();
  const marks: MarkOutcome[] = [];
  for (const outcome of isSorted(outcomes) ? outcomes : [...outcomes].sort((a, b) => a.anchor - b.anchor)) {
    if (outcome.kind === 'mark') {
      marks.push(outcome);
      continue;
    }
    const key = `${outcome.kind} ${outcome.rule} ${outcome.span.start} ${outcome.span.end}`;
    if (outcome.kind === 'rejected') {
      if (!rejected.has(key)) rejected.set(key, outcome);
    } else if (!claims.has(key)) claims.set(key, outcome);
  }
  return { claims: [...claims.values()], marks, rejected: [...rejected.values()] };
}

/** Those of one blob that was scanned as a whole nearly always are. */
function isSorted(outcomes: readonly Outcome[]): boolean {
  for (let i = 1; i < outcomes.length; i++) {
    if ((outcomes[i - 1] as Outcome).anchor > (outcomes[i] as Outcome).anchor) return false;
  }
  return true;
}

function toMatch({ outcome, ruleId }: Claim, own: AllowMarks, foreign: AllowMarks): Match {
  const { span, secret, confidence, checks, companions, encoding } = outcome;
  const reason = own.of(ruleId, span)?.reason;
  const tool = foreign.of(ruleId, span)?.tool;
  return {
    ruleId,
    span,
    secret,
    confidence,
    checks,
    companions,
    ...(encoding === undefined ? {} : { encoding }),
    ...(reason === undefined ? {} : { allowed: { reason } }),
    ...(tool === undefined ? {} : { foreignMark: { tool } }),
  };
}

const dropped = (claim: Claim, check: CheckName, detail: string): Rejection => ({
  ruleId: claim.ruleId,
  span: claim.outcome.span,
  check,
  detail,
  secret: claim.outcome.secret,
});

const rejectionOf = (rules: RuleBook, outcome: RejectedOutcome): Rejection => ({
  ruleId: rules.ids[outcome.rule] ?? '',
  span: outcome.span,
  check: outcome.check,
  detail: outcome.detail,
  secret: outcome.secret,
});
