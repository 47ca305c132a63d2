import type { MarkOutcome } from '../../model/outcome.ts';
import type { Span } from '../../model/span.ts';

export interface AllowMark {
  readonly covers: Span;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly tool?: string;
}

/** The most bytes that a mark covers: its window's, so that looking back ends. */
const MAX_COVER = 16 * 1024;

/** Allow comments of one blob. */
export class AllowMarks {
  readonly #marks: readonly AllowMark[];

  /** @param isForeign whether the comments of other scanners are meant, or our own */
  constructor(marks: readonly MarkOutcome[], isForeign: boolean) {
    this.#marks = marks
      .flatMap(({ mark }) => (mark.kind === 'allow' && (mark.tool !== undefined) === isForeign ? [mark] : []))
      .sort((a, b) => a.covers.start - b.covers.start || a.covers.end - b.covers.end);
  }

  /** The nearest mark that allows this rule's match at this place. */
  of(ruleId: string, span: Span): AllowMark | undefined {
    for (let i = this.#lastFrom(span.start); i >= 0; i--) {
      const mark = this.#marks[i] as AllowMark;
      const { covers, rules } = mark;
      if (span.start - covers.start > MAX_COVER) return undefined;
      if (span.start < covers.end && (rules.length === 0 || rules.includes(ruleId))) return mark;
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
