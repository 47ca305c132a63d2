// Trains the letter statistics of src/engine/checks/naturalness.ts on the words of text and code.
//
//   node scripts/train-naturalness.mjs FILE_OR_DIRECTORY …
//
// Prints a module. Trained on a word list and the sources and documentation of Go, Python, Perl and the C headers of a Debian
// system: only counts of letter triples are kept, scaled to 16 steps.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const SYMBOLS = 27; // 0: the edge of a word; 1 to 26: letters
const STEPS = 16;
const TEXT = /\.(c|h|hpp|py|go|pl|pm|pod|js|mjs|ts|md|txt|rst|html|json|ya?ml|sh|toml|ini|conf)$|^[^.]+$/;
const MAX_BYTES = 60e6;

const counts = new Float64Array(SYMBOLS ** 3);
let bytes = 0;
const seen = new Map();

for (const given of process.argv.slice(2)) visit(given);

function visit(entry) {
  if (bytes > MAX_BYTES) return;
  const stat = statSync(entry, { throwIfNoEntry: false });
  if (stat?.isDirectory()) for (const name of readdirSync(entry).sort()) visit(path.join(entry, name));
  else if (stat?.isFile() && stat.size < 1e6 && TEXT.test(path.basename(entry)))
    learn(readFileSync(entry, 'latin1'));
}

/** Words as identifiers are cut: at marks, digits and camel-case humps. A word counts with the root of its number. */
function learn(text) {
  bytes += text.length;
  for (const [run] of text.matchAll(/[A-Za-z]+/g)) {
    for (const [word] of run.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)) {
      if (word.length > 1 && word.length < 20)
        seen.set(word.toLowerCase(), (seen.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
}

for (const [word, number] of seen) {
  // What occurs once in all of it is as likely a random string itself.
  if (number < 2) continue;
  let [a, b] = [0, 0];
  for (const letter of `${word}\``) {
    const c = letter === '`' ? 0 : letter.charCodeAt(0) - 96;
    counts[(a * SYMBOLS + b) * SYMBOLS + c] += Math.sqrt(number);
    [a, b] = [b, c];
  }
}

// Cost of the third letter behind two others in half bits, 0 to 15: Witten-Bell-like smoothing with the pair's own frequency.
const pair = new Float64Array(SYMBOLS ** 2);
for (let a = 0; a < SYMBOLS; a++)
  for (let b = 0; b < SYMBOLS; b++)
    for (let c = 0; c < SYMBOLS; c++) pair[b * SYMBOLS + c] += counts[(a * SYMBOLS + b) * SYMBOLS + c];
const costs = Buffer.alloc(Math.ceil(SYMBOLS ** 3 / 2));
for (let a = 0; a < SYMBOLS; a++)
  for (let b = 0; b < SYMBOLS; b++) {
    const row = (a * SYMBOLS + b) * SYMBOLS;
    let total = 0;
    let kinds = 0;
    let below = 0;
    for (let c = 0; c < SYMBOLS; c++) {
      total += counts[row + c];
      kinds += counts[row + c] > 0 ? 1 : 0;
      below += pair[b * SYMBOLS + c];
    }
    const weight = 8 * (kinds + 1);
    for (let c = 0; c < SYMBOLS; c++) {
      const backoff = (pair[b * SYMBOLS + c] + 1) / (below + SYMBOLS);
      const probability = (counts[row + c] + weight * backoff) / (total + weight);
      const step = Math.max(0, Math.min(STEPS - 1, Math.round(-Math.log2(probability) * 1.5)));
      const index = row + c;
      costs[index >> 1] |= step << ((index & 1) * 4);
    }
  }

const lines = costs.toString('base64').match(/.{1,100}/g) ?? [];
console.log(`// Made by scripts/train-naturalness.mjs. Do not edit.
/** Cost of a letter behind two others, in two thirds of a bit: half a byte each, base64. */
export const TRIGRAM_COSTS =
${lines.map((line) => `  '${line}'`).join(' +\n')};`);
