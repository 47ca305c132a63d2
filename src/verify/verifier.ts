import pLimit from 'p-limit';
import type { Secret } from '../model/secret.ts';
import type { SelectedVerification, Verification, VerificationStatus } from '../model/verification.ts';
import type { Asker } from './asker.ts';
import { isCanary } from './canary.ts';
import { classify } from './classify.ts';
import { RequestFailure } from './failure.ts';
import type { Timing } from './pacer.ts';
import { type Bases, type BuiltRequest, buildRequest, destinationsOf } from './request/build.ts';
import { MissingValue, type Values } from './request/template.ts';
import type { VerdictCache } from './verdict-cache.ts';

/** A secret to verify, with what was found beside it. */
export interface Subject {
  readonly ruleId: string;
  readonly secret: Secret;
  /** Decoded from the secret when it was found. */
  readonly facts: ReadonlyMap<string, string>;
  /** What stood beside it, place by place; one empty set where nothing did. */
  readonly companionSets: readonly ReadonlyMap<string, Secret>[];
}

export interface VerifierOptions {
  readonly specs: ReadonlyMap<string, SelectedVerification>;
  readonly bases: Bases;
  /** Hosts that the user allows for rules of their own. */
  readonly allowedHosts: ReadonlySet<string>;
  readonly verifyCanaries: boolean;
}

/** What is to be asked of a subject: nothing, or requests for one set of companions after the other. */
export type Inquiry =
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'requests';
      readonly spec: SelectedVerification['spec'];
      readonly requests: readonly BuiltRequest[];
    };

/** Sets of companions that are tried: the same secret may stand beside another id in each of many files. */
const MAX_SETS = 3;

/** Builds every request that a subject may need; nothing is sent. */
export function inquire(subject: Subject, options: VerifierOptions): Inquiry {
  const selected = options.specs.get(subject.ruleId);
  if (selected === undefined)
    return { kind: 'none', reason: 'there is no way to verify secrets of this kind' };
  const { spec, origin } = selected;
  const reasons: string[] = [];
  const requests: BuiltRequest[] = [];
  for (const companions of subject.companionSets.slice(0, MAX_SETS)) {
    const values = { secret: subject.secret, companions, facts: subject.facts };
    try {
      requireReady(values, spec.needs, options);
      for (const destination of destinationsOf(spec.request, options.bases, values)) {
        if (origin === 'user' && destination.chosenBy === 'rule') requireHost(destination.host, options);
        requests.push(buildRequest(spec.request, destination, values, options.bases));
      }
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error;
      reasons.push(error.message);
    }
  }
  const distinct = [...new Map(requests.map((request) => [request.key, request])).values()];
  return distinct.length > 0
    ? { kind: 'requests', spec, requests: distinct }
    : { kind: 'none', reason: reasons[0] ?? 'nothing was found beside it' };
}

function requireReady(
  { companions, secret }: Values,
  needs: readonly string[],
  options: VerifierOptions,
): void {
  const missing = needs.filter((name) => !companions.has(name));
  if (missing.length > 0) throw new MissingValue(`its ${missing.join(' and ')} was not found beside it`);
  if (!options.verifyCanaries && isCanary([secret, ...companions.values()]))
    throw new MissingValue(
      'it is a canary token: to use it raises an alarm; --verify-canaries does it nevertheless',
    );
}

function requireHost(host: string, { allowedHosts }: VerifierOptions): void {
  if (!allowedHosts.has(host))
    throw new MissingValue(`a rule of your own names ${host}: --allow-host ${host} allows it`);
}

export interface Instruments {
  readonly asker: Asker;
  readonly timing: Timing;
  readonly cache: VerdictCache | undefined;
  /** Whether a text from outside holds nothing of a secret, in whatever form: answers echo what they were sent. */
  isSafe(text: string): boolean;
}

/** Subjects whose turn may have come; what a single host bears is the pacer's business. */
const CONCURRENCY = 64;

/** Verdicts in the order of the subjects. Each distinct request is sent once, however many subjects need it. */
export async function verifyAll(
  subjects: readonly Subject[],
  options: VerifierOptions,
  instruments: Instruments,
): Promise<Verification[]> {
  const answers = new Map<string, Promise<Verification>>();
  const limit = pLimit(CONCURRENCY);
  return Promise.all(
    subjects.map((subject) => limit(() => verifyOne(subject, options, instruments, answers))),
  );
}

async function verifyOne(
  subject: Subject,
  options: VerifierOptions,
  instruments: Instruments,
  answers: Map<string, Promise<Verification>>,
): Promise<Verification> {
  const inquiry = inquire(subject, options);
  if (inquiry.kind === 'none') return verdict('skipped', inquiry.reason, instruments.timing);
  let worst: Verification | undefined;
  for (const request of inquiry.requests) {
    const known = answers.get(request.key);
    const asked = known ?? ask(request, inquiry.spec, instruments);
    if (known === undefined) answers.set(request.key, asked);
    const answer = await asked;
    if (answer.status === 'active') return answer;
    if (worst === undefined || worst.status === 'inactive') worst = answer;
    if (answer.status === 'error' || answer.status === 'skipped') break;
  }
  return worst ?? verdict('skipped', 'nothing was asked', instruments.timing);
}

async function ask(
  request: BuiltRequest,
  spec: SelectedVerification['spec'],
  { asker, timing, cache, isSafe }: Instruments,
): Promise<Verification> {
  const cached = cache?.get(request.key, timing.now());
  if (cached !== undefined) return cached;
  const { host } = request.destination;
  try {
    const answer = await asker.ask(request);
    const { status, reason, source, facts } = classify(spec, answer, host);
    const verification: Verification = {
      status,
      reason,
      checkedAt: new Date(timing.now()).toISOString(),
      evidence: { host, httpStatus: answer.status, ...(source === undefined ? {} : { source }) },
      facts: Object.fromEntries(Object.entries(facts).filter(([, fact]) => isSafe(fact))),
    };
    cache?.put(request.key, verification);
    return verification;
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    return { ...verdict(STATUS[error.kind], error.message, timing), evidence: { host } };
  }
}

const STATUS: Readonly<Record<RequestFailure['kind'], VerificationStatus>> = {
  timeout: 'error',
  tls: 'error',
  dns: 'error',
  refused: 'error',
  reset: 'error',
  blocked: 'error',
  proxy: 'error',
  protocol: 'error',
  aborted: 'skipped',
  budget: 'skipped',
  limited: 'unknown',
};

const verdict = (status: VerificationStatus, reason: string, timing: Timing): Verification => ({
  status,
  reason,
  checkedAt: new Date(timing.now()).toISOString(),
  evidence: {},
  facts: {},
});
