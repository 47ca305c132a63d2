import { InheritingScan, type ScanEvents } from '../git/pack/anchors.ts';
import { Damage } from '../git/pack/damage.ts';
import { TYPE } from '../git/pack/entries.ts';
import { type FamilyVisitor, FamilyWalk } from '../git/pack/families.ts';
import { forestOf } from '../git/pack/forest.ts';
import { createInflater, type Inflater } from '../git/pack/inflate.ts';
import type { Pack } from '../git/pack/pack.ts';
import { idOfEntry } from '../git/pack/pack-index.ts';
import { RebuildMemory } from '../git/pack/rebuild-memory.ts';
import { type LooseObject, readLooseObject } from '../git/store/loose-objects.ts';
import type { OpenStore } from '../git/store/open-store.ts';
import type { Match } from '../model/match.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { BlobScanner } from '../model/scanner.ts';
import { messageOf } from './message.ts';
import { relateBlob } from './related-blocks.ts';

export interface StoreScanOptions {
  readonly scanner: BlobScanner;
  /** Bytes; larger objects are told of and not scanned. */
  readonly maxSize: number;
  stop(): string | undefined;
  /** Something to be waited for where the event loop is due. */
  pause?(): Promise<void> | undefined;
  /** Is shown every commit, where its object is not loose with its pack and entry. */
  onCommit?(bytes: Buffer, from: LooseObject | { readonly pack: Pack; readonly entry: number }): void;
  /** Is shown every tree that is not in a pack. */
  onLooseTree?(object: LooseObject): void;
  onProgress?(done: number, total: number, bytes: number): void;
}

/** What the objects of a store hold, by object. */
export interface StoreScan {
  readonly blobs: Map<ObjectId, readonly Match[]>;
  readonly commits: Map<ObjectId, readonly Match[]>;
  readonly tags: Map<ObjectId, readonly Match[]>;
  /** Names of all commits. */
  readonly commitIds: ObjectId[];
  /** Objects that only git may know how to read. */
  readonly unread: ObjectId[];
  readonly tooLarge: ObjectId[];
  /** Objects that there are to scan. */
  total: number;
  /** Those of them that were not come to when the scan was stopped. */
  left: number;
  objects: number;
  bytes: number;
}

/** Reads and scans all objects of a repository without git: its packs and its loose objects, and those that are lent to it. */
export const scanStore = (store: OpenStore, options: StoreScanOptions): Promise<StoreScan> =>
  new StoreScanner(store, options).run();

/** Every type but trees: those hold names alone. */
const SCANNED = [TYPE.blob, TYPE.commit, TYPE.tag] as const;

class StoreScanner {
  readonly #packs: readonly Pack[];
  readonly #loose: readonly LooseObject[];
  readonly #options: StoreScanOptions;
  readonly #inflater: Inflater = createInflater();
  readonly #memory = new RebuildMemory();
  readonly #total: number;
  readonly #scan: StoreScan = {
    blobs: new Map(),
    commits: new Map(),
    tags: new Map(),
    commitIds: [],
    unread: [],
    tooLarge: [],
    total: 0,
    left: 0,
    objects: 0,
    bytes: 0,
  };

  constructor({ packs, loose }: OpenStore, options: StoreScanOptions) {
    this.#packs = packs;
    this.#loose = loose;
    this.#options = options;
    const inPacks = packs.map(({ entries }) =>
      entries.types.reduce((sum, type) => sum + Number(isScanned(type)), 0),
    );
    this.#total = inPacks.reduce((sum, count) => sum + count, 0) + loose.length;
    this.#scan.total = this.#total;
  }

  async run(): Promise<StoreScan> {
    for (const pack of this.#packs) for (const type of SCANNED) await this.#scanPack(pack, type);
    for (const object of this.#loose) {
      await this.#options.pause?.();
      if (!this.#isStopped()) this.#scanLoose(object);
    }
    const { objects, unread } = this.#scan;
    this.#scan.left = this.#isStopped() ? Math.max(0, this.#total - objects - unread.length) : 0;
    return this.#scan;
  }

  readonly #isStopped = (): boolean => this.#options.stop() !== undefined;

  async #scanPack(pack: Pack, type: (typeof SCANNED)[number]): Promise<void> {
    const forest = forestOf(pack.entries, type);
    const walk = new FamilyWalk(pack.file, pack.entries, forest, this.#inflater, this.#memory);
    const visitor = type === TYPE.blob ? this.#blobVisitor(pack) : this.#messageVisitor(pack, type);
    for (const root of forest.roots) {
      await this.#options.pause?.();
      if (this.#isStopped()) return;
      walk.walk(root, visitor, this.#isStopped);
      this.#options.onProgress?.(this.#scan.objects, this.#total, this.#scan.bytes);
    }
    const lost = type === TYPE.blob ? forest.lost : [];
    for (const entry of [...walk.failed, ...lost]) this.#scan.unread.push(idOfEntry(pack.index, entry));
  }

  #blobVisitor({ index }: Pack): FamilyVisitor {
    const { scanner, maxSize } = this.#options;
    const events: ScanEvents = {
      onObject: (entry, size) => {
        this.#count(size);
        if (size > maxSize) this.#scan.tooLarge.push(idOfEntry(index, entry));
      },
      onOutcomes: (entry, size, outcomes) => {
        if (size > maxSize) return;
        const matches = relateBlob(scanner, outcomes, size);
        if (matches.length > 0) this.#scan.blobs.set(idOfEntry(index, entry), matches);
      },
    };
    return new InheritingScan(scanner, events);
  }

  #messageVisitor(pack: Pack, type: number): FamilyVisitor {
    const found = type === TYPE.commit ? this.#scan.commits : this.#scan.tags;
    return {
      visit: (entry, _depth, bytes) => {
        const id = idOfEntry(pack.index, entry);
        if (type === TYPE.commit) {
          this.#scan.commitIds.push(id);
          this.#options.onCommit?.(bytes, { pack, entry });
        }
        this.#scanText(messageOf(bytes), id, found);
      },
    };
  }

  #scanLoose(object: LooseObject): void {
    try {
      const { type, bytes } = readLooseObject(object);
      if (type === 'commit') {
        this.#scan.commitIds.push(object.id);
        this.#options.onCommit?.(bytes, object);
      }
      if (type === 'blob') this.#scanText(bytes, object.id, this.#scan.blobs);
      else if (type === 'tree') {
        this.#count(0);
        this.#options.onLooseTree?.(object);
      } else
        this.#scanText(messageOf(bytes), object.id, type === 'commit' ? this.#scan.commits : this.#scan.tags);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      this.#scan.unread.push(object.id);
    }
    this.#options.onProgress?.(this.#scan.objects, this.#total, this.#scan.bytes);
  }

  #scanText(bytes: Buffer, id: ObjectId, into: Map<ObjectId, readonly Match[]>): void {
    const { scanner, maxSize } = this.#options;
    this.#count(bytes.length);
    if (bytes.length > maxSize) {
      this.#scan.tooLarge.push(id);
      return;
    }
    const outcomes = scanner.telling(bytes);
    const matches = outcomes.length === 0 ? [] : relateBlob(scanner, outcomes, bytes.length);
    if (matches.length > 0) into.set(id, matches);
  }

  #count(bytes: number): void {
    this.#scan.objects++;
    this.#scan.bytes += bytes;
  }
}

const isScanned = (type: number): boolean => type === TYPE.blob || type === TYPE.commit || type === TYPE.tag;
