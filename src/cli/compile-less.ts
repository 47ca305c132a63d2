import { setFlagsFromString } from 'node:v8';
import { compiler, isMeasured } from './compiler.ts';

/** Bytes of bytecode that a function may have inlined; a third of what is usual. */
const INLINED = { name: '--max-inlined-bytecode-size-cumulative', usual: 920, less: 300 };
/** Bytes of bytecode that run before it is asked what is worth optimising; eight times as many as usual. */
const BUDGET = { name: '--interrupt-budget', usual: 67_584, less: 540_672 };

/** Bytes of packs that take some seconds to be scanned. */
const MANY = 64 * 1024 * 1024;

/**
 * Makes V8 optimise less from now on, in all threads: a scan of some seconds ends before it has the good of the code that V8 would make, on
 * threads that took a sixth of all processor time and more. Histories of 10 to 20 MB (jq, express, ripgrep, got) take 80 to 89 % of the
 * processor time, and so do trees of some thousand files; large histories are no faster for optimising later, and large trees no slower.
 *
 * @param bytes that have been read of files, or that are to be read of packs
 */
export function compileLess(bytes: number): void {
  if (!isMeasured) return;
  const less = [INLINED.less, bytes < MANY ? BUDGET.less : BUDGET.usual] as const;
  set(...less);
  compiler.asUsual = (work) => {
    set(INLINED.usual, BUDGET.usual);
    try {
      return work();
    } finally {
      set(...less);
    }
  };
}

function set(inlined: number, budget: number): void {
  setFlagsFromString(`${INLINED.name}=${inlined}`);
  setFlagsFromString(`${BUDGET.name}=${budget}`);
}
