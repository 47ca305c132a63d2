'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  EVERYTHING,
  isPartialClone,
  listMissing
} = require("patdown-missing-objects");
const {
  fetchPromised,
  findRevision,
  unshallow
} = require("patdown-fetch");
require("patdown-commits");
const {
  readGit
} = require("patdown-records");
require("patdown-environment");
require("patdown-find-git");
require("patdown-byte-path");
const {
  InputError
} = require("patdown-errors");
require("patdown-helpers");

// src/git/remote-settings.ts
var STEERING = [
  [/^core\.sshcommand$/, "core.sshCommand"],
  [/^core\.askpass$/, "core.askPass"],
  [/^core\.gitproxy$/, "core.gitProxy"],
  [/^core\.alternaterefscommand$/, "core.alternateRefsCommand"],
  [/^credential\.(?:.*\.)?helper$/s, "credential.helper"],
  [/^remote\..*\.uploadpack$/s, "remote.*.uploadpack"],
  [/^remote\..*\.vcs$/s, "remote.*.vcs"],
  [/^remote\..*\.proxy$/s, "remote.*.proxy"],
  [/^hook\..*\.command$/s, "hook.*.command"],
  // With these a stranger could have the user's password for a host sent to a host of his own.
  [/^http\.(?:.*\.)?(?:proxy|sslverify|sslcainfo|sslcapath|curloptresolve)$/s, "http.*"]
];
async function steeringSettings(git) {
  const output = await readGit({ ...git, scope: "directory" }, ["config", "--list", "-z", "--show-scope"]);
  const fields = output.toString("latin1").split("\0");
  const names = fields.flatMap(
    (scope, at) => at % 2 === 0 && scope !== "command" ? [(fields[at + 1] ?? "").split("\n")[0] ?? ""] : []
  );
  return STEERING.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, label]) => label);
}

// src/scan/deepen.ts
var MAX_ROUNDS = 8;
async function deepen(git) {
  const steering = await steeringSettings(git);
  if (steering.length > 0) {
    throw new InputError(
      "PD_GIT_REMOTE",
      `nothing is fetched for --deepen: the repository's own configuration has a say in how (${steering.join(", ")})`,
      { hint: "if you trust it, run `git fetch --unshallow` yourself" }
    );
  }
  return {
    commits: async () => void await unshallow(git),
    find: (revision) => findRevision(git, revision),
    objects: async (from) => {
      if (!await isPartialClone(git)) return;
      const selection = from === "everything" ? EVERYTHING : ["--filter=blob:none", ...from];
      let before = Number.POSITIVE_INFINITY;
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const missing = await listMissing(git, selection);
        if (missing.length === 0 || missing.length === before) return;
        before = missing.length;
        await fetchPromised(git, missing);
      }
    },
    promised: (ids) => fetchPromised(git, ids)
  };
}
module.exports = {
  deepen
};
});
