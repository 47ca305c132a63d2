import { countLists, listAt } from '../model/number-lists.ts';
import type { Anchors, Ranges } from '../model/scanner.ts';
import type { RuleIndex } from '../model/rule-index.ts';
import { AnchorList } from './prefilter/anchor-list.ts';
import { RangeSearch } from './prefilter/ranges.ts';
import { Prefilter, type PrefilterOptions } from './prefilter/prefilter.ts';
import type { Probe } from './probe.ts';

/** One anchor, and what is tried there. */
export interface AnchorEntry {
  /** Bytes of the literal, 0 for a run start. */
  readonly length: number;
  readonly probes: readonly Probe[];
}

/** All the probes of a rule by its index, in their order. */
export type ProbesOf = (rule: number) => readonly Probe[];

/** Every distinct anchor of all probes, numbered: first the literals, then the run starts. */
export class AnchorTable {
  /** Made when the anchor is found for the first time. */
  readonly #entries: (AnchorEntry | undefined)[];
  readonly #index: RuleIndex;
  readonly #probesOf: ProbesOf;
  readonly #prefilter: Prefilter;
  readonly #list = new AnchorList();
  #ranges: RangeSearch | undefined;

  constructor(index: RuleIndex, probesOf: ProbesOf, options?: PrefilterOptions) {
    this.#index = index;
    this.#probesOf = probesOf;
    this.#entries = new Array(countLists(index.probes));
    this.#prefilter = new Prefilter(index, index.runs, options, index);
  }

  /** @throws RangeError where there is no such anchor */
  at(id: number): AnchorEntry {
    const known = this.#entries[id];
    if (known !== undefined) return known;
    const places = listAt(this.#index.probes, id);
    if (places === undefined) throw new RangeError('no anchor of this table');
    const entry = { length: this.lengthOf(id), probes: probesAt(places, this.#probesOf) };
    this.#entries[id] = entry;
    return entry;
  }

  /** See `BlobScanner.anchorLength`. */
  lengthOf(id: number): number {
    return this.#index.literals[id]?.length ?? 0;
  }

  /** See {@link Prefilter.arena}. */
  get arena(): Uint8Array | undefined {
    return this.#prefilter.arena;
  }

  /** See `BlobScanner.prepare`. */
  prepare(): void {
    this.#prefilter.prepare();
  }

  #searchRanges(bytes: Uint8Array, ranges: Ranges): void {
    this.#ranges ??= new RangeSearch(this.#prefilter);
    this.#ranges.find(bytes, ranges, this.#list, (id) => this.lengthOf(id));
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

/** @param places pairs of a rule's index and the number of one of its probes */
function probesAt(places: readonly number[], probesOf: ProbesOf): Probe[] {
  const probes: Probe[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const probe = probesOf(places[i] as number)[places[i + 1] as number];
    if (probe === undefined) throw new RangeError('an index that was made of other rules');
    probes.push(probe);
  }
  return probes;
}
