/**
 * The text that latin1 characters (one for each byte) stand for: UTF-8 where they are UTF-8, else latin1 itself.
 * Most values are ASCII and pass unchanged.
 */
export declare function decodeBytes(latin1: string): string;
