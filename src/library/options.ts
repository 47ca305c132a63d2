import path from 'node:path';
import { toScanOptions } from '../config/options.ts';
import type { RuleSelection, ScanOptions, ScanProgress } from '../model/options.ts';
import type { ScanHooks } from '../scan/scan.ts';

/** Whatever is left out is as the command has it without flags: the working directory, its history, all built-in rules. */
export interface LibraryOptions
  extends Partial<Omit<ScanOptions, 'rules' | 'verification' | 'suppression' | 'stdin'>> {
  readonly stdin?: { readonly path: string; readonly bytes: Uint8Array };
  readonly rules?: Partial<RuleSelection>;
  /** What is changed of it: by default allow comments are honoured and there is neither ignore file nor baseline. */
  readonly suppression?: Partial<ScanOptions['suppression']>;
  /** Ends the scan early. It does not reject: the result is incomplete, and a problem of kind `interrupted` says so. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ScanProgress) => void;
}

/** The options of a scan with nothing left open. No file of configuration is read: a program says what it wants. */
export function resolveOptions({ signal: _, onProgress: __, ...given }: LibraryOptions): ScanOptions {
  const { stdin, rules, suppression, ...rest } = given;
  const defaults = toScanOptions([], new Map(), { cwd: path.resolve(rest.cwd ?? '.'), now: Date.now() });
  return {
    ...defaults,
    ...rest,
    cwd: defaults.cwd,
    stdin,
    rules: { ...defaults.rules, ...rules },
    suppression: { ...defaults.suppression, ...suppression },
  };
}

/** Git is found by PATH, and is passed on what it needs of the environment and no more. */
export const hooksOf = ({ signal, onProgress }: LibraryOptions): ScanHooks => ({
  environment: process.env,
  // Beside the bundle that this becomes a part of.
  workerUrl: new URL('./worker.cjs', import.meta.url),
  ...(signal === undefined ? {} : { signal }),
  ...(onProgress === undefined ? {} : { onProgress }),
});
