import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GitScan } from '../../src/model/options.ts';
import type { Finding, Location } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { scan } from '../../src/scan/scan.ts';
import { git } from './git.ts';
import { scanOptions } from './scan-options.ts';

/** A repository in a directory, as a test's author drives it. */
export class TestRepository {
  readonly directory: string;

  constructor(directory: string, ...init: string[]) {
    this.directory = directory;
    mkdirSync(directory, { recursive: true });
    this.git('init', '-q', '-b', 'main', ...init);
  }

  git(...args: string[]): string {
    return git(this.directory, ...args).trim();
  }

  write(file: string, content: string | Buffer): this {
    const target = path.join(this.directory, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    return this;
  }

  /** Commits all that is there. @returns the commit */
  commit(message: string): string {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  scan(
    asked: GitScan = { kind: 'history', mode: 'only' },
    environment: Record<string, string> = {},
  ): Promise<ScanResult> {
    const PATH = process.env['PATH'] ?? '';
    return scan(scanOptions(this.directory, { git: asked }), { environment: { PATH, ...environment } });
  }
}

/** The places of a value; fails when it was not found. */
export function placesOf({ findings }: ScanResult, value: string): readonly Location[] {
  const found = findings.find(({ secret }: Finding) => secret.reveal() === value);
  if (found === undefined) throw new Error('a value was not found');
  return found.locations;
}

/** The commits that places of a value name. */
export const commitsOf = (result: ScanResult, value: string): string[] =>
  placesOf(result, value).flatMap(({ provenance }) => ('commit' in provenance ? [provenance.commit] : []));
