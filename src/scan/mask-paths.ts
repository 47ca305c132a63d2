import type { BlobScanner } from '../model/scanner.ts';
import type { Secret } from '../model/secret.ts';
import type { BlobReport } from './blob-report.ts';
import { isWord } from './known-values.ts';
import { maskText, secretsIn } from './mask.ts';

/** Paths may hold secrets too: those that the rules find in them, and those that were found in contents. */
export function pathMasker(
  scanner: BlobScanner,
  reports: readonly BlobReport[],
  others: readonly string[],
): (path: string) => string {
  const paths = [...new Set([...reports.map(({ path }) => path), ...others])];
  const found = reports
    .flatMap(({ matches }) => matches.map(({ match }) => match.secret))
    // `routes` masked in the paths that have it would say what the password is.
    .filter((secret) => !isWord(secret));
  // What the rules find in one path may stand encoded in another one.
  const secrets = secretsIn(paths, [...found, ...paths.flatMap((path) => secretsOf(path, scanner))]);
  const known = new Map<string, string>();
  return (path) => {
    const masked = known.get(path) ?? maskText(path, [...secretsOf(path, scanner), ...secrets]);
    known.set(path, masked);
    return masked;
  };
}

function secretsOf(path: string, scanner: BlobScanner): Secret[] {
  const { matches } = scanner.relate(scanner.whole(Buffer.from(path), 'plain'));
  return matches.map(({ secret }) => secret);
}
