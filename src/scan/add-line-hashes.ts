import { Buffer } from 'node:buffer';
import path from 'node:path';
import { checkedOutRegion } from '../model/checked-out.ts';
import type { Finding, Location } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { FileReader } from '../sources/read-file.ts';
import { lineHashes } from './line-hash.ts';

/** Bytes. GitHub opens no alert on a line of a larger file that anybody would look at. */
const MAX_FILE = 64 * 1024 * 1024;

/**
 * The findings with GitHub's hash of their lines, for those that stand in files that are checked out. Only for reports that are handed to
 * GitHub: the hash has no key, and a short secret could be guessed from it. What cannot be read has no hash, as there.
 */
export function addLineHashes(result: ScanResult, cwd: string): ScanResult {
  const lines = new Map<string, Set<number>>();
  for (const { locations } of result.findings) {
    for (const location of locations) {
      const region = checkedOutRegion(location);
      if (region === undefined) continue;
      const known = lines.get(location.path) ?? new Set();
      lines.set(location.path, known.add(region.startLine));
    }
  }
  const reader = new FileReader({ maxBuffer: MAX_FILE });
  const hashes = new Map([...lines].map(([file, wanted]) => [file, hashFile(reader, cwd, file, wanted)]));
  const add = (location: Location): Location => {
    const region = checkedOutRegion(location);
    const lineHash = region && hashes.get(location.path)?.get(region.startLine);
    return lineHash === undefined ? location : { ...location, lineHash };
  };
  const withHashes = (finding: Finding): Finding => ({ ...finding, locations: finding.locations.map(add) });
  return { ...result, findings: result.findings.map(withHashes) };
}

function hashFile(
  reader: FileReader,
  cwd: string,
  file: string,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const read = reader.read({ path: file, absolute: path.resolve(cwd, file) });
  return read.kind === 'bytes' ? lineHashes(Buffer.from(read.bytes).toString('utf8'), wanted) : new Map();
}
