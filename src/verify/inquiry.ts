import type { Secret } from '../model/secret.ts';
import type { SelectedVerification, VerificationSpec } from '../model/verification.ts';
import { isCanary } from './canary.ts';
import {
  type Bases,
  type BuiltRequest,
  buildRequest,
  type Destination,
  destinationsOf,
  lineOf,
  requireHost,
} from './request/build.ts';
import { MissingValue, missingReason, type Values } from './request/template.ts';

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
  /** Companions that the user gives for secrets that have none of the name beside them. */
  readonly beside: ReadonlyMap<string, Secret>;
  readonly verifyCanaries: boolean;
}

/** What stood beside a secret place by place, completed by what the user gives. */
export const companionsOf = (
  { companionSets }: Subject,
  { beside }: Pick<VerifierOptions, 'beside'>,
): ReadonlyMap<string, Secret>[] => companionSets.map((set) => new Map([...beside, ...set]));

/** One thing to ask of a subject. */
export interface Question {
  readonly spec: VerificationSpec;
  readonly request: BuiltRequest;
  readonly further: FurtherQuestion | undefined;
  /** The provider's own host, where the user named others in its place: it may know what they do not. */
  readonly unasked: string | undefined;
}

/** What is asked of a secret that proved active. */
export interface FurtherQuestion {
  readonly line: string;
  /** @throws MissingValue where the first answer does not tell what it takes */
  build(facts: Readonly<Record<string, string>>): BuiltRequest;
}

/** What is to be asked of a subject: nothing, or one question after the other until one proves it active. */
export type Inquiry =
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'questions';
      readonly questions: readonly Question[];
      /** Why a further way to verify it cannot be gone. */
      readonly untried: string | undefined;
    };

/** Sets of companions that are tried: the same secret may stand beside another id in each of many files. */
const MAX_SETS = 3;

/** Builds every request that a subject may need; nothing is sent. */
export function inquire(subject: Subject, options: VerifierOptions): Inquiry {
  const selected = options.specs.get(subject.ruleId);
  if (selected === undefined)
    return { kind: 'none', reason: 'there is no way to verify secrets of this kind' };
  const reasons: string[] = [];
  const untried: string[] = [];
  const questions: Question[] = [];
  for (const spec of chainOf(selected.spec)) {
    const [asked, failed] = [questions.length, reasons.length];
    for (const companions of companionsOf(subject, options).slice(0, MAX_SETS)) {
      const values = { secret: subject.secret, companions, facts: subject.facts };
      try {
        for (const question of questionsOf(spec, selected.origin, values, options)) questions.push(question);
      } catch (error) {
        if (!(error instanceof MissingValue)) throw error;
        reasons.push(error.message);
      }
    }
    if (questions.length === asked) untried.push(...reasons.slice(failed, failed + 1));
  }
  const distinct = [...new Map(questions.map((question) => [question.request.key, question])).values()];
  return distinct.length > 0
    ? { kind: 'questions', questions: distinct, untried: untried[0] }
    : { kind: 'none', reason: reasons[0] ?? 'nothing was found beside it' };
}

/** A way to verify, and those that are tried after it. */
export const chainOf = (spec: VerificationSpec): VerificationSpec[] => [
  spec,
  ...(spec.otherwise === undefined ? [] : chainOf(spec.otherwise)),
];

/** @throws MissingValue, behind those that can be asked */
function* questionsOf(
  spec: VerificationSpec,
  origin: SelectedVerification['origin'],
  values: Values,
  options: VerifierOptions,
): Generator<Question> {
  requireReady(values, spec.needs, options);
  for (const destination of destinationsOf(spec.request, options.bases, values)) {
    requireHost(destination, origin, options.allowedHosts);
    const request = buildRequest(spec.request, destination, values);
    yield {
      spec,
      request,
      further: furtherOf(spec, destination, values),
      unasked: unaskedOf(spec.request, destination, options.bases),
    };
  }
}

function unaskedOf(
  { host, base }: VerificationSpec['request'],
  { chosenBy }: Destination,
  bases: Bases,
): string | undefined {
  if (chosenBy !== 'user' || base === undefined || host.kind !== 'fixed') return undefined;
  const isNamed = bases.get(base.name)?.some(({ hostname }) => hostname === host.name) === true;
  return isNamed ? undefined : host.name;
}

function furtherOf(
  { request, reach }: VerificationSpec,
  destination: Destination,
  values: Values,
): FurtherQuestion | undefined {
  if (reach === undefined) return undefined;
  const { body: _, ...rest } = request;
  const own = { ...rest, method: 'GET', path: reach.path } as const;
  return {
    line: lineOf(own, destination),
    build: (facts) =>
      buildRequest(own, destination, {
        ...values,
        facts: new Map([...values.facts, ...Object.entries(facts)]),
      }),
  };
}

function requireReady(
  { companions, secret }: Values,
  needs: readonly string[],
  { verifyCanaries }: VerifierOptions,
): void {
  const missing = needs.filter((name) => !companions.has(name));
  if (missing.length > 0) throw new MissingValue(missingReason(missing));
  if (!verifyCanaries && isCanary([secret, ...companions.values()]))
    throw new MissingValue(
      'it is a canary token: to use it raises an alarm; --verify-canaries does it nevertheless',
    );
}
