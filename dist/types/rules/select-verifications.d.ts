import type { SelectedRevocation } from '../model/revocation.ts';
import type { SelectedVerification } from '../model/verification.ts';
/** Of the built-in rules and the user's own, which replace those of the same id. @throws ConfigError, InputError */
export declare const selectVerifications: (paths: readonly string[]) => Promise<ReadonlyMap<string, SelectedVerification>>;
/** The same of revocations. @throws ConfigError, InputError */
export declare const selectRevocations: (paths: readonly string[]) => Promise<ReadonlyMap<string, SelectedRevocation>>;
