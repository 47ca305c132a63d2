import type { Format, Reporter } from './reporter.ts';

/** Each reporter by itself: a scan makes one or two reports, and to load those of all formats takes as long as to scan ten files. */
const LOADERS: Readonly<Record<Format, () => Promise<Reporter>>> = {
  text: async () => (await import('./text.ts')).renderText,
  json: async () => (await import('./json.ts')).renderJson,
  jsonl: async () => (await import('./jsonl.ts')).renderJsonl,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
};

export const loadReporter = (format: Format): Promise<Reporter> => LOADERS[format]();
