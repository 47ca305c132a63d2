import { deltaKernel, inflateKernel } from '../kernel.generated.ts';

/** See assembly/delta.ts and assembly/inflate.ts. */
export interface PackKernel {
  apply(
    next: number,
    end: number,
    base: number,
    baseSize: number,
    target: number,
    size: number,
    copies: number,
    copiesEnd: number,
  ): number;
  inflate(length: number, to: number, size: number): number;
}

type InflateExports = Pick<PackKernel, 'inflate'> & { prepare(): void };

export interface KernelWithMemory {
  readonly kernel: PackKernel;
  readonly memory: WebAssembly.Memory;
}

/** @param maximum pages, of 64 KB @returns undefined where the machine has no WebAssembly, or none of that kind, or no room for it */
export function loadPackKernel(initial: number, maximum: number): KernelWithMemory | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial, maximum });
    const { apply } = instantiate<Pick<PackKernel, 'apply'>>(deltaKernel, memory);
    const { inflate, prepare } = instantiate<InflateExports>(inflateKernel, memory);
    prepare();
    return { kernel: { apply, inflate }, memory };
  } catch {
    return undefined;
  }
}

function instantiate<Exports>(kernel: string, memory: WebAssembly.Memory): Exports {
  const module = new WebAssembly.Module(Buffer.from(kernel, 'base64'));
  return new WebAssembly.Instance<Exports>(module, { env: { memory } }).exports;
}
