import type { Window } from '../window.ts';
/** How a value is written behind a name. Indexes are into the window's text. */
export interface Assignment {
    /** The whole name that the word stands in. */
    readonly name: string;
    readonly operator: Operator;
    readonly quote: Quote;
    /** The value without its quotes. */
    readonly start: number;
    readonly end: number;
    /** False when the value goes on past the window. */
    readonly closed: boolean;
}
/** `text`: an XML element; `pair`: key and value stand as two fields; `flag`: an option of a command; `prose`: "is". */
export type Operator = 'equals' | 'comparison' | 'colon' | 'call' | 'text' | 'pair' | 'flag' | 'prose';
export type Quote = 'double' | 'single' | 'backtick' | 'escaped' | 'none';
/** Reads an assignment to the name that the window's anchor stands in; undefined where there is none. */
export declare function readAssignment(window: Window): Assignment | undefined;
/** The rest of the line behind an index, at most to the window's end. */
export declare function restOfLine(text: string, from: number): string;
