import type { CompiledRule, RuleTests } from '../model/rule.ts';
import type { VerificationSpec } from '../model/verification.ts';
export declare const builtinRules: () => CompiledRule[];
/** By rule id. Read from a file of their own, and only when something is to be verified. */
export declare const builtinVerifications: () => Readonly<Record<string, VerificationSpec>>;
/** Put together when they are asked for: the build's output holds them in pieces. */
export declare const builtinTests: () => RuleTests[];
