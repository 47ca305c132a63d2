import type { CheckResult } from '../../model/check.ts';
/** The last four bytes of a key of Azure's services are a hash of those before them: right proves it, wrong says nothing. */
export declare function decodeAzureKey(text: string): CheckResult;
