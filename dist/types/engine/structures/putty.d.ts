import { type Structure } from './structure.ts';
/** A PuTTY private key (PuTTY manual, appendix C): headers, public lines, private lines, a MAC. */
export declare const putty: Structure;
