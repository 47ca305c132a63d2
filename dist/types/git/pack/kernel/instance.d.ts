/** See assembly/windows.ts. */
export interface WindowsKernel {
    begin(copies: number, count: number, address: number, ofBase: number, ofObject: number, ofAnchor: number): void;
    gather(ranges: number, rangesEnd: number, bytes: number, bytesEnd: number): number;
    gathered(): number;
}
/** See assembly/delta.ts and assembly/inflate.ts. */
export interface PackKernel extends WindowsKernel {
    apply(next: number, end: number, base: number, baseSize: number, target: number, size: number, copies: number, copiesEnd: number, isHollow: number): number;
    fill(copies: number, count: number, base: number, target: number): void;
    inflate(from: number, length: number, to: number, size: number): number;
}
export interface KernelWithMemory {
    readonly kernel: PackKernel;
    readonly memory: WebAssembly.Memory;
}
/** @param maximum pages, of 64 KB @returns undefined where the machine has no WebAssembly, or none of that kind, or no room for it */
export declare function loadPackKernel(initial: number, maximum: number): KernelWithMemory | undefined;
export declare function instantiate<Exports>(kernel: string, memory: WebAssembly.Memory): Exports;
