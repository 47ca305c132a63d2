import type { LiteralAnchor, RunAnchor } from '../model/rule.ts';
import type { Anchors } from '../model/scanner.ts';
import type { Span } from '../model/span.ts';
import { AnchorList } from './prefilter/anchor-list.ts';
import { LiteralFinder } from './prefilter/literals.ts';
import { RunFinder } from './prefilter/runs.ts';
import type { Probe } from './probe.ts';

export interface AnchorEntry {
  /** Bytes of the literal, 0 for a run start. */
  readonly length: number;
  readonly probes: readonly Probe[];
}

/** Every distinct anchor of all probes, numbered: first the literals, then the run starts. */
export class AnchorTable {
  readonly entries: readonly AnchorEntry[];
  readonly #literals: LiteralFinder;
  readonly #runs: readonly RunFinder[];
  readonly #list = new AnchorList();

  constructor(probes: readonly Probe[]) {
    const literals = new Map<string, { anchor: LiteralAnchor; probes: Probe[] }>();
    const runs = new Map<string, { anchor: RunAnchor; probes: Probe[] }>();
    for (const probe of probes) {
      if ('class' in probe.anchors) {
        group(runs, `${probe.anchors.class} ${probe.anchors.min}`, probe.anchors, probe);
        continue;
      }
      for (const anchor of probe.anchors) group(literals, literalKey(anchor), anchor, probe);
    }
    this.entries = [
      ...[...literals.values()].map((entry) => ({ length: entry.anchor.text.length, probes: entry.probes })),
      ...[...runs.values()].map((entry) => ({ length: 0, probes: entry.probes })),
    ];
    this.#literals = new LiteralFinder([...literals.values()].map(({ anchor }) => anchor));
    this.#runs = [...runs.values()].map(({ anchor }, index) => new RunFinder(anchor, literals.size + index));
  }

  find(bytes: Uint8Array, ranges: readonly Span[]): Anchors {
    this.#list.clear();
    for (const range of ranges) {
      this.#literals.find(bytes, range, this.#list);
      for (const run of this.#runs) run.find(bytes, range, this.#list);
    }
    return this.#list.sorted();
  }
}

const literalKey = ({ text, ignoreCase }: LiteralAnchor): string =>
  ignoreCase ? `i ${text.toLowerCase()}` : `s ${text}`;

function group<A>(
  into: Map<string, { anchor: A; probes: Probe[] }>,
  key: string,
  anchor: A,
  probe: Probe,
): void {
  const entry = into.get(key);
  if (entry === undefined) into.set(key, { anchor, probes: [probe] });
  // Two words of one rule may fold to the same literal.
  else if (!entry.probes.includes(probe)) entry.probes.push(probe);
}
