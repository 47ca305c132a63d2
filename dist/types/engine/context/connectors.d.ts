/**
 * `text`: an XML element; `pair`: key and value stand as two fields; `flag`: an option of a command; `line`: a line that is
 * the name, a space and the value; `row`: two cells of a table; `prose`: "is".
 */
export type Operator = 'equals' | 'comparison' | 'colon' | 'call' | 'text' | 'pair' | 'flag' | 'line' | 'row' | 'prose';
/** What separates a name from its value. */
export interface Connector {
    readonly operator: Operator;
    /** Sticky, from the name's end. */
    readonly pattern: RegExp;
    /**
     * Characters one of which stands behind the name where it matches, after any quotes, brackets and blanks; undefined for any. To try
     * an expression takes a hundred times as long, and its first two uses compile it.
     */
    readonly marks: string | undefined;
    /** Whether a blank stands right behind the name. */
    readonly spaced?: true;
    /** Texts, in small letters, one of which it holds where it matches. */
    readonly holds?: readonly string[];
}
/** Tried in this order. */
export declare const CONNECTORS: readonly Connector[];
/** Bytes that the longest connector may take. */
export declare const CONNECTOR_REACH = 160;
/** The connectors that may match behind a name. */
export declare function connectorsAt(text: string, nameEnd: number): readonly Connector[];
