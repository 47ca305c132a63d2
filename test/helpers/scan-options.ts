import type { ScanOptions } from '../../src/model/options.ts';
import { NO_SUPPRESSION } from '../../src/model/suppression.ts';

export const scanOptions = (cwd: string, changes: Partial<ScanOptions> = {}): ScanOptions => ({
  paths: ['.'],
  cwd,
  stdin: undefined,
  includeIgnored: false,
  git: { kind: 'history', mode: 'none' },
  deepen: false,
  rules: { paths: [], only: [], skip: [] },
  minSeverity: 'info',
  minConfidence: 'medium',
  suppression: NO_SUPPRESSION,
  root: undefined,
  explain: false,
  listExclusions: false,
  wasm: true,
  jobs: 1,
  maxFileSize: undefined,
  timeoutMs: undefined,
  now: Date.parse('2026-01-01'),
  ...changes,
});
