import type { AST } from '@eslint-community/regexpp';
import {
  type Boundary,
  type ContextualMatcher,
  DEFAULT_REACH,
  type LiteralAnchor,
  MAX_REACH,
  MAX_RUN,
  type PatternVariant,
  type RunClass,
  type RunLetters,
  RUN_CLASSES,
} from '../../model/rule.ts';
import { ambiguityOf } from './ambiguity.ts';
import { chooseAnchor } from './anchors.ts';
import {
  ALNUM,
  type ByteSet,
  byteSetOf,
  bytesOf,
  CAPITAL,
  CAPITAL_OR_DIGIT,
  NO_BYTES,
  overlap,
  toClass,
} from './byte-set.ts';
import { flatten, leadingStrings } from './literals.ts';
import { parsePattern, PatternFault } from './parse.ts';
import { widthOfAlternatives, widthOfSequence } from './width.ts';

export interface PatternSource {
  readonly source: string;
  readonly ignoreCase: boolean;
  /** Bytes; for a pattern without an upper bound. */
  readonly reach: number | undefined;
  /** The value has no literal and is found by where its run of bytes begins. */
  readonly run: RunClass | undefined;
  /** What the checks want of the letters of a run. */
  readonly letters: 'any' | 'mixed';
  /** User patterns run on a linear-time engine, which has no look-behind and needs no check for ambiguity. */
  readonly linear: boolean;
}

export interface CompiledPattern {
  readonly variants: readonly PatternVariant[];
  readonly boundary: Boundary;
  readonly publicPrefixes: readonly string[];
  /** Names of the pattern's groups. */
  readonly groups: readonly string[];
}

/** Most tries at one anchor that a built-in pattern may need. */
const MAX_TRIES = 50_000;

/** @throws PatternFault */
export function compilePattern(pattern: PatternSource): CompiledPattern {
  const parsed = parsePattern(pattern.source);
  const limit = pattern.reach ?? DEFAULT_REACH;
  if (limit > MAX_REACH) throw new PatternFault(`reach is at most ${MAX_REACH} bytes`);
  if (!pattern.linear) refuseAmbiguous(parsed, pattern.ignoreCase, limit);
  return {
    variants: parsed.alternatives.map((alternative) => compileVariant(alternative, pattern, limit)),
    boundary: defaultBoundary(parsed, pattern),
    publicPrefixes: pattern.ignoreCase ? [] : publicPrefixes(parsed),
    groups: groupNames(parsed.alternatives),
  };
}

/** The pattern of a value whose place something else determines: no anchor needed. @throws PatternFault */
export function compileValue(pattern: Omit<PatternSource, 'run' | 'letters'>): Omit<
  CompiledPattern,
  'variants'
> & {
  readonly minimum: number;
  readonly reach: number;
  readonly holds: ContextualMatcher['value']['holds'];
} {
  const parsed = parsePattern(pattern.source);
  const limit = pattern.reach ?? DEFAULT_REACH;
  if (!pattern.linear) refuseAmbiguous(parsed, pattern.ignoreCase, limit);
  const width = widthOfAlternatives(parsed.alternatives);
  if (width.min === 0) throw new PatternFault('a value must not be able to be empty');
  return {
    boundary: defaultBoundary(parsed, { ...pattern, run: undefined }),
    publicPrefixes: pattern.ignoreCase ? [] : publicPrefixes(parsed),
    groups: groupNames(parsed.alternatives),
    minimum: width.min,
    reach: Math.min(width.look, limit),
    holds: longestRun(parsed.alternatives, pattern.ignoreCase),
  };
}

function refuseAmbiguous(pattern: AST.Pattern, ignoreCase: boolean, reach: number): void {
  const { exponential, tries } = ambiguityOf(pattern, ignoreCase, reach);
  if (exponential !== undefined) {
    throw new PatternFault(
      `the repeat ${exponential} can match the same text in several ways, which can take exponential time`,
    );
  }
  if (tries > MAX_TRIES) {
    throw new PatternFault(
      `neighbouring repeats that match the same bytes can take ${tries} tries at one place`,
    );
  }
}

