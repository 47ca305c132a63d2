/** Where in a text file something is wrong. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const formatPlace = (place: Place): string => `${place.file}:${place.line}:${place.column}`;

/**
 * An error that the user can act on. The code is stable and documented; the hint says what to do. Neither holds a secret:
 * messages are built from names, places and our own words, never from scanned bytes or another program's output.
 */
export class PatdownError extends Error {
  readonly code: string;
  readonly hint: string | undefined;

  constructor(code: string, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint;
  }
}

/** A wrong command line. */
export class UsageError extends PatdownError {}

/** A wrong configuration or rule file; lists everything that is wrong in it, not only the first thing. */
export class ConfigError extends PatdownError {
  readonly faults: readonly Fault[];

  constructor(code: string, message: string, faults: readonly Fault[], hint?: string) {
    super(code, message, hint === undefined ? {} : { hint });
    this.faults = faults;
  }
}

export interface Fault {
  readonly place: Place;
  readonly message: string;
}

/** Something that was to be read and could not be, or could not be written. */
export class InputError extends PatdownError {}

/** A fault of patdown itself. */
export class InternalError extends PatdownError {}
