/** Lines and columns count from 1; columns are UTF-16 code units; `endColumn` is one past the end. */
export interface Region {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
    /** Bytes, half-open. */
    readonly startOffset: number;
    readonly endOffset: number;
}
