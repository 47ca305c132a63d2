import type { SelectedVerification } from '../model/verification.ts';
/** Of the built-in rules and the user's own, which replace those of the same id. @throws ConfigError, InputError */
export declare function selectVerifications(paths: readonly string[]): Promise<ReadonlyMap<string, SelectedVerification>>;
