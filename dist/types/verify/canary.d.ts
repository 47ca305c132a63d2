import type { Secret } from '../model/secret.ts';
/** The account that an access key id was made for; undefined where none is encoded in it. */
export declare function accountOf(keyId: string): string | undefined;
/** Whether one of these is the id of a canary's key: using it, also to verify it, raises the alarm. */
export declare const isCanary: (secrets: readonly Secret[]) => boolean;
