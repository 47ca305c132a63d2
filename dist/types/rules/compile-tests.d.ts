import type { Place } from '../model/errors.ts';
import type { RuleTests } from '../model/rule.ts';
import type { ExampleSource, NegativeSource } from './rule-source.ts';
/** A rule's tests as they stand in its file: with marks, and broken so that no whole token stands in them. */
export interface TestSource {
    readonly ruleId: string;
    /** Such a rule's examples enclose nothing: what it finds is the file. */
    readonly isPathRule: boolean;
    readonly examples: readonly ExampleSource[];
    readonly negatives: readonly NegativeSource[];
}
export declare function compileTests(source: TestSource, fault: (place: Place, message: string) => void): RuleTests;
