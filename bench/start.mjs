// What it costs to start, and to scan ten small files, beside a Node that does nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median } from './measure.mjs';
import { printTable, saveResult } from './report.mjs';

const PROGRAM = fileURLToPath(new URL('../dist/patdown.cjs', import.meta.url));
const ROUNDS = 21;
const FILES = 10;

export async function benchStart() {
  const folder = mkdtempSync(path.join(tmpdir(), 'patdown-bench-'));
  try {
    for (let i = 0; i < FILES; i++)
      writeFileSync(path.join(folder, `${i}.txt`), 'Nothing to be seen here.\n'.repeat(40));
    const commands = {
      'node -e 0': [process.execPath, '-e', '0'],
      'patdown --version': [process.execPath, PROGRAM, '--version'],
      'patdown scan, ten files': [process.execPath, PROGRAM, 'scan', folder],
    };
    const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, command] of Object.entries(commands))
        times[name].push((await measure(command)).cpu * 1000);
    }
    const base = median(times['node -e 0']);
    const results = Object.entries(times).map(([name, own]) => ({
      command: name,
      'CPU ms': median(own).toFixed(1),
      ratio: (median(own) / base).toFixed(2),
    }));
    printTable(results);
    saveResult('start', { rounds: ROUNDS, results });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
