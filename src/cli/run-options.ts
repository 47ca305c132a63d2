import { toScanOptions } from '../config/options.ts';
import type { ScanOptions } from '../model/options.ts';
import type { ScanResult } from '../model/result.ts';
import type { ScanHooks } from '../scan/scan.ts';
import { isMeasured } from './compiler.ts';
import { isTerminal } from './output.ts';
import type { ParsedArgs } from './parse-args.ts';
import { NO_PROGRESS, terminalProgress } from './progress.ts';
import type { LoadedSettings } from './settings.ts';

/** What a command that scans is given by the program. */
export interface Surround {
  readonly signal: AbortSignal;
  readonly workerUrl: URL;
}

export const optionsFor = (
  { positionals, values }: ParsedArgs,
  settings: LoadedSettings,
): Omit<ScanOptions, 'stdin'> =>
  toScanOptions(positionals, values, { cwd: process.cwd(), now: Date.now() }, settings);

/** That never go back. In bigints, which is Node's advice, it takes three times as long to tell. */
function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** What is worth the four milliseconds that `node:v8` takes to load: bytes of packs; files or objects that have been scanned. */
const SOME_PACKED = 1024 * 1024;
const SOME_SCANNED = 64;

async function compileFor(bytes: number): Promise<void> {
  if (isMeasured) (await import('./compile-less.ts')).compileLess(bytes);
}

/** Scans with progress on the terminal, where there is one and it is wanted. */
export async function scanWithProgress(
  options: ScanOptions,
  { values }: ParsedArgs,
  { signal, workerUrl }: Surround,
  more: Pick<ScanHooks, 'verification'> = {},
): Promise<ScanResult> {
  const isSilent = values.has('quiet') || values.has('no-progress') || !isTerminal(2);
  const progress = isSilent ? NO_PROGRESS : terminalProgress();
  let isSet = false;
  const hooks: ScanHooks = {
    ...more,
    onProgress: (state) => {
      progress.update(state);
      if (isSet || state.done < SOME_SCANNED) return;
      isSet = true;
      void compileFor(state.bytesRead);
    },
    signal,
    environment: process.env,
    workerUrl,
    onPacks: async (bytes) => {
      if (bytes < SOME_PACKED) return;
      isSet = true;
      await compileFor(bytes);
    },
    clock: milliseconds,
  };
  const { scan } = await import('../scan/scan.ts');
  return scan(options, hooks).finally(() => progress.stop());
}
