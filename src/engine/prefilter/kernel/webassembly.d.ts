/** The part of WebAssembly that the kernels need: the types of Node know none of it, and those of browsers too much else. */
declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: { initial: number; maximum: number });
    /** Another one after each `grow`. */
    readonly buffer: ArrayBuffer;
    /** @param pages of 64 KB @throws RangeError where there is no room for them */
    grow(pages: number): number;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance<Exports> {
    constructor(module: Module, imports: { env: { memory: Memory } });
    readonly exports: Exports;
  }
}
