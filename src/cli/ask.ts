import { createInterface } from 'node:readline';

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Called when the keys for an interruption are pressed, which the terminal then gives to nobody else. */
  interrupt(): void;
}

/** A line that is typed; empty where none is: the input ended, or the signal came. */
export function ask(
  question: string,
  { input, output, interrupt }: Terminal,
  signal: AbortSignal,
): Promise<string> {
  const prompt = createInterface({ input, output });
  const close = (): void => prompt.close();
  signal.addEventListener('abort', close);
  return new Promise<string>((resolve) => {
    prompt.on('SIGINT', interrupt);
    prompt.on('close', () => resolve(''));
    prompt.question(question, (answer) => {
      resolve(answer);
      close();
    });
  }).finally(() => signal.removeEventListener('abort', close));
}
