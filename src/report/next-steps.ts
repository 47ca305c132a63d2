import { isCurrent } from '../model/provenance.ts';
import type { ScanResult } from '../model/result.ts';
import { openPlaces } from './places.ts';

/**
 * What to do about the findings, in the order that limits the damage; none where there is nothing to do. Rewriting history is
 * spoken of only where a secret stands in it, and last: people begin with it, and the secret stays live.
 */
export function nextSteps({ findings }: ScanResult): string[] {
  const places = openPlaces(findings.filter(({ verification }) => verification?.status !== 'inactive'));
  const kinds = new Set(places.map(({ location }) => location.provenance.kind));
  if (kinds.size === 0) return [];
  if (kinds.size === 1 && kinds.has('staged')) return BEFORE_COMMIT;
  const isInFiles = places.some(({ location }) => isCurrent(location.provenance));
  const isInHistory = HISTORY.some((kind) => kinds.has(kind));
  return [...ALWAYS, ...(isInFiles ? [IN_FILES] : []), ...(isInHistory ? [IN_HISTORY] : [])];
}

const HISTORY = ['commit', 'commit-message', 'tag-message', 'unreachable'] as const;

const BEFORE_COMMIT = [
  'Take it out of the files, git add them, and commit again: nothing has left this machine by this commit.',
  'Revoke and replace it all the same if it was pushed, sent or pasted anywhere before.',
];

const ALWAYS = [
  'Revoke each secret, by patdown revoke or at its provider: it is known now.',
  'Replace it, and keep the new one in a secret store.',
  "Look through the provider's audit log for use that was not yours.",
];

const IN_FILES = 'Take it out of the files.';

const IN_HISTORY =
  'Then clean the history, if it must be: git filter-repo --replace-text FILE with a line VALUE==>REMOVED for each, ' +
  'force-push, and have everybody clone anew. That does not undo the leak: clones, forks and caches keep it.';
