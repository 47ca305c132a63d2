import { createHmac, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import pLimit from 'p-limit';
import type { Secret } from '../model/secret.ts';

const derive = promisify<string, string, number, { N: number; r: number; p: number }, Buffer>(scrypt);

/** Not secret: it keeps fingerprints of different tools and versions apart. A project's own key comes with its baseline. */
const PUBLIC_KEY = 'patdown/fingerprint/1';

/** A few milliseconds for each guess: reports are read by many, and a short password can be guessed from a fast hash. */
const COST = { N: 2048, r: 8, p: 1 };
const THREADS = 4;
/** Values of machines are longer and cannot be guessed. */
const GUESSABLE = 20;

/** Makes ids and fingerprints; each distinct short value is stretched once. */
export class Fingerprinter {
  readonly #key: string;
  readonly #limit = pLimit(THREADS);
  readonly #stretched = new Map<string, Promise<string>>();

  constructor(key: string = PUBLIC_KEY) {
    this.#key = key;
  }

  /** Of a secret under a rule; with a path, of its place. 32 hex digits. */
  async of(ruleId: string, secret: Secret, path?: string): Promise<string> {
    const parts = path === undefined ? [ruleId] : [ruleId, path];
    const value = await this.#tag(secret.reveal());
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([...parts, value]))
      .digest('hex')
      .slice(0, 32);
  }

  #tag(value: string): Promise<string> | string {
    if (value.length >= GUESSABLE) return value;
    const known = this.#stretched.get(value);
    if (known !== undefined) return known;
    const tag = this.#limit(async () => (await derive(value, this.#key, 32, COST)).toString('hex'));
    this.#stretched.set(value, tag);
    return tag;
  }
}
