// Whole programs on one tree, interleaved, medians: the machine is rarely idle, and what slows one slows its neighbour too.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadEngine } from './load-engine.mjs';
import { printRace, race } from './race.mjs';
import { megabytes, saveResult } from './report.mjs';
import { rivalsOnPath } from './rivals.mjs';

const PROGRAM = fileURLToPath(new URL('../dist/patdown.cjs', import.meta.url));

export async function benchFiles(args) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } },
  });
  const [tree] = positionals;
  if (tree === undefined) throw new Error('which path?');
  const folder = mkdtempSync(path.join(tmpdir(), 'patdown-bench-'));
  try {
    const contestants = await contestantsFor(path.resolve(tree), folder, values.only?.split(','));
    const size = sizeOf(tree);
    console.log(`${size.files} files, ${megabytes(size.bytes)}, ${values.rounds} rounds\n`);
    const results = await race(contestants, Number(values.rounds));
    printRace(results);
    saveResult('files', { tree: path.basename(tree), ...size, rounds: Number(values.rounds), results });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function contestantsFor(tree, folder, only) {
  const literals = path.join(folder, 'literals');
  const { builtinAnchors } = await loadEngine();
  const texts = new Set(builtinAnchors().literals.map(({ text }) => text.toLowerCase()));
  writeFileSync(literals, `${[...texts].filter((text) => !text.includes('\n')).join('\n')}\n`);
  const patdown = [
    process.execPath,
    PROGRAM,
    'scan',
    tree,
    '--include-ignored',
    '--no-progress',
    '--format',
    'json',
  ];
  const count = (text) => JSON.parse(text).findings.length;
  const all = [
    { label: 'patdown --jobs 1', command: [...patdown, '--jobs', '1'], count },
    { label: 'patdown', command: patdown, count },
    { label: 'patdown --no-wasm', command: [...patdown, '--jobs', '1', '--no-wasm'], count },
    {
      label: 'rg',
      command: ['rg', '-j1', '-uu', '-c', '-F', '-i', '-f', literals, tree],
      count: () => undefined,
    },
    ...rivalsOnPath().map(({ label, name, args, count: own }) => ({
      label,
      command: [name, ...args(tree)],
      count: own,
    })),
  ];
  return all.filter(
    ({ label }) => only === undefined || only.some((name) => label === name || label.startsWith(`${name} `)),
  );
}

function sizeOf(tree) {
  const entries = readdirSync(tree, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = entries.reduce(
    (sum, entry) => sum + statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size,
    0,
  );
  return { files: entries.length, bytes };
}
