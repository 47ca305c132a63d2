// What a program costs: processor time and wall time in seconds, peak memory in bytes. Linux only: it reads /proc.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Milliseconds between two looks at a program's memory; the system keeps the peak itself, so that one look near the end does. */
const POLL = 20;

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
    const poll = setInterval(() => {
      memory = Math.max(memory, peakOfChildren(shell.pid));
    }, POLL);
    const limit = timeout && setTimeout(() => process.kill(-shell.pid, 'SIGKILL'), timeout * 1000);
    const code = await new Promise((resolve) => shell.on('close', (status) => resolve(status ?? -1)));
    clearInterval(poll);
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

function peakOfChildren(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    return children.reduce((sum, child) => sum + peakOf(child) + peakOfChildren(child), 0);
  } catch {
    return 0;
  }
}

function peakOf(pid) {
  const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return found === null ? 0 : Number(found[1]) * 1024;
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
