/** Where in a text file something is wrong. Lines and columns count from 1. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
export declare const formatPlace: (place: Place) => string;
/**
 * An error that the user can act on. The code is stable and documented; the hint says what to do. Neither holds a secret:
 * messages are built from names, places and our own words, never from scanned bytes or another program's output.
 */
export declare class PatdownError extends Error {
    readonly code: string;
    readonly hint: string | undefined;
    constructor(code: string, message: string, options?: {
        hint?: string;
        cause?: unknown;
    });
}
/** A wrong command line. */
export declare class UsageError extends PatdownError {
}
/** A wrong configuration or rule file; lists everything that is wrong in it, not only the first thing. */
export declare class ConfigError extends PatdownError {
    readonly faults: readonly Fault[];
    constructor(code: string, message: string, faults: readonly Fault[], hint?: string);
}
export interface Fault {
    readonly place: Place;
    readonly message: string;
}
/** Something that was to be read and could not be, or could not be written. */
export declare class InputError extends PatdownError {
}
/** A fault of patdown itself. */
export declare class InternalError extends PatdownError {
}
