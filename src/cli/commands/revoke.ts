import { last } from '../../config/options.ts';
import { UsageError } from '../../model/errors.ts';
import type { Finding } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { planRevocations, type Revocable, revokeFindings, tryFindings } from '../../scan/revoke-findings.ts';
import type { BlobReport } from '../../scan/blob-report.ts';
import type { ScanHooks } from '../../scan/scan.ts';
import type { Surroundings } from '../../scan/verify-findings.ts';
import { safe } from '../../report/terminal.ts';
import { isTerminal, writeOut } from '../output.ts';
import type { ParsedArgs } from '../parse-args.ts';
import type { Surround } from '../run-options.ts';
import { appendJournal, journalFile, journalLine, requireJournal } from '../revocation-journal.ts';
import { outcomeLines, planText } from './revocation-lines.ts';
import { prepare, read } from './verify.ts';

/** @returns the exit code. @throws PatdownError */
export async function runRevoke(args: ParsedArgs, surround: Surround): Promise<number> {
  const { positionals, values } = args;
  const { signal } = surround;
  const { setup, options, hooks } = await prepare(args, 'plan', surround);
  const found: { findings: readonly Finding[]; reports: readonly BlobReport[] } = {
    findings: [],
    reports: [],
  };
  const listening: ScanHooks = {
    ...hooks,
    onFound: (findings, reports) => Object.assign(found, { findings, reports }),
  };
  const result = await read(positionals, last(values, 'rule'), options, listening);
  if (signal.aborted) return 2;
  const surroundings: Surroundings = {
    options: { ...setup.options, mode: 'ask' },
    rulePaths: options.rules.paths,
    hooks: setup.hooks,
    environment: process.env,
    signal,
  };
  const chosen = choose(found.findings, values);
  const revocables = await planRevocations(chosen, found.reports, surroundings);
  const tried = values.has('trial') ? await tryFindings(revocables, surroundings) : new Map();
  await writeOut(planText(revocables, result, tried));
  const doable = revocables.filter(({ plan }) => plan.kind === 'requests');
  const code = result.problems.length > 0 ? 2 : 0;
  if (doable.length === 0) return code;
  const isConfirmed = values.has('yes') || (await isTyped(doable, signal));
  if (signal.aborted) return code;
  if (!isConfirmed) {
    const isTried = revocables.some(({ plan }) => plan.kind === 'requests' && plan.trialLine !== undefined);
    await writeOut(
      values.has('trial') && isTried
        ? "Dry run: nothing was revoked; the providers' own dry runs were asked. --yes revokes.\n"
        : 'Dry run: nothing was sent. --yes revokes.\n',
    );
    return code;
  }
  return Math.max(code, await revoke(doable, surroundings, values, result));
}

/** What the user names, else everything; what is named and is not there is an error. @throws UsageError */
function choose(findings: readonly Finding[], values: ParsedArgs['values']): readonly Finding[] {
  const names = (values.get('id') ?? []).flatMap((value) => value.split(',')).filter((name) => name !== '');
  if (names.length === 0) return findings;
  const fits = (finding: Finding, name: string): boolean =>
    finding.id === name || finding.locations.some(({ fingerprint }) => fingerprint === name);
  const lost = names.filter((name) => !findings.some((finding) => fits(finding, name)));
  if (lost.length > 0)
    throw new UsageError('PD_REVOKE_UNKNOWN', `${lost.length} of the ids and fingerprints were not found`, {
      hint: 'ids and fingerprints stand in the JSON report; what they name must still be there',
    });
  return findings.filter((finding) => names.some((name) => fits(finding, name)));
}

/** The number of secrets, typed: a key that is pressed by habit revokes nothing. */
async function isTyped(doable: readonly Revocable[], signal: AbortSignal): Promise<boolean> {
  if (process.stdin.isTTY !== true || !isTerminal(1)) return false;
  const { ask } = await import('../ask.ts');
  const wanted = `revoke ${doable.length}`;
  const terminal = {
    input: process.stdin,
    output: process.stdout,
    interrupt: () => process.kill(process.pid, 'SIGINT'),
  };
  const answer = await ask(`Type "${wanted}" to do it, anything else to leave it: `, terminal, signal);
  return answer.trim() === wanted;
}

async function revoke(
  doable: readonly Revocable[],
  surroundings: Surroundings,
  values: ParsedArgs['values'],
  result: Pick<ScanResult, 'rules'>,
): Promise<number> {
  const file = last(values, 'journal') ?? journalFile(process.env);
  requireJournal(file);
  const lines: string[] = [];
  const revocations = await revokeFindings(doable, surroundings, (revocable, revocation) => {
    const { finding, plan } = revocable;
    appendJournal(file, journalLine(finding, plan.kind === 'requests' ? plan.lines : [], revocation));
    lines.push(...outcomeLines(revocable, revocation, result));
  });
  const isLeft = revocations.some(({ status }) => status === 'failed' || status === 'alive');
  await writeOut(`${[...lines, `Written down in ${safe(file)}.`].join('\n')}\n`);
  return isLeft ? 1 : 0;
}
