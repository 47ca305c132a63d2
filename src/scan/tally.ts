import { Buffer } from 'node:buffer';
import type { Problem } from '../model/problem.ts';
import type { BlobReport } from './blob-report.ts';

/** What scanning some files gave: the reports that have something to say, and how much was read for them and the others. */
export interface Tally {
  readonly reports: readonly BlobReport[];
  /** Files that were scanned. */
  readonly files: number;
  /** Objects of git that were scanned. */
  readonly objects: number;
  /** Bytes of all of them. */
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

const saysSomething = ({ matches, rejections, problem }: BlobReport): boolean =>
  matches.length > 0 || rejections.length > 0 || problem !== undefined;

/** Adds up. Of ten thousand files a few have something to say: the others are only counted. */
export class Tallier {
  readonly #reports: BlobReport[] = [];
  readonly #problems: Problem[] = [];
  readonly #announce: ((report: BlobReport) => void) | undefined;
  files = 0;
  objects = 0;
  bytes = 0;

  constructor(announce?: (report: BlobReport) => void) {
    this.#announce = announce;
  }

  add(report: BlobReport): void {
    this.bytes += report.bytes;
    if (report.problem === undefined) this.files++;
    if (saysSomething(report)) this.#keep(report);
  }

  addAll({ reports, files, objects, bytes, problems }: Tally): void {
    // One by one: as arguments of one call, a hundred thousand would not fit on the stack.
    for (const report of reports) this.#keep(report);
    for (const problem of problems) this.#problems.push(problem);
    this.files += files;
    this.objects += objects;
    this.bytes += bytes;
  }

  #keep(report: BlobReport): void {
    this.#reports.push(report);
    this.#announce?.(report);
  }

  addProblem(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** Reports are sorted by the bytes of their paths, whatever the order in which they came. */
  tally(): Tally {
    return {
      reports: sortByPath(this.#reports),
      files: this.files,
      objects: this.objects,
      bytes: this.bytes,
      problems: this.#problems,
    };
  }
}

/** Only above these does the order of UTF-16 code units differ from that of bytes. */
const HIGH = /[\ud800-\uffff]/;

function sortByPath(reports: readonly BlobReport[]): BlobReport[] {
  if (reports.some(({ path }) => HIGH.test(path))) {
    return [...reports].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  }
  return [...reports].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
