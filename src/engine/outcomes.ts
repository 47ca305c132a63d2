import type { Outcome } from '../model/outcome.ts';
import { Secret } from '../model/secret.ts';
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
  return result.hits.map((hit): Outcome => {
    const judged = judge(hit.checks, finder.confidence);
    const seen = {
      rule: finder.rule,
      matcher: finder.matcher,
      anchor: position,
      extent,
      span: { start: window.offset + hit.start, end: window.offset + hit.end },
    };
    const secret = secretOf(finder, window, hit);
    if (judged.kind === 'rejected') {
      const { check, detail } = judged;
      return { kind: 'rejected', ...seen, check, detail, length: secret.length, secret };
    }
    const confidence =
      hit.confidence === undefined || hit.checks.some((check) => check.verdict === 'proof')
        ? judged.confidence
        : lowerOf(judged.confidence, hit.confidence);
    return {
      kind: finder.kind,
      ...seen,
      secret,
      confidence,
      checks: hit.checks,
      companions: (hit.companions ?? []).map(({ name, value }) => ({ name, value: new Secret(value) })),
      ...(hit.encoding === undefined ? {} : { encoding: hit.encoding }),
    };
  });
}

function secretOf(finder: Finder, window: Window, hit: Hit): Secret {
  const value = hit.value ?? decodeBytes(window.text.slice(hit.start, hit.end));
  const prefix = hit.publicPrefix ?? finder.publicPrefixes.find((candidate) => value.startsWith(candidate));
  return new Secret(value, prefix);
}
