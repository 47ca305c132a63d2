import type { CheckResult } from '../../model/check.ts';
/**
 * Whether what stands in a password's place is one. Parsers know that it is the password's place, so that weak ones count;
 * templates, masks and the word "password" do not.
 */
export declare function checkPassword(value: string): CheckResult;
