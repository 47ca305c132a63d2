import { type Structure } from './structure.ts';
/** `curl -u user:password`: the password on a command line. */
export declare const curlUser: Structure;
