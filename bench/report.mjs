import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Prints rows under their names, in columns. */
export function printTable(rows) {
  const names = Object.keys(rows[0]);
  const cells = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
  const widths = names.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

/** What was measured, where, and with what else running. */
export function saveResult(name, result) {
  const folder = fileURLToPath(new URL('./results/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    load: loadavg(),
    node: process.version,
  };
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify({ machine, ...result }, undefined, 2)}\n`);
}

export const megabytes = (bytes) => (bytes === 0 ? '' : `${Math.round(bytes / 1e6)} MB`);
