import pLimit from 'p-limit';
import type { Verification, VerificationStatus } from '../model/verification.ts';
import type { Asker } from './asker.ts';
import { classify } from './classify.ts';
import { RequestFailure } from './failure.ts';
import { inquire, type Question, type Subject, type VerifierOptions } from './inquiry.ts';
import type { Timing } from './pacer.ts';
import { askReach } from './reach.ts';
import type { VerdictCache } from './verdict-cache.ts';

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
  const silent = new Set<string>();
  for (const question of inquiry.questions) {
    const { key, destination } = question.request;
    if (silent.has(destination.host)) continue;
    const known = answers.get(key);
    const asked = known ?? ask(question, instruments);
    if (known === undefined) answers.set(key, asked);
    const answer = await asked;
    if (answer.status === 'active') return answer;
    if (worst === undefined || worst.status === 'inactive') worst = answer;
    if (answer.status === 'skipped') break;
    if (answer.status === 'error') silent.add(destination.host);
  }
  if (worst === undefined) return verdict('skipped', 'nothing was asked', instruments.timing);
  const { untried } = inquiry;
  return worst.status === 'unknown' && untried !== undefined
    ? { ...worst, reason: `${worst.reason}; ${untried}` }
    : worst;
}

async function ask(
  { spec, request, further, unasked }: Question,
  instruments: Instruments,
): Promise<Verification> {
  const { asker, timing, cache } = instruments;
  const cached = cache?.get(request.key, timing.now());
  if (cached !== undefined) return cached;
  const { host } = request.destination;
  try {
    const answer = await asker.ask(request);
    const { status, reason, source, facts } = classify(spec, answer, host);
    const verification: Verification = {
      status,
      reason: status === 'inactive' && unasked !== undefined ? `${reason}; ${unasked} was not asked` : reason,
      checkedAt: new Date(timing.now()).toISOString(),
      evidence: { host, httpStatus: answer.status, ...(source === undefined ? {} : { source }) },
      facts: safeFacts(facts, instruments),
    };
    if (status !== 'active' || spec.reach === undefined || further === undefined) {
      cache?.put(request.key, verification);
      return verification;
    }
    const reached = await askReach(spec.reach, further, facts, asker);
    if (reached.kind === 'untold')
      return { ...verification, reason: `${reason}; what it reaches is not known: ${reached.reason}` };
    const own = verification.facts;
    // Who it is comes first, and stands.
    const whole = { ...verification, facts: { ...own, ...safeFacts(reached.facts, instruments), ...own } };
    cache?.put(request.key, whole);
    return whole;
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    return { ...verdict(STATUS[error.kind], error.message, timing), evidence: { host } };
  }
}

const safeFacts = (
  facts: Readonly<Record<string, string>>,
  { isSafe }: Instruments,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => isSafe(fact)));

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
