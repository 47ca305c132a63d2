import type { CheckResult } from '../../model/check.ts';
import type { Charset } from '../../model/rule.ts';
import { type Candidate, pass, reject } from '../candidate.ts';

/** Shannon entropy in bits per character. */
export function shannonEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length);
  return entropy;
}

export function checkEntropy({ value }: Candidate, min: number): CheckResult {
  return shannonEntropy(value) >= min
    ? pass('entropy', `at least ${min} bits per character`)
    : reject('entropy', `less than ${min} bits per character`);
}

const CHARSET_TESTS: Readonly<Record<Charset, RegExp>> = {
  digit: /[0-9]/,
  upper: /[A-Z]/,
  lower: /[a-z]/,
  letter: /[A-Za-z]/,
  symbol: /[^0-9A-Za-z]/,
};

export function checkCharset({ value }: Candidate, needs: readonly Charset[]): CheckResult {
  const missing = needs.filter((charset) => !CHARSET_TESTS[charset].test(value));
  return missing.length === 0
    ? pass('charset', `has ${needs.join(', ')}`)
    : reject('charset', `has no ${missing.join(', no ')}`);
}