function compileVariant(alternative: AST.Alternative, pattern: PatternSource, limit: number): PatternVariant {
  const { elements } = alternative;
  const width = widthOfSequence(elements);
  const unbounded = width.look === Number.POSITIVE_INFINITY;
  if (pattern.run !== undefined) {
    if (unbounded) throw new PatternFault('a pattern that begins at a run start needs an upper bound');
    const min = Math.min(width.min, MAX_RUN);
    const follows = runOf(flatten(elements), pattern.ignoreCase);
    return {
      ...(follows === undefined ? {} : { follows }),
      source: alternative.raw,
      ignoreCase: pattern.ignoreCase,
      anchor: { run: { class: pattern.run, min, letters: lettersOf(elements, min, pattern) } },
      lead: { kind: 'fixed', width: 0 },
      reach: width.look,
      unbounded,
    };
  }
  const anchor = chooseAnchor(elements, pattern.ignoreCase);
  const { kind } = anchor.lead;
  if (kind === 'behind' && pattern.linear) {
    throw new PatternFault(
      'the literal must stand at the start or at a fixed distance from it, save in built-in rules, as which --as-builtin checks and tests rules',
    );
  }
  const follows =
    anchor.behind === undefined
      ? undefined
      : runOf(flatten(elements).slice(anchor.behind), pattern.ignoreCase);
  const raws = elements.map((element) => element.raw);
  const head = raws.slice(0, anchor.from).join('');
  const look =
    kind === 'fixed' ? width.look - anchor.lead.width : widthOfSequence(elements.slice(anchor.from)).look;
  return {
    source: kind === 'fixed' ? alternative.raw : `(?<=(?<head>${head}))${raws.slice(anchor.from).join('')}`,
    ignoreCase: pattern.ignoreCase,
    anchor: {
      literals: anchor.literals.map((text): LiteralAnchor => ({ text, ignoreCase: pattern.ignoreCase })),
    },
    lead: anchor.lead,
    ...(follows === undefined ? {} : { follows }),
    reach: unbounded ? limit : look,
    unbounded,
  };
}

/** More bytes of a run tell no more. */
const MAX_FOLLOWS = 64;

/** The bytes that every match of a sequence begins with, as one class; undefined where that says nothing. */
function runOf(elements: readonly AST.Element[], ignoreCase: boolean): PatternVariant['follows'] {
  let [set, min] = [NO_BYTES, 0];
  for (const element of elements) {
    // What looks around has no width, and says nothing of what follows it.
    if (element.type === 'Assertion' || element.type === 'Backreference') break;
    const least = widthOfSequence([element]).min;
    const own = elementSet(element, ignoreCase);
    // A wider class for a few more bytes would tell less.
    if (min > 0 && (own & ~set) !== NO_BYTES) break;
    set |= own;
    min += least;
    if (least === 0) break;
  }
  return min === 0 || set === NO_BYTES || bytesOf(set).length > 128
    ? undefined
    : { class: toClass(set), min: Math.min(min, MAX_FOLLOWS) };
}

/** Fewer stand everywhere. */
const MIN_HELD = 6;

/** The longest run that every match holds, and the bytes of a match before it at most. */
function longestRun(
  [alternative, ...others]: readonly AST.Alternative[],
  ignoreCase: boolean,
): ContextualMatcher['value']['holds'] {
  if (alternative === undefined || others.length > 0) return undefined;
  const elements = flatten(alternative.elements);
  let longest: ContextualMatcher['value']['holds'];
  for (let i = 0; i < elements.length; i++) {
    const before = widthOfSequence(elements.slice(0, i)).look;
    const run = runOf(elements.slice(i), ignoreCase);
    if (before === Number.POSITIVE_INFINITY || run === undefined) continue;
    if (run.min >= MIN_HELD && run.min > (longest?.min ?? 0)) longest = { ...run, before };
  }
  return longest;
}

