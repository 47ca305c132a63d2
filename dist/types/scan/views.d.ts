/** What a text says when it is read in one way: bytes, and where in the text each of them stands. */
export interface View {
    readonly bytes: Buffer;
    /** Index in the text, in UTF-16 code units, of the first character that has a part of this byte, and one past the last. */
    readonly from: readonly number[];
    readonly to: readonly number[];
    /** Whether the bytes were read from base64, where the first and last one of a value may not be whole. */
    readonly base64: boolean;
}
/**
 * A text as it stands, without its escapes (JSON, JavaScript, shell; URLs; HTML), and what its runs of hex digits and of base64
 * stand for, at every alignment. A secret that stands in the text in any of these forms stands in some view in plain.
 */
export declare function viewsOf(text: string): View[];
