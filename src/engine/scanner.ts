import type { Outcome } from '../model/outcome.ts';
import type { Related } from '../model/match.ts';
import type { RuleBook } from '../model/rule-book.ts';
import type { Anchors, BlobKind, BlobScanner, Evaluation } from '../model/scanner.ts';
import { AnchorTable, type ProbesOf } from './anchor-table.ts';
import { transcode } from './decode/utf-16.ts';
import { EmptyWindows } from './empty-windows.ts';
import { detectKind } from './kind.ts';
import { MARK_PROBES } from './mark-probes.ts';
import type { ExpressionFactory } from './patterns/expression.ts';
import type { PrefilterOptions } from './prefilter/prefilter.ts';
import { alike, findsAny, MARKS, NO_OUTCOMES, type Probe, runProbe, searchProbe } from './probe.ts';
import { probesOf } from './probes.ts';
import { createRelate } from './relate/relate.ts';
import { indexBook } from './rule-index.ts';
import { mapOffsets } from '../model/map-offsets.ts';

/** What runs patterns of rules that are not built in; needed only when there are such rules. */
const noLinearEngine: ExpressionFactory = () => {
  throw new TypeError('a rule that is not built in needs the linear-time pattern engine');
};

export interface ScannerOptions {
  readonly linear?: ExpressionFactory;
  readonly prefilter?: PrefilterOptions;
}

/** A view of typed arrays costs as much as searching a kilobyte: none is made where there is one. */
const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Makes the engine for a set of rules. Not re-entrant: anchors lie in buffers that the next call uses again. */
export function createScanner(
  rules: RuleBook,
  { linear = noLinearEngine, prefilter }: ScannerOptions = {},
): BlobScanner {
  const index = indexBook(rules);
  const table = new AnchorTable(index, openProbes(rules, linear), prefilter);

  const findAnchors: BlobScanner['findAnchors'] = (bytes, ranges) => table.find(bytes, ranges);

  const evaluate = (bytes: Uint8Array, anchors: Anchors): Outcome[] => {
    const buffer = asBuffer(bytes);
    let outcomes: Outcome[] = [];
    for (let i = 0; i < anchors.count; i++) {
      const { probes, length } = table.at(anchors.ids[i] as number);
      const position = anchors.positions[i] as number;
      for (let j = 0; j < probes.length; j++) {
        const look = runProbe(probes[j] as Probe, buffer, position, length);
        if (look !== undefined && look.outcomes !== NO_OUTCOMES) outcomes = withAll(outcomes, look.outcomes);
      }
    }
    return outcomes;
  };

  const known = new EmptyWindows();

  const { anchorReach } = table;

  const evaluateAt = (bytes: Uint8Array, position: number, id: number): Evaluation | undefined => {
    const { probes, length } = table.at(id);
    const buffer = asBuffer(bytes);
    let outcomes = NO_OUTCOMES;
    let from = position;
    let to = position;
    for (let i = 0; i < probes.length; i++) {
      const look = searchProbe(probes[i] as Probe, buffer, position, length, known);
      from = Math.min(from, look.from);
      to = Math.max(to, look.to);
      if (look.outcomes !== NO_OUTCOMES)
        outcomes = outcomes === NO_OUTCOMES ? look.outcomes : outcomes.concat(look.outcomes);
    }
    if (outcomes === NO_OUTCOMES && from >= position - 1 && to <= position + anchorReach) return undefined;
    return { outcomes, from: Math.max(-1, from), to: Math.min(bytes.length + 1, to) };
  };

  const isAny = (bytes: Uint8Array, { count, ids, positions }: Anchors): boolean => {
    if (count === 0) return false;
    const buffer = asBuffer(bytes);
    for (let i = 0; i < count; i++) {
      const { probes: own, length } = table.at(ids[i] as number);
      for (let j = 0; j < own.length; j++)
        if (findsAny(own[j] as Probe, buffer, positions[i] as number, length)) return true;
    }
    return false;
  };

  const search = (bytes: Uint8Array, { count, ids, positions }: Anchors): readonly Outcome[] => {
    let outcomes: Outcome[] | undefined;
    for (let i = 0; i < count; i++) {
      const evaluation = evaluateAt(bytes, positions[i] as number, ids[i] as number);
      if (evaluation !== undefined && evaluation.outcomes !== NO_OUTCOMES)
        outcomes = withAll(outcomes, evaluation.outcomes);
    }
    return outcomes ?? NO_OUTCOMES;
  };

  const outcomesOf = (
    bytes: Uint8Array,
    kind: BlobKind,
    wanted: 'all' | 'if any' | 'telling',
  ): readonly Outcome[] => {
    const text = kind === 'plain' ? undefined : transcode(bytes, kind);
    const plain = text?.bytes ?? bytes;
    const anchors = findAnchors(plain);
    if (wanted === 'if any' && !isAny(plain, anchors)) return [];
    const outcomes = wanted === 'telling' ? search(plain, anchors) : evaluate(plain, anchors);
    if (text === undefined) return outcomes;
    return outcomes.map((outcome) => mapOffsets(outcome, (offset) => text.sourceOffset(offset)));
  };

  let relate: BlobScanner['relate'] | undefined;

  return {
    reach: index.reach,
    anchorReach,
    anchorLength: (id) => table.lengthOf(id),
    get arena() {
      return table.arena;
    },
    prepare: () => table.prepare(),
    kind: detectKind,
    findAnchors,
    evaluate,
    evaluateAt,
    whole: (bytes, kind = detectKind(bytes)) => outcomesOf(bytes, kind, 'all'),
    wholeIfAny: (bytes, kind) => outcomesOf(bytes, kind, 'if any'),
    telling: (bytes, kind = detectKind(bytes)) => outcomesOf(bytes, kind, 'telling'),
    relate(outcomes) {
      if (outcomes.length === 0) return NOTHING;
      relate ??= createRelate(rules);
      return relate(outcomes);
    },
  };
}

/** Adds to `outcomes`, which are made if there are none yet. Apart from where they are looked for, since it is rare. */
function withAll(outcomes: Outcome[] = [], further: readonly Outcome[]): Outcome[] {
  for (const outcome of further) outcomes.push(outcome);
  return outcomes;
}

const NOTHING: Related = { matches: [], rejections: [] };

/** A rule is read, and made ready, when something is found that it may be about. */
function openProbes(rules: RuleBook, linear: ExpressionFactory): ProbesOf {
  const opened = new Map<number, readonly Probe[]>();
  return (rule) => {
    const known = opened.get(rule);
    if (known !== undefined) return known;
    const probes = (rule === MARKS ? MARK_PROBES : probesOf(rules.at(rule), rule, linear)).map(alike);
    opened.set(rule, probes);
    return probes;
  };
}
