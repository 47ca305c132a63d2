import type { Confidence } from '../model/levels.ts';
import type { Outcome } from '../model/outcome.ts';
import type { LiteralAnchor, Matcher, PatternVariant, RunAnchor } from '../model/rule.ts';
import type { EmptyWindows } from './empty-windows.ts';
import type { Gate } from './gates/gate.ts';
import { isKept, judge } from './judge.ts';
import { isBar } from './relate/bar.ts';
import type { Hit, MatcherResult } from './matchers/matcher-result.ts';
import { toOutcomes } from './outcomes.ts';
import { openWindow, type Window } from './window.ts';

/** Of all that say nothing the same: where that is asked often, it is told by identity, for which V8 need not know the kind of array. */
export const NO_OUTCOMES: readonly Outcome[] = [];

/** What is run at an anchor: one way of one rule to match, or a mark. */
export interface Probe {
  /** Index into the scanner's rules; {@link MARKS} for the engine's own marks. */
  readonly rule: number;
  readonly anchors: readonly LiteralAnchor[] | RunAnchor;
  /** Bytes before the anchor, and from its start on, that its window has at most. */
  readonly lead: number;
  readonly reach: number;
  readonly gate?: Gate | undefined;
  /** Bytes before the anchor and behind its end that the gate looks at, where those are fewer than the window's. */
  readonly gateSees?: Sight | undefined;
  /** What the gate asks for right behind the anchor, where that is all. */
  readonly follows?: PatternVariant['follows'] | undefined;
  run(window: Window, position: number): Look;
  /** Like `run`, without what matches do not depend on: nearly all that checks reject. */
  readonly search?: Probe['run'];
  /** Like a gate, but false wherever nothing would be kept: what is rejected does not count for {@link findsAny}. */
  readonly glance?: Gate | undefined;
  /** Bytes before the anchor and behind its end that the glance looks at. */
  readonly glanceSees?: Sight | undefined;
  /** Of a probe that finds secrets, whether what it makes of its window is kept. */
  readonly keeps?: ((window: Window) => boolean) | undefined;
}

/** Bytes before an anchor, and behind its end. */
export interface Sight {
  readonly lead: number;
  readonly reach: number;
}

/** With all fields and in one order: V8 compiles what runs probes again and again for objects of many shapes. */
export const alike = (probe: Probe): Probe => {
  const { rule, anchors, lead, reach, gate, gateSees, run, search = run, glance, glanceSees, keeps } = probe;
  return { rule, anchors, lead, reach, gate, gateSees, run, search, glance, glanceSees, keeps };
};

/** What a probe made of its window, and the part [from, to) of the window's text that this depends on. */
export interface Look {
  readonly outcomes: readonly Outcome[];
  readonly from: number;
  readonly to: number;
}

/** The rule index of marks, which belong to no rule. */
export const MARKS = -1;

export interface Finder {
  readonly rule: number;
  readonly kind: 'match' | 'part';
  readonly matcher: Matcher['kind'];
  readonly confidence: Confidence;
  readonly publicPrefixes: readonly string[];
  match(window: Window): MatcherResult;
  /** Like `match`, where less work is enough for what is kept: hits that no match depends on may be left out. */
  readonly search?: Finder['match'] | undefined;
  /** Whether `match` gives a hit that is kept, where that can be told with less work. */
  readonly keeps?: ((window: Window) => boolean) | undefined;
  /** Of a `match` that looks at all of its window: false only where no match depends on what it gives. */
  readonly mayMatter?: ((window: Window) => boolean) | undefined;
}

/** What a probe that finds secrets does. */
export const finding = (given: Finder): Required<Pick<Probe, 'run' | 'search'>> & Pick<Probe, 'keeps'> => {
  const finder = alikeFinder(given);
  return {
    run(window, position) {
      const result = finder.match(window);
      return { outcomes: toOutcomes(finder, window, position, result), from: result.from, to: result.to };
    },
    search(window, position) {
      if (finder.mayMatter?.(window) === false)
        return { outcomes: NO_OUTCOMES, from: 0, to: window.text.length };
      const result = finder.search(window);
      const outcomes = result.hits.length === 0 ? NO_OUTCOMES : telling(finder, window, position, result);
      return { outcomes, from: result.from, to: result.to };
    },
    keeps: finder.keeps ?? ((window) => finder.search(window).hits.some(({ checks }) => isKept(checks))),
  };
};

/** As {@link alike} does with probes. */
function alikeFinder(finder: Finder): Finder & { readonly search: Finder['match'] } {
  const { rule, kind, matcher, confidence, publicPrefixes, match, search = match, keeps, mayMatter } = finder;
  return { rule, kind, matcher, confidence, publicPrefixes, match, search, keeps, mayMatter };
}

/** Without hits that nothing depends on. */
function telling(
  finder: Finder,
  window: Window,
  position: number,
  result: MatcherResult,
): readonly Outcome[] {
  const hits = result.hits.filter((hit) => matters(finder, hit));
  if (hits.length === 0) return NO_OUTCOMES;
  return toOutcomes(finder, window, position, { hits, from: result.from, to: result.to });
}

function matters({ matcher, confidence }: Finder, { checks }: Hit): boolean {
  const judged = judge(checks, confidence);
  return judged.kind === 'kept' || isBar(matcher, judged.check);
}

