import type { AST } from '@eslint-community/regexpp';
import { literalSegments, type Segment } from './literals.ts';
import { widthOfSequence } from './width.ts';
import { PatternFault } from './parse.ts';

/** Shorter literals stand everywhere. */
const MIN_LENGTH = 3;
/** More bytes than this make an automaton larger and a literal no rarer. */
const MAX_LENGTH = 24;
/** A look-behind wider than this would make every window large. */
const MAX_BEHIND = 512;

/** Words that occur in most files: not one of them may make a rule run by itself. */
const NOISE = new Set(
  ('access account admin api app auth bearer client code config data default email env file host http https id key ' +
    'live local login name new pass prod public secret server sk src test token type url user value www').split(' '),
);

export interface PatternAnchor {
  readonly segment: Segment;
  readonly literals: readonly string[];
  readonly lead: { readonly kind: 'fixed' | 'behind'; readonly width: number };
}

/**
 * Chooses the literal at which a sequence is tried: the longest that every match contains, the earliest of equals, at a
 * fixed distance from the start or else within a bounded look-behind.
 * @throws PatternFault when there is none.
 */
export function chooseAnchor(elements: readonly AST.Element[], ignoreCase: boolean): PatternAnchor {
  const usable = literalSegments(elements, ignoreCase)
    .map((segment) => toAnchor(elements, segment))
    .filter((anchor) => anchor !== undefined);
  const best = usable.sort((a, b) => score(b) - score(a) || a.segment.from - b.segment.from)[0];
  if (best === undefined) {
    throw new PatternFault(
      `no literal of ${MIN_LENGTH} bytes or more that every match contains: ` +
        'write a longer literal part, or use `context` with words that stand near the value',
    );
  }
  return best;
}

function toAnchor(elements: readonly AST.Element[], segment: Segment): PatternAnchor | undefined {
  const literals = [...new Set(segment.strings.map((text) => text.slice(0, MAX_LENGTH)))];
  if (literals.length === 0 || literals.some(isNoise)) return undefined;
  const before = widthOfSequence(elements.slice(0, segment.from));
  if (before.min === before.max) return { segment, literals, lead: { kind: 'fixed', width: before.max } };
  if (before.max > MAX_BEHIND) return undefined;
  return { segment, literals, lead: { kind: 'behind', width: before.max } };
}

export function isNoise(literal: string): boolean {
  return literal.length < MIN_LENGTH || NOISE.has(literal.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

/** Longer is rarer; a digit, a mark or a capital inside makes a literal rarer in text; a look-behind costs a little. */
function score({ literals, lead }: PatternAnchor): number {
  const shortest = literals.reduce((a, b) => (a.length <= b.length ? a : b));
  const unusual = /[^a-z]/.test(shortest) ? 1 : 0;
  return Math.min(shortest.length, 8) + unusual - (lead.kind === 'behind' ? 1.5 : 0);
}
