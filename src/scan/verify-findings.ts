import type { Finding } from '../model/finding.ts';
import type { VerificationOptions } from '../model/options.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Secret } from '../model/secret.ts';
import type {
  RequestSpec,
  SelectedVerification,
  Verification,
  VerificationPlan,
  VerificationStatus,
} from '../model/verification.ts';
import { selectVerifications } from '../rules/select-verifications.ts';
import { companionsIn } from '../rules/templates.ts';
import { Asker } from '../verify/asker.ts';
import { RequestFailure } from '../verify/failure.ts';
import { type ClientOptions, HttpClient } from '../verify/http/client.ts';
import type { Environment } from '../verify/http/proxy.ts';
import type { Timing } from '../verify/pacer.ts';
import { planOf } from '../verify/plan.ts';
import { realTiming } from '../verify/timing.ts';
import type { VerdictCache } from '../verify/verdict-cache.ts';
import { chainOf, type Subject, type VerifierOptions } from '../verify/inquiry.ts';
import { type Instruments, verifyAll } from '../verify/verifier.ts';
import type { BlobReport } from './blob-report.ts';
import { KnownValues } from './known-values.ts';
import { subjectsOf } from './subjects.ts';

/** What verification needs beside its options. */
export interface VerificationHooks {
  /** `patdown/1.2.3`. */
  readonly userAgent: string;
  /** Verdicts of earlier runs; new ones are put into it. */
  readonly cache?: VerdictCache;
  /** For tests. */
  readonly client?: Partial<ClientOptions>;
  /** For tests. */
  readonly timing?: Timing;
}

export interface Surroundings {
  readonly options: VerificationOptions;
  /** Rule files of the user's own. */
  readonly rulePaths: readonly string[];
  readonly hooks: VerificationHooks;
  readonly environment: Environment;
  readonly signal: AbortSignal | undefined;
}

export interface Verified {
  readonly findings: readonly Finding[];
  /** Questions that were to be asked and were not, or got no answer. */
  readonly problems: readonly Problem[];
  readonly verdicts: NonNullable<ScanResult['verdicts']>;
}

/** Asks providers about findings. @throws ConfigError, InputError for the user's own rules */
export async function verifyFindings(
  findings: readonly Finding[],
  reports: readonly BlobReport[],
  surroundings: Surroundings,
): Promise<Verified> {
  const { options, hooks } = surroundings;
  const specs = await selectVerifications(surroundings.rulePaths);
  const subjects = subjectsOf(findings, reports, needsOf(specs));
  const verdicts = await withInstruments(subjects, surroundings, (instruments) =>
    verifyAll(subjects, verifierOptions(options, specs), { ...instruments, cache: hooks.cache }),
  );
  return settle(findings, verdicts, options);
}

/** Runs with what asks providers about these, and ends its connections. */
export async function withInstruments<T>(
  subjects: readonly Subject[],
  surroundings: Surroundings,
  run: (instruments: Instruments) => Promise<T>,
): Promise<T> {
  const { options, hooks } = surroundings;
  const timing = hooks.timing ?? realTiming;
  const client = new HttpClient(clientOptions(surroundings));
  const end = deadline(options.timeoutMs, surroundings.signal);
  const known = new KnownValues([...secretsOf(subjects), ...options.beside.values()]);
  try {
    const asker = new Asker({ client, timing, maxRequests: options.maxRequests, signal: end.signal });
    return await run({
      asker,
      timing,
      cache: undefined,
      isSafe: (text) => known.spansIn(text).length === 0,
    });
  } finally {
    end.clear();
    client.close();
  }
}

/** Companions that verifying secrets of a rule takes. */
export const needsOf =
  (specs: ReadonlyMap<string, SelectedVerification>) =>
  (ruleId: string): readonly string[] => {
    const spec = specs.get(ruleId)?.spec;
    const ways = spec === undefined ? [] : chainOf(spec);
    return ways.flatMap(({ needs, request }) => [...needs, ...signedWith(request), ...namesHost(request)]);
  };

/** What the host of a request is known by, where a rule leaves that to what stands beside the secret. */
const namesHost = ({ host }: RequestSpec): readonly string[] =>
  host.kind === 'found' ? companionsIn([host.value]) : [];

/** What a signature takes that no template names. */
export const signedWith = ({ sign }: RequestSpec): readonly string[] =>
  sign === 'aws-sigv4' ? ['aws-access-key-id', 'aws-session-token'] : [];

const secretsOf = (subjects: readonly Subject[]): Secret[] =>
  subjects.flatMap(({ secret, companionSets }) => [
    secret,
    ...companionSets.flatMap((set) => [...set.values()]),
  ]);

/** What verifying these findings would send. */
export async function planFindings(
  findings: readonly Finding[],
  reports: readonly BlobReport[],
  { options, rulePaths }: Pick<Surroundings, 'options' | 'rulePaths'>,
): Promise<VerificationPlan> {
  const specs = await selectVerifications(rulePaths);
  return planOf(subjectsOf(findings, reports, needsOf(specs)), verifierOptions(options, specs));
}

export const verifierOptions = (
  { providerUrls, allowedHosts, beside, verifyCanaries }: VerificationOptions,
  specs: ReadonlyMap<string, SelectedVerification>,
): VerifierOptions => ({ specs, bases: providerUrls, allowedHosts, beside, verifyCanaries });

/** Milliseconds that one request may take. */
const REQUEST_TIMEOUT = 10_000;

const clientOptions = ({ options, hooks, environment }: Surroundings): ClientOptions => ({
  userAgent: hooks.userAgent,
  named: new Set([
    ...options.allowedHosts,
    ...[...options.providerUrls.values()].flat().map(({ hostname }) => hostname),
  ]),
  timeoutMs: REQUEST_TIMEOUT,
  environment,
  ...hooks.client,
});

function deadline(
  timeoutMs: number | undefined,
  outer: AbortSignal | undefined,
): { readonly signal: AbortSignal; clear(): void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const late = new RequestFailure('aborted', 'the time allowed for verification ran out');
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => controller.abort(late), timeoutMs);
  if (outer?.aborted === true) abort();
  outer?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}

function settle(
  findings: readonly Finding[],
  verdicts: readonly Verification[],
  { statuses }: VerificationOptions,
): Verified {
  const verified = findings.map((finding, index) => {
    const verification = verdicts[index];
    return verification === undefined ? finding : { ...finding, verification };
  });
  return {
    findings: verified.filter(
      ({ verification }) =>
        statuses.length === 0 || verification === undefined || statuses.includes(verification.status),
    ),
    problems: problemsOf(verdicts),
    verdicts: countByStatus(verdicts),
  };
}

function countByStatus(verdicts: readonly Verification[]): NonNullable<ScanResult['verdicts']> {
  const counts: Partial<Record<VerificationStatus, number>> = {};
  for (const { status } of verdicts) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** A question without an answer is told of once for each reason: who filters by status must not take silence for safety. */
function problemsOf(verdicts: readonly Verification[]): Problem[] {
  const counts = new Map<string, number>();
  for (const verdict of verdicts)
    if (verdict.status === 'error' || wasCut(verdict))
      counts.set(verdict.reason, (counts.get(verdict.reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({
    kind: 'verification',
    path: '',
    message: `${count} ${count === 1 ? 'secret was' : 'secrets were'} not verified: ${reason}`,
  }));
}

/** Skipped though a host was to be asked: the time or the number of requests ran out. */
const wasCut = ({ status, evidence }: Verification): boolean =>
  status === 'skipped' && evidence.host !== undefined;
