import type { Finding } from '../model/finding.ts';
import {
  atLeast,
  CONFIDENCES,
  type Confidence,
  SEVERITIES,
  type Severity,
  severityRank,
} from '../model/levels.ts';
import { VERIFICATION_STATUSES, type VerificationStatus } from '../model/verification.ts';

/** Which findings fail the job. An incomplete scan does in any case. */
export type FailOn =
  | { readonly kind: 'any' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'levels';
      readonly severity: Severity;
      readonly confidence: Confidence;
      /** Empty for all. */
      readonly statuses: readonly VerificationStatus[];
    };

/** `any`, `none`, or `severity=high,confidence=high,status=active|unknown`, of which any part may be left out. @returns what is wrong, in words */
export function parseFailOn(text: string): FailOn | string {
  if (text === 'any' || text === 'none') return { kind: text };
  let levels: Extract<FailOn, { kind: 'levels' }> = {
    kind: 'levels',
    severity: 'info',
    confidence: 'low',
    statuses: [],
  };
  const seen = new Set<string>();
  for (const part of text.split(/[,\n]/)) {
    const [, key = '', value = ''] = /^\s*([a-z]+)\s*=\s*([a-z| ]+?)\s*$/.exec(part) ?? [];
    const next = withPart(levels, key, value);
    if (next === undefined || seen.has(key)) return WANTED;
    seen.add(key);
    levels = next;
  }
  return levels;
}

const WANTED = `takes any, none, or parts such as severity=high,confidence=high,status=active|unknown; severities are ${SEVERITIES.join(', ')}; confidences ${CONFIDENCES.join(', ')}; statuses ${VERIFICATION_STATUSES.join(', ')}`;

function withPart<T extends Extract<FailOn, { kind: 'levels' }>>(
  levels: T,
  key: string,
  value: string,
): T | undefined {
  const severity = SEVERITIES.find((name) => name === value);
  const confidence = CONFIDENCES.find((name) => name === value);
  if (key === 'severity' && severity !== undefined) return { ...levels, severity };
  if (key === 'confidence' && confidence !== undefined) return { ...levels, confidence };
  if (key !== 'status') return undefined;
  const words = value.split('|').map((word) => word.trim());
  const statuses = VERIFICATION_STATUSES.filter((name) => words.includes(name));
  return words.every((word) => statuses.some((name) => name === word)) ? { ...levels, statuses } : undefined;
}

export function failsJob(finding: Finding, failOn: FailOn): boolean {
  if (failOn.kind !== 'levels') return failOn.kind === 'any';
  const { severity, confidence, statuses } = failOn;
  return (
    severityRank(finding.severity) >= severityRank(severity) &&
    atLeast(finding.confidence, confidence) &&
    (statuses.length === 0 || statuses.some((status) => status === finding.verification?.status))
  );
}
