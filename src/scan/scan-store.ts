import { Damage } from '../git/pack/damage.ts';
import { TYPE } from '../git/pack/entries.ts';
import { type FamilyVisitor, FamilyWalk } from '../git/pack/families.ts';
import { descendants, type Forest, forestOf } from '../git/pack/forest.ts';
import type { Pack } from '../git/pack/pack.ts';
import { idOfEntry } from '../git/pack/pack-index.ts';
import { sharedInt32 } from '../git/pack/shared-arrays.ts';
import { divide, inOrder, shareAt, takeShare, undivided, type Work } from '../git/pack/shares.ts';
import { createTools, type Tools } from '../git/pack/tools.ts';
import { type LooseObject, readLooseObject } from '../git/store/loose-objects.ts';
import type { OpenStore } from '../git/store/open-store.ts';
import type { Match } from '../model/match.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { BlobScanner } from '../model/scanner.ts';
import { messageOf } from './message.ts';
import { MessageBatch } from './message-batch.ts';
import type { ObjectCrew } from './object-crew.ts';
import { relateBlob } from './related-blocks.ts';
import { FamilyScan, type FoundBlobs, nothingFound } from './scan-families.ts';

export interface StoreScanOptions {
  readonly scanner: BlobScanner;
  /** Bytes; larger objects are told of and not scanned. */
  readonly maxSize: number;
  /** Takes part in it; the result is the same. */
  readonly crew?: ObjectCrew | undefined;
  /** Made where they are not given. */
  readonly tools?: Tools;
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
  /** Names of all commits: hardly ever asked for, and many. */
  readonly commitIds: () => ObjectId[];
  /** Objects that only git may know how to read. */
  readonly unread: ObjectId[];
  readonly tooLarge: ObjectId[];
  /** Objects that there are to scan. */
  total: number;
  /** Those of them that were not come to when the scan was stopped. */
  left: number;
  /** Those of them at which workers ended. */
  lost: number;
  objects: number;
  bytes: number;
}

/** Reads and scans all objects of a repository without git: its packs and its loose objects, and those that are lent to it. */
export const scanStore = (store: OpenStore, options: StoreScanOptions): Promise<StoreScan> =>
  new StoreScanner(store, options).run();

