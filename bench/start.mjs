// What it costs to start, to scan ten small files, and to be the hook of a commit of ten files, beside a Node that does nothing.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median } from './measure.mjs';
import { printTable, saveResult } from './report.mjs';

const PROGRAM = fileURLToPath(new URL('../dist/patdown.cjs', import.meta.url));
const OWN_CPU = fileURLToPath(new URL('./own-cpu.cjs', import.meta.url));
const ROUNDS = 21;
const FILES = 10;
/** Program texts of ours: other than plain text, they are full of what might be the beginning of a token or a password. */
const SOURCES = fileURLToPath(new URL('../src/report', import.meta.url));

export async function benchStart() {
  const folder = mkdtempSync(path.join(tmpdir(), 'patdown-bench-'));
  try {
    const { small, sources } = makeFiles(folder);
    const { execPath: node } = process;
    // Not where it is run: a configuration that lies there would be read.
    const whole = (args) => async () => (await measure(['env', '-C', folder, node, ...args])).cpu * 1000;
    const own = (cwd, args) => () => ownCpu(folder, cwd, [node, '-r', OWN_CPU, ...args]);
    const groups = [
      {
        'node -e 0': whole(['-e', '0']),
        'patdown --version': whole([PROGRAM, '--version']),
        'patdown scan, ten files': whole([PROGRAM, 'scan', `${folder}/files`]),
      },
      {
        'node -e 0, own process': own(small, ['-e', '0']),
        "patdown scan --staged, ten files, without git's": own(small, [PROGRAM, 'scan', '--staged']),
        "patdown scan --staged, ten program texts, without git's": own(sources, [
          PROGRAM,
          'scan',
          '--staged',
        ]),
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

/** @returns the paths of repositories where ten files are staged: small ones, like those in a folder `files` beside them, and program texts */
function makeFiles(folder) {
  mkdirSync(`${folder}/files`);
  writeSmall(`${folder}/files`);
  return {
    small: makeRepository(`${folder}/small`, writeSmall),
    sources: makeRepository(`${folder}/sources`, copySources),
  };
}

function writeSmall(directory) {
  for (let i = 0; i < FILES; i++)
    writeFileSync(`${directory}/${i}.txt`, 'Nothing to be seen here.\n'.repeat(40));
}

function copySources(directory) {
  for (const name of readdirSync(SOURCES).sort().slice(0, FILES))
    copyFileSync(path.join(SOURCES, name), path.join(directory, name));
}

/** Ten files in a commit, and a line more of each staged. */
function makeRepository(repository, write) {
  const git = (...args) => execFileSync('git', ['-C', repository, ...args], { stdio: 'ignore' });
  mkdirSync(repository);
  write(repository);
  const names = readdirSync(repository);
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=B', '-c', 'user.email=b@example.com', 'commit', '-qm', 'ten files');
  for (const name of names) appendFileSync(path.join(repository, name), '// A line more.\n');
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
