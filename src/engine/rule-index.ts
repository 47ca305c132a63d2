import { type CompiledRule, MAX_RUN, type LiteralAnchor, type RunAnchor } from '../model/rule.ts';
import { EXACT, FOLDED, literalsOf, pathsOf, type RuleIndex } from '../model/rule-index.ts';
import { keysOf } from './prefilter/beginnings.ts';
import { MARK_PROBES } from './mark-probes.ts';
import type { ExpressionFactory } from './patterns/expression.ts';
import { MARKS, type Probe } from './probe.ts';
import { probesOf } from './probes.ts';

/** Finds out where rules, and the engine's own marks, are to be tried. Done by the build for the rules that are built in. */
export function indexRules(rules: readonly CompiledRule[]): RuleIndex {
  const groups = new Groups();
  const sources = [
    { rule: MARKS, probes: MARK_PROBES },
    ...rules.map((rule, index) => ({ rule: index, probes: probesOf(rule, index, notRun) })),
  ];
  for (const { rule, probes } of sources)
    for (const [number, probe] of probes.entries()) groups.add(probe, [rule, number]);
  const reaches = sources.flatMap(({ probes }) => probes.map(({ lead, reach }) => Math.max(lead, reach)));
  const columns = groups.columns();
  return {
    ids: rules.map(({ id }) => id),
    paths: pathsOf(rules),
    ...columns,
    keys: keysOf(literalsOf(columns)),
    reach: Math.max(MAX_RUN, ...reaches),
  };
}

/** Only where rules begin is looked for. */
const notRun: ExpressionFactory = () => ({ matchAt: () => undefined });

interface Group<Anchor> {
  readonly anchor: Anchor;
  readonly probes: (readonly [rule: number, number: number])[];
}

class Groups {
  readonly #literals = new Map<string, Group<LiteralAnchor>>();
  readonly #runs = new Map<string, Group<RunAnchor>>();

  add({ anchors }: Probe, place: readonly [number, number]): void {
    if ('class' in anchors) put(this.#runs, runKey(anchors), anchors, place);
    else for (const anchor of anchors) put(this.#literals, literalKey(anchor), anchor, place);
  }

  columns(): Pick<RuleIndex, 'literals' | 'cases' | 'runs' | 'probes'> {
    const [literals, runs] = [[...this.#literals.values()], [...this.#runs.values()]];
    return {
      literals: literals.map(({ anchor }) => anchor.text),
      cases: literals.map(({ anchor }) => (anchor.ignoreCase ? FOLDED : EXACT)).join(''),
      runs: runs.map(({ anchor }) => anchor),
      probes: [...literals, ...runs].map(({ probes }) => probes.flat()),
    };
  }
}

const literalKey = ({ text, ignoreCase }: LiteralAnchor): string =>
  ignoreCase ? `i ${text.toLowerCase()}` : `s ${text}`;

const runKey = (run: RunAnchor): string => `${run.class} ${run.min} ${run.letters}`;

function put<Anchor>(
  into: Map<string, Group<Anchor>>,
  key: string,
  anchor: Anchor,
  place: readonly [number, number],
): void {
  const group = into.get(key);
  if (group === undefined) into.set(key, { anchor, probes: [place] });
  // Two words of one rule may fold to the same literal.
  else if (!group.probes.some(([rule, number]) => rule === place[0] && number === place[1]))
    group.probes.push(place);
}
