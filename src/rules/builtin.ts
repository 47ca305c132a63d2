import type { CompiledRule, RuleTests } from '../model/rule.ts';
import {
  builtinRulesJson,
  builtinTestsJson,
  builtinRevocationsJson,
  builtinVerificationsJson,
} from './builtin.generated.ts';
import type { RevocationSpec } from '../model/revocation.ts';
import type { VerificationSpec } from '../model/verification.ts';
import { compileTests, type TestSource } from './compile-tests.ts';

export const builtinRules = (): CompiledRule[] => JSON.parse(builtinRulesJson());

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
