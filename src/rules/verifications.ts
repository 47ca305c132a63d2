import type { VerificationSpec } from '../model/verification.ts';
import type { RuleSource } from './rule-source.ts';

/** By rule id. */
export type RuleVerifications = Readonly<Record<string, VerificationSpec>>;

export const verificationsOf = (sources: readonly RuleSource[]): RuleVerifications =>
  Object.fromEntries(
    sources.flatMap(({ info, verification }) =>
      verification === undefined ? [] : [[info.id, verification]],
    ),
  );
