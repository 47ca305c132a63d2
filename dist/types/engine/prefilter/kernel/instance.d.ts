/** See assembly/literals.ts. */
export interface LiteralsKernel {
    begin(address: number, length: number, warmUp: number): void;
    search(accept: number, output: number, outputEnd: number): number;
    isDone(): number;
}
/** See assembly/runs.ts: of each of three classes its groups, least length, and whether both cases are wanted. */
export interface RunsKernel {
    begin(address: number, length: number, carry0: number, carry1: number, carry2: number): void;
    search(output: number, outputEnd: number): number;
    isDone(): number;
    finish(output: number): number;
    configure(slot: number, members: number, least: number, mixedCase: number): void;
}
export declare const loadLiterals: (memory: WebAssembly.Memory) => LiteralsKernel | undefined;
export declare const loadRuns: (memory: WebAssembly.Memory) => RunsKernel | undefined;
