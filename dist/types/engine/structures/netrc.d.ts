import { type Structure } from './structure.ts';
/** An entry of .netrc (inetutils, ftp): machine, login and password, on one line or several. */
export declare const netrc: Structure;
