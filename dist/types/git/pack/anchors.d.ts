import type { Outcome } from '../../model/outcome.ts';
import { type BlobScanner } from '../../model/scanner.ts';
import type { Copies } from './delta.ts';
import type { FamilyVisitor } from './families.ts';
export interface ScanEvents {
    onObject(entry: number, size: number): void;
    /** @param outcomes of the whole object, in the order of anchors; there is a match or a part of one among them */
    onOutcomes(entry: number, size: number, outcomes: readonly Outcome[]): void;
}
/**
 * Scans the blobs of families. In an object that a delta makes, only what is new and the seams are searched; anchors in copied
 * stretches, and what rules said at them, are those of the base, as long as all the bytes that this depended on were copied
 * along: that what is found is what would be found in the whole object follows from locality (docs/architecture.md).
 */
export declare class InheritingScan implements FamilyVisitor {
    #private;
    readonly nearness: number;
    constructor(scanner: BlobScanner, events: ScanEvents);
    visit(entry: number, depth: number, bytes: Buffer, copies: Copies | undefined): void;
}
