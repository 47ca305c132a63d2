import type { ReachSpec } from '../model/verification.ts';
import type { Asker } from './asker.ts';
import { classify } from './classify.ts';
import { RequestFailure } from './failure.ts';
import type { FurtherQuestion } from './inquiry.ts';
import { MissingValue } from './request/template.ts';

/** What was told of what a secret reaches, or why nothing was. */
export type Reached =
  | { readonly kind: 'told'; readonly facts: Readonly<Record<string, string>> }
  | { readonly kind: 'untold'; readonly reason: string };

/** Asks the host that accepted a secret what it reaches. What goes wrong here says nothing of the secret, and is no failure. */
export async function askReach(
  { answer: documented, facts }: ReachSpec,
  further: FurtherQuestion,
  known: Readonly<Record<string, string>>,
  asker: Asker,
): Promise<Reached> {
  try {
    // A fact that was cut names something else.
    const whole = Object.fromEntries(Object.entries(known).filter(([, fact]) => !fact.endsWith('…')));
    const request = further.build(whole);
    const answer = await asker.ask(request);
    const { host } = request.destination;
    const told = classify({ answers: [{ ...documented, is: 'active' }], facts }, answer, host);
    return told.status === 'active'
      ? { kind: 'told', facts: told.facts }
      : { kind: 'untold', reason: told.reason };
  } catch (error) {
    if (error instanceof RequestFailure || error instanceof MissingValue)
      return { kind: 'untold', reason: error.message };
    throw error;
  }
}
