// The whole history of one repository: patdown, what git alone takes to read it, and the rivals, in turns.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './measure.mjs';
import { printRace, race } from './race.mjs';
import { saveResult } from './report.mjs';
import { rivalsOnPath } from './rivals.mjs';

const PROGRAM = fileURLToPath(new URL('../dist/patdown.cjs', import.meta.url));

export async function benchHistory(args) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' }, name: { type: 'string' } },
  });
  const [given] = positionals;
  if (given === undefined) throw new Error('which repository?');
  const repository = path.resolve(given);
  const name = values.name ?? path.basename(repository);
  const only = values.only?.split(',');
  const contestants = contestantsFor(repository).filter(
    ({ label }) => only === undefined || only.some((wanted) => label.startsWith(wanted)),
  );
  const rounds = Number(values.rounds);
  const objects = await countObjects(repository);
  console.log(`${name}: ${objects} objects, ${rounds} rounds\n`);
  const results = await race(contestants, rounds);
  printRace(results);
  saveResult(`history-${name}`, { repository: name, objects, rounds, results });
}

function contestantsFor(repository) {
  const scan = [process.execPath, PROGRAM, 'scan', repository, '--history-only', '--no-progress'];
  const git = ['git', '-C', repository];
  const none = () => undefined;
  return [
    {
      label: 'patdown --jobs 1',
      command: [...scan, '--format', 'json', '--jobs', '1'],
      count: (text) => JSON.parse(text).findings.length,
    },
    {
      label: 'git cat-file',
      // Nothing is done with what it prints: the least that a scanner takes which reads by it.
      command: toNowhere([...git, 'cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer']),
      count: none,
    },
    { label: 'git log -p', command: toNowhere([...git, 'log', '-p', '--all']), count: none },
    ...rivalsOnPath()
      .filter(({ history }) => history !== undefined)
      .map(({ label, name, history, count }) => ({ label, command: [name, ...history(repository)], count })),
  ];
}

const toNowhere = (command) => ['sh', '-c', 'exec "$@" > /dev/null', 'sh', ...command];

async function countObjects(repository) {
  const { stdout } = await measure(['git', '-C', repository, 'count-objects', '-v']);
  const numberOf = (name) => Number(new RegExp(`^${name}: (\\d+)`, 'm').exec(stdout)?.[1] ?? 0);
  return numberOf('count') + numberOf('in-pack');
}
