'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  readsInput
} = require("patdown-hook-names");
const {
  writeFileAtomic
} = require("patdown-atomic-write-2");
require("patdown-output");
require("patdown-error-code");
const {
  requireGit
} = require("patdown-find-git");
const {
  InputError,
  UsageError
} = require("patdown-errors");
require("patdown-helpers");

// src/cli/hooks/install.ts
const { chmodSync, existsSync: existsSync3, mkdirSync, readFileSync: readFileSync3, renameSync, rmSync: rmSync3 } = require("node:fs");
const path4 = require("node:path");

// src/git/hook-place.ts
const { spawnSync } = require("node:child_process");
const path = require("node:path");
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
    throw new InputError("PD_NOT_A_REPOSITORY", "this is no git repository", {
      hint: "go to the one that the hook is for"
    });
  }
  const top = ask("rev-parse", "--show-toplevel") ?? path.resolve(cwd, common);
  const configured = ask("config", "--type=path", "--get", "core.hooksPath");
  return {
    top,
    directory: path.resolve(configured === void 0 ? cwd : top, configured ?? path.join(common, "hooks")),
    isConfigured: configured !== void 0
  };
}
var readGlobal = (cwd, environment, key) => runPlain(cwd, environment, ["config", "--global", "--type=path", "--get", key]);
function writeGlobal(cwd, environment, key, value) {
  const args = value === void 0 ? ["--unset", key] : [key, value];
  if (runPlain(cwd, environment, ["config", "--global", ...args]) === void 0)
    throw new InputError("PD_GIT_FAILED", `git did not take the setting ${key}`, {
      hint: "git config --global --list shows what there is"
    });
}
function runPlain(cwd, environment, args) {
  const binary = requireGit(environment["PATH"] ?? "");
  const env = Object.fromEntries(
    INHERITED.flatMap((name) => environment[name] === void 0 ? [] : [[name, environment[name]]])
  );
  const { status, stdout } = spawnSync(binary, args, { cwd, env, encoding: "utf8" });
  return status === 0 ? stdout.replace(/\r?\n$/, "") : void 0;
}

// src/cli/hooks/husky.ts
const { existsSync, readFileSync, rmSync } = require("node:fs");
const path2 = require("node:path");

// src/cli/hooks/script.ts
var MARK = "# patdown hook";
var BEFORE = ".before-patdown";
var hookScript = (name, options) => `#!/bin/sh
${MARK}: made by \`patdown hook install\`, taken away by \`patdown hook uninstall\`.
before="$(dirname "$0")/${name}${BEFORE}"
${readsInput(name) ? "input=$(cat; echo .)\ninput=${input%.}\n" : ""}if [ -x "$before" ]; then
  ${piped(name)}"$before" "$@" || exit $?
fi
${name === "pre-push" ? NOTHING_PUSHED : ""}${choice(name, options)}${readsInput(name) ? piped(name) : "exec "}"$@"
`;
var NOTHING_PUSHED = '[ -n "$input" ] || exit 0\n';
var piped = (name) => readsInput(name) ? `printf '%s' "$input" | ` : "";
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

// src/cli/hooks/husky.ts
var isHusky = ({ directory, isConfigured }) => isConfigured && /[/\\]\.husky[/\\]_$/.test(directory);
function installInHusky(name, place) {
  const file = huskyFile(name, place);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (text.includes(MARK)) return `${name}: was there already (${file})`;
  const [shebang = ""] = /^#!.*\n/.exec(text) ?? [];
  writeFileAtomic(file, `${shebang}${blockFor(name)}${text.slice(shebang.length)}`);
  return `${name}: added to husky's hook (${file})`;
}
function uninstallFromHusky(name, place) {
  const file = huskyFile(name, place);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (!text.includes(MARK)) return `${name}: there is no hook of patdown's (${file})`;
  const rest = text.replace(BLOCK, "");
  if (rest === "") rmSync(file);
  else writeFileAtomic(file, rest);
  return `${name}: taken out of husky's hook (${file})`;
}
var huskyFile = (name, { directory }) => path2.join(path2.dirname(directory), name);
var END = `${MARK}: end`;
var BLOCK = new RegExp(`^${MARK}
[^]*?^${END}
`, "m");
var blockFor = (name) => readsInput(name) ? `${MARK}
patdown_input=$(cat)
[ -z "$patdown_input" ] || printf '%s\\n' "$patdown_input" | npx --no patdown hook run ${name} -- "$@"
exec <<PATDOWN_INPUT
$patdown_input
PATDOWN_INPUT
[ -n "$patdown_input" ] || exec </dev/null
${END}
` : `${MARK}
npx --no patdown hook run ${name} -- "$@"
${END}
`;

