import type { LiteralAnchor, RunAnchor } from '../model/rule.ts';
import type { Anchors, Ranges } from '../model/scanner.ts';
import { AnchorList } from './prefilter/anchor-list.ts';
import { RangeSearch } from './prefilter/ranges.ts';
import { Prefilter, type PrefilterOptions } from './prefilter/prefilter.ts';
import { alike, type Probe } from './probe.ts';

export interface AnchorEntry {
  /** The literal in latin1; of a run start its class and length. */
  readonly name: string;
  /** Bytes of the literal, 0 for a run start. */
  readonly length: number;
  readonly probes: readonly Probe[];
}

/** Every distinct anchor of all probes, numbered: first the literals, then the run starts. */
export class AnchorTable {
  readonly entries: readonly AnchorEntry[];
  readonly #prefilter: Prefilter;
  readonly #list = new AnchorList();
  #ranges: RangeSearch | undefined;

  constructor(probes: readonly Probe[], options?: PrefilterOptions) {
    const literals = new Map<string, { anchor: LiteralAnchor; probes: Probe[] }>();
    const runs = new Map<string, { anchor: RunAnchor; probes: Probe[] }>();
    for (const given of probes) {
      const probe = alike(given);
      if ('class' in probe.anchors) {
        group(runs, runKey(probe.anchors), probe.anchors, probe);
        continue;
      }
      for (const anchor of probe.anchors) group(literals, literalKey(anchor), anchor, probe);
    }
    this.entries = [
      ...[...literals.values()].map((entry) => ({
        name: entry.anchor.text,
        length: entry.anchor.text.length,
        probes: entry.probes,
      })),
      ...[...runs.values()].map((entry) => ({
        name: `run of ${entry.anchor.min} ${entry.anchor.class}`,
        length: 0,
        probes: entry.probes,
      })),
    ];
    this.#prefilter = new Prefilter(anchorsOf(literals), anchorsOf(runs), options);
  }

  /** See {@link Prefilter.arena}. */
  get arena(): Uint8Array | undefined {
    return this.#prefilter.arena;
  }

  #searchRanges(bytes: Uint8Array, ranges: Ranges): void {
    this.#ranges ??= new RangeSearch(this.#prefilter);
    this.#ranges.find(bytes, ranges, this.#list, (id) => this.entries[id]?.length ?? 0);
  }

  /** See `BlobScanner.anchorReach`. */
  get anchorReach(): number {
    return this.#prefilter.lookAhead;
  }

  find(bytes: Uint8Array, ranges?: Ranges): Anchors {
    this.#list.clear();
    if (ranges === undefined) this.#prefilter.find(bytes, { start: 0, end: bytes.length }, this.#list);
    else this.#searchRanges(bytes, ranges);
    return this.#list.sorted();
  }
}

const literalKey = ({ text, ignoreCase }: LiteralAnchor): string =>
  ignoreCase ? `i ${text.toLowerCase()}` : `s ${text}`;

const runKey = (run: RunAnchor): string => `${run.class} ${run.min} ${run.letters}`;

const anchorsOf = <A>(entries: ReadonlyMap<string, { anchor: A }>): A[] =>
  [...entries.values()].map(({ anchor }) => anchor);

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
