import type { Span } from '../../model/span.ts';
export interface ExpressionMatch extends Span {
    /** Named groups that took part, as indexes into the text. */
    readonly groups: Readonly<Record<string, Span>>;
}
/** Of all matches of built-in patterns that have none the same, so that most need not be looked into. */
export declare const NO_GROUPS: ExpressionMatch['groups'];
/** Where a group stands, if the pattern has it and it took part. */
export declare const groupOf: ({ groups }: ExpressionMatch, name: string) => Span | undefined;
/** A compiled pattern that is tried at one place of a text. */
export interface Expression {
    matchAt(text: string, index: number): ExpressionMatch | undefined;
}
export interface ExpressionSource {
    readonly source: string;
    readonly ignoreCase: boolean;
}
export type ExpressionFactory = (source: ExpressionSource) => Expression;
