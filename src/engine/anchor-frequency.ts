import type { CompiledRule } from '../model/rule.ts';
import { AnchorTable } from './anchor-table.ts';
import type { ExpressionFactory } from './patterns/expression.ts';
import { probesOf } from './probes.ts';

/** How often a literal or run start occurs in a sample, and whose it is. */
export interface AnchorFrequency {
  readonly name: string;
  readonly ruleIds: readonly string[];
  readonly hits: number;
}

/** Counts what rules are found by, most frequent first; `bytes` of the sample are counted too. */
export function countAnchors(
  rules: readonly CompiledRule[],
  sample: Iterable<Uint8Array>,
): { readonly bytes: number; readonly anchors: readonly AnchorFrequency[] } {
  const table = new AnchorTable(rules.flatMap((rule, index) => probesOf(rule, index, notRun)));
  const hits = new Float64Array(table.entries.length);
  let bytes = 0;
  for (const blob of sample) {
    bytes += blob.length;
    const { count, ids } = table.find(blob);
    for (let i = 0; i < count; i++) {
      const id = ids[i] ?? 0;
      hits[id] = (hits[id] ?? 0) + 1;
    }
  }
  const anchors = table.entries.map(
    ({ name, probes }, id): AnchorFrequency => ({
      name,
      ruleIds: [...new Set(probes.map(({ rule }) => rules[rule]?.id ?? ''))],
      hits: hits[id] ?? 0,
    }),
  );
  return { bytes, anchors: anchors.sort((a, b) => b.hits - a.hits || (a.name < b.name ? -1 : 1)) };
}

/** Only where rules begin is looked for. */
const notRun: ExpressionFactory = () => ({ matchAt: () => undefined });
