import type { Place } from '../model/errors.ts';
import type { RuleExample, RuleTests } from '../model/rule.ts';
import { joinPieces, readExample } from './example-text.ts';
import type { ExampleSource, NegativeSource } from './rule-source.ts';

/** A rule's tests as they stand in its file: with marks, and broken so that no whole token stands in them. */
export interface TestSource {
  readonly ruleId: string;
  /** Such a rule's examples enclose nothing: what it finds is the file. */
  readonly isPathRule: boolean;
  readonly examples: readonly ExampleSource[];
  readonly negatives: readonly NegativeSource[];
}

export function compileTests(source: TestSource, fault: (place: Place, message: string) => void): RuleTests {
  const examples = source.examples.flatMap((example): RuleExample[] => {
    const { marked, also, path, place } = example;
    const read = source.isPathRule ? { text: marked, secret: '', start: 0 } : readExample(marked);
    if (read === undefined) {
      fault(place, 'an example encloses exactly one secret in ⟪ and ⟫');
      return [];
    }
    return [{ ...read, also, ...(path === undefined ? {} : { path }) }];
  });
  const negatives = source.negatives.map(({ marked, check, path }) => ({
    text: joinPieces(marked),
    check,
    ...(path === undefined ? {} : { path }),
  }));
  return { ruleId: source.ruleId, examples, negatives };
}
