import type { Location } from '../model/finding.ts';
import { encodePath } from './encode-path.ts';

/** Where a place can be looked at on the web; undefined for what no commit holds. `repository`: such as `https://github.com/owner/name`. */
export function webLink(
  repository: string,
  { provenance, path, startLine, endLine }: Location,
): string | undefined {
  switch (provenance.kind) {
    case 'commit': {
      const lines = endLine > startLine ? `#L${startLine}-L${endLine}` : `#L${startLine}`;
      return `${repository}/blob/${provenance.commit}/${encodePath(path)}${lines}`;
    }
    case 'commit-message':
      return `${repository}/commit/${provenance.commit}`;
    default:
      return undefined;
  }
}
