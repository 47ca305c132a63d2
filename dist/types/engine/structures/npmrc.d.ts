import { type Structure } from './structure.ts';
/** The secrets of .npmrc: a token, base64 of user and password, or base64 of a password. */
export declare const npmrc: Structure;
