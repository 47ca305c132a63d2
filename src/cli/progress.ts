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
  const timeLeft = estimator(started);
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
      const text = progressText(progress, timeLeft(progress, now));
      if (spinner !== undefined) spinner.text = text;
      else if (!isLoading) void start(text);
    },
    stop() {
      isStopped = true;
      spinner?.stop();
    },
  };
}

/** Milliseconds of a kind of work before it is said how long it will take. */
const ENOUGH = 2000;

/** Milliseconds that are left, as if what is left took as long as what is done; undefined where that is not known yet. */
function estimator(started: number): (progress: ScanProgress, now: number) => number | undefined {
  let unit: ScanProgress['unit'] | undefined;
  let [since, before] = [started, 0];
  return (progress, now) => {
    const { done, total } = progress;
    if (unit !== undefined && unit !== progress.unit) [since, before] = [now, done];
    unit = progress.unit;
    if (total === undefined || done <= before || now - since < ENOUGH) return undefined;
    return ((now - since) / (done - before)) * Math.max(0, total - done);
  };
}

/** @param timeLeft milliseconds */
export function progressText({ unit, done, total: all, bytesRead }: ScanProgress, timeLeft?: number): string {
  const total = all === undefined ? '' : ` of ${grouped(all)}`;
  const left = timeLeft === undefined ? '' : `, ${roughly(timeLeft)} left`;
  return `Scanned ${grouped(done)}${total} ${unit}, ${grouped(Math.round(bytesRead / 1e6))} MB${left}`;
}

function roughly(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `about ${seconds} s` : `about ${Math.round(seconds / 60)} min`;
}
