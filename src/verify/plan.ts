import type { PlannedRequest, VerificationPlan } from '../model/verification.ts';
import { inquire, type Question, type Subject, type VerifierOptions } from './inquiry.ts';

/** What a verification of these would send, and where to. Nothing is sent. */
export function planOf(subjects: readonly Subject[], options: VerifierOptions): VerificationPlan {
  const requests = new Map<string, Planned>();
  const skipped = new Map<string, number>();
  for (const subject of subjects) {
    const inquiry = inquire(subject, options);
    if (inquiry.kind === 'none') skipped.set(inquiry.reason, (skipped.get(inquiry.reason) ?? 0) + 1);
    else for (const question of inquiry.questions) add(requests, question, subject.ruleId);
  }
  const planned = [...requests].map(
    ([line, { host, when, ruleIds, keys }]): PlannedRequest => ({
      host,
      line,
      ruleIds: [...ruleIds].sort(),
      count: keys.size,
      when,
    }),
  );
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return {
    requests: planned.sort((a, b) => byText(a.host, b.host) || byText(a.line, b.line)),
    skipped: [...skipped]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => byText(a.reason, b.reason)),
  };
}

interface Planned {
  readonly host: string;
  readonly when: PlannedRequest['when'];
  readonly ruleIds: Set<string>;
  readonly keys: Set<string>;
}

function add(requests: Map<string, Planned>, { request, further }: Question, ruleId: string): void {
  const note = (line: string, when: PlannedRequest['when']): void => {
    const { host } = request.destination;
    const known = requests.get(line) ?? { host, when, ruleIds: new Set(), keys: new Set() };
    known.ruleIds.add(ruleId);
    known.keys.add(request.key);
    requests.set(line, known);
  };
  note(request.line, 'always');
  if (further !== undefined) note(further.line, 'active');
}
