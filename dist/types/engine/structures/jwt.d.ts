import { type Structure } from './structure.ts';
/** A JSON Web Token (RFC 7519) in compact form. Its header decodes: proven; the clock is not consulted. */
export declare const jwt: Structure;
