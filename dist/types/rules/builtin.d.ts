import type { CompiledRule, RuleTests } from '../model/rule.ts';
import { RuleBook } from '../model/rule-book.ts';
import type { RuleIndex } from '../model/rule-index.ts';
import type { RevocationSpec } from '../model/revocation.ts';
import type { VerificationSpec } from '../model/verification.ts';
export declare function builtinIndex(): RuleIndex;
/** Each rule is a line of JSON that is parsed when the rule is needed, and of which no line is read before one is. */
export declare function builtinBook(): RuleBook;
export declare const builtinRules: () => CompiledRule[];
/** By rule id. Read from a file of their own, and only when something is to be verified. */
export declare const builtinVerifications: () => Readonly<Record<string, VerificationSpec>>;
/** By rule id. */
export declare const builtinRevocations: () => Readonly<Record<string, RevocationSpec>>;
/** Put together when they are asked for: the build's output holds them in pieces. */
export declare const builtinTests: () => RuleTests[];
