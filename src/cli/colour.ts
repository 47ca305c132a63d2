import type { FlagValues } from '../config/options.ts';

interface Stream {
  readonly isTTY?: boolean;
}

/** Flags first, then the environment (no-color.org; FORCE_COLOR), then whether a terminal reads it. */
export function wantsColour(flags: FlagValues, environment: NodeJS.ProcessEnv, stream: Stream): boolean {
  if (flags.has('no-color')) return false;
  if (flags.has('color')) return true;
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && environment['TERM'] !== 'dumb';
}
