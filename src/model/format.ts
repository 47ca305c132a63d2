/** Apart from the reporters, which are loaded only when a report is made. */
export const FORMATS = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'html',
  'markdown',
  'junit',
  'csv',
  'github',
  'gitlab',
] as const;
export type Format = (typeof FORMATS)[number];
