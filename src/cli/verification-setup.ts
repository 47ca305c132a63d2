import type { FlagValues } from '../config/options.ts';
import { refuseIdleFlags, toVerificationOptions } from '../config/verification-options.ts';
import type { VerificationOptions } from '../model/options.ts';
import type { VerificationHooks } from '../scan/verify-findings.ts';
import { openVerdictFile } from './verdict-file.ts';
import { VERSION } from './version.ts';

/** What a command needs to have secrets verified. */
export interface VerificationSetup {
  readonly options: VerificationOptions;
  readonly hooks: VerificationHooks;
  /** Keeps new verdicts, where that was asked for. @throws InputError */
  save(): void;
}

/** @throws UsageError */
export function setUpVerification(values: FlagValues, mode: VerificationOptions['mode']): VerificationSetup {
  const file = values.has('verify-cache') && mode === 'ask' ? openVerdictFile(process.env) : undefined;
  return {
    options: toVerificationOptions(values, mode),
    hooks: { userAgent: `patdown/${VERSION}`, ...(file === undefined ? {} : { cache: file.cache }) },
    save: () => file?.save(Date.now()),
  };
}

/** For a scan: nothing is set up unless `--verify` asks for it. @throws UsageError where other flags speak of it */
export function setUpIfAsked(values: FlagValues): VerificationSetup | undefined {
  if (values.has('verify')) return setUpVerification(values, 'ask');
  refuseIdleFlags(values);
  return undefined;
}
