import { didYouMean } from '../model/did-you-mean.ts';
import { UsageError } from '../model/errors.ts';
import { type ParsedArgs, quote } from './parse-args.ts';

/** The word behind a command that says what it is to do. @throws UsageError that says what there is */
export function requireAction<T extends string>(
  { name: command, usage }: ParsedArgs['command'],
  given: string,
  actions: readonly T[],
): T {
  const action = actions.find((candidate) => candidate === given);
  if (action !== undefined) return action;
  throw new UsageError(
    'PD_ACTION_UNKNOWN',
    given === '' ? `${command} needs to be told what to do` : `${command} cannot ${quote(given)}`,
    { hint: didYouMean(given, actions) ?? usage },
  );
}
