/** See assembly/literals.ts. */
export interface LiteralsKernel {
    configure(most: number, size: number, masks: number): void;
    begin(address: number, length: number, before: number): void;
    search(output: number, outputEnd: number): number;
    isDone(): number;
    isDense(): number;
    place(): number;
    endure(length: number): void;
    skip(length: number): void;
}
/** See assembly/dense.ts. */
export interface DenseKernel {
    configure(address: number, cards: number, accepting: number, cardsOfState: number, reaches: number, masks: number): void;
    begin(size: number, to: number, first: number, last: number, sure: number, added: number): void;
    search(): number;
    isDone(): number;
}
/** See assembly/runs.ts. */
export interface RunsKernel {
    configure(slot: number, members: number, least: number, wanted: number): void;
    begin(address: number, length: number, previous: number): void;
    search(output: number, outputEnd: number): number;
    isDone(): number;
}
/** See assembly/beginnings.ts. */
export interface BeginningsKernel {
    search(length: number): number;
}
export declare const loadBeginnings: (memory: WebAssembly.Memory) => BeginningsKernel | undefined;
export declare const loadLiterals: (memory: WebAssembly.Memory) => LiteralsKernel | undefined;
export declare const loadDense: (memory: WebAssembly.Memory) => DenseKernel | undefined;
export declare const loadRuns: (memory: WebAssembly.Memory) => RunsKernel | undefined;
