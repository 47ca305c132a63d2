import type { Confidence } from '../model/levels.ts';
import type { Outcome } from '../model/outcome.ts';
import type { LiteralAnchor, Matcher, PatternVariant, RunAnchor } from '../model/rule.ts';
import type { EmptyWindows } from './empty-windows.ts';
import type { Gate } from './gates/gate.ts';
import type { MatcherResult } from './matchers/matcher-result.ts';
import { type Window } from './window.ts';
/** Of all that say nothing the same: where that is asked often, it is told by identity, for which V8 need not know the kind of array. */
export declare const NO_OUTCOMES: readonly Outcome[];
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
export declare const alike: (probe: Probe) => Probe;
/** What a probe made of its window, and the part [from, to) of the window's text that this depends on. */
export interface Look {
    readonly outcomes: readonly Outcome[];
    readonly from: number;
    readonly to: number;
}
/** The rule index of marks, which belong to no rule. */
export declare const MARKS = -1;
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
export declare const finding: (given: Finder) => Required<Pick<Probe, "run" | "search">> & Pick<Probe, "keeps">;
/**
 * Runs a probe at an anchor. Where rules want to see much, little is shown to them first, and all of it only when they looked
 * up to the edge: else a file of nothing but beginnings of keys takes five hundred times the work of its bytes.
 *
 * @returns undefined where the gate sees that there is nothing; else what was found, and the part of `bytes` that this depends on
 */
export declare function runProbe(probe: Probe, bytes: Buffer, position: number, anchorLength: number): Look | undefined;
/**
 * Like {@link runProbe}, without what matches do not depend on, and never undefined: a gate's refusal depends on bytes, too.
 *
 * @param known what was seen before need not be looked at again
 */
export declare function searchProbe(probe: Probe, bytes: Buffer, position: number, anchorLength: number, known?: EmptyWindows): Look;
/** Whether {@link runProbe} gives a match or a part of one. Most anchors lead to nothing, or to what a check rejects: then this is less work. */
export declare function findsAny(probe: Probe, bytes: Buffer, position: number, anchorLength: number): boolean;
