import type { StructuredMatcher } from '../../model/rule.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Reading, Structure } from '../structures/structure.ts';
import { decodeBytes } from '../text.ts';
import type { Window } from '../window.ts';
import type { Hit, MatcherResult } from './matcher-result.ts';

/** Runs a parser, keeps the kinds of thing that the rule is about, and adds the rule's checks to the parser's own. */
export function matchStructure(
  window: Window,
  matcher: StructuredMatcher,
  structure: Structure,
): MatcherResult {
  const { readings, from, to } = structure.read(window);
  // Of most windows; what is done with the others V8 compiles apart.
  if (readings.length === 0) return { hits: NO_HITS, from, to };
  return { hits: hitsOf(window, matcher, readings), from, to };
}

const NO_HITS: readonly Hit[] = [];

const hitsOf = (window: Window, matcher: StructuredMatcher, readings: readonly Reading[]): Hit[] =>
  readings
    .filter(({ label }) => matcher.only.length === 0 || (label !== undefined && matcher.only.includes(label)))
    .map((reading) => toHit(window, matcher, reading));

function toHit(window: Window, matcher: StructuredMatcher, reading: Reading): Hit {
  const value = reading.value ?? decodeBytes(window.text.slice(reading.start, reading.end));
  const { label: _label, ...hit } = reading;
  return {
    ...hit,
    groups: {},
    checks: [...reading.checks, ...runChecks({ value, groups: {} }, matcher.checks)],
  };
}
