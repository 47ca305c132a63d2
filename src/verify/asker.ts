import { isLimited } from './classify.ts';
import { abortedBy, RequestFailure } from './failure.ts';
import type { HttpAnswer, HttpClient } from './http/client.ts';
import { Pacer, type Timing } from './pacer.ts';
import type { BuiltRequest } from './request/build.ts';

export interface AskerOptions {
  readonly client: HttpClient;
  readonly timing: Timing;
  /** Requests at most, repetitions included. */
  readonly maxRequests: number;
  readonly signal: AbortSignal | undefined;
}

/** Times that a request is sent at most. */
const ATTEMPTS = 3;
/** Milliseconds before the first repetition, on average; each further one waits twice as long. */
const BACKOFF = 500;

/** Sends requests with manners: paced by host, repeated where that may help, within a budget. */
export class Asker {
  readonly #options: AskerOptions;
  readonly #pacer: Pacer;
  #sent = 0;

  constructor(options: AskerOptions) {
    this.#options = options;
    this.#pacer = new Pacer(options.timing);
  }

  /** How many requests were sent. */
  get sent(): number {
    return this.#sent;
  }

  /** @throws RequestFailure */
  async ask(request: BuiltRequest): Promise<HttpAnswer> {
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#try(request);
      const isLast = attempt === ATTEMPTS || !isWorthRepeating(outcome, request, attempt);
      if (isLast && outcome instanceof RequestFailure) throw outcome;
      if (isLast && !(outcome instanceof RequestFailure)) return outcome;
      const { timing, signal } = this.#options;
      await timing.sleep(BACKOFF * 2 ** (attempt - 1) * (0.5 + timing.random()), signal);
    }
  }

  async #try(request: BuiltRequest): Promise<HttpAnswer | RequestFailure> {
    const { signal } = this.#options;
    try {
      return await this.#pacer.run(request.destination.host, signal, () => this.#send(request));
    } catch (error) {
      if (error instanceof RequestFailure) return error;
      throw error;
    }
  }

  #send(request: BuiltRequest): Promise<HttpAnswer> {
    const { client, timing, maxRequests, signal } = this.#options;
    if (signal?.aborted === true) throw abortedBy(signal);
    if (this.#sent >= maxRequests)
      throw new RequestFailure(
        'budget',
        `${maxRequests} ${maxRequests === 1 ? 'request is' : 'requests are'} all that is allowed (--verify-max-requests)`,
      );
    this.#sent++;
    return client.send(request.wire(new Date(timing.now())), signal);
  }
}

/** Whether another answer can be hoped for. What may have been done is not done again: only reading is repeated after a break. */
function isWorthRepeating(
  outcome: HttpAnswer | RequestFailure,
  { method }: BuiltRequest,
  attempt: number,
): boolean {
  if (!(outcome instanceof RequestFailure))
    return isLimited(outcome) || [502, 503, 504].includes(outcome.status);
  if (outcome.kind === 'timeout') return method === 'GET' && attempt === 1;
  return method === 'GET' && (outcome.kind === 'reset' || outcome.kind === 'dns');
}
