import { type BytePath } from '../model/byte-path.ts';
/**
 * The paths of an output of git, one in a line, made with `core.quotePath=true`: then every byte that is not ASCII is
 * escaped, so that names survive simple-git, which decodes all output as UTF-8 and loses what is none. `-z` would not quote.
 */
export declare const parsePathLines: (output: string) => BytePath[];
export declare function unquotePath(line: string): BytePath;
