import { crc32 } from '../../src/engine/checks/crc32.ts';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const DIGITS = '0123456789';
export const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const UPPER = LOWER.toUpperCase();
export const BASE62 = DIGITS + UPPER + LOWER;
export const BASE64 = `${BASE62}+/`;
export const BASE64URL = `${BASE62}-_`;
export const HEX = '0123456789abcdef';
export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Token-shaped values, made when they are needed: none stands in a file. */
export class Tokens {
  readonly random: () => number;

  constructor(seed: number) {
    this.random = randomSource(seed);
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T;
  }

  text(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet.charAt(Math.floor(this.random() * alphabet.length))).join(
      '',
    );
  }

  /** With the right checksum: `ghp_`, `gho_`, `npm_` and their like. */
  checked(prefix: string): string {
    const body = this.text(BASE62, 30);
    return prefix + body + base62(crc32(body), 6);
  }

  ghp(): string {
    return this.checked(`gh${'p'}_`);
  }

  /** The same shape with one character of the checksum changed. */
  wrongGhp(): string {
    const token = this.ghp();
    return token.slice(0, -1) + (token.endsWith('0') ? '1' : '0');
  }

  /** A GitLab token of the old kind: 20 characters, no prefix; at least one of each kind as nearly every one has. */
  bare(): string {
    for (;;) {
      const token = this.text(BASE64URL, 20);
      if (/[a-z]/.test(token) && /[A-Z]/.test(token) && /^[0-9A-Za-z].*[0-9A-Za-z]$/.test(token))
        return token;
    }
  }

  awsId(): string {
    return `AK${'IA'}${this.text('IJKLMNOPQRSTUVWX', 1)}${this.text(BASE32, 15)}`;
  }

  awsSecret(): string {
    for (;;) {
      const secret = this.text(BASE64, 40);
      if (/^[A-Za-z0-9]/.test(secret) && /\d/.test(secret) && /[+/]/.test(secret)) return secret;
    }
  }
}

function base62(value: number, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62.charAt(rest % 62) + text;
  return text.padStart(width, '0');
}
