import { beginningsKernel, denseKernel, literalsKernel, runsKernel } from '../kernel.generated.ts';

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
  configure(
    address: number,
    cards: number,
    accepting: number,
    cardsOfState: number,
    reaches: number,
    masks: number,
  ): void;
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

export const loadBeginnings = (memory: WebAssembly.Memory): BeginningsKernel | undefined =>
  instantiate<BeginningsKernel>(beginningsKernel, memory);

export const loadLiterals = (memory: WebAssembly.Memory): LiteralsKernel | undefined =>
  instantiate<LiteralsKernel>(literalsKernel, memory);

export const loadDense = (memory: WebAssembly.Memory): DenseKernel | undefined =>
  instantiate<DenseKernel>(denseKernel, memory);

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
