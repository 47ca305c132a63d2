import type { AST } from '@eslint-community/regexpp';
import { byteSetOf, bytesOf } from './byte-set.ts';

/** A stretch of a sequence that matches one of a few strings and nothing else. */
export interface Segment {
  /** Index of its first element in the sequence, and one past its last. */
  readonly from: number;
  readonly to: number;
  readonly strings: readonly string[];
}

/** More strings than this are not worth an anchor each. */
const MAX_STRINGS = 64;
const MAX_CLASS = 6;

/** Replaces groups without a choice by what they hold, so that a literal at the start of a named group is seen. */
export const flatten = (elements: readonly AST.Element[]): readonly AST.Element[] =>
  elements.flatMap((element) => {
    if (element.type !== 'Group' && element.type !== 'CapturingGroup') return [element];
    const [only, ...others] = element.alternatives;
    return only !== undefined && others.length === 0 ? flatten(only.elements) : [element];
  });

/** The longest stretches of a sequence that match only a few strings. With `ignoreCase`, strings are in lower case. */
export function literalSegments(elements: readonly AST.Element[], ignoreCase: boolean): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | undefined;
  elements.forEach((element, index) => {
    const strings = exactStrings(element, ignoreCase);
    const joined = strings && current && product(current.strings, strings);
    if (current !== undefined && joined !== undefined) {
      current = { from: current.from, to: index + 1, strings: joined };
      return;
    }
    if (current !== undefined) segments.push(current);
    current = strings && { from: index, to: index + 1, strings };
  });
  if (current !== undefined) segments.push(current);
  return segments;
}

/** All strings that the element matches, when they are few; undefined otherwise. */
function exactStrings(element: AST.Element, ignoreCase: boolean): readonly string[] | undefined {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const chars = bytesOf(byteSetOf(element, false)).map((byte) => String.fromCharCode(byte));
      const folded = ignoreCase ? [...new Set(chars.map((char) => char.toLowerCase()))] : chars;
      return folded.length > 0 && folded.length <= MAX_CLASS ? folded : undefined;
    }
    case 'Group':
    case 'CapturingGroup': {
      const all = element.alternatives.map((alternative) =>
        stringsOfSequence(alternative.elements, ignoreCase),
      );
      return all.some((strings) => strings === undefined)
        ? undefined
        : unique(all.flatMap((strings) => strings ?? []));
    }
    case 'Quantifier': {
      if (element.min !== element.max || element.min > 16) return undefined;
      const once = exactStrings(element.element, ignoreCase);
      return (
        once &&
        Array.from({ length: element.min }, () => once).reduce<readonly string[] | undefined>(
          (strings, next) => strings && product(strings, next),
          [''],
        )
      );
    }
    case 'Assertion':
      return element.kind === 'word' ? [''] : undefined;
    default:
      return undefined;
  }
}

function stringsOfSequence(
  elements: readonly AST.Element[],
  ignoreCase: boolean,
): readonly string[] | undefined {
  let strings: readonly string[] | undefined = [''];
  for (const element of elements) {
    const next = exactStrings(element, ignoreCase);
    strings = next && strings && product(strings, next);
  }
  return strings;
}

function product(heads: readonly string[], tails: readonly string[]): readonly string[] | undefined {
  if (heads.length * tails.length > MAX_STRINGS) return undefined;
  return unique(heads.flatMap((head) => tails.map((tail) => head + tail)));
}

const unique = (strings: readonly string[]): readonly string[] => {
  const distinct = [...new Set(strings)];
  return distinct.length <= MAX_STRINGS ? distinct : distinct.slice(0, 0);
};

/** What every match of the sequence begins with; undefined when that is nothing or too many strings. */
export function leadingStrings(elements: readonly AST.Element[]): readonly string[] | undefined {
  const first = literalSegments(flatten(elements), false)[0];
  return first !== undefined && first.from === 0 && first.strings.length > 0 ? first.strings : undefined;
}
