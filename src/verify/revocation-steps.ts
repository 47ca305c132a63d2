import type { RevocationSpec, StepFact, StepSpec } from '../model/revocation.ts';
import type { FactSpec } from '../model/verification.ts';
import { classify } from './classify.ts';
import { RequestFailure } from './failure.ts';
import { type Json, jsonAt, parseJson } from './json.ts';
import { type Bases, buildRequest, type Destination, destinationsOf } from './request/build.ts';
import { asIs, fill, MissingValue, type Values } from './request/template.ts';
import type { Instruments } from './verifier.ts';

type Requests = Extract<RevocationSpec, { kind: 'requests' }>;

/** Sends one step after the other. @returns why it failed; undefined where every step was done */
export async function runSteps(
  { steps }: Pick<Requests, 'steps'>,
  values: Values,
  bases: Bases,
  instruments: Instruments,
): Promise<string | undefined> {
  let known = values;
  for (const [index, step] of steps.entries()) {
    const outcome = await runStep(step, known, bases, instruments);
    if (outcome.kind === 'failed')
      return steps.length === 1 ? outcome.reason : `step ${index + 1}: ${outcome.reason}`;
    known = { ...known, facts: new Map([...known.facts, ...outcome.facts]) };
  }
  return undefined;
}

export type StepOutcome =
  | { readonly kind: 'done'; readonly facts: ReadonlyMap<string, string> }
  | { readonly kind: 'failed'; readonly reason: string };

/** Asks the regions of a service in turn until one says that it is done. */
export async function runStep(
  step: StepSpec,
  values: Values,
  bases: Bases,
  instruments: Instruments,
): Promise<StepOutcome> {
  const reasons: string[] = [];
  try {
    for (const destination of destinationsOf(step.request, bases, values)) {
      const outcome = await runStepAt(destination, step, values, instruments);
      if (outcome.kind === 'done') return outcome;
      reasons.push(outcome.reason);
    }
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    reasons.push(error.message);
  }
  return { kind: 'failed', reason: reasons.join('; ') };
}

async function runStepAt(
  destination: Destination,
  step: StepSpec,
  values: Values,
  { asker }: Instruments,
): Promise<StepOutcome> {
  try {
    const answer = await asker.ask(buildRequest(step.request, destination, values));
    const { status, reason, facts } = classify(answersOf(step), answer, destination.host);
    if (status !== 'active') return { kind: 'failed', reason };
    const listed = listedFacts(step.facts, parseJson(answer.body.toString('utf8')), values);
    // A fact that was cut names something else.
    const whole = Object.entries({ ...facts, ...listed }).filter(([, fact]) => !fact.endsWith('…'));
    return { kind: 'done', facts: new Map(whole) };
  } catch (error) {
    if (error instanceof RequestFailure) return { kind: 'failed', reason: error.message };
    throw error;
  }
}

/** What a verification would have: success is `active`, and whatever else is documented proves nothing. */
const answersOf = ({ done, refused, facts }: StepSpec): Parameters<typeof classify>[0] => ({
  answers: [
    ...done.map((own) => ({ ...own, is: 'active' as const })),
    ...refused.map((own) => ({ ...own, is: 'unknown' as const })),
  ],
  facts: Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]): [string, FactSpec][] =>
      fact.kind === 'listed' ? [] : [[name, fact]],
    ),
  ),
});

/** Of the element that holds the secret itself: where none does, or more than one, there is no such fact. */
function listedFacts(
  facts: Readonly<Record<string, StepFact>>,
  json: Json | undefined,
  values: Values,
): Record<string, string> {
  const secret = fill('{{secret}}', values, asIs);
  const entries = Object.entries(facts).flatMap(([name, fact]): [string, string][] => {
    if (fact.kind !== 'listed' || json === undefined) return [];
    const list = jsonAt(json, fact.list);
    const own = Array.isArray(list) ? list.filter((item) => jsonAt(item, fact.where) === secret) : [];
    const value = own[0] === undefined || own.length > 1 ? undefined : jsonAt(own[0], fact.take);
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
  });
  return Object.fromEntries(entries);
}