// src/cli/hooks/lefthook.ts
const { existsSync: existsSync2, readFileSync: readFileSync2, rmSync: rmSync2 } = require("node:fs");
const path3 = require("node:path");

// src/cli/hooks/lefthook-yaml.ts
const { isDeepStrictEqual } = require("node:util");
const { isMap, isScalar, parseDocument } = require("./lib/yaml.cjs");
var commandFor = (name, run) => readsInput(name) ? { run, use_stdin: true } : { run };
function withCommand(text, name, command) {
  const before = parse(text);
  if (before === void 0) return void 0;
  const edited = insert(text, before.map, name, command);
  const after = edited === void 0 ? void 0 : parse(edited);
  return isDeepStrictEqual(after?.value, expected(before.value, name, command)) ? edited : void 0;
}
var withoutCommand = (text, name) => text.replace(blockOf(name), "");
var hasCommand = (text, name) => blockOf(name).test(text);
function parse(text) {
  const document = parseDocument(text, { prettyErrors: false });
  const { contents, errors } = document;
  if (errors.length > 0 || !(contents === null || isMap(contents))) return void 0;
  return { value: document.toJS() ?? {}, map: contents ?? void 0 };
}
function expected(before, name, command) {
  const hook = valuesOf(valuesOf(before)[name]);
  const commands = { ...valuesOf(hook["commands"]), patdown: command };
  return { ...valuesOf(before), [name]: { ...hook, commands } };
}
var valuesOf = (value) => typeof value === "object" && value !== null ? { ...value } : {};
function insert(text, top, name, { run, use_stdin }) {
  const command = [
    "patdown:",
    ...use_stdin === void 0 ? [] : ["  use_stdin: true"],
    `  run: ${JSON.stringify(run)}`
  ];
  const commands = ["commands:", ...command.map((line) => `  ${line}`)];
  const hook = find(top, name);
  if (hook === void 0)
    return putBefore(text, top, name, [`${name}:`, ...commands.map((line) => `  ${line}`)]);
  if (!isMap(hook.value)) return void 0;
  const existing = find(hook.value, "commands");
  if (existing === void 0) return putBefore(text, hook.value, name, commands);
  return isMap(existing.value) ? putBefore(text, existing.value, name, command) : void 0;
}
var find = (map, key) => map?.items.find((item) => isScalar(item.key) && item.key.value === key);
function putBefore(text, map, name, lines) {
  const first = map?.items[0]?.key;
  const at = isScalar(first) ? first.range?.[0] ?? 0 : 0;
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const indent = text.slice(start, at);
  if (!/^ *$/.test(indent)) return void 0;
  const block = [`${MARK} ${name}: made by \`patdown hook install\``, ...lines, endOf(name)];
  return text.slice(0, start) + block.map((line) => `${indent}${line}
`).join("") + text.slice(start);
}
var endOf = (name) => `${MARK} ${name}: end`;
var blockOf = (name) => new RegExp(`^ *${MARK} ${name}: made by [^]*?^ *${endOf(name)}
`, "m");

// src/cli/hooks/lefthook.ts
var ENDINGS = [".yml", ".yaml", ".json", ".jsonc", ".toml"];
var PLACES = ["", ".", ".config/"];
var IS_YAML = /\.ya?ml$/;
function findLefthook(top) {
  const all = ENDINGS.flatMap((ending2) => PLACES.map((place2) => ({ place: place2, ending: ending2 })));
  const first = (name) => all.find(({ place: place2, ending: ending2 }) => existsSync2(path3.join(top, `${place2}${name}${ending2}`)));
  const local = first("lefthook-local");
  const main = first("lefthook");
  if (local === void 0 && main === void 0) return void 0;
  const { place, ending } = local ?? { place: main?.place ?? "", ending: ".yml" };
  return { file: path3.join(top, `${place}lefthook-local${ending}`) };
}
function installInLefthook(name, { directory }, { file }, { node, program }) {
  const call = `${quoted(node)} ${quoted(program)} hook run ${name}`;
  const command = commandFor(name, name === "pre-push" ? `${call} -- {1} {2}` : call);
  const text = read(file);
  const isThere = hasCommand(text, name);
  const edited = IS_YAML.test(file) ? withCommand(withoutCommand(text, name), name, command) : void 0;
  if (edited === void 0) throw byHand(name, file, command);
  if (edited !== text) writeFileAtomic(file, edited);
  const done = isThere ? `was there already; it is up to date now (${file})` : `added to your own part of lefthook's configuration (${file})`;
  return `${name}: ${done}${isInForce(directory, name) ? "" : `
  To put it in force: lefthook install`}`;
}
function uninstallFromLefthook(name, { file }) {
  const text = read(file);
  if (!hasCommand(text, name)) return void 0;
  const rest = withoutCommand(text, name);
  if (rest === "") rmSync2(file);
  else writeFileAtomic(file, rest);
  return `${name}: taken out of your own part of lefthook's configuration (${file})`;
}
var read = (file) => existsSync2(file) ? readFileSync2(file, "utf8") : "";
function isInForce(directory, name) {
  return read(path3.join(directory, name)).includes("lefthook");
}
function byHand(name, file, command) {
  return new UsageError(
    "PD_HOOK_MANAGED",
    `lefthook looks after the hooks, and lines cannot be added to ${file}`,
    {
      hint: `add yourself: ${snippet(name, file, command)}`
    }
  );
}
function snippet(name, file, command) {
  const entries = Object.entries(command).map(([key, value]) => [key, JSON.stringify(value)]);
  if (file.endsWith(".toml"))
    return `${name}.commands.patdown = { ${entries.map((entry) => entry.join(" = ")).join(", ")} }`;
  const json = JSON.stringify({ commands: { patdown: command } });
  return IS_YAML.test(file) ? `${name}: ${json}` : `"${name}": ${json}`;
}

