// What it costs to start, to scan ten small files, and to be the hook of a commit of ten files, beside a Node that does nothing.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median } from './measure.mjs';
import { printTable, saveResult } from './report.mjs';

const PROGRAM = fileURLToPath(new URL('../dist/patdown.cjs', import.meta.url));
const OWN_CPU = fileURLToPath(new URL('./own-cpu.cjs', import.meta.url));
const ROUNDS = 21;
const FILES = 10;

export async function benchStart() {
  const folder = mkdtempSync(path.join(tmpdir(), 'patdown-bench-'));
  try {
    const repository = makeFiles(folder);
    const { execPath: node } = process;
    // Not where it is run: a configuration that lies there would be read.
    const whole = (args) => async () => (await measure(['env', '-C', folder, node, ...args])).cpu * 1000;
    const own = (args) => () => ownCpu(folder, repository, [node, '-r', OWN_CPU, ...args]);
    const groups = [
      {
        'node -e 0': whole(['-e', '0']),
        'patdown --version': whole([PROGRAM, '--version']),
        'patdown scan, ten files': whole([PROGRAM, 'scan', `${folder}/files`]),
      },
      {
        'node -e 0, own process': own(['-e', '0']),
        "patdown scan --staged, ten files, without git's": own([PROGRAM, 'scan', '--staged']),
      },
    ];
    const results = [];
    for (const group of groups) results.push(...(await race(group)));
    printTable(results);
    saveResult('start', { rounds: ROUNDS, results });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the path of a repository where ten files are staged, beside a folder `files` of ten */
function makeFiles(folder) {
  const repository = path.join(folder, 'repository');
  const git = (...args) => execFileSync('git', ['-C', repository, ...args], { stdio: 'ignore' });
  for (const directory of [`${folder}/files`, repository]) {
    mkdirSync(directory);
    for (let i = 0; i < FILES; i++)
      writeFileSync(`${directory}/${i}.txt`, 'Nothing to be seen here.\n'.repeat(40));
  }
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=B', '-c', 'user.email=b@example.com', 'commit', '-qm', 'ten files');
  for (let i = 0; i < FILES; i++) appendFileSync(`${repository}/${i}.txt`, 'A line more.\n');
  git('add', '.');
  return repository;
}

async function ownCpu(folder, cwd, [node, ...args]) {
  const out = path.join(folder, 'own-cpu');
  await measure(['env', '-C', cwd, node, ...args], { env: { BENCH_OWN_CPU: out } });
  return Number(readFileSync(out, 'utf8')) / 1000;
}

/** Each in turn, round after round; ratios are to the first. The first round fills caches. */
async function race(group) {
  const times = Object.fromEntries(Object.keys(group).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, run] of Object.entries(group)) {
      const time = await run();
      if (round > 0) times[name].push(time);
    }
  }
  const base = median(Object.values(times)[0]);
  return Object.entries(times).map(([name, own]) => ({
    command: name,
    'CPU ms': median(own).toFixed(1),
    ratio: (median(own) / base).toFixed(2),
  }));
}
