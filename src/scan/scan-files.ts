import type { Problem } from '../model/problem.ts';
import { readProblem } from '../sources/fs-error.ts';
import { LargeFile } from '../sources/large-file.ts';
import type { FileEntry } from '../sources/listing.ts';
import { FileReader } from '../sources/read-file.ts';
import type { BlobReport } from './blob-report.ts';
import { inMemory } from './byte-source.ts';
import { type BlobScanContext, scanBlob } from './scan-blob.ts';

/** Scans files one by one. The reader's buffer is reused, so that one scanner belongs to one thread. */
export class FileScanner {
  readonly #context: BlobScanContext;
  readonly #maxFileSize: number | undefined;
  #reader: FileReader;
  #arena: Uint8Array | undefined;

  constructor(context: BlobScanContext, maxFileSize: number | undefined) {
    this.#context = context;
    this.#maxFileSize = maxFileSize;
    this.#arena = context.scanner.arena;
    this.#reader = this.#newReader();
  }

  #newReader(): FileReader {
    const { pieceSize } = this.#context;
    return new FileReader({ maxBuffer: pieceSize, maxFileSize: this.#maxFileSize, buffer: this.#arena });
  }

  /** Never throws for what a file or the system does. */
  scan(entry: FileEntry): BlobReport {
    const { arena } = this.#context.scanner;
    if (arena !== this.#arena) {
      this.#arena = arena;
      this.#reader = this.#newReader();
    }
    const read = this.#reader.read(entry);
    switch (read.kind) {
      case 'problem':
        return failed(entry.path, read.problem);
      case 'bytes':
        return scanBlob(this.#context, inMemory(read.bytes), { kind: 'file' }, entry.path);
      case 'large':
        return this.#scanLarge(entry);
    }
  }

  #scanLarge(entry: FileEntry): BlobReport {
    let file: LargeFile | undefined;
    try {
      file = new LargeFile(entry, this.#context.scanner.arena);
      return scanBlob(this.#context, file, { kind: 'file' }, entry.path);
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) throw error;
      return failed(entry.path, readProblem(entry.path, error));
    } finally {
      file?.close();
    }
  }
}

export const failed = (path: string, problem: Problem): BlobReport => ({
  path,
  provenance: { kind: 'file' },
  bytes: 0,
  matches: [],
  rejections: [],
  problem,
});
