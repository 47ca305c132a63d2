// What benchmarks need of the engine's inside.
export { AnchorList } from '../src/engine/prefilter/anchor-list.ts';
export { Prefilter } from '../src/engine/prefilter/prefilter.ts';
import { allowProbe, phraseProbe } from '../src/engine/marks.ts';
import { probesOf } from '../src/engine/probes.ts';
import type { LiteralAnchor, RunAnchor } from '../src/model/rule.ts';
import { builtinRules } from '../src/rules/builtin.ts';

/** All that the built-in rules are found by. */
export function builtinAnchors(): { literals: LiteralAnchor[]; runs: RunAnchor[] } {
  const probes = [
    phraseProbe,
    allowProbe,
    ...builtinRules().flatMap((rule, index) => probesOf(rule, index, none)),
  ];
  const literals = new Map<string, LiteralAnchor>();
  const runs = new Map<string, RunAnchor>();
  for (const { anchors } of probes) {
    if ('class' in anchors) runs.set(JSON.stringify(anchors), anchors);
    else for (const anchor of anchors) literals.set(`${anchor.ignoreCase} ${anchor.text}`, anchor);
  }
  return { literals: [...literals.values()], runs: [...runs.values()] };
}

const none = (): never => {
  throw new TypeError('built-in rules run on V8');
};
