// Counts the quads, four bytes each without the case of letters, that are common in texts: what src/rules/common-anchors.ts asks.
//
//   node scripts/count-quads.mjs FILE_OR_DIRECTORY … > src/rules/common-quads.txt
//
// Made of the sources and documentation of git, curl, jq, Express, got, ripgrep, Linux, TypeScript, Node's types, Python's library and
// crates of Rust. Each kind of text counts the same, however much there is of it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const KINDS = [
  ['.c', '.h'],
  ['.sh', '.bash', '.pl', '.pm'],
  ['.js', '.mjs', '.cjs', '.ts', '.tsx'],
  ['.py'],
  ['.rs'],
  ['.txt', '.adoc', '.md', '.rst'],
];
/** Of a kind, from each of the places given. */
const MAX_BYTES = 6e6;
const MAX_FILE = 20e6;
/** Times in a megabyte from which a quad is listed, and which its digit 0 stands for; each further one for twice as often. */
const LEAST = 10;
const BITS = 7;
const QUADS = 1 << (4 * BITS);

const often = new Map();
for (const endings of KINDS) addKind(endings);
print();

function addKind(endings) {
  const counts = new Uint32Array(QUADS);
  let bytes = 0;
  for (const given of process.argv.slice(2)) {
    let left = MAX_BYTES;
    for (const file of filesOf(given, endings)) {
      const text = readFileSync(file);
      count(text, counts);
      bytes += text.length;
      left -= text.length;
      if (left < 0) break;
    }
  }
  const share = 1e6 / bytes / KINDS.length;
  for (const [quad, hits] of counts.entries())
    if (hits * share * KINDS.length >= 1) often.set(quad, (often.get(quad) ?? 0) + hits * share);
}

function* filesOf(place, endings) {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat?.isDirectory())
    for (const name of readdirSync(place).sort()) yield* filesOf(path.join(place, name), endings);
  else if (stat?.isFile() && stat.size < MAX_FILE && endings.some((ending) => place.endsWith(ending)))
    yield place;
}

function count(text, counts) {
  let quad = 0;
  for (const [at, byte] of text.entries()) {
    const folded = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte & 0x7f;
    quad = ((quad << BITS) | folded) & (QUADS - 1);
    if (at >= 3) counts[quad]++;
  }
}

/** A line for the first two bytes of quads: these, and for each the other two and a digit. */
function print() {
  const lines = new Map();
  for (const [quad, hits] of [...often].sort(([a], [b]) => a - b)) {
    const text = [3, 2, 1, 0].map((at) => String.fromCharCode((quad >> (at * BITS)) & 0x7f)).join('');
    if (hits < LEAST || !/^[ -~]+$/.test(text)) continue;
    const step = Math.min(9, Math.floor(Math.log2(hits / LEAST)));
    lines.set(text.slice(0, 2), `${lines.get(text.slice(0, 2)) ?? ''}${text.slice(2)}${step}`);
  }
  for (const [pair, others] of lines) console.log(pair + others);
}
