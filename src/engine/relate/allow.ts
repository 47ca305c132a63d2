import type { MarkOutcome } from '../../model/outcome.ts';
import type { Span } from '../../model/span.ts';

interface AllowMark {
  readonly covers: Span;
  readonly rules: readonly string[];
  readonly reason: string;
}

/** The most bytes that a mark covers: its window's, so that looking back ends. */
const MAX_COVER = 16 * 1024;

/** Allow comments of one blob. */
export class AllowMarks {
  readonly #marks: readonly AllowMark[];

  constructor(marks: readonly MarkOutcome[]) {
    this.#marks = marks
      .flatMap(({ mark }) => (mark.kind === 'allow' ? [mark] : []))
      .sort((a, b) => a.covers.start - b.covers.start || a.covers.end - b.covers.end);
  }

  /** The reason that the nearest mark gives for allowing this rule's match at this place; '' when it gives none. */
  reasonFor(ruleId: string, span: Span): string | undefined {
    for (let i = this.#lastFrom(span.start); i >= 0; i--) {
      const { covers, rules, reason } = this.#marks[i] as AllowMark;
      if (span.start - covers.start > MAX_COVER) return undefined;
      if (span.start < covers.end && (rules.length === 0 || rules.includes(ruleId))) return reason;
    }
    return undefined;
  }

  /** Index of the last mark that covers something at or before the offset. */
  #lastFrom(offset: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle] as AllowMark).covers.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
