// What benchmarks need of the engine's inside.
export { AnchorList } from '../src/engine/prefilter/anchor-list.ts';
export { Prefilter } from '../src/engine/prefilter/prefilter.ts';
import type { LiteralAnchor, RunAnchor } from '../src/model/rule.ts';
import { literalsOf } from '../src/model/rule-index.ts';
import { builtinIndex } from '../src/rules/builtin.ts';

/** All that the built-in rules are found by. */
export function builtinAnchors(): { literals: LiteralAnchor[]; runs: RunAnchor[] } {
  const index = builtinIndex();
  return { literals: literalsOf(index), runs: [...index.runs] };
}
