/** See assembly/delta.ts. */
export interface DeltaKernel {
    apply(next: number, end: number, base: number, baseSize: number, target: number, size: number, copies: number, copiesEnd: number): number;
}
export interface KernelWithMemory {
    readonly kernel: DeltaKernel;
    readonly memory: WebAssembly.Memory;
}
/** @param maximum pages, of 64 KB @returns undefined where the machine has no WebAssembly, or none of that kind, or no room for it */
export declare function loadDeltaKernel(initial: number, maximum: number): KernelWithMemory | undefined;
