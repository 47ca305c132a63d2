import type { KeyFacts } from './der.ts';
export interface OpenSshFacts extends KeyFacts {
    /** The two check integers of an unencrypted key are equal: it is whole and was written by a program. */
    readonly checked: boolean;
}
/** Reads an OpenSSH private key (openssh-portable, PROTOCOL.key). */
export declare function readOpenSsh(bytes: Buffer): OpenSshFacts | undefined;
