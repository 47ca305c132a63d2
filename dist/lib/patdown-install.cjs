module.exports = (function (exports, module, require, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  installHook: () => installHook,
  uninstallHook: () => uninstallHook
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_hook_names = require("patdown-hook-names");
var import_patdown_atomic_write = require("patdown-atomic-write");
var import_patdown_output = require("patdown-output");
var import_patdown_find_git = require("patdown-find-git");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
var import_node_child_process = require("node:child_process");
var import_node_path2 = __toESM(require("node:path"), 1);
var import_node_fs2 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);
var INHERITED = [
  "PATH",
  "HOME",
  "XDG_CONFIG_HOME",
  "SystemRoot",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_NOSYSTEM"
];
function findHookPlace(cwd, environment) {
  const ask = (...args) => runPlain(cwd, environment, args);
  const common = ask("rev-parse", "--git-common-dir");
  if (common === void 0) {
    throw new import_patdown_errors.InputError("PD_NOT_A_REPOSITORY", "this is no git repository", {
      hint: "go to the one that the hook is for"
    });
  }
  const top = ask("rev-parse", "--show-toplevel") ?? import_node_path2.default.resolve(cwd, common);
  const configured = ask("config", "--type=path", "--get", "core.hooksPath");
  return {
    top,
    directory: import_node_path2.default.resolve(configured === void 0 ? cwd : top, configured ?? import_node_path2.default.join(common, "hooks")),
    isConfigured: configured !== void 0
  };
}
var readGlobal = (cwd, environment, key) => runPlain(cwd, environment, ["config", "--global", "--type=path", "--get", key]);
function writeGlobal(cwd, environment, key, value) {
  const args = value === void 0 ? ["--unset", key] : [key, value];
  if (runPlain(cwd, environment, ["config", "--global", ...args]) === void 0)
    throw new import_patdown_errors.InputError("PD_GIT_FAILED", `git did not take the setting ${key}`, {
      hint: "git config --global --list shows what there is"
    });
}
function runPlain(cwd, environment, args) {
  const binary = (0, import_patdown_find_git.findGit)(environment["PATH"] ?? "");
  if (binary === void 0)
    throw new import_patdown_errors.InputError("PD_GIT_MISSING", "git is not installed, or not in the PATH");
  const env = Object.fromEntries(
    INHERITED.flatMap((name) => environment[name] === void 0 ? [] : [[name, environment[name]]])
  );
  const { status, stdout } = (0, import_node_child_process.spawnSync)(binary, args, { cwd, env, encoding: "utf8" });
  return status === 0 ? stdout.replace(/\r?\n$/, "") : void 0;
}
var MARK = "# patdown hook";
var BEFORE = ".before-patdown";
var hookScript = (name, options) => `#!/bin/sh
${MARK}: made by \`patdown hook install\`, taken away by \`patdown hook uninstall\`.
before="$(dirname "$0")/${name}${BEFORE}"
${(0, import_patdown_hook_names.readsInput)(name) ? "input=$(cat; echo .)\ninput=${input%.}\n" : ""}if [ -x "$before" ]; then
  ${piped(name)}"$before" "$@" || exit $?
fi
${choice(name, options)}${(0, import_patdown_hook_names.readsInput)(name) ? piped(name) : "exec "}"$@"
`;
var piped = (name) => (0, import_patdown_hook_names.readsInput)(name) ? `printf '%s' "$input" | ` : "";
var choice = (name, { node, program }) => `case "\${PATDOWN_SKIP:-0}" in
  0 | '') ;;
  *) echo 'patdown: skipped, as PATDOWN_SKIP says' >&2; exit 0 ;;
esac
node=${quoted(node)}
program=${quoted(program)}
[ -x "$node" ] || node=$(command -v node)
if [ -n "$node" ] && [ -f "$program" ]; then
  set -- "$node" "$program" hook run ${name} -- "$@"
elif command -v patdown >/dev/null 2>&1; then
  set -- patdown hook run ${name} -- "$@"
else
  echo 'patdown: the hook finds neither the patdown that installed it nor another one.' >&2
  echo 'Install it again, or go without once: PATDOWN_SKIP=1' >&2
  exit 1
fi
`;
var quoted = (text) => `'${text.replaceAll("\\", "/").replaceAll("'", "'\\''")}'`;
var isHusky = ({ directory, isConfigured }) => isConfigured && /[/\\]\.husky[/\\]_$/.test(directory);
function installInHusky(name, place) {
  const file = huskyFile(name, place);
  const text = (0, import_node_fs2.existsSync)(file) ? (0, import_node_fs2.readFileSync)(file, "utf8") : "";
  if (text.includes(MARK)) return `${name}: was there already (${file})`;
  const [shebang = ""] = /^#!.*\n/.exec(text) ?? [];
  (0, import_patdown_atomic_write.writeFileAtomic)(file, `${shebang}${blockFor(name)}${text.slice(shebang.length)}`);
  return `${name}: added to husky's hook (${file})`;
}
function uninstallFromHusky(name, place) {
  const file = huskyFile(name, place);
  const text = (0, import_node_fs2.existsSync)(file) ? (0, import_node_fs2.readFileSync)(file, "utf8") : "";
  if (!text.includes(MARK)) return `${name}: there is no hook of patdown's (${file})`;
  const rest = text.replace(BLOCK, "");
  if (rest === "") (0, import_node_fs2.rmSync)(file);
  else (0, import_patdown_atomic_write.writeFileAtomic)(file, rest);
  return `${name}: taken out of husky's hook (${file})`;
}
var huskyFile = (name, { directory }) => import_node_path3.default.join(import_node_path3.default.dirname(directory), name);
var END = `${MARK}: end`;
var BLOCK = new RegExp(`^${MARK}
[^]*?^${END}
`, "m");
var blockFor = (name) => (0, import_patdown_hook_names.readsInput)(name) ? `${MARK}
patdown_input=$(cat)
printf '%s\\n' "$patdown_input" | npx --no patdown hook run ${name} -- "$@"
exec <<PATDOWN_INPUT
$patdown_input
PATDOWN_INPUT
[ -n "$patdown_input" ] || exec </dev/null
${END}
` : `${MARK}
npx --no patdown hook run ${name} -- "$@"
${END}
`;
function installHook(name, options) {
  const place = options.isGlobal ? globalPlace(options, true) : localPlace(name, options);
  if (isHusky(place)) return installInHusky(name, place);
  const file = import_node_path.default.join(place.directory, name);
  (0, import_node_fs.mkdirSync)(place.directory, { recursive: true });
  const own = (0, import_node_fs.existsSync)(file) && isOurs(file);
  const chained = (0, import_node_fs.existsSync)(file) && !own;
  if (chained && (0, import_node_fs.existsSync)(file + BEFORE))
    throw new import_patdown_errors.InputError(
      "PD_HOOK_CHAIN",
      `there are both ${file} and ${file}${BEFORE}, and neither is patdown's`,
      {
        hint: "put what both do into one of them"
      }
    );
  if (chained) (0, import_node_fs.renameSync)(file, file + BEFORE);
  (0, import_patdown_atomic_write.writeFileAtomic)(file, hookScript(name, options));
  (0, import_node_fs.chmodSync)(file, 493);
  if (own) return `${name}: was there already; it is up to date now (${file})`;
  return chained ? `${name}: installed; the hook that was there runs first (${file}${BEFORE})` : `${name}: installed (${file})`;
}
function uninstallHook(name, options) {
  const place = options.isGlobal ? globalPlace(options, false) : findHookPlace(options.cwd, options.environment);
  if (isHusky(place)) return uninstallFromHusky(name, place);
  const file = import_node_path.default.join(place.directory, name);
  if (!(0, import_node_fs.existsSync)(file) || !isOurs(file)) return `${name}: there is no hook of patdown's (${file})`;
  (0, import_node_fs.rmSync)(file);
  const hadBefore = (0, import_node_fs.existsSync)(file + BEFORE);
  if (hadBefore) (0, import_node_fs.renameSync)(file + BEFORE, file);
  if (options.isGlobal && !hadBefore) releaseTemplate(place, options);
  return hadBefore ? `${name}: taken away; the hook from before is back (${file})` : `${name}: taken away (${file})`;
}
var isOurs = (file) => (0, import_node_fs.readFileSync)(file, "utf8").includes(MARK);
function localPlace(name, { cwd, environment }) {
  const place = findHookPlace(cwd, environment);
  const lefthook = ["lefthook.yml", ".lefthook.yml", "lefthook.yaml", "lefthook.toml", "lefthook.json"].find(
    (file) => (0, import_node_fs.existsSync)(import_node_path.default.join(place.top, file))
  );
  if (lefthook === void 0 || name === "pre-receive") return place;
  throw new import_patdown_errors.UsageError("PD_HOOK_MANAGED", "lefthook looks after the hooks of this repository", {
    hint: `add to ${lefthook}: ${name}: { commands: { patdown: { run: npx patdown hook run ${name} } } }`
  });
}
function globalPlace({ cwd, environment }, isNew) {
  const configured = readGlobal(cwd, environment, "init.templateDir");
  const home = environment["XDG_CONFIG_HOME"] ?? import_node_path.default.join(environment["HOME"] ?? cwd, ".config");
  const template = configured ?? import_node_path.default.join(home, "patdown", "git-template");
  if (configured === void 0 && isNew) writeGlobal(cwd, environment, "init.templateDir", template);
  return { directory: import_node_path.default.join(template, "hooks"), top: template, isConfigured: false };
}
function releaseTemplate({ top }, { cwd, environment }) {
  const isOurs2 = top.endsWith(import_node_path.default.join("patdown", "git-template"));
  const isEmpty = !["pre-commit", "pre-push", "pre-receive"].some(
    (name) => (0, import_node_fs.existsSync)(import_node_path.default.join(top, "hooks", name))
  );
  if (isOurs2 && isEmpty) writeGlobal(cwd, environment, "init.templateDir", void 0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  installHook,
  uninstallHook
});
});
