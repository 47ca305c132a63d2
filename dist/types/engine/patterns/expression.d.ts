import type { Span } from '../../model/span.ts';
export interface ExpressionMatch extends Span {
    /** Named groups that took part, as indexes into the text. */
    readonly groups: Readonly<Record<string, Span>>;
}
/** A compiled pattern that is tried at one place of a text. */
export interface Expression {
    matchAt(text: string, index: number): ExpressionMatch | undefined;
}
export interface ExpressionSource {
    readonly source: string;
    readonly ignoreCase: boolean;
}
export type ExpressionFactory = (source: ExpressionSource) => Expression;
