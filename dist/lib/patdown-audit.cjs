'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  wrap
} = require("patdown-fast-string-width");
const {
  placeName
} = require("patdown-place-name");
const {
  safe
} = require("patdown-terminal");
require("patdown-helpers");

// src/cli/audit.ts
const { createInterface } = require("node:readline/promises");
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
  const where = `${safe(placeName(location))}:${location.startLine}:${location.startColumn}`;
  return [
    `  ${severity}  ${rules.get(ruleId)?.name ?? ruleId}  ${secret.redacted}`,
    `  ${where}  ${location.context}`,
    ...location.snippet === void 0 ? [] : wrap(safe(location.snippet.text.trim()), 76, "    ")
  ];
}
var Dialogue = class {
  #lines = createInterface({ input: process.stdin, terminal: false });
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
module.exports = {
  audit
};
});
