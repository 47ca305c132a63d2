/**
 * What one check says of one candidate.
 *
 * - `proof`: the candidate is well-formed beyond chance (a checksum fits); raises the confidence to high.
 * - `pass`: nothing speaks against it.
 * - `against`: evidence against it (a checksum fails); the candidate stays, below the default confidence.
 * - `reject`: it is not a secret; the candidate is dropped, and this check is named as the reason.
 */
export type Verdict = 'proof' | 'pass' | 'against' | 'reject';

export interface CheckResult {
  /** One of {@link CHECK_NAMES}. */
  readonly check: CheckName;
  readonly verdict: Verdict;
  /** Says why, in words that hold nothing of the candidate. */
  readonly detail: string;
  /** Facts that were decoded from the candidate and may be shown, such as `{ account: '029608264753' }`. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** Every reason for which a candidate can be dropped or lowered. Rules name these in `negatives`. */
export const CHECK_NAMES = [
  'pattern', // the pattern or the grammar does not fit at the anchor
  'boundary', // the token goes on to the left or to the right
  'length', // longer than the rule's limit, or shorter than its minimum
  'placeholder', // an example, a template or a mask instead of a value
  'entropy',
  'charset', // lacks a kind of character that the value must have
  'checksum',
  'structure', // decodes, parses
  'naturalness', // reads as words, a name, a path or code instead of a random value
  'reference', // names where the value is (a variable, a function call) instead of being it
  'digest', // a UUID, a hash or another public identifier
  'alone', // a bare token that neither stands alone nor follows words that announce it
  // Decided when a blob's outcomes are related:
  'pair', // the other half is missing
  'overlap', // another rule describes the same bytes better
  'barred', // a more specific rule judged the same bytes and found evidence against them
  'dense', // one of many alike beside it
  'allowed', // an allow comment covers it
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];
