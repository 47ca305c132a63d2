import type { MarkOutcome } from '../../model/outcome.ts';
import type { Span } from '../../model/span.ts';
export interface AllowMark {
    readonly covers: Span;
    readonly rules: readonly string[];
    readonly reason: string;
    readonly tool?: string;
}
/** Allow comments of one blob. */
export declare class AllowMarks {
    #private;
    /** @param isForeign whether the comments of other scanners are meant, or our own */
    constructor(marks: readonly MarkOutcome[], isForeign: boolean);
    /** The nearest mark that allows this rule's match at this place. */
    of(ruleId: string, span: Span): AllowMark | undefined;
}
