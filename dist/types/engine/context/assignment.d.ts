import type { Window } from '../window.ts';
import { type Operator } from './connectors.ts';
/** How a value is written behind a name. Indexes are into the window's text. */
export interface Assignment {
    /** The whole name that the word stands in. */
    readonly name: string;
    /** What stands before the name, at most {@link LEAD} bytes. */
    readonly before: string;
    readonly operator: Operator;
    readonly quote: Quote;
    /** The value without its quotes. */
    readonly start: number;
    readonly end: number;
    /** False when the value goes on past the window. */
    readonly closed: boolean;
}
export type Quote = 'double' | 'single' | 'backtick' | 'escaped' | 'none';
/** What was read, and the part [from, to) of the window's text that was looked at for it. */
export interface AssignmentReading {
    readonly assignment: Assignment | undefined;
    readonly from: number;
    readonly to: number;
}
/** Reads an assignment to the name that the window's anchor stands in. */
export declare function readAssignment(window: Window): AssignmentReading;
/** The rest of the line behind an index, at most to the window's end. */
export declare const restOfLine: (text: string, from: number) => string;
export declare function endOfLine(text: string, from: number): number;
