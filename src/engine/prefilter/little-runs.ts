import { RUN_CLASSES, type RunAnchor, type RunClass } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import type { LittleText } from './little-text.ts';
import type { RunFinder } from './runs.ts';

interface LittleRun {
  readonly finder: RunFinder;
  readonly min: number;
  readonly expression: RegExp;
}

/**
 * Finds run starts in inputs that are too small for the kernel, by expressions: the loop of `RunFinder.find` is slow until V8 has
 * optimised it, and that costs more than searching a hundred kilobytes. Runs of the bytes of all classes together come first: of those
 * there are few, and V8 looks for them in steps of several bytes.
 */
export class LittleRuns {
  readonly #runs: readonly LittleRun[];
  readonly #any: RegExp | undefined;

  constructor(runs: readonly { readonly anchor: RunAnchor; readonly finder: RunFinder }[]) {
    this.#runs = runs.map(({ anchor, finder }) => ({
      finder,
      min: anchor.min,
      expression: expressionOf(anchor),
    }));
    const classes = [...new Set(runs.map(({ anchor }) => anchor.class))];
    const least = Math.min(...runs.map(({ anchor }) => anchor.min));
    this.#any = runs.length === 0 ? undefined : new RegExp(`[${unionOf(classes)}]{${least},}`, 'g');
  }

  /** Like `RunFinder.find` of each of the runs. @param text of the range */
  find(bytes: Uint8Array, { text, offset }: LittleText, range: Span, into: AnchorList): void {
    const any = this.#any;
    if (any === undefined) return;
    any.lastIndex = 0;
    for (let found = any.exec(text); found !== null; found = any.exec(text)) {
      const start = offset + found.index;
      if (start >= range.end) return;
      for (const run of this.#runs) findIn(run, found[0], bytes, start, range, into);
    }
  }
}

function findIn(
  { finder, min, expression }: LittleRun,
  text: string,
  bytes: Uint8Array,
  offset: number,
  range: Span,
  into: AnchorList,
): void {
  if (text.length < min) return;
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    const start = offset + found.index;
    if (start >= range.end) return;
    // A run that began before the range is not ours.
    if (start >= range.start) finder.confirm(bytes, start, into);
  }
}

/** A hyphen at a class's end would make a range with what follows. */
const unionOf = (classes: readonly RunClass[]): string =>
  classes.map((runClass) => RUN_CLASSES[runClass].replace(/-$/, '\\-')).join('');

/** Of runs that may be like they are wanted: most that are long enough are names in small letters. */
function expressionOf({ class: runClass, min, letters }: RunAnchor): RegExp {
  const set = RUN_CLASSES[runClass];
  const within = (kind: string): string => `(?=[^${kind}]{0,${min - 1}}[${kind}])`;
  const wanted = {
    any: '',
    mixed: within('A-Z') + within('a-z'),
    turning: within('A-Z') + within('a-z'),
    upper: `(?=[A-Z0-9]{${min}})${within('A-Z')}`,
  }[letters];
  return new RegExp(`(?<![${set}])${wanted}[${set}]{${min}}`, 'g');
}
