import type { Span } from '../../model/span.ts';
import { type Expression, type ExpressionMatch, type ExpressionSource, NO_GROUPS } from './expression.ts';

const NAMED_GROUP = /\(\?<(?![=!])/;

/**
 * V8's own regular expressions, sticky at the anchor: 0.2 µs a candidate, against 7 µs for a search through the window. They can
 * backtrack without end, so only built-in patterns run on them, which the rule compiler has checked for ambiguous repeats.
 * Compiled at first use: most rules never see an anchor in a scan.
 */
export function v8Expression({ source, ignoreCase }: ExpressionSource): Expression {
  const hasGroups = NAMED_GROUP.test(source);
  const flags = `y${hasGroups ? 'd' : ''}${ignoreCase ? 'i' : ''}`;
  let compiled: RegExp | undefined;
  return {
    matchAt(text, index) {
      compiled ??= new RegExp(source, flags);
      compiled.lastIndex = index;
      const match = compiled.exec(text);
      return match === null ? undefined : toExpressionMatch(match);
    },
  };
}

function toExpressionMatch(match: RegExpExecArray): ExpressionMatch {
  const end = match.index + match[0].length;
  const indices = match.indices?.groups;
  if (indices === undefined) return { start: match.index, end, groups: NO_GROUPS };
  const groups: Record<string, Span> = {};
  for (const [name, span] of Object.entries(indices)) {
    // A group that took no part is undefined, though lib.es2022 does not say so.
    if (span !== undefined) groups[name] = { start: span[0], end: span[1] };
  }
  return { start: match.index, end, groups };
}
