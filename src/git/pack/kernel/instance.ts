import { deltaKernel, inflateKernel } from '../kernel.generated.ts';

/** See assembly/windows.ts. */
export interface WindowsKernel {
  begin(
    copies: number,
    count: number,
    address: number,
    ofBase: number,
    ofObject: number,
    ofAnchor: number,
  ): void;
  gather(ranges: number, rangesEnd: number, bytes: number, bytesEnd: number): number;
  gathered(): number;
}

/** See assembly/delta.ts and assembly/inflate.ts. */
export interface PackKernel extends WindowsKernel {
  apply(
    next: number,
    end: number,
    base: number,
    baseSize: number,
    target: number,
    size: number,
    copies: number,
    copiesEnd: number,
    isHollow: number,
  ): number;
  fill(copies: number, count: number, base: number, target: number): void;
  inflate(from: number, length: number, to: number, size: number): number;
}

interface Prepared {
  prepare(): void;
}

export interface KernelWithMemory {
  readonly kernel: PackKernel;
  readonly memory: WebAssembly.Memory;
}

/** @param maximum pages, of 64 KB @returns undefined where the machine has no WebAssembly, or none of that kind, or no room for it */
export function loadPackKernel(initial: number, maximum: number): KernelWithMemory | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial, maximum });
    const delta = instantiate<Omit<PackKernel, 'inflate'> & Prepared>(deltaKernel, memory);
    const inflate = instantiate<Pick<PackKernel, 'inflate'> & Prepared>(inflateKernel, memory);
    delta.prepare();
    inflate.prepare();
    return { kernel: { ...delta, inflate: inflate.inflate }, memory };
  } catch {
    return undefined;
  }
}

export function instantiate<Exports>(kernel: string, memory: WebAssembly.Memory): Exports {
  const module = new WebAssembly.Module(Buffer.from(kernel, 'base64'));
  return new WebAssembly.Instance<Exports>(module, { env: { memory } }).exports;
}
