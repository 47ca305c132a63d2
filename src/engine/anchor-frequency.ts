import { countLists, eachList } from '../model/number-lists.ts';
import type { CompiledRule } from '../model/rule.ts';
import type { RuleIndex } from '../model/rule-index.ts';
import { AnchorTable, type ProbesOf } from './anchor-table.ts';
import { MARKS } from './probe.ts';
import { indexRules } from './rule-index.ts';

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
  const index = indexRules(rules);
  const table = new AnchorTable(index, notRun);
  const hits = new Float64Array(countLists(index.probes));
  let bytes = 0;
  for (const blob of sample) {
    bytes += blob.length;
    const { count, ids } = table.find(blob);
    for (let i = 0; i < count; i++) {
      const id = ids[i] ?? 0;
      hits[id] = (hits[id] ?? 0) + 1;
    }
  }
  const anchors = eachList(index.probes).map((places, id): AnchorFrequency => {
    const owners = places.filter((rule, i) => i % 2 === 0 && rule !== MARKS);
    return {
      name: nameOf(index, id),
      ruleIds: [...new Set(owners.map((rule) => index.ids[rule] ?? ''))],
      hits: hits[id] ?? 0,
    };
  });
  const ofRules = anchors.filter(({ ruleIds }) => ruleIds.length > 0);
  return { bytes, anchors: ofRules.sort((a, b) => b.hits - a.hits || (a.name < b.name ? -1 : 1)) };
}

/** A literal in latin1, or what a run is of. */
function nameOf({ literals, runs }: RuleIndex, id: number): string {
  const run = runs[id - literals.length];
  return literals[id] ?? `run of ${run?.min} ${run?.class}`;
}

/** Only where rules begin is looked for. */
const notRun: ProbesOf = () => [];
