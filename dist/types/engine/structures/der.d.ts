/** What a private key's bytes say of it. */
export interface KeyFacts {
    readonly kind: string;
    readonly encrypted: boolean;
}
/**
 * Reads a private key in DER: PKCS#1, PKCS#8 (encrypted or not), SEC1 and the traditional DSA form, told apart by their
 * elements. Only lengths and tags are followed: node:crypto would do more work on hostile bytes, and cannot read encrypted keys.
 */
export declare function readDer(der: Uint8Array): KeyFacts | undefined;
