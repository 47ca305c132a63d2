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
  audit: () => audit
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_fast_string_width = require("patdown-fast-string-width");
var import_patdown_place_name = require("patdown-place-name");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_helpers = require("patdown-helpers");
var import_promises = require("node:readline/promises");
var ANSWERS = {
  t: "true",
  f: "false",
  s: "skip",
  b: "back",
  q: "quit"
};
var QUESTION = "  [t]rue secret, [f]alse alarm, [s]kip, [b]ack, [q]uit: ";
async function audit(known, findings, result, write) {
  const entries = new Map(known.map((entry) => [entry.fingerprint, entry]));
  const cases = casesOf(known, findings);
  const dialogue = new Dialogue();
  let judged = 0;
  try {
    for (let at = 0; at < cases.length; ) {
      const current = cases[at];
      if (current === void 0) break;
      dialogue.say([`${at + 1} of ${cases.length}`, ...describe(current, result)]);
      const answer = await dialogue.ask();
      if (answer === void 0 || answer === "quit") break;
      if (answer === "back") at = Math.max(0, at - 1);
      else at++;
      if (answer !== "true" && answer !== "false") continue;
      const reason = await dialogue.line("  reason: ");
      entries.set(current.entry.fingerprint, { ...current.entry, verdict: answer, reason: reason ?? "" });
      write([...entries.values()]);
      judged++;
    }
    dialogue.say([`${judged} judged, ${cases.length - judged} left.`]);
  } finally {
    dialogue.close();
  }
}
function casesOf(known, findings) {
  const places = new Map(
    findings.flatMap(
      (finding) => finding.locations.map((location) => [location.fingerprint, { finding, location }])
    )
  );
  return known.flatMap((entry) => {
    const place = places.get(entry.fingerprint);
    return place === void 0 || entry.verdict !== "unreviewed" ? [] : [{ entry, ...place }];
  });
}
function describe({ finding, location }, { rules }) {
  const { severity, ruleId, secret } = finding;
  const where = `${(0, import_patdown_terminal.safe)((0, import_patdown_place_name.placeName)(location))}:${location.startLine}:${location.startColumn}`;
  return [
    `  ${severity}  ${rules.get(ruleId)?.name ?? ruleId}  ${secret.redacted}`,
    `  ${where}  ${location.context}`,
    ...location.snippet === void 0 ? [] : (0, import_patdown_fast_string_width.wrap)((0, import_patdown_terminal.safe)(location.snippet.text.trim()), 76, "    ")
  ];
}
var Dialogue = class {
  #lines = (0, import_promises.createInterface)({ input: process.stdin, terminal: false });
  #iterator = this.#lines[Symbol.asyncIterator]();
  say(lines) {
    process.stdout.write(`${lines.join("\n")}
`);
  }
  /** Undefined at the end of the answers. */
  async ask() {
    for (; ; ) {
      const line = await this.line(QUESTION);
      if (line === void 0) return void 0;
      const answer = ANSWERS[line.slice(0, 1).toLowerCase()];
      if (answer !== void 0) return answer;
    }
  }
  async line(prompt) {
    process.stdout.write(prompt);
    const { value, done } = await this.#iterator.next();
    return done === true ? void 0 : value.trim();
  }
  close() {
    this.#lines.close();
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  audit
});
});
