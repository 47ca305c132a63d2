import type { Match } from '../model/match.ts';
import { Secret } from '../model/secret.ts';
import type { BlobReport } from './blob-report.ts';
/** A secret on its way between two threads of one process: a {@link Secret} does not survive a structured clone. */
interface WireSecret {
    readonly value: string;
    readonly publicPrefix: string;
}
type Wired<T> = T extends Secret ? WireSecret : T extends readonly (infer E)[] ? readonly Wired<E>[] : T extends object ? {
    readonly [K in keyof T]: Wired<T[K]>;
} : T;
export type WireReport = Wired<BlobReport>;
export type WireMatch = Wired<Match>;
export declare const matchToWire: (match: Match) => WireMatch;
export declare const matchFromWire: (match: WireMatch) => Match;
export declare const toWire: (report: BlobReport) => WireReport;
export declare const fromWire: (report: WireReport) => BlobReport;
export {};
