import type { Format } from '../model/format.ts';
import type { Reporter } from './reporter.ts';

/** Each reporter by itself: a scan makes one or two reports, and to load those of all formats takes as long as to scan ten files. */
const LOADERS: Readonly<Record<Format, () => Promise<Reporter>>> = {
  text: async () => (await import('./text.ts')).renderText,
  json: async () => (await import('./json.ts')).renderJson,
  jsonl: async () => (await import('./jsonl.ts')).renderJsonl,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
  html: async () => (await import('./html-report.ts')).renderHtml,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  junit: async () => (await import('./junit.ts')).renderJunit,
  csv: async () => (await import('./csv.ts')).renderCsv,
  github: async () => (await import('./github.ts')).renderGithub,
  gitlab: async () => (await import('./gitlab.ts')).renderGitlab,
};

export const loadReporter = (format: Format): Promise<Reporter> => LOADERS[format]();
