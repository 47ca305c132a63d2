/** Bytes behind the word that are looked at for an operator. */
export declare const GATE_REACH = 64;
/**
 * Whether an assignment may follow a word that ends at `end`: false only where {@link readAssignment} finds none. Most
 * words in sources are followed by neither operator nor quote, and end here without a window being opened.
 */
export declare function gateGeneric(bytes: Uint8Array, position: number, length: number): boolean;
/** Bytes that {@link gateGeneric} looks at: those of the name, and those behind the word. */
export declare const GATE_SEES: {
    readonly lead: number;
    readonly reach: number;
};
