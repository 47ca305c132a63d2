import { type Structure } from './structure.ts';
/** Credentials in the authority of a URL (RFC 3986, 3.2.1): `scheme://user:password@host`, `scheme://token@host`. */
export declare const urlCredentials: Structure;
