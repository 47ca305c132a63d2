import type { Location } from '../model/finding.ts';

const TEST = /(?:^|[/._-])(?:tests?|specs?|__tests__|fixtures?|mocks?|testdata|e2e|cassettes)(?:[/._-]|$)/i;
const EXAMPLE = /(?:^|[/._-])(?:examples?|samples?|demos?|templates?|dummy)(?:[/._-]|$)/i;
const DOCUMENTATION =
  /(?:^|\/)(?:docs?|documentation)\/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:readme|changelog)[^/]*$/i;

/** What a path says of its place. It orders and explains findings and hides none: people paste real tokens into tests. */
export function contextOf(path: string): Location['context'] {
  if (TEST.test(path)) return 'test';
  if (EXAMPLE.test(path)) return 'example';
  return DOCUMENTATION.test(path) ? 'documentation' : 'code';
}
