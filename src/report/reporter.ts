import type { ScanResult } from '../model/result.ts';

/** What a report depends on beside the result. */
export interface ReportContext {
  readonly version: string;
  readonly colour: boolean;
  /** Width of the terminal in cells. */
  readonly columns: number;
  readonly showSecrets: boolean;
  readonly verbose: boolean;
  readonly explain: boolean;
  /** When the scan began, in milliseconds since 1970: for formats that ask for a time. */
  readonly now: number;
  /** Tells several SARIF reports of one commit apart: GitHub replaces the results of the same category. */
  readonly category?: string;
  /** UTF-8 bytes of a Markdown report at most; what does not fit is counted. */
  readonly maxBytes?: number;
  /** The page of the repository on the web, such as `https://github.com/owner/name`: Markdown reports link places of commits. */
  readonly repositoryUrl?: string;
}

/** A report ends with a line break. It holds no secret unless `showSecrets` asks for it. */
export type Reporter = (result: ScanResult, context: ReportContext) => string;

/** A clean answer is a promise: nothing was left unread. */
export const isComplete = (result: ScanResult): boolean => result.problems.length === 0;
