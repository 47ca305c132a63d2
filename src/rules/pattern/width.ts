import type { AST } from '@eslint-community/regexpp';

/** Bytes that a node consumes, and the furthest byte that it may look at from its start (look-ahead, `\b`). */
export interface Width {
  readonly min: number;
  /** Infinity without an upper bound. */
  readonly max: number;
  readonly look: number;
}

const NOTHING: Width = { min: 0, max: 0, look: 0 };
const ONE: Width = { min: 1, max: 1, look: 1 };

export function widthOfAlternatives(alternatives: readonly AST.Alternative[]): Width {
  const widths = alternatives.map((alternative) => widthOfSequence(alternative.elements));
  return {
    min: Math.min(...widths.map((width) => width.min)),
    max: Math.max(...widths.map((width) => width.max)),
    look: Math.max(...widths.map((width) => width.look)),
  };
}

export function widthOfSequence(elements: readonly AST.Element[]): Width {
  return elements.map(widthOf).reduce(
    (sum, next) => ({
      min: sum.min + next.min,
      max: sum.max + next.max,
      look: Math.max(sum.look, sum.max + next.look),
    }),
    NOTHING,
  );
}

function widthOf(element: AST.Element): Width {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return widthOfAlternatives(element.alternatives);
    case 'Quantifier': {
      const { min, max, look } = widthOf(element.element);
      const times = max === 0 ? 0 : element.max * max;
      // Infinity minus infinity is no number: a repeat without a bound looks as far as there is anything.
      const last = Number.isFinite(times) ? times - max + look : times;
      return { min: min * element.min, max: times, look: Math.max(times, last) };
    }
    case 'Assertion':
      if (element.kind === 'lookahead')
        return { ...NOTHING, look: widthOfAlternatives(element.alternatives).look };
      return { ...NOTHING, look: 1 };
    case 'Backreference':
      return NOTHING;
    default:
      return ONE;
  }
}