/** Of a window's bytes on either side of the anchor, those that are looked at first. */
const FIRST_LOOK = 1024;

/**
 * Runs a probe at an anchor. Where rules want to see much, little is shown to them first, and all of it only when they looked
 * up to the edge: else a file of nothing but beginnings of keys takes five hundred times the work of its bytes.
 *
 * @returns undefined where the gate sees that there is nothing; else what was found, and the part of `bytes` that this depends on
 */
export function runProbe(
  probe: Probe,
  bytes: Buffer,
  position: number,
  anchorLength: number,
): Look | undefined {
  const { gate, run } = probe;
  if (gate !== undefined && !gate(bytes, position, anchorLength)) return undefined;
  return runUngated(probe, run, bytes, position, anchorLength);
}

/**
 * Like {@link runProbe}, without what matches do not depend on, and never undefined: a gate's refusal depends on bytes, too.
 *
 * @param known what was seen before need not be looked at again
 */
export function searchProbe(
  probe: Probe,
  bytes: Buffer,
  position: number,
  anchorLength: number,
  known?: EmptyWindows,
): Look {
  const { gate, glance, run, search = run } = probe;
  if (gate !== undefined && !gate(bytes, position, anchorLength))
    return nothing(probe.gateSees, probe, position, anchorLength);
  if (glance !== undefined && !glance(bytes, position, anchorLength))
    return nothing(probe.glanceSees, probe, position, anchorLength);
  return runUngated(probe, search, bytes, position, anchorLength, known);
}

function runUngated(
  probe: Probe,
  run: Probe['run'],
  bytes: Buffer,
  position: number,
  anchorLength: number,
  known?: EmptyWindows,
): Look {
  const { lead, reach } = probe;
  if (isWide(probe)) {
    const least = Math.min(lead, FIRST_LOOK);
    const most = Math.min(reach, FIRST_LOOK);
    const look = lookAround(probe, run, bytes, position, anchorLength, least, most, known);
    const isCut =
      (look.from < position - least && position > least && lead > least) ||
      (look.to > position + most && position + most < bytes.length && reach > FIRST_LOOK);
    if (!isCut) return look;
  }
  return lookAround(probe, run, bytes, position, anchorLength, lead, reach, known);
}

/** What a probe makes of at most `lead` bytes before the position, and `reach` from it on. */
function lookAround(
  probe: Probe,
  run: Probe['run'],
  bytes: Buffer,
  position: number,
  anchorLength: number,
  lead: number,
  reach: number,
  known: EmptyWindows | undefined,
): Look {
  const start = position - lead;
  const end = position + reach;
  // Where a blob's edge cut it, another window may have the same text and go on elsewhere.
  if (known === undefined || start <= 0 || end >= bytes.length) {
    const window = openWindow(bytes, position, anchorLength, lead, reach);
    return ofBlob(run(window, position), window.offset, window.text.length);
  }
  const sighted = { probe, anchorLength, bytes, start, end };
  const seen = known.get(sighted);
  if (seen !== undefined)
    return ofBlob({ outcomes: NO_OUTCOMES, from: seen.from, to: seen.to }, start, end - start);
  const look = run(openWindow(bytes, position, anchorLength, lead, reach), position);
  if (look.outcomes === NO_OUTCOMES) known.add(sighted, look);
  return ofBlob(look, start, end - start);
}

/** Whether {@link runProbe} gives a match or a part of one. Most anchors lead to nothing, or to what a check rejects: then this is less work. */
export function findsAny(probe: Probe, bytes: Buffer, position: number, anchorLength: number): boolean {
  const { gate, glance, keeps } = probe;
  if (keeps === undefined || (gate !== undefined && !gate(bytes, position, anchorLength))) return false;
  if (glance !== undefined && !glance(bytes, position, anchorLength)) return false;
  if (isWide(probe)) {
    const look = runProbe(probe, bytes, position, anchorLength);
    return look !== undefined && areKept(look.outcomes);
  }
  return keeps(openWindow(bytes, position, anchorLength, probe.lead, probe.reach));
}

/** A loop: of `some`, and all that calls it, V8 made code anew for each kind of array, nine times in a scan of a large tree. */
function areKept(outcomes: readonly Outcome[]): boolean {
  for (let i = 0; i < outcomes.length; i++) if (outcomes[i]?.kind !== 'rejected') return true;
  return false;
}

const isWide = ({ lead, reach }: Probe): boolean => lead > FIRST_LOOK || reach > FIRST_LOOK;

/** A look that went up to its window's edge has seen whether the blob goes on there: that is one byte more. */
const ofBlob = ({ outcomes, from, to }: Look, offset: number, length: number): Look => ({
  outcomes,
  from: offset + (from === 0 ? -1 : from),
  to: offset + (to === length ? to + 1 : to),
});

/** Likewise, of a gate that refused. */
const nothing = (
  sees: Sight | undefined,
  { lead, reach }: Probe,
  position: number,
  anchorLength: number,
): Look =>
  sees === undefined
    ? { outcomes: NO_OUTCOMES, from: position - lead - 1, to: position + reach + 1 }
    : {
        outcomes: NO_OUTCOMES,
        from: position - sees.lead - 1,
        to: position + anchorLength + sees.reach + 1,
      };
