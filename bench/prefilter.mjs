// The search for literals and runs alone, in megabytes for a second of processor time: on the texts of a tree, and on texts made
// to be slow.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadEngine } from './load-engine.mjs';
import { median } from './measure.mjs';
import { printTable, saveResult } from './report.mjs';

const SAMPLE = 128 * 1024 * 1024;
/** What a scan has at hand at a time. */
const PIECE = 1024 * 1024;
const SHUFFLED = 4 * 1024 * 1024;
const HOSTILE = 32 * 1024 * 1024;
const ROUNDS = 7;

export async function benchPrefilter([tree]) {
  if (tree === undefined) throw new Error('which path?');
  const { AnchorList, Prefilter, builtinAnchors } = await loadEngine();
  const { literals, runs } = builtinAnchors();
  const of = (own, ownRuns, wasm) =>
    new Prefilter(own, ownRuns, { wasm, warmUp: 0, arenaSize: wasm ? PIECE : 0 });
  const prefilters = {
    literals: of(literals, [], true),
    runs: of([], runs, true),
    both: of(literals, runs, true),
    'both, TypeScript': of(literals, runs, false),
  };
  const list = new AnchorList();
  const results = Object.entries(inputsFor(tree, literals)).map(([input, bytes]) => ({
    input,
    ...Object.fromEntries(
      Object.entries(prefilters).map(([name, prefilter]) => [name, speedOf(prefilter, bytes, list)]),
    ),
  }));
  printTable(results);
  saveResult('prefilter', { literals: literals.length, unit: 'MB/s of processor time', results });
}

/**
 * Piece by piece, each of which was just put where it is searched, as a scan does with files; the copying is not counted, that what is
 * found is put in order is.
 */
function speedOf(prefilter, bytes, list) {
  const speeds = Array.from({ length: ROUNDS }, () => {
    let spent = 0;
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      prefilter.arena?.set(piece);
      const view = prefilter.arena?.subarray(0, piece.length) ?? piece;
      list.clear();
      const before = process.cpuUsage();
      prefilter.find(view, { start: 0, end: view.length }, list);
      list.sorted();
      const { user, system } = process.cpuUsage(before);
      spent += user + system;
    }
    return bytes.length / spent;
  });
  return Math.round(median(speeds));
}

function inputsFor(tree, literals) {
  const texts = literals.map(({ text }) => text);
  return {
    'the tree': sampleOf(tree),
    'base64 lines': repeated(
      'QUJDRGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY3ODkwQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo5\n',
    ),
    'one long run': repeated('aB3dE5gH'),
    'literals less a byte': repeated(texts.map((text) => text.slice(0, -1)).join(' ')),
    'literals alone': repeated(texts.join('')),
    'a word of many literals': repeated('ably-ably_'),
    'the end of many': repeated('apikey'),
    'the shortest, found': repeated('pat'),
    'the most literals, found': repeated('dapikey0_password'),
    'a family of literals, found': repeated('dpasswor'),
    // Found by climbing hills among texts of literals' pieces in which nothing is found.
    'half of many': repeated('_api'),
    'the beginning of many short ones': repeated('baipas'),
    'one of a family that differs at its end': repeated('live_c'),
    'keys of many': repeated('Key-fEaadN'),
    'pieces of the shortest': repeated('SeddApi-'),
    // What has most beginnings of literals for each byte, as all ways through the automaton for dense texts were told.
    'beginnings of many': repeated('BASIC_PASSWD.'),
    'beginnings of many, found': repeated('basic_passwd.'),
    // And of such as are found, in an order that the processor cannot foretell, or so far apart that hardly a block is dense.
    'literals in any order': shuffled(texts, 0, ''),
    'short ones in any order': shuffled(['pat', 'password', 'api'], 3, '-'),
    'nested ones in any order': shuffled(['set password ENC ', 'key(', '-'], 0, ''),
    'literals among dashes': shuffled(['glpat-'], 22, '-'),
    'literals in half of a text': repeated(`rootpw${'-'.repeat(14)}`),
    'literals that are runs': repeated('Baccess key secretYuserPassword'),
    'mixed runs of 20': repeated('aB3dE5gHiJ6kL7mN8oP9 '),
    spaces: repeated(' '),
  };
}

const repeated = (text) => Buffer.alloc(HOSTILE, text, 'latin1');

/** Texts in an order that is the same each time, with up to so many bytes of another kind behind each. */
function shuffled(texts, most, filler) {
  let state = 12345;
  const below = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % limit;
  };
  const pieces = [];
  for (let length = 0; length < SHUFFLED; length += pieces.at(-1).length)
    pieces.push(texts[below(texts.length)] + filler.repeat(below(most + 1)));
  return repeated(pieces.join(''));
}

/** Every so many-th file, so that the sample is spread over the tree. */
function sampleOf(tree) {
  const files = readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  const sample = Buffer.alloc(SAMPLE);
  let length = 0;
  for (let i = 0; i < files.length && length < SAMPLE; i += Math.max(1, Math.floor(files.length / 8000))) {
    const bytes = readFileSync(files[i]);
    length += bytes.copy(sample, length);
  }
  return sample.subarray(0, length);
}