// src/cli/hooks/install.ts
function installHook(name, options) {
  const place = options.isGlobal ? globalPlace(options, true) : findHookPlace(options.cwd, options.environment);
  if (isHusky(place)) return installInHusky(name, place);
  const lefthook = lefthookOf(name, place, options);
  if (lefthook !== void 0) return installInLefthook(name, place, lefthook, options);
  const file = path4.join(place.directory, name);
  mkdirSync(place.directory, { recursive: true });
  const own = existsSync3(file) && isOurs(file);
  const chained = existsSync3(file) && !own;
  if (chained && existsSync3(file + BEFORE))
    throw new InputError(
      "PD_HOOK_CHAIN",
      `there are both ${file} and ${file}${BEFORE}, and neither is patdown's`,
      {
        hint: "put what both do into one of them"
      }
    );
  if (chained) renameSync(file, file + BEFORE);
  writeFileAtomic(file, hookScript(name, options));
  chmodSync(file, 493);
  if (own) return `${name}: was there already; it is up to date now (${file})`;
  return chained ? `${name}: installed; the hook that was there runs first (${file}${BEFORE})` : `${name}: installed (${file})`;
}
function uninstallHook(name, options) {
  const place = options.isGlobal ? globalPlace(options, false) : findHookPlace(options.cwd, options.environment);
  if (isHusky(place)) return uninstallFromHusky(name, place);
  const lefthook = lefthookOf(name, place, options);
  const taken = lefthook === void 0 ? void 0 : uninstallFromLefthook(name, lefthook);
  if (taken !== void 0) return taken;
  const file = path4.join(place.directory, name);
  if (!existsSync3(file) || !isOurs(file)) return `${name}: there is no hook of patdown's (${file})`;
  rmSync3(file);
  const hadBefore = existsSync3(file + BEFORE);
  if (hadBefore) renameSync(file + BEFORE, file);
  if (options.isGlobal && !hadBefore) releaseTemplate(place, options);
  return hadBefore ? `${name}: taken away; the hook from before is back (${file})` : `${name}: taken away (${file})`;
}
var isOurs = (file) => readFileSync3(file, "utf8").includes(MARK);
var lefthookOf = (name, { top }, { isGlobal }) => isGlobal || name === "pre-receive" ? void 0 : findLefthook(top);
function globalPlace({ cwd, environment }, isNew) {
  const configured = readGlobal(cwd, environment, "init.templateDir");
  const home = environment["XDG_CONFIG_HOME"] ?? path4.join(environment["HOME"] ?? cwd, ".config");
  const template = configured ?? path4.join(home, "patdown", "git-template");
  if (configured === void 0 && isNew) writeGlobal(cwd, environment, "init.templateDir", template);
  return { directory: path4.join(template, "hooks"), top: template, isConfigured: false };
}
function releaseTemplate({ top }, { cwd, environment }) {
  const isOurs2 = top.endsWith(path4.join("patdown", "git-template"));
  const isEmpty = !["pre-commit", "pre-push", "pre-receive"].some(
    (name) => existsSync3(path4.join(top, "hooks", name))
  );
  if (isOurs2 && isEmpty) writeGlobal(cwd, environment, "init.templateDir", void 0);
}
module.exports = {
  installHook,
  uninstallHook
};
});
