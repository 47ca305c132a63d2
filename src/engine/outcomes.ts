import type { Outcome } from '../model/outcome.ts';
import { Secret } from '../model/secret.ts';
import type { Extent } from '../model/span.ts';
import { lowerOf } from '../model/levels.ts';
import { judge } from './judge.ts';
import type { Hit, MatcherResult } from './matchers/matcher-result.ts';
import type { Finder } from './probe.ts';
import { decodeBytes } from './text.ts';
import { extentOf, type Window } from './window.ts';

/** Weighs what a matcher found and puts it in terms of the blob. */
export function toOutcomes(
  finder: Finder,
  window: Window,
  position: number,
  result: MatcherResult,
): Outcome[] {
  const extent = extentOf(window, result.from, result.to);
  const outcomes: Outcome[] = [];
  for (const hit of result.hits) outcomes.push(toOutcome(finder, window, position, extent, hit));
  return outcomes;
}

/** Field by field: there are thousands of rejections in a blob at times, and V8 is slow to go on behind a spread. */
function toOutcome(finder: Finder, window: Window, position: number, extent: Extent, hit: Hit): Outcome {
  const judged = judge(hit.checks, finder.confidence);
  const { rule, matcher } = finder;
  const span = { start: window.offset + hit.start, end: window.offset + hit.end };
  const secret = secretOf(finder, window, hit);
  const anchor = position;
  if (judged.kind === 'rejected') {
    const { check, detail } = judged;
    const { length } = secret;
    return { kind: 'rejected', rule, matcher, anchor, extent, span, check, detail, length, secret };
  }
  const confidence =
    hit.confidence === undefined || hit.checks.some((check) => check.verdict === 'proof')
      ? judged.confidence
      : lowerOf(judged.confidence, hit.confidence);
  const companions = (hit.companions ?? []).map(({ name, value }) => ({ name, value: new Secret(value) }));
  const { kind } = finder;
  const { checks, encoding } = hit;
  const outcome = { kind, rule, matcher, anchor, extent, span, secret, confidence, checks, companions };
  return encoding === undefined ? outcome : { ...outcome, encoding };
}

function secretOf(finder: Finder, window: Window, hit: Hit): Secret {
  const value = hit.value ?? decodeBytes(window.text.slice(hit.start, hit.end));
  const prefix = hit.publicPrefix ?? finder.publicPrefixes.find((candidate) => value.startsWith(candidate));
  return new Secret(value, prefix);
}
