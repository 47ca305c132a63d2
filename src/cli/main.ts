import { writeSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { kindOf } from './code-key.ts';
import { openProgram } from './open-program.ts';
import { VERSION } from './version.ts';

/** Seconds. V8 throws away the code of what has not run for a while: what a long run would keep lacks what starting takes. */
const LONG = 2;

/** Nothing is loaded before it is clear that it is needed: `patdown --version` costs hardly more than an empty Node. */
async function main(argv: readonly string[]): Promise<void> {
  const [first] = argv;
  if (first === '--version' || first === '-V') {
    printVersion();
    return;
  }
  const kind = kindOf(argv);
  const { app, files } = openProgram(kind);
  const worker = pathToFileURL(path.join(__dirname, 'worker.cjs'));
  worker.hash = kind;
  await app.runCommandLine(argv, worker);
  const isWhole = process.exitCode === undefined || process.exitCode === 0 || process.exitCode === 1;
  if (isWhole && process.uptime() < LONG) files.save();
}

/** Nobody to read it is no error, as for every other output. */
function printVersion(): void {
  try {
    writeSync(1, `patdown ${VERSION}\n`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    process.exitCode = 2;
    process.stderr.write('patdown: cannot write standard output [PD_OUTPUT_UNWRITABLE]\n');
  }
}

void main(process.argv.slice(2));
