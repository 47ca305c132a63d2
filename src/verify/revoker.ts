import type { Revocation, RevocationSpec, SelectedRevocation, StepSpec } from '../model/revocation.ts';
import type { Verification, VerificationSpec } from '../model/verification.ts';
import { isCanary } from './canary.ts';
import { type Bases, destinationsOf, lineOf, requireHost } from './request/build.ts';
import { MissingValue, missingReason, type Values } from './request/template.ts';
import { runStep, runSteps } from './revocation-steps.ts';
import { companionsOf, inquire, type Subject, type VerifierOptions } from './inquiry.ts';
import { type Instruments, verifyAll } from './verifier.ts';

type Requests = Extract<RevocationSpec, { kind: 'requests' }>;

/** What is to be done about a secret. */
export type RevocationPlan =
  | {
      readonly kind: 'requests';
      readonly subject: Subject;
      readonly spec: Requests;
      /** `DELETE https://api.acme.example/tokens/{{fact.key-id}}`, one for each step and region. */
      readonly lines: readonly string[];
      readonly trialLine: string | undefined;
      /** What is asked before and after. */
      readonly looks: Looks;
      readonly companions: Values['companions'];
    }
  | {
      readonly kind: 'by-hand';
      readonly subject: Subject;
      readonly steps: readonly string[];
      readonly reason: string;
    };

/** How it is seen whether a secret is live: the requests, or why nobody is asked. */
export type Looks =
  | {
      readonly kind: 'requests';
      readonly lines: readonly string[];
      /** What it reaches is asked before alone. */
      readonly reachLines: readonly string[];
    }
  | { readonly kind: 'none'; readonly reason: string };

export interface RevokerOptions extends VerifierOptions {
  readonly revocations: ReadonlyMap<string, SelectedRevocation>;
}

/** Says what would be done. Nothing is sent. */
export function planRevocation(subject: Subject, options: RevokerOptions): RevocationPlan {
  const selected = options.revocations.get(subject.ruleId);
  const byHand = (reason: string): RevocationPlan => ({ kind: 'by-hand', subject, steps: [], reason });
  if (selected === undefined) return byHand('there is no request that revokes secrets of this kind');
  const { spec, origin } = selected;
  if (spec.kind === 'by-hand')
    return { kind: 'by-hand', subject, steps: spec.steps, reason: 'there is no request that revokes it' };
  const elsewhere = instanceWithout(spec, subject.ruleId, options);
  if (elsewhere !== undefined)
    return byHand(`there is no request that revokes it at ${elsewhere}, and nobody else is told of it`);
  const companions = companionsOf(subject, options).find((set) => spec.needs.every((name) => set.has(name)));
  if (companions === undefined) return byHand(missingReason(spec.needs));
  if (!options.verifyCanaries && isCanary([subject.secret, ...companions.values()]))
    return byHand('it is a canary token: to use it raises an alarm');
  try {
    const values = { secret: subject.secret, companions, facts: subject.facts };
    const describe = (step: StepSpec): string[] => describeStep(step, values, origin, options);
    const lines = spec.steps.flatMap(describe);
    const [trialLine] = spec.trial === undefined ? [] : describe(spec.trial);
    return {
      kind: 'requests',
      subject,
      spec,
      lines,
      trialLine,
      looks: looksAt(subject, options),
      companions,
    };
  } catch (error) {
    if (error instanceof MissingValue) return byHand(error.message);
    throw error;
  }
}

/** The user's own instance, where secrets are verified and no step goes to: what is its own is sent to no other one. */
function instanceWithout(
  { steps, trial }: Requests,
  ruleId: string,
  { specs, bases }: RevokerOptions,
): string | undefined {
  const name = specs.get(ruleId)?.spec.request.base?.name;
  const own = name === undefined ? undefined : bases.get(name);
  const isReached = [...steps, ...(trial === undefined ? [] : [trial])].every(
    ({ request }) => request.base?.name === name,
  );
  return isReached ? undefined : own?.map(({ hostname }) => hostname).join(' or ');
}

function looksAt(subject: Subject, options: RevokerOptions): Looks {
  const inquiry = inquire(subject, options);
  if (inquiry.kind === 'none') return inquiry;
  const { questions } = inquiry;
  return {
    kind: 'requests',
    lines: [...new Set(questions.map(({ request }) => request.line))],
    reachLines: [
      ...new Set(questions.flatMap(({ further }) => (further === undefined ? [] : [further.line]))),
    ],
  };
}

/** One line for each region of the service. */
function describeStep(
  { request }: StepSpec,
  values: Values,
  origin: SelectedRevocation['origin'],
  options: RevokerOptions,
): string[] {
  const destinations = destinationsOf(request, options.bases, values);
  for (const destination of destinations) requireHost(destination, origin, options.allowedHosts);
  return destinations.map((destination) => lineOf(request, destination));
}

/** Milliseconds after which a secret is verified again, one after the other: some providers take their time. */
const LOOKS = [1000, 4000, 10_000];

