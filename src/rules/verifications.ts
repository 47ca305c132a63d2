import type { VerificationSpec } from '../model/verification.ts';
import type { RevocationSpec } from '../model/revocation.ts';
import type { RuleSource } from './rule-source.ts';

/** By rule id. */
export type RuleVerifications = Readonly<Record<string, VerificationSpec>>;

export const verificationsOf = (sources: readonly RuleSource[]): RuleVerifications =>
  Object.fromEntries(
    sources.flatMap(({ info, verification }) =>
      verification === undefined ? [] : [[info.id, verification]],
    ),
  );

/** By rule id. */
export type RuleRevocations = Readonly<Record<string, RevocationSpec>>;

export const revocationsOf = (sources: readonly RuleSource[]): RuleRevocations =>
  Object.fromEntries(
    sources.flatMap(({ info, revocation }) => (revocation === undefined ? [] : [[info.id, revocation]])),
  );
