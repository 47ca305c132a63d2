import type { ScanProgress } from '../model/options.ts';
import type { ScanResult } from '../model/result.ts';
import type { FoundMatch } from '../scan/announcer.ts';
import { scan } from '../scan/scan.ts';
import { hooksOf, type LibraryOptions, resolveOptions } from './options.ts';

export type { FoundMatch };

export type ScanEvent =
  | { readonly kind: 'progress'; readonly progress: ScanProgress }
  /** Of files as they are read; of history when all of it was, since only then is it known who brought what. */
  | { readonly kind: 'match'; readonly match: FoundMatch }
  /** The last event: what {@link scan} resolves to. */
  | { readonly kind: 'result'; readonly result: ScanResult };

/**
 * The same scan, told of while it goes on. Matches come in no order and are not final: they are not yet grouped into findings, and
 * some turn out to be suppressed or below what was asked for. The result at the end is what counts. Leaving the loop ends the scan.
 * @throws PatdownError as `scan` does
 */
export async function* scanStream(options: LibraryOptions = {}): AsyncGenerator<ScanEvent, void, undefined> {
  const queue = new EventQueue();
  const leave = new AbortController();
  const { signal } = options;
  const done = scan(resolveOptions(options), {
    ...hooksOf(options),
    signal: signal === undefined ? leave.signal : AbortSignal.any([signal, leave.signal]),
    onProgress: (progress) => {
      options.onProgress?.(progress);
      queue.push({ kind: 'progress', progress });
    },
    onMatch: (match) => queue.push({ kind: 'match', match }),
  }).then(
    (result) => queue.end({ kind: 'result', result }),
    (error: unknown) => queue.fail(error),
  );
  try {
    yield* queue.events();
  } finally {
    leave.abort();
    await done;
  }
}

/** Events that wait for somebody to take them. Of progress only the newest: a slow reader is not told of the past. */
class EventQueue {
  #waiting: ScanEvent[] = [];
  #wake: () => void = () => {};
  #failure: { readonly error: unknown } | undefined;
  #isOver = false;

  push(event: ScanEvent): void {
    if (event.kind === 'progress' && this.#waiting.at(-1)?.kind === 'progress') this.#waiting.pop();
    this.#waiting.push(event);
    this.#wake();
  }

  end(last: ScanEvent): void {
    this.#isOver = true;
    this.push(last);
  }

  fail(error: unknown): void {
    this.#failure = { error };
    this.#isOver = true;
    this.#wake();
  }

  async *events(): AsyncGenerator<ScanEvent, void, undefined> {
    for (;;) {
      const events = this.#waiting;
      this.#waiting = [];
      yield* events;
      if (this.#waiting.length > 0) continue;
      if (this.#failure !== undefined) throw this.#failure.error;
      if (this.#isOver) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
