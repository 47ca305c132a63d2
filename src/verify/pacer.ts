import pLimit, { type LimitFunction } from 'p-limit';
import { RequestFailure } from './failure.ts';
import { isLimited } from './classify.ts';
import type { HttpAnswer } from './http/client.ts';

/** Time and chance, so that tests need neither. */
export interface Timing {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws RequestFailure when the signal ends it */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
  /** From 0 to 1. */
  random(): number;
}

/** Requests to one host that are under way at once. */
const CONCURRENCY = 4;
/** Milliseconds between the starts of two requests to one host: ten a second. */
const SPACING = 100;
/** Milliseconds that a host may ask to be left alone for, and is waited for. */
const MAX_WAIT = 60_000;

interface HostPace {
  readonly limit: LimitFunction;
  nextStart: number;
  /** What the host asked for. */
  notBefore: number;
}

/** Sees to it that no host is asked more often than it likes. */
export class Pacer {
  readonly #timing: Timing;
  readonly #hosts = new Map<string, HostPace>();

  constructor(timing: Timing) {
    this.#timing = timing;
  }

  /** Runs a request when its host may be asked. @throws RequestFailure where that is too far away */
  run(host: string, signal: AbortSignal | undefined, send: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
    const pace = this.#paceOf(host);
    return pace.limit(async () => {
      await this.#wait(host, pace, signal);
      const answer = await send();
      pace.notBefore = Math.max(pace.notBefore, this.#timing.now() + pauseOf(answer, this.#timing.now()));
      return answer;
    });
  }

  async #wait(host: string, pace: HostPace, signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      const now = this.#timing.now();
      if (pace.notBefore - now > MAX_WAIT)
        throw new RequestFailure(
          'limited',
          `${host} wants to be left alone for ${describe(pace.notBefore - now)}`,
        );
      const start = Math.max(pace.nextStart, pace.notBefore);
      if (start <= now) {
        pace.nextStart = now + SPACING;
        return;
      }
      await this.#timing.sleep(start - now, signal);
    }
  }

  #paceOf(host: string): HostPace {
    const known = this.#hosts.get(host);
    if (known !== undefined) return known;
    const pace = { limit: pLimit(CONCURRENCY), nextStart: 0, notBefore: 0 };
    this.#hosts.set(host, pace);
    return pace;
  }
}

const describe = (ms: number): string =>
  ms < 120_000 ? `${Math.ceil(ms / 1000)} seconds` : `${Math.ceil(ms / 60_000)} minutes`;

/** Milliseconds for which an answer asks to be left alone: `Retry-After`, or a limit that is used up until a time. */
export function pauseOf(answer: HttpAnswer, now: number): number {
  const { headers, status } = answer;
  const after = headers['retry-after'];
  if (after !== undefined && (isLimited(answer) || status >= 500)) return parseRetryAfter(after, now);
  const isUsedUp = ['x-ratelimit-remaining', 'ratelimit-remaining', 'x-rate-limit-remaining'].some(
    (name) => headers[name]?.trim() === '0',
  );
  const reset = headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'] ?? headers['x-rate-limit-reset'];
  return isUsedUp && reset !== undefined ? parseReset(reset, now) : 0;
}

/** RFC 9110: seconds, or a date. */
export function parseRetryAfter(text: string, now: number): number {
  if (/^\s*\d{1,9}(?:\.\d+)?\s*$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

/** A moment in seconds since 1970 where it is large, else seconds from now: providers do either. */
function parseReset(text: string, now: number): number {
  const seconds = /^\s*\d{1,13}(?:\.\d+)?/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (Number.isNaN(seconds)) return 0;
  if (seconds > 1e12) return Math.max(0, seconds - now);
  return Math.max(0, seconds > 1e9 ? seconds * 1000 - now : seconds * 1000);
}
