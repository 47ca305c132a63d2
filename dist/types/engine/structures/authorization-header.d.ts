import { type Structure } from './structure.ts';
/** `Authorization: Bearer …` (RFC 6750), `Basic …` (RFC 7617), `token …` and their like, in curl, code and recordings. */
export declare const authorizationHeader: Structure;
