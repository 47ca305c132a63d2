// npm run bench -- files PATH | history PATH | prefilter PATH | start
import { benchFiles } from './files.mjs';
import { benchHistory } from './history.mjs';
import { benchPrefilter } from './prefilter.mjs';
import { benchStart } from './start.mjs';

const USAGE = `npm run bench -- files PATH [--rounds N] [--only NAME,NAME]   a tree, beside every rival on PATH
npm run bench -- history PATH [--rounds N] [--only …] [--name …]   a repository, beside git itself and the rivals
npm run bench -- prefilter PATH                             the search for literals and runs alone
npm run bench -- start                                      start-up, and a scan of ten small files
`;

const [what, ...args] = process.argv.slice(2);
const benches = { files: benchFiles, history: benchHistory, prefilter: benchPrefilter, start: benchStart };
const bench = benches[what];
if (bench === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await bench(args);
}
