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
  deepen: () => deepen
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_missing_objects = require("patdown-missing-objects");
var import_patdown_fetch = require("patdown-fetch");
var import_patdown_commits = require("patdown-commits");
var import_patdown_records = require("patdown-records");
var import_patdown_environment = require("patdown-environment");
var import_patdown_find_git = require("patdown-find-git");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
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
  const output = await (0, import_patdown_records.readGit)({ ...git, scope: "directory" }, ["config", "--list", "-z", "--show-scope"]);
  const fields = output.toString("latin1").split("\0");
  const names = fields.flatMap(
    (scope, at) => at % 2 === 0 && scope !== "command" ? [(fields[at + 1] ?? "").split("\n")[0] ?? ""] : []
  );
  return STEERING.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, label]) => label);
}
var MAX_ROUNDS = 8;
async function deepen(git) {
  const steering = await steeringSettings(git);
  if (steering.length > 0) {
    throw new import_patdown_errors.InputError(
      "PD_GIT_REMOTE",
      `nothing is fetched for --deepen: the repository's own configuration has a say in how (${steering.join(", ")})`,
      { hint: "if you trust it, run `git fetch --unshallow` yourself" }
    );
  }
  return {
    commits: async () => void await (0, import_patdown_fetch.unshallow)(git),
    find: (revision) => (0, import_patdown_fetch.findRevision)(git, revision),
    objects: async (from) => {
      if (!await (0, import_patdown_missing_objects.isPartialClone)(git)) return;
      const selection = from === "everything" ? import_patdown_missing_objects.EVERYTHING : ["--filter=blob:none", ...from];
      let before = Number.POSITIVE_INFINITY;
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const missing = await (0, import_patdown_missing_objects.listMissing)(git, selection);
        if (missing.length === 0 || missing.length === before) return;
        before = missing.length;
        await (0, import_patdown_fetch.fetchPromised)(git, missing);
      }
    },
    promised: (ids) => (0, import_patdown_fetch.fetchPromised)(git, ids)
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  deepen
});
});
