import { type Structure } from './structure.ts';
/**
 * A private key between BEGIN and END lines (RFC 7468), wherever people paste one: indented in YAML, on one line with `\n`
 * in JSON, put together line by line in source code. Reading ends at END, at the next BEGIN, or where no key goes on.
 */
export declare const pem: Structure;
