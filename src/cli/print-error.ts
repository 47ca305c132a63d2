import { ConfigError, formatPlace, PatdownError } from '../model/errors.ts';
import { safe } from '../report/terminal.ts';

/** Faults of one file that are listed. */
const MAX_FAULTS = 50;

/**
 * An error as the user sees it: what is wrong, where, and what to do. Never a stack, which could show values. Names in it
 * come from outside: what a terminal or a log would obey is escaped.
 */
export function errorLines(error: unknown): string[] {
  if (!(error instanceof PatdownError)) {
    const name = error instanceof Error ? error.name : 'an unknown error';
    return [
      `patdown: an internal error (${name}) [PD_INTERNAL]`,
      '  this is a fault of patdown; please report it. PATDOWN_DEBUG=1 shows where it happened',
    ];
  }
  const faults = error instanceof ConfigError ? error.faults : [];
  return [
    `patdown: ${error.message} [${error.code}]`,
    ...faults.slice(0, MAX_FAULTS).map(({ place, message }) => `  ${formatPlace(place)}: ${message}`),
    ...(faults.length > MAX_FAULTS ? [`  and ${faults.length - MAX_FAULTS} more`] : []),
    ...(error.hint === undefined ? [] : [`  ${error.hint}`]),
  ].map(safe);
}

/** Where an error happened: frames without messages, since a message may quote a value. */
export function errorFrames(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack.split('\n').filter((line) => line.startsWith('    at '));
}
