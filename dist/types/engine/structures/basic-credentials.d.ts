import type { CheckResult } from '../../model/check.ts';
/** Right base64 of user and password; or, since recordings are often scrambled, at least random base64. */
export declare function checkBasic(value: string): CheckResult[];
