import type { ScanOptions } from '../../src/model/options.ts';

export const scanOptions = (cwd: string, changes: Partial<ScanOptions> = {}): ScanOptions => ({
  paths: ['.'],
  cwd,
  stdin: undefined,
  includeIgnored: false,
  git: { kind: 'history', mode: 'none' },
  rules: { paths: [], only: [], skip: [] },
  minSeverity: 'info',
  minConfidence: 'medium',
  honourAllowMarks: true,
  explain: false,
  listExclusions: false,
  wasm: true,
  jobs: 1,
  maxFileSize: undefined,
  timeoutMs: undefined,
  now: Date.parse('2026-01-01'),
  ...changes,
});
