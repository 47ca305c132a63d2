import type { Confidence } from '../model/levels.ts';
import type { Outcome } from '../model/outcome.ts';
import type { LiteralAnchor, Matcher, RunAnchor } from '../model/rule.ts';
import type { Gate } from './gates/gate.ts';
import type { MatcherResult } from './matchers/matcher-result.ts';
import { toOutcomes } from './outcomes.ts';
import { openWindow, type Window } from './window.ts';

/** What is run at an anchor: one way of one rule to match, or a mark. */
export interface Probe {
  /** Index into the scanner's rules; {@link MARKS} for the engine's own marks. */
  readonly rule: number;
  readonly anchors: readonly LiteralAnchor[] | RunAnchor;
  /** Bytes before the anchor, and from its start on, that its window has at most. */
  readonly lead: number;
  readonly reach: number;
  readonly gate?: Gate | undefined;
  run(window: Window, position: number): Outcome[];
}

/** The rule index of marks, which belong to no rule. */
export const MARKS = -1;

export interface Finder {
  readonly rule: number;
  readonly kind: 'match' | 'part';
  readonly matcher: Matcher['kind'];
  readonly confidence: Confidence;
  readonly publicPrefixes: readonly string[];
  match(window: Window): MatcherResult;
}

/** The `run` of a probe that finds secrets. */
export const runFinder =
  (finder: Finder) =>
  (window: Window, position: number): Outcome[] =>
    toOutcomes(finder, window, position, finder.match(window));

export function runProbe(
  probe: Probe,
  bytes: Buffer,
  position: number,
  anchorLength: number,
): readonly Outcome[] {
  if (probe.gate !== undefined && !probe.gate(bytes, position, anchorLength)) return NONE;
  return probe.run(openWindow(bytes, position, anchorLength, probe.lead, probe.reach), position);
}

const NONE: readonly Outcome[] = [];
