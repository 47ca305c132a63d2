import type { CompiledRule, RuleTests } from '../model/rule.ts';
import { RuleBook } from '../model/rule-book.ts';
import type { RuleIndex } from '../model/rule-index.ts';
import {
  builtinIndexJson,
  builtinRuleLines,
  builtinTestsJson,
  builtinRevocationsJson,
  builtinVerificationsJson,
} from './builtin.generated.ts';
import { builtinTables } from './builtin-tables.ts';
import type { RevocationSpec } from '../model/revocation.ts';
import type { VerificationSpec } from '../model/verification.ts';
import { compileTests, type TestSource } from './compile-tests.ts';

export function builtinIndex(): RuleIndex {
  const stored: StoredIndex = JSON.parse(builtinIndexJson());
  return { ...stored, literals: stored.literals.split('\n'), tables: builtinTables };
}

/** As the build writes it: literals as lines of one text, since lists of words such as `"password", "machine"` look like assignments. */
type StoredIndex = Omit<RuleIndex, 'literals' | 'tables'> & { readonly literals: string };

/** Each rule is a line of JSON that is parsed when the rule is needed, and of which no line is read before one is. */
export function builtinBook(): RuleBook {
  let lines: readonly string[] = [];
  const read = (index: number): CompiledRule => {
    if (lines.length === 0) lines = builtinRuleLines().split('\n');
    return JSON.parse(lines[index] ?? '');
  };
  return RuleBook.builtin(builtinIndex(), read);
}

export const builtinRules = (): CompiledRule[] => [...builtinBook().values()];

/** By rule id. Read from a file of their own, and only when something is to be verified. */
export const builtinVerifications = (): Readonly<Record<string, VerificationSpec>> =>
  JSON.parse(builtinVerificationsJson());

/** By rule id. */
export const builtinRevocations = (): Readonly<Record<string, RevocationSpec>> =>
  JSON.parse(builtinRevocationsJson());

/** Put together when they are asked for: the build's output holds them in pieces. */
export const builtinTests = (): RuleTests[] => {
  const sources: TestSource[] = JSON.parse(builtinTestsJson());
  // The build has refused faulty examples.
  return sources.map((source) => compileTests(source, () => {}));
};
