import type { Problem } from '../../model/problem.ts';
import type { VerificationPlan } from '../../model/verification.ts';
import { safe } from '../../report/terminal.ts';

/** A plan for people: each host, what is sent there, for which rules and how often. */
export function planLines({ requests, skipped }: VerificationPlan, problems: readonly Problem[]): string {
  const total = requests.reduce((sum, { count }) => sum + count, 0);
  const hosts = new Set(requests.map(({ host }) => host)).size;
  const lines = [
    ...requests.flatMap(({ line, ruleIds, count, when }) => [
      `${String(count).padStart(5)}  ${safe(line)}`,
      `       ${ruleIds.join(', ')}${when === 'active' ? '; only of those that are active' : ''}`,
    ]),
    ...skipped.map(({ reason, count }) => `${String(count).padStart(5)}  not asked: ${safe(reason)}`),
    ...problems.map(
      ({ path, message }) => `not read: ${path === '' ? '' : `${safe(path)}: `}${safe(message)}`,
    ),
    total === 0
      ? 'Nothing would be sent.'
      : `At most ${total} ${total === 1 ? 'request' : 'requests'} to ${hosts} ${hosts === 1 ? 'host' : 'hosts'}; nothing was sent.`,
  ];
  return `${lines.join('\n')}\n`;
}
