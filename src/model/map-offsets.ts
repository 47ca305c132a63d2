import type { Outcome } from './outcome.ts';
import type { Span } from './span.ts';

/** The same outcome with every offset put through `map`, which must be monotone. */
export function mapOffsets(outcome: Outcome, map: (offset: number) => number): Outcome {
  const moved = <S extends Span>(span: S): S => ({ ...span, start: map(span.start), end: map(span.end) });
  const seen = {
    ...outcome,
    anchor: map(outcome.anchor),
    extent: moved(outcome.extent),
    span: moved(outcome.span),
  };
  if (seen.kind === 'mark' && seen.mark.kind === 'allow') {
    return { ...seen, mark: { ...seen.mark, covers: moved(seen.mark.covers) } };
  }
  return seen;
}
