import type { Beside } from '../../model/rule.ts';
import { distance, type Span } from '../../model/span.ts';
import { BOUNDARY_LEAD, BoundaryTest } from '../boundary.ts';
import type { Expression, ExpressionFactory } from '../patterns/expression.ts';
import { decodeBytes } from '../text.ts';
import type { Window } from '../window.ts';

/** Bytes on either side of a secret that a matcher looks at for what belongs to it. */
export const besideReach = (besides: readonly Beside[]): number =>
  besides.reduce((most, { within }) => Math.max(most, within + BOUNDARY_LEAD), 0);

/** Finds what belongs to a secret and stands near it, such as its owner's address: not by name, but by what it looks like. */
export class BesideFinder {
  readonly #besides: readonly Beside[];
  readonly #factory: ExpressionFactory;
  #compiled: readonly Compiled[] | undefined;

  constructor(besides: readonly Beside[], factory: ExpressionFactory) {
    this.#besides = besides;
    this.#factory = factory;
  }

  /** The nearest of each, the one before it where two are as near. */
  find(window: Window, secret: Span): { readonly name: string; readonly value: string }[] {
    // At first use: most scans never have a match to look around.
    this.#compiled ??= this.#besides.map((own) => ({
      ...own,
      expression: this.#factory(own.value),
      boundaryTest: new BoundaryTest(own.boundary),
    }));
    return this.#compiled.flatMap((own) => {
      const [nearest] = placesOf(window, secret, own)
        .map((span) => ({ span, gap: distance(span, secret) }))
        .sort((a, b) => a.gap - b.gap || a.span.start - b.span.start);
      if (nearest === undefined) return [];
      return [
        { name: own.name, value: decodeBytes(window.text.slice(nearest.span.start, nearest.span.end)) },
      ];
    });
  }
}

interface Compiled extends Beside {
  readonly expression: Expression;
  readonly boundaryTest: BoundaryTest;
}

function placesOf(window: Window, { start, end }: Span, own: Compiled): Span[] {
  const before = { start: Math.max(0, start - own.within), end: start };
  const behind = { start: end, end: Math.min(window.text.length, end + own.within) };
  return [before, behind].flatMap((side) => placesIn(window, side, own));
}

/** Places that do not overlap, each ended by what does not belong to it. */
function placesIn(window: Window, side: Span, { expression, boundaryTest }: Compiled): Span[] {
  const text = window.text.slice(side.start, side.end);
  const places: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const match = expression.matchAt(text, at);
    const place =
      match === undefined ? undefined : { start: side.start + match.start, end: side.start + match.end };
    if (place !== undefined && boundaryTest.check(window, place.start, place.end).verdict === 'pass') {
      places.push(place);
      at = place.end - side.start;
    } else at++;
  }
  return places;
}
