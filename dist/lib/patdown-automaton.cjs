module.exports = (function (exports, module, require, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  buildAutomaton: () => buildAutomaton
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_trie = require("patdown-trie");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
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
  const table = new Uint32Array(trie.nodes * import_patdown_trie.ROW);
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    const row = stateOf[node];
    const suffixRow = stateOf[fail[node]];
    table.copyWithin(row, suffixRow, suffixRow + import_patdown_trie.ROW);
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
    else stateOf[node] = quiet++ * import_patdown_trie.ROW;
  }
  for (let i = 0; i < found; i++) stateOf[accepting[i]] = (quiet + i) * import_patdown_trie.ROW;
  return { stateOf, accepting: accepting.subarray(0, found), acceptFrom: quiet * import_patdown_trie.ROW };
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  buildAutomaton
});
});
