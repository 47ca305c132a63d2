import type { Ranges } from '../../model/scanner.ts';
import type { Copies } from './delta.ts';
/** What was found in an object, by position: records of `stride` numbers, of which the first is the position. */
export interface FoundList {
    readonly fields: Int32Array;
    readonly stride: number;
    /** Of the first record, and behind the last. */
    readonly start: number;
    readonly end: number;
}
/**
 * What was found in a base and stands in a copied stretch, outside of touched ranges, in the order of the object that the delta makes.
 *
 * @param visit gets where the record lies, what leads from the base's offsets to the object's, and the bytes [from, to) of the
 * base that were copied along, edges included: those count as a byte each, at -1 and at the base's length
 */
export declare function eachInherited({ fields: records, stride, start, end: behind }: FoundList, { fields, count, baseSize, size }: Copies, touched: Ranges, visit: (at: number, shift: number, from: number, to: number) => void): void;
