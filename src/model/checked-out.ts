import type { Location } from './finding.ts';
import type { Region } from './region.ts';

/** Where a place is to be seen in the files that are checked out; undefined for what stands in other commits or in no file. */
export function checkedOutRegion(location: Location): Region | undefined {
  const { provenance } = location;
  switch (provenance.kind) {
    case 'file':
    case 'staged':
      return location;
    case 'commit':
      return provenance.atHead ? (provenance.headRegion ?? location) : undefined;
    case 'stdin':
    case 'commit-message':
    case 'tag-message':
    case 'unreachable':
      return undefined;
  }
}
