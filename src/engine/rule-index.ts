import { listAt, toNumberLists } from '../model/number-lists.ts';
import {
  type CompiledRule,
  type LiteralAnchor,
  MAX_RUN,
  MAX_TAIL,
  type RunAnchor,
  TAIL_CLASS,
} from '../model/rule.ts';
import type { RuleBook } from '../model/rule-book.ts';
import { columnsOf, type LiteralColumns, literalsOf, pathsOf, type RuleIndex } from '../model/rule-index.ts';
import { byteSet } from './gates/bytes.ts';
import { tableOf } from './gates/pattern.ts';
import { keysOf } from './prefilter/beginnings.ts';
import { MARK_PROBES } from './mark-probes.ts';
import type { ExpressionFactory } from './patterns/expression.ts';
import { MARKS, type Probe } from './probe.ts';
import { probesOf } from './probes.ts';

/** Where all rules of a book are to be tried. */
export function indexBook(book: RuleBook): RuleIndex {
  const others = book.unindexed();
  if (book.index === undefined) return indexRules(others);
  return others.length === 0 ? book.index : addToIndex(book.index, others);
}

/** Finds out where rules, and the engine's own marks, are to be tried. Done by the build for the rules that are built in. */
export const indexRules = (rules: readonly CompiledRule[]): RuleIndex => addToIndex(indexMarks(), rules);

/** @param rules come after those of the index */
function addToIndex(index: RuleIndex, rules: readonly CompiledRule[]): RuleIndex {
  const first = index.ids.length;
  const groups = new Groups(index);
  const reaches = [index.reach];
  for (const [at, rule] of rules.entries()) {
    for (const [number, probe] of probesOf(rule, first + at, notRun).entries()) {
      groups.add(probe, [first + at, number]);
      reaches.push(probe.lead, probe.reach);
    }
  }
  const columns = groups.columns();
  return {
    ids: [...index.ids, ...rules.map(({ id }) => id)],
    paths: [...index.paths, ...pathsOf(rules, first)],
    ...columns,
    keys: keysOf(literalsOf(columns)),
    reach: Math.max(...reaches),
  };
}

/** Only where rules begin is looked for. */
const notRun: ExpressionFactory = () => ({ matchAt: () => undefined });

interface Group<Anchor> {
  anchor: Anchor;
  readonly probes: (readonly [rule: number, number: number])[];
}

class Groups {
  readonly #literals = new Map<string, Group<LiteralAnchor>>();
  readonly #runs = new Map<string, Group<RunAnchor>>();

  constructor(index: RuleIndex) {
    const { length } = index.literals;
    for (const [id, anchor] of literalsOf(index).entries())
      this.#literals.set(literalKey(anchor), { anchor, probes: pairsOf(listAt(index.probes, id)) });
    for (const [at, anchor] of index.runs.entries())
      this.#runs.set(runKey(anchor), { anchor, probes: pairsOf(listAt(index.probes, length + at)) });
  }

  add({ anchors, follows }: Probe, place: readonly [number, number]): void {
    if ('class' in anchors) put(this.#runs, runKey(anchors), anchors, place);
    else for (const anchor of anchors) this.#addLiteral({ ...anchor, tail: tailOf(anchor, follows) }, place);
  }

  #addLiteral(anchor: LiteralAnchor, place: readonly [number, number]): void {
    const { tail = 0 } = anchor;
    const group = put(this.#literals, literalKey(anchor), anchor, place);
    if (tail < (group.anchor.tail ?? 0)) group.anchor = { ...group.anchor, tail };
  }

  columns(): Pick<RuleIndex, keyof LiteralColumns | 'runs' | 'probes'> {
    const [literals, runs] = [[...this.#literals.values()], [...this.#runs.values()]];
    return {
      ...columnsOf(literals.map(({ anchor }) => anchor)),
      runs: runs.map(({ anchor }) => anchor),
      probes: toNumberLists([...literals, ...runs].map(({ probes }) => probes.flat())),
    };
  }
}

function pairsOf(places: readonly number[] = []): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < places.length; i += 2) pairs.push([places[i] as number, places[i + 1] as number]);
  return pairs;
}

const literalKey = ({ text, ignoreCase }: LiteralAnchor): string =>
  ignoreCase ? `i ${text.toLowerCase()}` : `s ${text}`;

const runKey = (run: RunAnchor): string => `${run.class} ${run.min} ${run.letters}`;

function put<Anchor>(
  into: Map<string, Group<Anchor>>,
  key: string,
  anchor: Anchor,
  place: readonly [number, number],
): Group<Anchor> {
  const group = into.get(key) ?? { anchor, probes: [] };
  into.set(key, group);
  // Two words of one rule may fold to the same literal.
  if (!group.probes.some(([rule, number]) => rule === place[0] && number === place[1]))
    group.probes.push(place);
  return group;
}

/** Longer literals stand in hardly any text by chance, and shorter tails behind nearly all: there it is more work to look at them. */
const LONGEST_WITH_TAIL = 4;
const MIN_TAIL = 4;

/** Bytes of a literal and its tail together are no more than what is searched again around a change anyway. */
function tailOf({ text }: LiteralAnchor, follows: Probe['follows']): number {
  if (text.length > LONGEST_WITH_TAIL || follows === undefined || !isOfTails(follows.class)) return 0;
  const tail = Math.min(follows.min, MAX_TAIL, MAX_RUN - text.length);
  return tail < MIN_TAIL ? 0 : tail;
}

function isOfTails(bytes: string): boolean {
  const tails = byteSet(TAIL_CLASS);
  return tableOf(bytes).every((isIn, byte) => isIn === 0 || tails[byte] === 1);
}

/** Of no rules: what the engine looks for on its own account. */
function indexMarks(): RuleIndex {
  const none = {
    ids: [],
    paths: [],
    literals: [],
    cases: '',
    tails: '',
    runs: [],
    probes: toNumberLists([]),
  };
  const groups = new Groups({ ...none, keys: keysOf([]), reach: 0 });
  for (const [number, probe] of MARK_PROBES.entries()) groups.add(probe, [MARKS, number]);
  const columns = groups.columns();
  const reaches = MARK_PROBES.flatMap(({ lead, reach }) => [lead, reach]);
  return { ...none, ...columns, keys: keysOf(literalsOf(columns)), reach: Math.max(MAX_RUN, ...reaches) };
}
