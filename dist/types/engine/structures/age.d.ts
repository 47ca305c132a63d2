import { type Structure } from './structure.ts';
/** An age identity (age-encryption.org/v1): Bech32 with a checksum. */
export declare const age: Structure;
