import type { Finding } from '../../model/finding.ts';
import { severityRank } from '../../model/levels.ts';
import type { GitScan } from '../../model/options.ts';
import type { ScanResult } from '../../model/result.ts';
import { counted } from '../../report/grouped.ts';
import { placeName } from '../../report/place-name.ts';
import { safe } from '../../report/terminal.ts';
import type { HookName } from './hook-names.ts';

/** Findings and problems that are listed: the whole message stays below ten lines. */
const LISTED = 3;
const COLUMNS = 80;

const WHERE: Readonly<Record<HookName, string>> = {
  'pre-commit': 'in what is about to be committed',
  'pre-push': 'in what is about to be pushed',
  'pre-receive': 'in what was pushed; nothing was accepted',
};

const WHAT_NOW: Readonly<Record<HookName, string>> = {
  'pre-commit': 'Take it out and `git add` again. Was it ever shared? Revoke it, too.',
  'pre-push': 'Take it out of the commits (git rebase -i), then push. Shared? Revoke it, too.',
  'pre-receive': 'Take it out of the commits (git rebase -i) and push again. Revoke it, too.',
};

const LET_PASS: Readonly<Record<HookName, string>> = {
  'pre-commit': 'No secret? `patdown:allow why` on its line. Just this once: PATDOWN_SKIP=1',
  'pre-push': 'No secret? `patdown:allow why` on its line. Just this once: PATDOWN_SKIP=1',
  'pre-receive': 'No secret? `patdown:allow why` on its line, or git push -o patdown.skip=why',
};

/** How the rest is seen. Of a push that brings several branches, by what holds them all. */
function moreBy(asked: GitScan): string {
  if (asked.kind === 'staged') return 'patdown scan --staged';
  if (asked.kind !== 'commits' || asked.allBranches) return 'patdown scan --history-only';
  const [[to = '', ...others], [from = '', ...rest]] = [asked.tips, asked.without];
  const isOne = others.length === 0 && rest.length === 0 && from !== '';
  return `patdown scan ${isOne ? `--range ${from.slice(0, 12)}..${to.slice(0, 12)}` : '--history-only'}`;
}

const LOOKED_WIDER = 'Not told what else is pushed, it looked at all that the remote has not.';

/** Why a hook stops git: what, where, how to mend it and how to let it pass, in less than ten lines. Empty when nothing does. */
export function hookMessage(
  name: HookName,
  { findings, problems, rules }: ScanResult,
  asked: GitScan,
): string[] {
  const worst = [...findings].sort((a, b) => severityRank(b.severity) - severityRank(a.severity));
  const lines = worst.slice(0, LISTED).map((finding) => {
    const rule = rules.get(finding.ruleId)?.name ?? finding.ruleId;
    return cut(`  ${finding.severity}  ${whereOf(finding)}  ${finding.secret.redacted}  ${safe(rule)}`);
  });
  const more = findings.length - lines.length;
  return [
    ...(findings.length === 0
      ? []
      : [
          `patdown: ${counted(findings.length, 'secret')} ${WHERE[name]}`,
          ...lines,
          ...(more === 0 ? [] : [`  and ${more} more: ${moreBy(asked)}`]),
          ...(asked.kind === 'commits' && asked.allBranches ? [LOOKED_WIDER] : []),
          WHAT_NOW[name],
          LET_PASS[name],
        ]),
    ...(problems.length === 0 ? [] : [problemLine(problems)]),
  ];
}

function problemLine([first, ...more]: ScanResult['problems']): string {
  const where = first === undefined || first.path === '' ? '' : `${safe(first.path)}: `;
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return cut(`patdown: not everything was looked at: ${where}${safe(first?.message ?? '')}${rest}`);
}

function whereOf({ locations }: Finding): string {
  const [place] = locations;
  if (place === undefined) return '';
  const commit = 'commit' in place.provenance ? `${place.provenance.commit.slice(0, 8)} ` : '';
  return `${commit}${safe(placeName(place))}:${place.startLine}`;
}

const cut = (line: string): string => (line.length > COLUMNS ? `${line.slice(0, COLUMNS - 1)}…` : line);
