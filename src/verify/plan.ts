import type { VerificationPlan } from '../model/verification.ts';
import type { BuiltRequest } from './request/build.ts';
import { inquire, type Subject, type VerifierOptions } from './verifier.ts';

/** What a verification of these would send, and where to. Nothing is sent. */
export function planOf(subjects: readonly Subject[], options: VerifierOptions): VerificationPlan {
  const requests = new Map<string, { host: string; ruleIds: Set<string>; keys: Set<string> }>();
  const skipped = new Map<string, number>();
  for (const subject of subjects) {
    const inquiry = inquire(subject, options);
    if (inquiry.kind === 'none') skipped.set(inquiry.reason, (skipped.get(inquiry.reason) ?? 0) + 1);
    else for (const request of inquiry.requests) add(requests, request, subject.ruleId);
  }
  const planned = [...requests].map(([line, { host, ruleIds, keys }]) => ({
    host,
    line,
    ruleIds: [...ruleIds].sort(),
    count: keys.size,
  }));
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return {
    requests: planned.sort((a, b) => byText(a.host, b.host) || byText(a.line, b.line)),
    skipped: [...skipped]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => byText(a.reason, b.reason)),
  };
}

function add(
  requests: Map<string, { host: string; ruleIds: Set<string>; keys: Set<string> }>,
  { line, key, destination }: BuiltRequest,
  ruleId: string,
): void {
  const known = requests.get(line) ?? { host: destination.host, ruleIds: new Set(), keys: new Set() };
  known.ruleIds.add(ruleId);
  known.keys.add(key);
  requests.set(line, known);
}
