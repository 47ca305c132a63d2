import { InheritingScan } from '../git/pack/anchors.ts';
import { type FamilyVisitor, FamilyWalk } from '../git/pack/families.ts';
import type { Families } from '../git/pack/forest.ts';
import type { Pack } from '../git/pack/pack.ts';
import type { Tools } from '../git/pack/tools.ts';
import type { Match } from '../model/match.ts';
import type { BlobScanner } from '../model/scanner.ts';
import { relateBlob } from './related-blocks.ts';

/** What some blobs of a pack hold, by entry, in the order in which they were come to. */
export interface FoundBlobs {
  objects: number;
  bytes: number;
  readonly tooLarge: number[];
  /** Those that could not be read. */
  readonly failed: number[];
  readonly matches: (readonly [entry: number, matches: readonly Match[]])[];
}

export const nothingFound = (): FoundBlobs => ({
  objects: 0,
  bytes: 0,
  tooLarge: [],
  failed: [],
  matches: [],
});

export interface FamilyScanOptions {
  readonly scanner: BlobScanner;
  /** Bytes; larger objects are told of and not scanned. */
  readonly maxSize: number;
  readonly tools: Tools;
}

/** Scans blobs of packs, family by family. */
export class FamilyScan {
  readonly #options: FamilyScanOptions;
  readonly #walks: readonly { readonly walk: FamilyWalk; readonly visitor: FamilyVisitor }[];
  #found = nothingFound();
  /** Bytes of the family at hand. In a field, V8 would make code for small numbers, and make it anew where a sum passes 2 GB. */
  readonly #bytes = new Float64Array(1);

  constructor(packs: readonly Pack[], families: readonly Families[], options: FamilyScanOptions) {
    this.#options = options;
    const { inflater, memory } = options.tools;
    this.#walks = packs.map(({ file, entries }, pack) => ({
      walk: new FamilyWalk(file, entries, families[pack] as Families, inflater, memory),
      visitor: this.#visitor(),
    }));
  }

  /** @param found is added to */
  scan(pack: number, root: number, found: FoundBlobs, isStopped: () => boolean): void {
    const at = this.#walks[pack];
    if (at === undefined) return;
    this.#found = found;
    this.#bytes[0] = 0;
    at.walk.walk(root, at.visitor, isStopped);
    found.bytes += this.#bytes[0];
    for (const entry of at.walk.failed) found.failed.push(entry);
    at.walk.failed.length = 0;
  }

  #visitor(): FamilyVisitor {
    const { scanner, maxSize } = this.#options;
    const bytes = this.#bytes;
    return new InheritingScan(scanner, {
      onObject: (entry, size) => {
        this.#found.objects++;
        bytes[0] = (bytes[0] as number) + size;
        if (size > maxSize) this.#found.tooLarge.push(entry);
      },
      onOutcomes: (entry, size, outcomes) => {
        if (size > maxSize) return;
        const matches = relateBlob(scanner, outcomes, size);
        if (matches.length > 0) this.#found.matches.push([entry, matches]);
      },
    });
  }
}
