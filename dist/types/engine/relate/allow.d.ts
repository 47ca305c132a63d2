import type { MarkOutcome } from '../../model/outcome.ts';
import type { Span } from '../../model/span.ts';
/** Allow comments of one blob. */
export declare class AllowMarks {
    #private;
    constructor(marks: readonly MarkOutcome[]);
    /** The reason that the nearest mark gives for allowing this rule's match at this place; '' when it gives none. */
    reasonFor(ruleId: string, span: Span): string | undefined;
}
