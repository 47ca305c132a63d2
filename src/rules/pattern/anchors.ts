import type { AST } from '@eslint-community/regexpp';
import { flatten, literalSegments } from './literals.ts';
import { widthOfSequence } from './width.ts';
import { PatternFault } from './parse.ts';

/** Shorter literals stand everywhere. */
const MIN_LENGTH = 3;
/** More bytes than this make an automaton larger and a literal no rarer. */
const MAX_LENGTH = 24;
/** A look-behind wider than this would make every window large. */
const MAX_BEHIND = 512;

const isWhole = (literal: string): boolean => literal.length < MAX_LENGTH;

/** Words that occur in most files: not one of them may make a rule run by itself. An element of that name, `<Pass>`, is rare. */
const NOISE = new Set(
  (
    'access account admin api app auth bearer client code config data default email env file host http https id key ' +
    'live local login name new pass prod public secret server sk src test token type url user value www'
  ).split(' '),
);

/** Others, at which a rule may run where its pattern has nothing else. */
const COMMON = new Set(['echo']);

export interface PatternAnchor {
  readonly literals: readonly string[];
  readonly lead: { readonly kind: 'fixed' | 'behind'; readonly width: number };
  /** Index, in the sequence without groups, of the element behind the literals; undefined where they are cut short. */
  readonly behind: number | undefined;
  /** Index of the sequence's element with which the literal begins; with a look-behind it is where the pattern is cut. */
  readonly from: number;
}

/**
 * Chooses the literal at which a sequence is tried: the longest that every match contains, the earliest of equals, at a
 * fixed distance from the start or else within a bounded look-behind.
 * @throws PatternFault when there is none.
 */
export function chooseAnchor(elements: readonly AST.Element[], ignoreCase: boolean): PatternAnchor {
  const flat = flatten(elements);
  const usable = literalSegments(flat, ignoreCase).flatMap(({ from, to, strings }) => {
    const literals = [...new Set(strings.map((text) => text.slice(0, MAX_LENGTH)))];
    if (literals.length === 0 || literals.some(isNoise)) return [];
    const lead = leadOf(flat.slice(0, from));
    const first = flat[from];
    const index = first === undefined ? -1 : elements.indexOf(first);
    // A pattern is cut between its own elements only, not inside of a group.
    return lead === undefined || (lead.kind === 'behind' && index < 0)
      ? []
      : [{ literals, lead, from: Math.max(0, index), behind: literals.every(isWhole) ? to : undefined }];
  });
  const best = usable.sort((a, b) => score(b) - score(a) || a.lead.width - b.lead.width)[0];
  if (best === undefined) {
    throw new PatternFault(
      `no literal of ${MIN_LENGTH} bytes or more that every match contains: ` +
        'write a longer literal part, or use `context` with words that stand near the value',
    );
  }
  return best;
}

function leadOf(before: readonly AST.Element[]): PatternAnchor['lead'] | undefined {
  const { min, max } = widthOfSequence(before);
  if (min === max) return { kind: 'fixed', width: max };
  return max > MAX_BEHIND ? undefined : { kind: 'behind', width: max };
}

const wordOf = (literal: string): string => literal.toLowerCase().replace(/[^a-z0-9<]/g, '');

export function isNoise(literal: string): boolean {
  return literal.length < MIN_LENGTH || NOISE.has(wordOf(literal));
}

/** Longer is rarer; a digit, a mark or a capital inside makes a literal rarer in text; a look-behind costs a little. */
function score({ literals, lead }: PatternAnchor): number {
  const shortest = literals.reduce((a, b) => (a.length <= b.length ? a : b));
  const unusual = /[^a-z]/.test(shortest) ? 1 : 0;
  const common = COMMON.has(wordOf(shortest)) ? 3 : 0;
  return Math.min(shortest.length, 8) + unusual - common - (lead.kind === 'behind' ? 1.5 : 0);
}
