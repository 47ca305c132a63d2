import type { ScanResult } from '../model/result.ts';
import { findingJson, rejectedJson, SCHEMA, scanJson } from './json.ts';
import type { ReportContext } from './reporter.ts';
import { safeJson } from './terminal.ts';

/** One finding on each line, then one line that says what was scanned: a reader that sees no such line has half a report. */
export function renderJsonl(result: ScanResult, context: ReportContext): string {
  const line = (type: string, value: unknown): string => safeJson({ type, ...(value as object) });
  const lines = [
    ...result.findings.map((finding) => line('finding', findingJson(finding, result, context))),
    ...result.suppressed.map((finding) => line('suppressed', findingJson(finding, result, context))),
    ...(context.explain
      ? result.explanations.map((explanation) => line('rejected', rejectedJson(explanation)))
      : []),
    line('scan', { schema: SCHEMA, version: context.version, ...(scanJson(result) as object) }),
  ];
  return `${lines.join('\n')}\n`;
}
