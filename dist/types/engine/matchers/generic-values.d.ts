/** Written like a constant or a variable of a program. */
export declare const CONSTANT: RegExp;
/** Letters of both cases or marks among digits, and nothing that reads as words. */
export declare const isStrong: (value: string) => boolean;
/** Digits among letters, or marks that no name has. */
export declare const looksChosen: (value: string) => boolean;
