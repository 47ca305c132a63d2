import type { ScanResult } from '../model/result.ts';
import { renderJson } from './json.ts';
import { renderJsonl } from './jsonl.ts';
import { renderSarif } from './sarif.ts';
import { renderText } from './text.ts';

/** What a report depends on beside the result. */
export interface ReportContext {
  readonly version: string;
  readonly colour: boolean;
  /** Width of the terminal in cells. */
  readonly columns: number;
  readonly showSecrets: boolean;
  readonly verbose: boolean;
  readonly explain: boolean;
}

/** A report ends with a line break. It holds no secret unless `showSecrets` asks for it. */
export type Reporter = (result: ScanResult, context: ReportContext) => string;

export const FORMATS = ['text', 'json', 'jsonl', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export const REPORTERS: Readonly<Record<Format, Reporter>> = {
  text: renderText,
  json: renderJson,
  jsonl: renderJsonl,
  sarif: renderSarif,
};

/** A clean answer is a promise: nothing was left unread. */
export const isComplete = (result: ScanResult): boolean => result.problems.length === 0;
