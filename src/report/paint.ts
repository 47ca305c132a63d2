import styles from 'ansi-styles';

const PAINTS = ['bold', 'dim', 'underline', 'red', 'yellow', 'green', 'cyan'] as const;

/** Wraps texts in a terminal's colours, or leaves them alone. */
export type Paint = Readonly<Record<(typeof PAINTS)[number], (text: string) => string>>;

/**
 * From a table of codes: libraries that decide for themselves whether to paint open the terminal for that, which takes as long
 * as a scan of a hundred files.
 */
export function paintFor(colour: boolean): Paint {
  const entries = PAINTS.map((name) => {
    const { open, close } = styles[name];
    return [name, (text: string) => (colour ? open + text + close : text)];
  });
  return Object.fromEntries(entries);
}
