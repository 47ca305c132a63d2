/** The account that an access key id was made for; undefined where none is encoded in it. */
export declare function accountOf(keyId: string): string | undefined;
/** Whether an AWS key is a canary's: using it, also to verify it, raises the alarm. */
export declare function isCanaryKey(keyId: string): boolean;
