'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  buildAutomaton
} = require("patdown-automaton-2");
const {
  LiteralBytes,
  QUAD_HASHES,
  reachesOf
} = require("patdown-literal-bytes");
const {
  DENSE_TABLES
} = require("patdown-memory");
const {
  CLASSES,
  MAX_STATES,
  ROW_SHIFT,
  Trie
} = require("patdown-trie");
require("patdown-errors");
require("patdown-helpers");

// src/engine/prefilter/known-lengths.ts
var MAX_KNOWN = 16;
var MIN_KNOWN = 6;
var SHARED = 3;
function knownLengths(literals) {
  const beginnings = beginningsOf(literals);
  const order = [...beginnings.keys()].sort(
    (a, b) => compare(beginnings[a], beginnings[b])
  );
  const sorted = order.map((literal) => beginnings[literal]);
  const known = Uint8Array.from(beginnings, aperiodicLength);
  for (let first = 0; first + SHARED < sorted.length; first++) {
    const length = inCommon(sorted[first], sorted[first + SHARED]) + 1;
    for (let i = first; i <= first + SHARED; i++) {
      const literal = order[i];
      known[literal] = Math.max(known[literal], length);
    }
  }
  return known.map((length, i) => Math.min(length, beginnings[i].length));
}
function aperiodicLength(beginning) {
  let length = MIN_KNOWN;
  for (let period = 1; period < MIN_KNOWN; period++)
    length = Math.max(length, period + inCommon(beginning, beginning.slice(period)) + 1);
  return length;
}
function beginningsOf({ bytes, starts, lengths, count }) {
  return Array.from({ length: count }, (_, literal) => {
    let beginning = "";
    const start = starts[literal];
    const end = start + Math.min(MAX_KNOWN, lengths[literal]);
    for (let at = start; at < end; at++)
      beginning += String.fromCharCode(CLASSES[bytes[at]]);
    return beginning;
  });
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function inCommon(a, b) {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

// src/engine/prefilter/dense-tables.ts
function packDenseTables(tables) {
  const { bytes, cards, reaches, accepting, most, masks, reach } = tables;
  const numbers = Uint32Array.of(cards, reaches, accepting, most, masks, reach);
  const packed = new Uint8Array(numbers.byteLength + bytes.length);
  packed.set(new Uint8Array(numbers.buffer));
  packed.set(bytes, numbers.byteLength);
  return packed;
}
var STATES = 1 << 16;
var MOST = 255;
var CARD_SIZE = 64;
var WORD = 4;
var [MASKS, NUMBER, GOES_ON, REST, LENGTH, TAIL] = [4, 8, 9, 10, 11, 12];
var PAIR = 8;
var QUEUED = 8;
function makeDenseTables(literals, others) {
  const texts = new LiteralBytes(literals);
  const known = knownLengths(texts);
  if (known.reduce((sum, length) => sum + length, 0) >= MAX_STATES) return void 0;
  const trie = new Trie(
    literals.map(({ text, ignoreCase }, i) => ({ text: reverse(text, known[i]), ignoreCase })),
    CLASSES
  );
  if (trie.nodes > STATES) return void 0;
  const automaton = buildAutomaton({ trie, classes: CLASSES });
  const lists = listsOf(automaton);
  const most = lists.reduce((longest, { length }) => Math.max(longest, length), 0);
  if (most > MOST) return void 0;
  const reaches = reachesOf(others, QUAD_HASHES, texts);
  const reach = reaches.reduce((furthest, own) => Math.max(furthest, own), 0);
  const accepting = automaton.acceptFrom >>> ROW_SHIFT;
  return { ...render(automaton, lists, texts, reaches, DENSE_TABLES), accepting, most, reach };
}
function reverse(text, length) {
  let reversed = "";
  for (let i = length - 1; i >= 0; i--) reversed += text.charAt(i);
  return reversed;
}
function listsOf({ firstLiteral, nextLiteral, shorter }) {
  return Array.from(firstLiteral, (_, state) => {
    const list = [];
    for (let at = state; at >= 0; at = shorter[at])
      for (let id = firstLiteral[at]; id >= 0; id = nextLiteral[id]) list.push(id);
    return list.sort((a, b) => a - b);
  });
}
function render({ table }, lists, literals, reaches, address) {
  const states = table.length * 2;
  const ofLiterals = states + lists.length * PAIR;
  const end = ofLiterals + literals.count * PAIR;
  const cards = end + (-end & CARD_SIZE - 1);
  const texts = cards + lists.reduce((sum, { length }) => sum + length, 0) * CARD_SIZE;
  const bytes = new Uint8Array(texts + 2 * literals.bytes.length);
  const rows = new Uint16Array(bytes.buffer, 0, table.length);
  for (let i = 0; i < table.length; i++) rows[i] = table[i] >>> ROW_SHIFT;
  const words = new Int32Array(bytes.buffer, 0, texts / WORD);
  let card = cards / WORD;
  for (const [state, list] of lists.entries()) {
    words[(states + state * PAIR) / WORD] = address + card * WORD;
    words[(states + state * PAIR) / WORD + 1] = list.length * QUEUED;
    for (const literal of list) {
      fill(words, card, literals, literal, address + texts);
      card += CARD_SIZE / WORD;
    }
  }
  for (let literal = 0; literal < literals.count; literal++) {
    words[(ofLiterals + literal * PAIR) / WORD] = reaches[literal];
    words[(ofLiterals + literal * PAIR) / WORD + 1] = literals.lengths[literal] + literals.tails[literal];
  }
  bytes.set(literals.bytes, texts);
  bytes.set(literals.masks, texts + literals.bytes.length);
  return { bytes, cards: address + states, reaches: address + ofLiterals, masks: literals.bytes.length };
}
function fill(words, card, literals, literal, texts) {
  const start = literals.starts[literal];
  for (let i = 0; i < MAX_KNOWN; i += WORD) {
    const mask = literals.maskAt(start + i);
    words[card + MASKS + i / WORD] = mask;
    words[card + i / WORD] = literals.valueAt(start + i) & mask;
  }
  words[card + NUMBER] = literal;
  const length = literals.lengths[literal];
  const tail = literals.tails[literal];
  words[card + GOES_ON] = length > MAX_KNOWN || tail > 0 ? 1 : 0;
  words[card + LENGTH] = length;
  words[card + TAIL] = tail;
  words[card + REST] = texts + start + MAX_KNOWN;
}
module.exports = {
  makeDenseTables,
  packDenseTables
};
});
