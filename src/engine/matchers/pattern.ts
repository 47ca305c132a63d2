import type { CheckSpec, PatternMatcher, PatternVariant } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import { BOUNDARY_LEAD, type BoundaryTest } from '../boundary.ts';
import { reject } from '../candidate.ts';
import { firstRefusal, mayProve, passesAll, runChecks } from '../checks/run-checks.ts';
import { isKept } from '../judge.ts';
import { isBar } from '../relate/bar.ts';
import { type Expression, type ExpressionMatch, groupOf, NO_GROUPS } from '../patterns/expression.ts';
import { decodeBytes } from '../text.ts';
import type { Window } from '../window.ts';
import type { BesideFinder } from './beside.ts';
import type { Hit, MatcherResult } from './matcher-result.ts';

export const patternLead = (variant: PatternVariant): number => variant.lead.width + BOUNDARY_LEAD;

/** One byte more than the pattern may match, to see whether the token goes on. */
export const patternReach = (variant: PatternVariant): number => variant.reach + 1;

/** Tries one alternative of a pattern at its anchor. */
export function matchPattern(
  window: Window,
  matcher: PatternMatcher,
  variant: PatternVariant,
  expression: Expression,
  boundary: BoundaryTest,
  beside?: BesideFinder,
): MatcherResult {
  const to = window.text.length;
  const index = variant.lead.kind === 'fixed' ? window.at - variant.lead.width : window.at;
  const match = index < 0 ? undefined : expression.matchAt(window.text, index);
  if (match === undefined) return { hits: [], from: 0, to };
  const hit = toHit(window, matcher.checks, variant, match, boundary);
  if (beside === undefined || !isKept(hit.checks)) return { hits: [hit], from: 0, to };
  return { hits: [{ ...hit, companions: beside.find(window, hit) }], from: 0, to };
}

/** Whether {@link matchPattern} gives a hit that is kept: most go on behind their end, or are words, and no more is asked of them. */
export function keepsPattern(
  window: Window,
  matcher: PatternMatcher,
  variant: PatternVariant,
  expression: Expression,
  boundary: BoundaryTest,
): boolean {
  const index = variant.lead.kind === 'fixed' ? window.at - variant.lead.width : window.at;
  const match = index < 0 ? undefined : expression.matchAt(window.text, index);
  if (match === undefined) return false;
  const { checks } = matcher;
  if (mayProve(checks)) return isKept(toHit(window, checks, variant, match, boundary).checks);
  const { start, end } = boundsOf(match);
  if (isCut(window, variant, match) || boundary.check(window, start, match.end).verdict === 'reject')
    return false;
  const { start: from, end: to } = groupOf(match, 'secret') ?? { start, end };
  const value = decodeBytes(window.text.slice(from, to));
  return passesAll({ value, groups: groupTexts(window.text, match) }, checks);
}

/** Whether a match may depend on what {@link matchPattern} gives: on a hit that is kept, or on one that is an example. */
export function mayMatter(
  window: Window,
  { checks }: PatternMatcher,
  variant: PatternVariant,
  expression: Expression,
  boundary: BoundaryTest,
): boolean {
  const index = variant.lead.kind === 'fixed' ? window.at - variant.lead.width : window.at;
  const match = index < 0 ? undefined : expression.matchAt(window.text, index);
  if (match === undefined) return false;
  if (mayProve(checks)) return true;
  if (isCut(window, variant, match)) return false;
  const { start, end } = boundsOf(match);
  const { start: from, end: to } = groupOf(match, 'secret') ?? { start, end };
  const value = decodeBytes(window.text.slice(from, to));
  // Asked first, as it costs least: where it refuses, all that may matter is whether this is an example.
  const isAlone = boundary.check(window, start, match.end).verdict !== 'reject';
  const asked = isAlone ? checks : upToExample(checks);
  const refusal = firstRefusal({ value, groups: groupTexts(window.text, match) }, asked);
  return refusal === undefined ? isAlone : isBar('pattern', refusal);
}

/** The checks that are asked until it is known whether a match is an example: see {@link isBar}. */
const upToExample = (checks: readonly CheckSpec[]): readonly CheckSpec[] =>
  checks.slice(0, checks.findLastIndex(({ check }) => check === 'placeholder') + 1);

const boundsOf = (match: ExpressionMatch): Span => ({
  start: groupOf(match, HEAD_GROUP)?.start ?? match.start,
  end: match.end,
});

const isCut = (window: Window, { unbounded }: PatternVariant, { end }: ExpressionMatch): boolean =>
  unbounded && end === window.text.length && !window.atBlobEnd;

function toHit(
  window: Window,
  specs: readonly CheckSpec[],
  variant: PatternVariant,
  match: ExpressionMatch,
  boundary: BoundaryTest,
): Hit {
  const { start, end } = boundsOf(match);
  const secret = groupOf(match, 'secret') ?? { start, end };
  const groups = groupTexts(window.text, match);
  const raw = decodeBytes(window.text.slice(secret.start, secret.end));
  // JSON of PHP and others writes every slash of an address like that.
  const value = raw.replaceAll('\\/', '/');
  const hit = { start: secret.start, end: secret.end, groups, ...(value === raw ? {} : { value }) };
  if (isCut(window, variant, match)) {
    return { ...hit, checks: [reject('length', `longer than ${variant.reach} bytes`)] };
  }
  const candidate = { value, groups };
  return { ...hit, checks: [...runChecks(candidate, specs), boundary.check(window, start, match.end)] };
}

/** The group that the rule compiler puts around what a look-behind variant matches before its anchor. */
const HEAD_GROUP = 'head';

const NO_TEXTS: Readonly<Record<string, string>> = {};

function groupTexts(text: string, { groups }: ExpressionMatch): Readonly<Record<string, string>> {
  if (groups === NO_GROUPS) return NO_TEXTS;
  const texts: Record<string, string> = {};
  for (const [name, span] of Object.entries(groups)) texts[name] = text.slice(span.start, span.end);
  return texts;
}
