import type { ScanProgress } from '../model/options.ts';

export interface Progress {
  update(progress: ScanProgress): void;
  stop(): void;
}

/** Milliseconds before anything is shown: a quick scan needs no progress. */
const DELAY = 1000;
/** Milliseconds between two texts. */
const INTERVAL = 100;

export const NO_PROGRESS: Progress = { update: () => {}, stop: () => {} };

/** A line on standard error that tells how far a scan has come, and that is gone at the end. */
export function terminalProgress(): Progress {
  const started = Date.now();
  let shown: { text: string; stop(): void } | undefined;
  let isLoading = false;
  let isStopped = false;
  let last = 0;
  const load = async (): Promise<void> => {
    isLoading = true;
    const { default: yoctoSpinner } = await import('yocto-spinner');
    const spinner = yoctoSpinner({ stream: process.stderr });
    if (isStopped) return;
    spinner.start();
    shown = {
      get text() {
        return spinner.text;
      },
      set text(value) {
        spinner.text = value;
      },
      stop: () => spinner.stop(),
    };
  };
  return {
    update({ filesDone, filesTotal, bytesRead }) {
      const now = Date.now();
      if (now - started < DELAY || now - last < INTERVAL) return;
      last = now;
      if (!isLoading) void load();
      const total = filesTotal === undefined ? '' : ` of ${filesTotal.toLocaleString('en-US')}`;
      if (shown !== undefined) {
        shown.text = `Scanned ${filesDone.toLocaleString('en-US')}${total} files, ${Math.round(bytesRead / 1e6).toLocaleString('en-US')} MB`;
      }
    },
    stop() {
      isStopped = true;
      shown?.stop();
    },
  };
}
