// What a program costs: processor time and wall time in seconds, peak memory in bytes. Linux only: it reads /proc.
//
// Memory is that of the program and of all that it starts, at the moment when they take most together; a page that several of them
// share, such as a library's or a file's that each of them maps, counts once (the "proportional set size" of proc(5)). To add up what each
// took at its own worst moment, shared pages and all, would count a pack once for every git that reads it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Milliseconds between two looks at a program's memory, at least, and the part of the time that it has run: each look walks all of its
 * pages, and to look fifty times a second at one that has 400 MB makes it a twentieth slower.
 */
const POLL = 20;
const PART = 1 / 50;

/** With the user's certificates Node takes 35 ms longer to start (Node 20). */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS'].includes(name)),
);

/** Runs a command to its end. @returns {Promise<{cpu: number, wall: number, memory: number, code: number, stdout: string}>} */
export async function measure([program, ...args], { env = {}, timeout } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'patdown-bench-'));
  const out = path.join(folder, 'out');
  try {
    // The shell's `times` gives what its children took, to the millisecond.
    const script = `"$@" > "${out}" 2> /dev/null < /dev/null; code=$?; times; exit $code`;
    const started = process.hrtime.bigint();
    const shell = spawn('bash', ['-c', script, 'bench', program, ...args], {
      env: { ...environment, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    let text = '';
    shell.stdout.on('data', (chunk) => {
      text += chunk;
    });
    let memory = 0;
    let poll;
    const look = () => {
      memory = Math.max(memory, memoryOfChildren(shell.pid));
      const elapsed = Number(process.hrtime.bigint() - started) / 1e6;
      poll = setTimeout(look, Math.max(POLL, elapsed * PART));
    };
    poll = setTimeout(look, POLL);
    const limit = timeout && setTimeout(() => process.kill(-shell.pid, 'SIGKILL'), timeout * 1000);
    const code = await new Promise((resolve) => shell.on('close', (status) => resolve(status ?? -1)));
    clearTimeout(poll);
    clearTimeout(limit);
    const wall = Number(process.hrtime.bigint() - started) / 1e9;
    return { cpu: childTimes(text), wall, memory, code, stdout: readFileSync(out, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The second line of `times`: user and system time of children, as `0m1.234s`. */
function childTimes(text) {
  const line = text.trim().split('\n')[1] ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60 + Number(s),
    0,
  );
}

/**
 * Of all that a process has started, and what that has. Nothing where one of them came or went meanwhile: what a process shares with one
 * that has just begun would count twice, as it was read before or after that.
 */
function memoryOfChildren(pid) {
  const all = descendantsOf(pid);
  const sum = all.reduce((total, child) => total + memoryOf(child), 0);
  return descendantsOf(pid).join() === all.join() ? sum : 0;
}

const descendantsOf = (pid) => childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);

function childrenOf(pid) {
  const children = [];
  for (const thread of namesIn(`/proc/${pid}/task`))
    children.push(...textOf(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean));
  return children;
}

function memoryOf(pid) {
  const found = /^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`));
  return found === null ? 0 : Number(found[1]) * 1024;
}

/** Nothing of a process that has ended meanwhile. */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
