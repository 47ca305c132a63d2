import type { CheckName } from '../model/check.ts';
import type { Place } from '../model/errors.ts';
import type { CheckSpec, Pair, RuleInfo, RunClass, StructureName } from '../model/rule.ts';
import type { RevocationSpec } from '../model/revocation.ts';
import type { VerificationSpec } from '../model/verification.ts';
/** A rule as it stands in its file: well-formed, not yet compiled. */
export interface RuleSource {
    readonly info: RuleInfo;
    readonly place: Place;
    readonly matches: readonly MatchSource[];
    readonly examples: readonly ExampleSource[];
    readonly negatives: readonly NegativeSource[];
    readonly verification?: VerificationSpec;
    readonly revocation?: RevocationSpec;
}
export interface ExampleSource {
    readonly marked: string;
    readonly place: Place;
    readonly path: string | undefined;
    readonly also: readonly string[];
}
export interface NegativeSource {
    /** With the breaks that keep whole tokens out of files. */
    readonly marked: string;
    readonly place: Place;
    readonly path: string | undefined;
    readonly check: CheckName;
}
export type BoundarySource = 'default' | {
    readonly left: string | undefined;
    readonly right: string | undefined;
};
/** Checks that a rule asks for, and whether it turned the default one off. */
export interface ChecksSource {
    readonly specs: readonly CheckSpec[];
    readonly placeholder: boolean;
    /** Undefined: decided by what the value looks like. */
    readonly naturalness: boolean | undefined;
}
interface Common {
    readonly place: Place;
    readonly checks: ChecksSource;
}
/** By what it looks like, what stands near a match and belongs to it. */
export interface BesideSource {
    readonly name: string;
    readonly pattern: string;
    readonly ignoreCase: boolean;
    readonly boundary: BoundarySource;
    readonly within: number;
}
export type MatchSource = (Common & {
    readonly kind: 'pattern';
    readonly pattern: string;
    readonly ignoreCase: boolean;
    readonly reach: number | undefined;
    readonly run: RunClass | undefined;
    readonly boundary: BoundarySource;
    readonly pair: Pair | undefined;
    readonly beside: readonly BesideSource[];
}) | (Common & {
    readonly kind: 'contextual';
    readonly words: readonly string[];
    readonly value: string;
    readonly ignoreCase: boolean;
    readonly reach: number | undefined;
    readonly within: number;
    readonly boundary: BoundarySource;
}) | (Common & {
    readonly kind: 'structured';
    readonly structure: StructureName;
    readonly anchors: readonly string[];
    readonly ignoreCase: boolean;
    readonly only: readonly string[];
}) | (Common & {
    readonly kind: 'generic';
    readonly expects: 'password' | 'token';
    readonly words: readonly string[];
}) | (Common & {
    readonly kind: 'bare';
    readonly class: RunClass;
    readonly min: number;
    readonly max: number;
}) | (Common & {
    readonly kind: 'path';
    readonly globs: readonly string[];
});
export {};
