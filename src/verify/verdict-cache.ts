import { createHmac, randomBytes } from 'node:crypto';
import {
  VERIFICATION_STATUSES,
  type Verification,
  type VerificationEvidence,
  type VerificationStatus,
} from '../model/verification.ts';
import { type Json, parseJson } from './json.ts';

/** Milliseconds for which a verdict is good. What lives may be revoked at any time; what is dead stays so. Nothing else is kept. */
const LIFETIMES: Readonly<Partial<Record<VerificationStatus, number>>> = {
  active: 15 * 60_000,
  inactive: 7 * 24 * 3_600_000,
};

const FORMAT = 'patdown/verdicts/1';
/** Verdicts that are kept; the oldest go first. */
const MAX_ENTRIES = 10_000;

/**
 * Verdicts of earlier runs. A request, and with it the secret, is known by a keyed hash alone; the key is random and stands in the same
 * file, so that two users' files have nothing in common. Its text is read and written by the caller.
 */
export class VerdictCache {
  readonly #key: string;
  readonly #entries: Map<string, Verification>;
  #isChanged = false;

  private constructor(key: string, entries: Map<string, Verification>) {
    this.#key = key;
    this.#entries = entries;
  }

  /** A text that is no cache of this format, or none, begins a new one. */
  static parse(text: string | undefined): VerdictCache {
    const json = text === undefined ? undefined : parseJson(text);
    const file = isObject(json) && json['format'] === FORMAT ? json : undefined;
    const key = file?.['key'];
    if (typeof key !== 'string' || !/^[0-9a-f]{64}$/.test(key))
      return new VerdictCache(randomBytes(32).toString('hex'), new Map());
    const verdicts = isObject(file?.['verdicts']) ? file['verdicts'] : {};
    const entries = Object.entries(verdicts).flatMap(([id, value]): [string, Verification][] => {
      const verification = readVerification(value);
      return verification === undefined ? [] : [[id, verification]];
    });
    return new VerdictCache(key, new Map(entries));
  }

  /** Whether something is to be written. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** @param now in milliseconds since 1970 */
  get(requestKey: string, now: number): Verification | undefined {
    const known = this.#entries.get(this.#hash(requestKey));
    return known !== undefined && isFresh(known, now) ? known : undefined;
  }

  put(requestKey: string, verification: Verification): void {
    if (LIFETIMES[verification.status] === undefined) return;
    this.#entries.set(this.#hash(requestKey), verification);
    this.#isChanged = true;
  }

  /** What is still good, as the text of a file. */
  render(now: number): string {
    const fresh = [...this.#entries].filter(([, verification]) => isFresh(verification, now));
    const verdicts = Object.fromEntries(fresh.slice(-MAX_ENTRIES));
    return `${JSON.stringify({ format: FORMAT, key: this.#key, verdicts }, undefined, 1)}\n`;
  }

  #hash(requestKey: string): string {
    return createHmac('sha256', Buffer.from(this.#key, 'hex')).update(requestKey).digest('hex');
  }
}

function isFresh({ status, checkedAt }: Verification, now: number): boolean {
  const age = now - Date.parse(checkedAt);
  return age >= 0 && age < (LIFETIMES[status] ?? 0);
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readVerification(json: Json): Verification | undefined {
  if (!isObject(json)) return undefined;
  const status = VERIFICATION_STATUSES.find((name) => name === json['status']);
  const { reason, checkedAt, evidence, facts } = json;
  if (status === undefined || typeof reason !== 'string' || typeof checkedAt !== 'string') return undefined;
  return { status, reason, checkedAt, evidence: readEvidence(evidence), facts: readFacts(facts) };
}

function readEvidence(json: Json | undefined): VerificationEvidence {
  const { host, httpStatus, source } = isObject(json) ? json : {};
  return {
    ...(typeof host === 'string' ? { host } : {}),
    ...(typeof httpStatus === 'number' ? { httpStatus } : {}),
    ...(typeof source === 'string' ? { source } : {}),
  };
}

const readFacts = (json: Json | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isObject(json) ? json : {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
