import type { Worker } from 'node:worker_threads';
import type { WorkerSetup } from './worker-setup.ts';

/** Hears what a worker thread answers, and that it ended without being told to. */
export interface ThreadListener<Answer> {
  answered(answer: Answer): void;
  ended(): void;
}

/** Worker threads that work beside the main one. */
export class Threads {
  readonly #url: URL;
  readonly #workers = new Set<Worker>();
  #wake: () => void = () => {};

  /** @param url the program that they run; what stands behind `#` is its argument */
  constructor(url: URL) {
    this.#url = url;
  }

  /** Worker threads cost 5 ms to be known of at all: small scans do without. @returns what hands the new one a task */
  async start<Task, Answer>(
    setup: WorkerSetup,
    listener: ThreadListener<Answer>,
  ): Promise<(task: Task) => void> {
    const { Worker } = await import('node:worker_threads');
    const worker = new Worker(this.#url, { workerData: setup, argv: [this.#url.hash.slice(1)] });
    this.#workers.add(worker);
    worker.on('message', (answer: Answer) => {
      if (!this.#workers.has(worker)) return;
      listener.answered(answer);
      this.#wake();
    });
    // The exit that follows settles it; without a listener the error would end the process.
    worker.on('error', () => {});
    worker.on('exit', () => {
      if (!this.#workers.delete(worker)) return;
      listener.ended();
      this.#wake();
    });
    return (task) => worker.postMessage(task);
  }

  /** Resolves when a worker has said something, at the latest after so many milliseconds. */
  news(timeout: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeout);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Ends all. Nothing more is heard of them. */
  async dismiss(): Promise<void> {
    const workers = [...this.#workers];
    this.#workers.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