/** Plans that one request can serve: the same single step, whose list takes several secrets. */
function inBatches(plans: readonly RevocationPlan[]): RevocationPlan[][] {
  const batches: RevocationPlan[][] = [];
  const open = new Map<string, RevocationPlan[]>();
  for (const plan of plans) {
    const [step] = plan.kind === 'requests' ? plan.spec.steps : [];
    const key =
      plan.kind === 'requests' && step !== undefined && step.batch > 1 && plan.spec.steps.length === 1
        ? plan.lines.join()
        : undefined;
    const batch = key === undefined ? undefined : open.get(key);
    if (batch !== undefined && batch.length < (step?.batch ?? 1)) batch.push(plan);
    else {
      const fresh = [plan];
      batches.push(fresh);
      if (key !== undefined) open.set(key, fresh);
    }
  }
  return batches;
}

/** Revokes, one after the other, with a look before and after. Results are in the order of the plans. */
export async function revokeAll(
  plans: readonly RevocationPlan[],
  options: RevokerOptions,
  instruments: Instruments,
  onRevoked: (plan: RevocationPlan, revocation: Revocation) => void = () => {},
): Promise<Revocation[]> {
  const results = new Map<RevocationPlan, Revocation>();
  const told = (plan: RevocationPlan, revocation: Revocation): void => {
    results.set(plan, revocation);
    onRevoked(plan, revocation);
  };
  // The cache knows what was; a revocation must know what is.
  const fresh = { ...instruments, cache: undefined };
  const before = await verifyAll(
    plans.map(({ subject }) => subject),
    options,
    fresh,
  );
  const verdicts = new Map(plans.map((plan, index) => [plan, before[index]]));
  for (const batch of inBatches(plans)) await revokeBatch(batch, verdicts, options, fresh, told);
  return plans.flatMap((plan) => results.get(plan) ?? []);
}

async function revokeBatch(
  batch: readonly RevocationPlan[],
  before: ReadonlyMap<RevocationPlan, Verification | undefined>,
  options: RevokerOptions,
  instruments: Instruments,
  told: (plan: RevocationPlan, revocation: Revocation) => void,
): Promise<void> {
  const at = new Date(instruments.timing.now()).toISOString();
  const entry = (
    plan: RevocationPlan,
    status: Revocation['status'],
    reason: string,
    after?: Verification,
  ): void => told(plan, { status, reason, at, before: asked(before.get(plan)), after: asked(after) });
  const open: Extract<RevocationPlan, { kind: 'requests' }>[] = [];
  for (const plan of batch) {
    if (plan.kind === 'by-hand') entry(plan, 'by-hand', plan.reason);
    else if (before.get(plan)?.status === 'inactive')
      entry(plan, 'dead', 'it was inactive already: nothing was sent');
    else open.push(plan);
  }
  const [first] = open;
  if (first === undefined) return;
  const failure = await runSteps(first.spec, valuesOf(first, open), options.bases, instruments);
  for (const plan of open) {
    if (failure !== undefined) {
      entry(plan, 'failed', failure);
      continue;
    }
    const after = await lookAgain(plan.subject, options, instruments);
    if (after?.status === 'active')
      entry(plan, 'alive', 'the provider accepted it, and the secret is active still', after);
    else
      entry(
        plan,
        'revoked',
        after?.status === 'inactive' ? 'it is inactive now' : 'the provider accepted it',
        after,
      );
  }
}

/** What a request is filled from; `batch` is what it may take in one go. */
const valuesOf = (
  { subject, companions }: Extract<RevocationPlan, { kind: 'requests' }>,
  batch: readonly RevocationPlan[],
): Values => ({
  secret: subject.secret,
  companions,
  facts: subject.facts,
  all: batch.map((plan) => plan.subject.secret),
});

/** A verdict that somebody gave; not the note that there is no way to get one. */
const asked = (verdict: Verification | undefined): Verification | undefined =>
  verdict?.status === 'skipped' ? undefined : verdict;

/** Whether it lives is the question then, and not what it reaches. */
const withoutReach = (specs: VerifierOptions['specs']): VerifierOptions['specs'] =>
  new Map([...specs].map(([id, { spec, origin }]) => [id, { spec: plainOf(spec), origin }]));

function plainOf({ reach: _, otherwise, ...spec }: VerificationSpec): VerificationSpec {
  return otherwise === undefined ? spec : { ...spec, otherwise: plainOf(otherwise) };
}

async function lookAgain(
  subject: Subject,
  options: RevokerOptions,
  instruments: Instruments,
): Promise<Verification | undefined> {
  let verdict: Verification | undefined;
  const plain = { ...options, specs: withoutReach(options.specs) };
  for (const pause of LOOKS) {
    if (verdict !== undefined && verdict.status !== 'active') break;
    if (!options.specs.has(subject.ruleId)) return undefined;
    await instruments.timing.sleep(pause, undefined);
    [verdict] = await verifyAll([subject], plain, instruments);
  }
  return verdict;
}

/** Asks the provider for its own dry run. @returns why it would fail; undefined where it would work */
export async function tryRevocation(
  plan: Extract<RevocationPlan, { kind: 'requests' }>,
  bases: Bases,
  instruments: Instruments,
): Promise<string | undefined> {
  if (plan.spec.trial === undefined) return 'the provider has no dry run of its own';
  const outcome = await runStep(plan.spec.trial, valuesOf(plan, [plan]), bases, instruments);
  return outcome.kind === 'failed' ? outcome.reason : undefined;
}
