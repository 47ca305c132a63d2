import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { lineHashes } from '../report/line-hash.ts';
import { safeJson } from '../report/terminal.ts';

/** Bytes: of a larger file GitHub's own upload computes what is missing. */
const MAX_SIZE = 4 * 1024 * 1024;

interface Place {
  readonly uri: string;
  readonly line: number;
  readonly fingerprints: Record<string, unknown>;
}

/**
 * Adds to a SARIF log what GitHub knows alerts by, for the files that are checked out; of others nobody can tell which line is meant.
 * No link is followed out of the checkout.
 */
export function addLineHashes(sarif: string, root: string): string {
  const log: unknown = JSON.parse(sarif);
  const byFile = new Map<string, Place[]>();
  for (const place of placesOf(log)) byFile.set(place.uri, [...(byFile.get(place.uri) ?? []), place]);
  for (const [uri, places] of byFile) {
    const text = readChecked(root, uri);
    if (text === undefined) continue;
    const hashes = lineHashes(text, new Set(places.map(({ line }) => line)));
    for (const { line, fingerprints } of places) {
      const hash = hashes.get(line);
      if (hash !== undefined) fingerprints['primaryLocationLineHash'] = hash;
    }
  }
  return safeJson(log, 2);
}

function placesOf(log: unknown): Place[] {
  return listAt(log, 'runs')
    .flatMap((run) => listAt(run, 'results'))
    .flatMap((result): Place[] => {
      const fingerprints = at(result, 'partialFingerprints');
      const physical = at(listAt(result, 'locations')[0], 'physicalLocation');
      const uri = at(at(physical, 'artifactLocation'), 'uri');
      const line = at(at(physical, 'region'), 'startLine');
      const isWhole = isObject(fingerprints) && typeof uri === 'string' && typeof line === 'number';
      return isWhole ? [{ uri, line, fingerprints }] : [];
    });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const at = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);
const listAt = (value: unknown, key: string): unknown[] => {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
};

function readChecked(root: string, uri: string): string | undefined {
  try {
    const file = path.resolve(root, decodeURIComponent(uri));
    const isInside = realpathSync(file).startsWith(realpathSync(root) + path.sep);
    const found = statSync(file);
    return isInside && found.isFile() && found.size <= MAX_SIZE ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
