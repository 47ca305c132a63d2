import { once } from 'node:events';

/** The reader of standard output has gone, as with `patdown scan | head`: no error, the exit code stays. */
export class ReaderGone extends Error {}

/** Writes all of a text to standard output before the program may end. @throws ReaderGone */
export async function writeOut(text: string): Promise<void> {
  if (text === '') return;
  const { stdout } = process;
  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error): void => {
      reject('code' in error && error.code === 'EPIPE' ? new ReaderGone() : error);
    };
    stdout.once('error', fail);
    stdout.write(text, (error) => {
      // The listener stays a moment longer: the stream reports the same failure once more.
      if (error) fail(error);
      else resolve();
    });
  });
  if (stdout.writableNeedDrain) await once(stdout, 'drain');
}
