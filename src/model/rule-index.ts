import { eachList, type KeyedLists, type NumberLists, toNumberLists } from './number-lists.ts';
import type { CompiledRule, LiteralAnchor, RunAnchor } from './rule.ts';

/**
 * What a scan must know of its rules before it has seen a byte: where each of them is to be tried. In columns and JSON-serialisable,
 * since the build makes the one of the built-in rules: to read their hundreds and to group their anchors took a third of a scan of a
 * few files.
 */
export interface RuleIndex {
  /** Of each rule, in the order of the rules. */
  readonly ids: readonly string[];
  /** Rules that look at paths, and at which. */
  readonly paths: readonly PathIndex[];
  /** Every distinct literal, in latin1. */
  readonly literals: readonly string[];
  /** A letter for each literal: {@link FOLDED} where capitals and small letters are one. */
  readonly cases: string;
  /** A digit for each literal, of base {@link TAIL_BASE}: see `LiteralAnchor.tail`. */
  readonly tails: string;
  readonly keys: LiteralKeys;
  readonly runs: readonly RunAnchor[];
  /** What is tried at each literal, then at each run: pairs of the index of a rule and the number of one of its probes. */
  readonly probes: NumberLists;
  /** The most bytes that a probe sees on either side of its anchor. */
  readonly reach: number;
  /** What the build has made of all these literals; where it is not given, it is made when it is needed. */
  readonly tables?: StoredTables;
}

/** Reads what the kernels that search literals have in their memory; undefined where there is no such thing. */
export interface StoredTables {
  readonly literals: () => Uint8Array | undefined;
  /** Of the kernel for dense texts. */
  readonly dense: () => Uint8Array | undefined;
}

/** Literals by what they begin with, under numbers that stand for some bytes or such as are taken for them, as far as the search of small inputs looks: see `Beginnings`. */
export interface LiteralKeys {
  /** Of three bytes, by these. */
  readonly three: KeyedLists;
  /** Of four or five, by the slot of the first four. */
  readonly four: KeyedLists;
  /** Of more, by the slot of the first six. */
  readonly six: KeyedLists;
  /** Of fewer: they may stand at every key of three. */
  readonly tiny: readonly number[];
}

export interface PathIndex {
  readonly rule: number;
  readonly globs: readonly string[];
}

export const FOLDED = 'i';
export const EXACT = 'x';

export const TAIL_BASE = 36;

export type LiteralColumns = Pick<RuleIndex, 'literals' | 'cases' | 'tails'>;

export const tailAt = ({ tails }: Pick<RuleIndex, 'tails'>, id: number): number =>
  Number.parseInt(tails.charAt(id), TAIL_BASE);

export const literalsOf = (columns: LiteralColumns): LiteralAnchor[] =>
  columns.literals.map((text, id) => ({
    text,
    ignoreCase: columns.cases[id] === FOLDED,
    tail: tailAt(columns, id),
  }));

export const columnsOf = (literals: readonly LiteralAnchor[]): LiteralColumns => ({
  literals: literals.map(({ text }) => text),
  cases: literals.map(({ ignoreCase }) => (ignoreCase ? FOLDED : EXACT)).join(''),
  tails: literals.map(({ tail = 0 }) => tail.toString(TAIL_BASE)).join(''),
});

/** @param first the index of the first of the rules */
export const pathsOf = (rules: readonly CompiledRule[], first = 0): PathIndex[] =>
  rules.flatMap(({ matchers }, at) => {
    const globs = matchers.flatMap((matcher) => (matcher.kind === 'path' ? matcher.globs : []));
    return globs.length === 0 ? [] : [{ rule: first + at, globs }];
  });

/** Of some rules; what belongs to no rule stays. @param kept indexes of the rules that stay, ascending */
export function narrowIndex(index: RuleIndex, kept: readonly number[]): RuleIndex {
  const renumbered = new Map(kept.map((rule, at) => [rule, at]));
  const probes = eachList(index.probes).map((places) => {
    const own: number[] = [];
    for (let i = 0; i < places.length; i += 2) {
      const [rule, number] = [places[i] as number, places[i + 1] as number];
      const now = rule < 0 ? rule : renumbered.get(rule);
      if (now !== undefined) own.push(now, number);
    }
    return own;
  });
  const isUsed = (id: number): boolean => (probes[id]?.length ?? 0) > 0;
  const { length } = index.literals;
  const left = new Map([...index.literals.keys()].filter(isUsed).map((id, at) => [id, at]));
  return {
    ids: kept.map((rule) => index.ids[rule] ?? ''),
    paths: index.paths.flatMap(({ rule, globs }) => {
      const now = renumbered.get(rule);
      return now === undefined ? [] : [{ rule: now, globs }];
    }),
    literals: index.literals.filter((_, id) => isUsed(id)),
    cases: [...index.cases].filter((_, id) => isUsed(id)).join(''),
    tails: [...index.tails].filter((_, id) => isUsed(id)).join(''),
    keys: narrowKeys(index.keys, (ids) => ids.flatMap((id) => left.get(id) ?? [])),
    runs: index.runs.filter((_, id) => isUsed(length + id)),
    probes: toNumberLists(probes.filter((_, id) => isUsed(id))),
    reach: index.reach,
  };
}

const narrowKeys = (
  { three, four, six, tiny }: LiteralKeys,
  narrow: (ids: readonly number[]) => number[],
): LiteralKeys => ({
  three: narrowKeyed(three, narrow),
  four: narrowKeyed(four, narrow),
  six: narrowKeyed(six, narrow),
  tiny: narrow(tiny),
});

/** Keys of which nothing is left stay: they are looked at for nothing. */
const narrowKeyed = (
  { keys, lists }: KeyedLists,
  narrow: (ids: readonly number[]) => number[],
): KeyedLists => ({ keys, lists: toNumberLists(eachList(lists).map(narrow)) });
