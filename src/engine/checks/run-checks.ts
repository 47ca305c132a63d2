import type { CheckName, CheckResult } from '../../model/check.ts';
import type { CheckSpec, DecodeKind } from '../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import { checkChecksum } from './checksum.ts';
import { checkDecode } from './decode.ts';
import { checkDigest } from './digest.ts';
import { checkCharset, checkEntropy } from './entropy.ts';
import { checkNaturalness } from './naturalness.ts';
import { checkPlaceholder } from './placeholder.ts';
import { checkPassword } from './password.ts';
import { checkReference } from './reference.ts';

/** Every check that a rule asks for, in the rule's order. */
export const runChecks = (candidate: Candidate, specs: readonly CheckSpec[]): CheckResult[] =>
  specs.map((spec) => runCheck(candidate, spec));

/** Of what is decoded, these have a checksum. */
const PROVEN: readonly DecodeKind[] = ['nkey', 'azure-key'];

/** Whether one of them can give a proof, which outweighs all rejections. */
export const mayProve = (specs: readonly CheckSpec[]): boolean =>
  specs.some(
    (spec) => spec.check === 'checksum' || (spec.check === 'structure' && PROVEN.includes(spec.kind)),
  );

/** Whether no check rejects; only as many are run as that takes. */
export const passesAll = (candidate: Candidate, specs: readonly CheckSpec[]): boolean =>
  specs.every((spec) => runCheck(candidate, spec).verdict !== 'reject');

/** The first check that rejects; those behind it are not run. */
export function firstRefusal(candidate: Candidate, specs: readonly CheckSpec[]): CheckName | undefined {
  for (const spec of specs) {
    const { check, verdict } = runCheck(candidate, spec);
    if (verdict === 'reject') return check;
  }
  return undefined;
}

function runCheck(candidate: Candidate, spec: CheckSpec): CheckResult {
  switch (spec.check) {
    case 'placeholder':
      return checkPlaceholder(candidate);
    case 'entropy':
      return checkEntropy(candidate, spec.min);
    case 'charset':
      return checkCharset(candidate, spec.needs);
    case 'checksum':
      return checkChecksum(candidate, spec);
    case 'structure':
      return checkDecode(candidate, spec);
    case 'naturalness':
      return checkNaturalness(candidate);
    case 'password':
      return checkPassword(candidate.value);
    case 'digest':
      return checkDigest(candidate);
    case 'reference':
      return checkReference(candidate);
  }
}
