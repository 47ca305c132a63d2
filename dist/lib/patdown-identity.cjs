'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  slashed
} = require("patdown-roots");

// src/scan/identity.ts
const path = require("node:path");
function identityOf(shown, provenance, { cwd, root = cwd, git }) {
  if (shown === "" || provenance.kind === "stdin" || git.kind !== "history") return shown;
  const relative = path.relative(root, path.resolve(cwd, shown));
  const isBelow = relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return isBelow ? slashed(relative) : shown;
}

module.exports = {
  identityOf
};
});
