import { literalsKernel, runsKernel } from '../kernel.generated.ts';

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

export const loadLiterals = (memory: WebAssembly.Memory): LiteralsKernel | undefined =>
  instantiate<LiteralsKernel>(literalsKernel, memory);

export const loadRuns = (memory: WebAssembly.Memory): RunsKernel | undefined =>
  instantiate<RunsKernel>(runsKernel, memory);

/** Undefined where the machine has no WebAssembly, or none of that kind. */
function instantiate<Kernel>(base64: string, memory: WebAssembly.Memory): Kernel | undefined {
  try {
    const module = new WebAssembly.Module(Buffer.from(base64, 'base64'));
    return new WebAssembly.Instance<Kernel>(module, { env: { memory } }).exports;
  } catch {
    return undefined;
  }
}
