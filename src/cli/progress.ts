import type { ScanProgress } from '../model/options.ts';
import { grouped } from '../report/grouped.ts';

export interface Progress {
  update(progress: ScanProgress): void;
  stop(): void;
}

/** Milliseconds before anything is shown: a quick scan needs no progress. */
const DELAY = 1000;
/** Milliseconds between two texts. */
const INTERVAL = 100;

export const NO_PROGRESS: Progress = { update: () => {}, stop: () => {} };

interface Spinner {
  text: string;
  start(): unknown;
  stop(): unknown;
}

/** yocto-spinner's own signal handlers would end the program before it can say that it was interrupted. */
const loadSpinner = async (): Promise<Spinner> => {
  const { default: yoctoSpinner } = await import('yocto-spinner');
  return yoctoSpinner({ stream: process.stderr, handleSignals: false });
};

/** A line on standard error that tells how far a scan has come, and that is gone at the end. */
export function terminalProgress(
  load: () => Promise<Spinner> = loadSpinner,
  clock: () => number = Date.now,
): Progress {
  const started = clock();
  let spinner: Spinner | undefined;
  let isLoading = false;
  let isStopped = false;
  let last = Number.NEGATIVE_INFINITY;
  const start = async (text: string): Promise<void> => {
    isLoading = true;
    const loaded = await load();
    if (isStopped) return;
    spinner = loaded;
    spinner.text = text;
    spinner.start();
  };
  return {
    update(progress) {
      const now = clock();
      if (now - started < DELAY || now - last < INTERVAL) return;
      last = now;
      const text = progressText(progress);
      if (spinner !== undefined) spinner.text = text;
      else if (!isLoading) void start(text);
    },
    stop() {
      isStopped = true;
      spinner?.stop();
    },
  };
}

export function progressText({ unit, done, total: all, bytesRead }: ScanProgress): string {
  const total = all === undefined ? '' : ` of ${grouped(all)}`;
  return `Scanned ${grouped(done)}${total} ${unit}, ${grouped(Math.round(bytesRead / 1e6))} MB`;
}
