import type { Finding } from '../model/finding.ts';
import type { Revocation } from '../model/revocation.ts';
import { selectRevocations, selectVerifications } from '../rules/select-verifications.ts';
import {
  planRevocation,
  type RevocationPlan,
  type RevokerOptions,
  revokeAll,
  tryRevocation,
} from '../verify/revoker.ts';
import type { BlobReport } from './blob-report.ts';
import { subjectsOf } from './subjects.ts';
import {
  needsOf,
  signedWith,
  type Surroundings,
  verifierOptions,
  withInstruments,
} from './verify-findings.ts';

/** A finding with what is to be done about its secret. */
export interface Revocable {
  readonly finding: Finding;
  readonly plan: RevocationPlan;
}

/** Says what would be done about findings. Nothing is sent. @throws ConfigError, InputError for the user's own rules */
export async function planRevocations(
  findings: readonly Finding[],
  reports: readonly BlobReport[],
  surroundings: Surroundings,
): Promise<Revocable[]> {
  const options = await revokerOptions(surroundings);
  const verifying = needsOf(options.specs);
  const subjects = subjectsOf(findings, reports, (ruleId) => {
    const spec = options.revocations.get(ruleId)?.spec;
    const own =
      spec?.kind === 'requests'
        ? [...spec.needs, ...spec.steps.flatMap(({ request }) => signedWith(request))]
        : [];
    return [...new Set([...verifying(ruleId), ...own])];
  });
  return findings.flatMap((finding, index) => {
    const subject = subjects[index];
    return subject === undefined ? [] : [{ finding, plan: planRevocation(subject, options) }];
  });
}

/** Does it. `onRevoked` is told of each at once: what was done must not be lost to what comes after it. */
export async function revokeFindings(
  revocables: readonly Revocable[],
  surroundings: Surroundings,
  onRevoked: (revocable: Revocable, revocation: Revocation) => void,
): Promise<Revocation[]> {
  const options = await revokerOptions(surroundings);
  const byPlan = new Map(revocables.map((revocable) => [revocable.plan, revocable]));
  const plans = revocables.map(({ plan }) => plan);
  return withInstruments(
    plans.map(({ subject }) => subject),
    surroundings,
    (instruments) =>
      revokeAll(plans, options, instruments, (plan, revocation) => {
        const own = byPlan.get(plan);
        if (own !== undefined) onRevoked(own, revocation);
      }),
  );
}

/** Asks providers for their own dry runs. @returns by finding why it would fail; undefined where it would work */
export async function tryFindings(
  revocables: readonly Revocable[],
  surroundings: Surroundings,
): Promise<ReadonlyMap<Finding, string | undefined>> {
  const { bases } = await revokerOptions(surroundings);
  const subjects = revocables.map(({ plan }) => plan.subject);
  return withInstruments(subjects, surroundings, async (instruments) => {
    const tried = new Map<Finding, string | undefined>();
    for (const { finding, plan } of revocables)
      if (plan.kind === 'requests') tried.set(finding, await tryRevocation(plan, bases, instruments));
    return tried;
  });
}

async function revokerOptions({ options, rulePaths }: Surroundings): Promise<RevokerOptions> {
  const [specs, revocations] = [await selectVerifications(rulePaths), await selectRevocations(rulePaths)];
  return { ...verifierOptions(options, specs), revocations };
}