class StoreScanner {
  readonly #packs: readonly Pack[];
  readonly #loose: readonly LooseObject[];
  readonly #options: StoreScanOptions;
  readonly #tools: Tools;
  readonly #forests: readonly Forest[];
  readonly #work: Work;
  readonly #commitIds: (() => readonly ObjectId[])[] = [];
  /** By share of the work. */
  readonly #shares = new Map<number, FoundBlobs>();
  readonly #scan: StoreScan = {
    blobs: new Map(),
    commits: new Map(),
    tags: new Map(),
    commitIds: () => this.#commitIds.flatMap((ids) => ids()),
    unread: [],
    tooLarge: [],
    total: 0,
    left: 0,
    lost: 0,
    objects: 0,
    bytes: 0,
  };

  constructor({ packs, loose }: OpenStore, options: StoreScanOptions) {
    this.#packs = packs;
    this.#loose = loose;
    this.#options = options;
    this.#tools = options.tools ?? createTools();
    const inPacks = packs.map(({ entries }) =>
      entries.types.reduce((sum, type) => sum + Number(isScanned(type)), 0),
    );
    this.#scan.total = inPacks.reduce((sum, count) => sum + count, 0) + loose.length;
    const entries = packs.map((pack) => pack.entries);
    const isShared = options.crew !== undefined;
    this.#forests = entries.map((ofPack) => forestOf(ofPack, TYPE.blob, isShared ? sharedInt32 : undefined));
    this.#work = isShared ? divide(this.#forests, entries) : undivided(this.#forests);
  }

  /** Blobs last: when this thread has come to them, others have taken their shares. */
  async run(): Promise<StoreScan> {
    const { crew, pause } = this.#options;
    crew?.scanBlobs(
      this.#work,
      (share, found) => this.#add(share, found),
      (share) => this.#lose(share),
    );
    for (const pack of this.#packs)
      for (const type of [TYPE.commit, TYPE.tag]) await this.#scanMessages(pack, type);
    for (const object of this.#loose) {
      const turn = pause?.();
      if (turn !== undefined) await turn;
      if (!this.#isStopped()) this.#scanLoose(object);
    }
    await this.#scanBlobs();
    while (!this.#isStopped() && crew !== undefined && (await crew.waits())) this.#report();
    return this.#finish();
  }

  readonly #isStopped = (): boolean => this.#options.stop() !== undefined;

  async #scanBlobs(): Promise<void> {
    const { scanner, maxSize, pause } = this.#options;
    const options = { scanner, maxSize, tools: this.#tools };
    const scan = new FamilyScan(this.#packs, this.#work.families, options);
    for (let share = takeShare(this.#work); share !== undefined; share = takeShare(this.#work)) {
      const { pack, first, last } = shareAt(this.#work, share);
      const found = nothingFound();
      let counted = { objects: 0, bytes: 0 };
      for (const root of this.#work.families[pack]?.roots.subarray(first, last) ?? []) {
        const turn = pause?.();
        if (turn !== undefined) await turn;
        if (this.#isStopped()) break;
        scan.scan(pack, root, found, this.#isStopped);
        this.#count(found.objects - counted.objects, found.bytes - counted.bytes);
        counted = { objects: found.objects, bytes: found.bytes };
        this.#report();
      }
      this.#shares.set(share, found);
      if (this.#isStopped()) return;
    }
  }

  #add(share: number, found: FoundBlobs): void {
    this.#count(found.objects, found.bytes);
    this.#shares.set(share, found);
  }

  #lose(share: number): void {
    const { pack, first, last } = shareAt(this.#work, share);
    const families = this.#work.families[pack];
    for (const root of families?.roots.subarray(first, last) ?? [])
      this.#scan.lost += families === undefined ? 0 : descendants(families, root).length;
  }

  /** Puts what blobs of packs hold in the order of the packs, before what loose ones do. */
  #finish(): StoreScan {
    const scan = this.#scan;
    const loose = [...scan.blobs];
    scan.blobs.clear();
    const shares = Array.from(this.#shares, ([index, found]) => ({ ...shareAt(this.#work, index), found }));
    for (const { pack, found } of shares.sort(inOrder)) {
      const idOf = (entry: number): ObjectId => idOfEntry((this.#packs[pack] as Pack).index, entry);
      for (const [entry, matches] of found.matches) scan.blobs.set(idOf(entry), matches);
      for (const entry of found.tooLarge) scan.tooLarge.push(idOf(entry));
      for (const entry of found.failed) scan.unread.push(idOf(entry));
    }
    for (const [id, matches] of loose) scan.blobs.set(id, matches);
    this.#forests.forEach(({ lost }, pack) => {
      for (const entry of lost) scan.unread.push(idOfEntry((this.#packs[pack] as Pack).index, entry));
    });
    const { total, objects, unread, lost } = scan;
    scan.left = this.#isStopped() ? Math.max(0, total - objects - unread.length - lost) : 0;
    return scan;
  }

  async #scanMessages(pack: Pack, type: number): Promise<void> {
    const { inflater, memory } = this.#tools;
    const forest = forestOf(pack.entries, type);
    const walk = new FamilyWalk(pack.file, pack.entries, forest, inflater, memory);
    const messages = this.#messageBatch(pack, type);
    const visitor = this.#messageVisitor(pack, type, messages);
    for (const root of forest.roots) {
      const turn = this.#options.pause?.();
      if (turn !== undefined) await turn;
      if (this.#isStopped()) break;
      walk.walk(root, visitor, this.#isStopped);
      this.#report();
    }
    messages.flush();
    if (this.#isStopped()) return;
    for (const entry of walk.failed) this.#scan.unread.push(idOfEntry(pack.index, entry));
  }

  /** By entry. */
  #messageBatch({ index }: Pack, type: number): MessageBatch<number> {
    const { scanner } = this.#options;
    const found = type === TYPE.commit ? this.#scan.commits : this.#scan.tags;
    return new MessageBatch(scanner, (entry, outcomes, size) => {
      const matches = relateBlob(scanner, outcomes, size);
      if (matches.length > 0) found.set(idOfEntry(index, entry), matches);
    });
  }

  #messageVisitor(pack: Pack, type: number, messages: MessageBatch<number>): FamilyVisitor {
    const { onCommit } = this.#options;
    const commits: number[] = [];
    const idOf = (entry: number): ObjectId => idOfEntry(pack.index, entry);
    if (type === TYPE.commit) this.#commitIds.push(() => commits.map(idOf));
    return {
      visit: (entry, _depth, bytes) => {
        if (type === TYPE.commit) {
          commits.push(entry);
          onCommit?.(bytes, { pack, entry });
        }
        const message = messageOf(bytes);
        this.#count(1, message.length);
        if (message.length > this.#options.maxSize) this.#scan.tooLarge.push(idOf(entry));
        else messages.add(entry, message);
      },
    };
  }

  #scanLoose(object: LooseObject): void {
    try {
      const { type, bytes } = readLooseObject(object);
      if (type === 'commit') {
        this.#commitIds.push(() => [object.id]);
        this.#options.onCommit?.(bytes, object);
      }
      if (type === 'blob') this.#scanText(bytes, object.id, this.#scan.blobs);
      else if (type === 'tree') {
        this.#count(1, 0);
        this.#options.onLooseTree?.(object);
      } else
        this.#scanText(messageOf(bytes), object.id, type === 'commit' ? this.#scan.commits : this.#scan.tags);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      this.#scan.unread.push(object.id);
    }
    this.#report();
  }

  #scanText(bytes: Buffer, id: ObjectId, into: Map<ObjectId, readonly Match[]>): void {
    const { scanner, maxSize } = this.#options;
    this.#count(1, bytes.length);
    if (bytes.length > maxSize) {
      this.#scan.tooLarge.push(id);
      return;
    }
    const outcomes = scanner.telling(bytes);
    const matches = outcomes.length === 0 ? [] : relateBlob(scanner, outcomes, bytes.length);
    if (matches.length > 0) into.set(id, matches);
  }

  #count(objects: number, bytes: number): void {
    this.#scan.objects += objects;
    this.#scan.bytes += bytes;
  }

  #report(): void {
    const { objects, total, bytes } = this.#scan;
    this.#options.onProgress?.(objects, total, bytes);
  }
}

const isScanned = (type: number): boolean => type === TYPE.blob || type === TYPE.commit || type === TYPE.tag;
