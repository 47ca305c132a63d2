import type { Finding } from '../../model/finding.ts';
import { severityRank } from '../../model/levels.ts';
import type { GitScan } from '../../model/options.ts';
import type { ScanResult } from '../../model/result.ts';
import { counted } from '../../report/grouped.ts';
import { placeName } from '../../report/place-name.ts';
import { safe } from '../../report/terminal.ts';
import { wrap } from '../../report/wrap.ts';
import type { HookName } from './hook-names.ts';

/** Findings and problems that are listed: the whole message stays below ten lines. */
const LISTED = 3;
const COLUMNS = 80;
const MOST_LINES = 9;

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

const GO_ON: Readonly<Record<HookName, string>> = {
  'pre-commit': 'To commit all the same, just this once: PATDOWN_SKIP=1',
  'pre-push': 'To push all the same, just this once: PATDOWN_SKIP=1',
  'pre-receive': 'To push all the same: git push -o patdown.skip=why',
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
export function hookMessage(name: HookName, result: ScanResult, asked: GitScan): string[] {
  const told = result.findings.length === 0 ? [] : findingLines(name, result, asked);
  return result.problems.length === 0 ? told : [...told, ...problemLines(name, result, told.length)];
}

function findingLines(name: HookName, { findings, rules }: ScanResult, asked: GitScan): string[] {
  const worst = [...findings].sort((a, b) => severityRank(b.severity) - severityRank(a.severity));
  const lines = worst
    .slice(0, LISTED)
    .map((finding) => findingLine(finding, rules.get(finding.ruleId)?.name ?? finding.ruleId));
  const more = findings.length - lines.length;
  return [
    `patdown: ${counted(findings.length, 'secret')} ${WHERE[name]}`,
    ...lines,
    ...(more === 0 ? [] : [`  and ${more} more: ${moreBy(asked)}`]),
    ...(asked.kind === 'commits' && asked.allBranches ? [LOOKED_WIDER] : []),
    WHAT_NOW[name],
    LET_PASS[name],
  ];
}

/** Of the rule's name that is kept, where a path is long. */
const NAME_KEPT = 16;

/** What is cut last is where it is: the end of a path, and the line. */
function findingLine({ severity, locations, secret }: Finding, rule: string): string {
  const [place] = locations;
  const commit =
    place !== undefined && 'commit' in place.provenance ? `${place.provenance.commit.slice(0, 8)} ` : '';
  const path = place === undefined ? '' : safe(placeName(place));
  const before = `  ${severity}  ${commit}`;
  const behind = `:${place?.startLine ?? 1}  ${secret.redacted}  `;
  const room = COLUMNS - before.length - behind.length - Math.min(rule.length, NAME_KEPT);
  const shown = path.length <= room ? path : `…${path.slice(path.length - Math.max(1, room - 1))}`;
  return cut(`${before}${shown}${behind}${safe(rule)}`);
}

/** Why nobody can say that there is nothing, on as many lines as are left, and how to go on where nothing else stops git. */
function problemLines(name: HookName, { problems }: ScanResult, used: number): string[] {
  const [first, ...more] = problems;
  const where = first === undefined || first.path === '' ? '' : `${safe(first.path)}: `;
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  const told = `patdown: not everything was looked at: ${where}${safe(first?.message ?? '')}${rest}`;
  const lines = wrap(told, COLUMNS, '').slice(0, used === 0 ? 3 : MOST_LINES - used);
  return [...lines.map(cut), ...(used === 0 ? [GO_ON[name]] : [])];
}

const cut = (line: string): string => (line.length > COLUMNS ? `${line.slice(0, COLUMNS - 1)}…` : line);
