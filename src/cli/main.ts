import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openProgram } from './open-program.ts';
import { VERSION } from './version.ts';

/** Nothing is loaded before it is clear that it is needed: `patdown --version` costs hardly more than an empty Node. */
async function main(argv: readonly string[]): Promise<void> {
  const [first] = argv;
  if (first === '--version' || first === '-V') {
    process.stdout.write(`patdown ${VERSION}\n`);
    return;
  }
  const { app, files } = openProgram();
  await app.runCommandLine(argv, pathToFileURL(path.join(__dirname, 'worker.cjs')));
  files.save();
}

void main(process.argv.slice(2));