/** `upper` where the first `min` bytes of every match are capitals and digits, and one of them is a capital for sure. */
function lettersOf(elements: readonly AST.Element[], min: number, pattern: PatternSource): RunLetters {
  let width = 0;
  let hasCapital = false;
  for (const element of elements) {
    if (width >= min) break;
    const set = elementSet(element, pattern.ignoreCase);
    if ((set & ~CAPITAL_OR_DIGIT) !== NO_BYTES) return pattern.letters;
    const { min: least } = widthOfSequence([element]);
    if (least > 0 && (set & ~CAPITAL) === NO_BYTES) hasCapital = true;
    width += least;
  }
  return width >= min && hasCapital ? 'upper' : pattern.letters;
}

/** Left: letters and digits, if the pattern begins with one. Right: whatever its last character may be. */
function defaultBoundary(
  pattern: AST.Pattern,
  source: { ignoreCase: boolean; run: RunClass | undefined },
): Boundary {
  const first = pattern.alternatives
    .map(({ elements }) => edgeSet(elements, source.ignoreCase))
    .reduce(union, NO_BYTES);
  const last = pattern.alternatives
    .map(({ elements }) => edgeSet([...elements].reverse(), source.ignoreCase))
    .reduce(union, NO_BYTES);
  const runClass = source.run === undefined ? undefined : RUN_CLASSES[source.run];
  return {
    left: runClass ?? (overlap(first, ALNUM) ? toClass(ALNUM) : ''),
    // A class of nearly everything says what the value is not; nothing then tells that it goes on.
    right: runClass ?? (bytesOf(last).length > 128 ? '' : toClass(last)),
  };
}

const union = (a: ByteSet, b: ByteSet): ByteSet => a | b;

/** Bytes that the first elements of a sequence (or of a reversed one) may match at its edge. */
function edgeSet(elements: readonly AST.Element[], ignoreCase: boolean): ByteSet {
  let set = NO_BYTES;
  for (const element of elements) {
    set |= elementSet(element, ignoreCase);
    if (widthOfSequence([element]).min > 0) break;
  }
  return set;
}

/** All bytes of an element: for its edge that is more than exact, and on the safe side for a boundary. */
function elementSet(element: AST.Element, ignoreCase: boolean): ByteSet {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return byteSetOf(element, ignoreCase);
    case 'Quantifier':
      return elementSet(element.element, ignoreCase);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives
        .flatMap((alternative) => alternative.elements)
        .map((inner) => elementSet(inner, ignoreCase))
        .reduce(union, NO_BYTES);
    default:
      return NO_BYTES;
  }
}

/** What every secret begins with, and may be shown. A prefix that is the whole secret would show it. */
function publicPrefixes(pattern: AST.Pattern): readonly string[] {
  const prefixes = pattern.alternatives.map(({ elements }) => leadingStrings(secretElements(elements)));
  if (prefixes.some((strings) => strings === undefined)) return [];
  return [...new Set(prefixes.flatMap((strings) => strings ?? []))].filter((text) => text !== '');
}

function secretElements(elements: readonly AST.Element[]): readonly AST.Element[] {
  for (const element of elements) {
    if (element.type === 'CapturingGroup' && element.name === 'secret') {
      const [only, ...others] = element.alternatives;
      return only !== undefined && others.length === 0 ? only.elements : [];
    }
  }
  return elements;
}

function groupNames(alternatives: readonly AST.Alternative[]): string[] {
  const names = alternatives.flatMap(({ elements }) => elements.flatMap(namesIn));
  return [...new Set(names)];
}

function namesIn(element: AST.Element): string[] {
  switch (element.type) {
    case 'CapturingGroup':
      return [...(element.name === null ? [] : [element.name]), ...groupNames(element.alternatives)];
    case 'Group':
      return groupNames(element.alternatives);
    case 'Quantifier':
      return namesIn(element.element);
    default:
      return [];
  }
}
