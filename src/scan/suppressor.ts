import type { Finding, Location, Suppression, SuppressionKind } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import type { ScanOptions } from '../model/options.ts';
import { isCurrent, type Provenance } from '../model/provenance.ts';
import type { SuppressionSummary } from '../model/result.ts';
import type { BaselineEntry, IgnoreEntry, SuppressionOptions } from '../model/suppression.ts';
import { followBaseline } from '../suppress/follow.ts';
import { isExpired } from '../suppress/ignore-file.ts';
import type { BlobReport } from './blob-report.ts';
import { identityOf } from './identity.ts';

/** Something that may keep a place from being reported. */
export interface PlaceTest {
  readonly suppression: Suppression;
  /** The entry it was made of, so that those that match nothing can be told. */
  readonly entry: IgnoreEntry | undefined;
  fits(match: Match, identity: string, fingerprint: string): boolean;
}

export interface SuppressorContext {
  readonly options: Pick<ScanOptions, 'cwd' | 'root' | 'git' | 'now'> & {
    readonly suppression: SuppressionOptions;
  };
  readonly tests: readonly PlaceTest[];
  /** Whether an entry's place can no longer hold what it held: it is not there, or all that it holds was scanned. */
  readonly isGone: (entry: BaselineEntry) => boolean;
}

/** Decides for each place whether it is reported, and keeps account of it. */
export class Suppressor {
  readonly #context: SuppressorContext;
  readonly #identities = new Map<string, string>();
  readonly #identityOf = new Map<string, string>();
  readonly #used = new Set<IgnoreEntry>();
  #counts: Record<SuppressionKind, number> = noCounts();
  #stale: readonly BaselineEntry[] = [];

  constructor(context: SuppressorContext) {
    this.#context = context;
  }

  /** See {@link identityOf}. */
  identity(shown: string, provenance: Provenance): string {
    if (provenance.kind === 'stdin') return shown;
    // A history has a few paths, and many places in each.
    const known = this.#identityOf.get(shown);
    if (known !== undefined) return known;
    const identity = identityOf(shown, provenance, this.#context.options);
    this.#identityOf.set(shown, identity);
    return identity;
  }

  /** An allow comment that is told of and does not count. */
  unheeded(match: Match): { readonly reason: string } | undefined {
    const { marks, foreignMarks } = this.#context.options.suppression;
    if (marks !== 'report') return undefined;
    if (match.allowed !== undefined) return match.allowed;
    return foreignMarks && match.foreignMark !== undefined ? { reason: '' } : undefined;
  }

  /** Why a place is not reported, the baseline apart. */
  at(match: Match, report: BlobReport, fingerprint: string): Suppression | undefined {
    const identity = this.identity(report.path, report.provenance);
    this.#identities.set(fingerprint, identity);
    const inline = this.#inline(match);
    if (inline !== undefined) return inline;
    const test = this.#context.tests.find((candidate) => candidate.fits(match, identity, fingerprint));
    if (test?.entry !== undefined) this.#used.add(test.entry);
    return test?.suppression;
  }

  #inline({ allowed, foreignMark }: Match): Suppression | undefined {
    const { marks, foreignMarks } = this.#context.options.suppression;
    if (marks !== 'honour') return undefined;
    if (allowed !== undefined) return { kind: 'inline', reason: allowed.reason };
    return foreignMarks && foreignMark !== undefined
      ? { kind: 'inline', reason: '', by: foreignMark.tool }
      : undefined;
  }

  /** What the baseline says of all findings together, and the count of what is suppressed. */
  settle(findings: readonly Finding[]): readonly Finding[] {
    const { baseline } = this.#context.options.suppression;
    const settled = baseline === undefined ? findings : this.#byBaseline(findings);
    this.#counts = noCounts();
    for (const { suppression } of settled.flatMap(({ locations }) => locations))
      if (suppression !== undefined) this.#counts[suppression.kind]++;
    return settled;
  }

  #byBaseline(findings: readonly Finding[]): Finding[] {
    const { baseline } = this.#context.options.suppression;
    if (baseline === undefined) return [...findings];
    const places = findings.flatMap(({ id, locations }) =>
      locations.map(({ fingerprint, provenance }) => ({
        id,
        fingerprint,
        path: this.#identities.get(fingerprint) ?? '',
        isCurrent: isCurrent(provenance),
      })),
    );
    const { covered, stale } = followBaseline(baseline, places, this.#context.isGone);
    this.#stale = stale;
    const cover = (location: Location): Location => {
      const entry = location.suppression === undefined ? covered.get(location.fingerprint) : undefined;
      return entry === undefined
        ? location
        : { ...location, suppression: { kind: 'baseline', reason: entry.reason, by: entry.verdict } };
    };
    return findings.map((finding) => ({ ...finding, locations: finding.locations.map(cover) }));
  }

  summary(): SuppressionSummary {
    const { suppression, now } = this.#context.options;
    const expired = suppression.ignore.filter((entry) => isExpired(entry, now));
    return {
      counts: this.#counts,
      staleBaseline: this.#stale,
      staleIgnore: suppression.ignore.filter((entry) => !this.#used.has(entry) && !expired.includes(entry)),
      expiredIgnore: expired,
    };
  }
}

const noCounts = (): Record<SuppressionKind, number> => ({
  inline: 0,
  'ignore-file': 0,
  'allow-list': 0,
  excluded: 0,
  baseline: 0,
});
