'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  ROW
} = require("patdown-trie");
require("patdown-errors");
require("patdown-helpers");

// src/engine/prefilter/automaton.ts
var buildAutomaton = ({ trie, classes }) => ({
  classes,
  nextLiteral: trie.nextLiteral,
  ...fillTable(trie, linkSuffixes(trie))
});
function linkSuffixes(trie) {
  const order = new Int32Array(trie.nodes);
  const fail = new Int32Array(trie.nodes);
  const accepts = new Uint8Array(trie.nodes);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const node = order[head];
    if (trie.firstLiteral[node] !== -1 || accepts[fail[node]] === 1) accepts[node] = 1;
    for (let child = trie.firstChild[node]; child !== 0; child = trie.nextSibling[child]) {
      fail[child] = node === 0 ? 0 : suffixOf(trie, fail, node, trie.edge[child]);
      order[tail++] = child;
    }
  }
  return { order, fail, accepts };
}
function suffixOf(trie, fail, node, byteClass) {
  let suffix = node;
  do {
    suffix = fail[suffix];
    const next = trie.child(suffix, byteClass);
    if (next !== 0) return next;
  } while (suffix !== 0);
  return 0;
}
function fillTable(trie, { order, fail, accepts }) {
  const { firstChild, nextSibling, edge } = trie;
  const { stateOf, accepting, acceptFrom } = numberStates(order, accepts);
  const table = new Uint32Array(trie.nodes * ROW);
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    const row = stateOf[node];
    const suffixRow = stateOf[fail[node]];
    table.copyWithin(row, suffixRow, suffixRow + ROW);
    for (let child = firstChild[node]; child !== 0; child = nextSibling[child])
      table[row + edge[child]] = stateOf[child];
  }
  return { table, acceptFrom, ...chainsOf(trie, fail, accepts, accepting) };
}
function numberStates(order, accepts) {
  const accepting = new Int32Array(order.length);
  const stateOf = new Int32Array(order.length);
  let [quiet, found] = [0, 0];
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    if (accepts[node] === 1) accepting[found++] = node;
    else stateOf[node] = quiet++ * ROW;
  }
  for (let i = 0; i < found; i++) stateOf[accepting[i]] = (quiet + i) * ROW;
  return { stateOf, accepting: accepting.subarray(0, found), acceptFrom: quiet * ROW };
}
function chainsOf(trie, fail, accepts, accepting) {
  const indexOf = new Int32Array(trie.nodes).fill(-1);
  accepting.forEach((node, index) => {
    indexOf[node] = index;
  });
  const firstLiteral = accepting.map((node) => trie.firstLiteral[node]);
  const shorter = accepting.map((node) => {
    const suffix = fail[node];
    return accepts[suffix] === 1 ? indexOf[suffix] : -1;
  });
  return { firstLiteral, shorter };
}
module.exports = {
  buildAutomaton
};
});
