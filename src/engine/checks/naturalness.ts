import type { CheckResult } from '../../model/check.ts';
import { type Candidate, pass, reject } from '../candidate.ts';
import { randomnessOf } from './randomness.ts';

/**
 * Bits by which chance must explain a value better than words do. Of random values of 12 characters or more, less than 0.3 %
 * stay below it; of names in sources about 0.3 % reach it.
 */
const MIN_BITS = 4;

export function checkNaturalness({ value }: Candidate): CheckResult {
  if (/\s/.test(value)) return reject('naturalness', 'has spaces');
  return isRandom(value)
    ? pass('naturalness', 'random')
    : reject('naturalness', 'reads as words, a name or code');
}

export const isRandom = (value: string): boolean => randomnessOf(value) >= MIN_BITS;
