import { type Structure } from './structure.ts';
/** A Google Cloud service account's key file: an object with a type, an address and a private key. */
export declare const serviceAccount: Structure;
