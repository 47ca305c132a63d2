import type { Span } from '../../model/span.ts';
/**
 * The smallest object (`{…}`) around an index, by counting braces outside of strings; undefined where it does not end in the
 * text. Works in JSON and in JSON inside a string, since quotes are only paired, escaped or not.
 */
export declare function enclosingObject(text: string, at: number): Span | undefined;
