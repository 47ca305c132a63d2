import type { Finding } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import type { Revocation } from '../../model/revocation.ts';
import { placeName } from '../../report/place-name.ts';
import { safe } from '../../report/terminal.ts';
import type { Revocable } from '../../scan/revoke-findings.ts';

/** What would be done, secret by secret: what stands in `tried` is what providers say of their own dry runs. */
export function planText(
  revocables: readonly Revocable[],
  result: ScanResult,
  tried: ReadonlyMap<Finding, string | undefined>,
): string {
  const blocks = revocables.map((revocable) => block(revocable, result, tried));
  const problems = result.problems.map(
    ({ path, message }) => `not read: ${path === '' ? '' : `${safe(path)}: `}${safe(message)}`,
  );
  const none = revocables.length === 0 ? ['There is nothing to revoke.'] : [];
  return `${[...blocks.map((lines) => `${lines.join('\n')}\n`), ...problems, ...none].join('\n')}\n`;
}

function block(
  { finding, plan }: Revocable,
  { rules }: ScanResult,
  tried: ReadonlyMap<Finding, string | undefined>,
): string[] {
  const rule = rules.get(finding.ruleId);
  const [place] = finding.locations;
  const head = [
    `${rule?.name ?? finding.ruleId}  ${finding.secret.redacted}`,
    `  id ${finding.id}${place === undefined ? '' : `, at ${safe(placeName(place))}:${place.startLine}`}`,
  ];
  if (plan.kind === 'by-hand') {
    const page = rule?.revokeUrl === undefined ? [] : [`  Open ${rule.revokeUrl}`];
    const steps = plan.steps.map((step, index) => `  ${index + 1}. ${step}`);
    const advice = steps.length > 0 || rule === undefined ? steps : [`  ${rule.remediation}`];
    return [...head, `  By hand: ${safe(plan.reason)}.`, ...page, ...advice];
  }
  const { spec, lines, looks, trialLine } = plan;
  return [
    ...head,
    ...(looks.kind === 'none'
      ? [`  not verified before and after: ${safe(looks.reason)}`]
      : [
          ...looks.lines.map((line) => `  before and after: ${safe(line)}`),
          ...looks.reachLines.map((line) => `  before, where it is active: ${safe(line)}`),
        ]),
    ...lines.map((line) => `  would send: ${safe(line)}`),
    `  ${spec.effect}`,
    spec.irreversible ? '  It cannot be undone.' : '  It can be undone at the provider.',
    ...(trialLine === undefined ? [] : [`  the provider's own dry run (--trial): ${safe(trialLine)}`]),
    ...(tried.has(finding) ? [`  the provider says: ${safe(tried.get(finding) ?? 'it would work')}`] : []),
  ];
}

const WORDS: Readonly<Record<Revocation['status'], string>> = {
  revoked: 'revoked',
  alive: 'STILL ACTIVE',
  dead: 'nothing to do',
  failed: 'NOT REVOKED',
  'by-hand': 'by hand',
};

/** What came of it. */
export function outcomeLines(
  { finding }: Revocable,
  { status, reason, before, after }: Revocation,
  { rules }: Pick<ScanResult, 'rules'>,
): string[] {
  const verdicts = [
    ...(before === undefined ? [] : [`before: ${before.status}`]),
    ...(after === undefined ? [] : [`after: ${after.status}`]),
  ];
  const page = rules.get(finding.ruleId)?.revokeUrl;
  const isLeft = status === 'failed' || status === 'alive';
  return [
    `${WORDS[status]}  ${finding.ruleId}  ${finding.secret.redacted}: ${safe(reason)}${verdicts.length === 0 ? '' : ` (${verdicts.join(', ')})`}`,
    ...(isLeft && page !== undefined ? [`  Do it by hand: ${page}`] : []),
  ];
}
