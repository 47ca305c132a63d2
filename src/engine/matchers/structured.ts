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
  const wanted = readings.filter(
    ({ label }) => matcher.only.length === 0 || (label !== undefined && matcher.only.includes(label)),
  );
  return { hits: wanted.map((reading) => toHit(window, matcher, reading)), from, to };
}

function toHit(window: Window, matcher: StructuredMatcher, reading: Reading): Hit {
  const value = reading.value ?? decodeBytes(window.text.slice(reading.start, reading.end));
  const { label: _label, ...hit } = reading;
  return {
    ...hit,
    groups: {},
    checks: [...reading.checks, ...runChecks({ value, groups: {} }, matcher.checks)],
  };
}
