import type { CheckResult } from '../model/check.ts';
import type { Boundary } from '../model/rule.ts';
import { pass, reject } from './candidate.ts';
import type { Window } from './window.ts';

/** Bytes before a match that the left boundary looks at: the longest escape, and one more. */
export const BOUNDARY_LEAD = 12;

/**
 * Ways in which an escape ends in a letter or a digit, so that what follows it begins a token all the same:
 * `\n` and its like, `\u003d`, `\x3d`, `%3D`, quoted-printable `=3D`, and a terminal's colour sequence.
 */
const ESCAPE_BEFORE =
  /(?:\\[abefnrtv0]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2}|=3D|\x1b\[[0-9;]{0,6}m)$/;

/** Whether the token at [start, end) goes on to either side. Classes are the insides of character classes. */
export class BoundaryTest {
  readonly #boundary: Boundary;
  #compiled: { readonly left: RegExp; readonly right: RegExp } | undefined;

  constructor(boundary: Boundary) {
    this.#boundary = boundary;
  }

  check(window: Window, start: number, end: number): CheckResult {
    const { text } = window;
    // At first use: most rules never have a match to look around.
    this.#compiled ??= { left: oneOf(this.#boundary.left), right: oneOf(this.#boundary.right) };
    const { left, right } = this.#compiled;
    if (start > 0 && left.test(text.charAt(start - 1))) {
      const before = text.slice(Math.max(0, start - BOUNDARY_LEAD), start);
      if (!ESCAPE_BEFORE.test(before))
        return reject('boundary', 'the text before it belongs to the same token');
    }
    if (end < text.length && right.test(text.charAt(end))) {
      return reject('boundary', 'the token goes on behind it');
    }
    return pass('boundary', 'stands alone');
  }
}

/** An empty class matches nothing. */
const oneOf = (bytes: string): RegExp => new RegExp(`[${bytes}]`);
