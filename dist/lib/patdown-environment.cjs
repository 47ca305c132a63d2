'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/git/environment.ts
var ENVIRONMENT = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
  LC_ALL: "C"
};
var INHERITED = ["PATH", "HOME", "SystemRoot", "TMPDIR", "TEMP"];
var OF_HOOKS = [
  "GIT_DIR",
  "GIT_COMMON_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH"
];
var OF_REMOTES = [
  "http_proxy",
  "https_proxy",
  "HTTPS_PROXY",
  "all_proxy",
  "ALL_PROXY",
  "no_proxy",
  "NO_PROXY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "SSH_AUTH_SOCK",
  "GIT_SSL_CAINFO"
];
var PROTOCOLS = "https:http:ssh:file";
var CONFIGURATION = [
  "core.fsmonitor=false",
  "core.untrackedCache=false",
  "core.hooksPath=/dev/null",
  // Names the user's own ignore file, which is not the tree's; a hostile repository could name any.
  "core.excludesFile=/dev/null",
  "core.attributesFile=/dev/null",
  // Quoted names are ASCII: see quoted-path.ts.
  "core.quotePath=true",
  // Without the user's configuration git would refuse a work tree that somebody else owns, which these flags make harmless.
  "safe.directory=*",
  // Files beside the objects that a hostile repository could forge, to hide commits or objects from a walk.
  "core.commitGraph=false",
  "core.multiPackIndex=false",
  // Runs gpg, or whatever gpg.program names.
  "log.showSignature=false",
  "log.follow=false",
  // Leaves out what lies beside the directory that git is started in.
  "diff.relative=false",
  // Else git maps all of a pack, and holds as much memory as it has touched of it: a quarter of a gigabyte for the commits of git.git.
  "core.packedGitWindowSize=1m",
  "core.packedGitLimit=16m",
  // And three times as much for bases of deltas, which to read all of a repository takes no less time with.
  "core.deltaBaseCacheLimit=32m"
];
var FLAGS = [
  "--no-pager",
  "--literal-pathspecs",
  ...CONFIGURATION.flatMap((setting) => ["-c", setting])
];
function gitEnvironment(environment, scope = "directory") {
  const names = [
    ...INHERITED,
    ...scope === "hook" ? OF_HOOKS : [],
    ...scope === "remote" ? OF_REMOTES : []
  ];
  const inherited = names.flatMap((name) => {
    const value = environment[name];
    return value === void 0 ? [] : [[name, value]];
  });
  const { GIT_CONFIG_NOSYSTEM, GIT_CONFIG_GLOBAL, ...isolated } = ENVIRONMENT;
  return {
    ...Object.fromEntries(inherited),
    ...scope === "remote" ? { ...isolated, GIT_ALLOW_PROTOCOL: PROTOCOLS } : ENVIRONMENT
  };
}

module.exports = {
  FLAGS,
  gitEnvironment
};
});
