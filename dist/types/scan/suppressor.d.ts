import type { Finding, Suppression } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import type { ScanOptions } from '../model/options.ts';
import { type Provenance } from '../model/provenance.ts';
import type { SuppressionSummary } from '../model/result.ts';
import type { BaselineEntry, IgnoreEntry, SuppressionOptions } from '../model/suppression.ts';
import type { BlobReport } from './blob-report.ts';
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
export declare class Suppressor {
    #private;
    constructor(context: SuppressorContext);
    /** See {@link identityOf}. */
    identity(shown: string, provenance: Provenance): string;
    /** An allow comment that is told of and does not count. */
    unheeded(match: Match): {
        readonly reason: string;
    } | undefined;
    /** Why a place is not reported, the baseline apart. */
    at(match: Match, report: BlobReport, fingerprint: string): Suppression | undefined;
    /** What the baseline says of all findings together, and the count of what is suppressed. */
    settle(findings: readonly Finding[]): readonly Finding[];
    summary(): SuppressionSummary;
}
