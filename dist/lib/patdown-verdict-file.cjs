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
  setUpIfAsked: () => setUpIfAsked,
  setUpVerification: () => setUpVerification
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_json_3 = require("patdown-json-3");
var import_patdown_verification_options = require("patdown-verification-options");
var import_patdown_version = require("patdown-version");
var import_patdown_atomic_write_2 = require("patdown-atomic-write-2");
var import_patdown_verification = require("patdown-verification");
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path = __toESM(require("node:path"), 1);
var import_node_crypto = require("node:crypto");
var LIFETIMES = {
  active: 15 * 6e4,
  inactive: 7 * 24 * 36e5
};
var FORMAT = "patdown/verdicts/1";
var MAX_ENTRIES = 1e4;
var VerdictCache = class _VerdictCache {
  #key;
  #entries;
  #isChanged = false;
  constructor(key, entries) {
    this.#key = key;
    this.#entries = entries;
  }
  /** A text that is no cache of this format, or none, begins a new one. */
  static parse(text) {
    const json = text === void 0 ? void 0 : (0, import_patdown_json_3.parseJson)(text);
    const file = isObject(json) && json["format"] === FORMAT ? json : void 0;
    const key = file?.["key"];
    if (typeof key !== "string" || !/^[0-9a-f]{64}$/.test(key))
      return new _VerdictCache((0, import_node_crypto.randomBytes)(32).toString("hex"), /* @__PURE__ */ new Map());
    const verdicts = isObject(file?.["verdicts"]) ? file["verdicts"] : {};
    const entries = Object.entries(verdicts).flatMap(([id, value]) => {
      const verification = readVerification(value);
      return verification === void 0 ? [] : [[id, verification]];
    });
    return new _VerdictCache(key, new Map(entries));
  }
  /** Whether something is to be written. */
  get isChanged() {
    return this.#isChanged;
  }
  /** @param now in milliseconds since 1970 */
  get(requestKey, now) {
    const known = this.#entries.get(this.#hash(requestKey));
    return known !== void 0 && isFresh(known, now) ? known : void 0;
  }
  put(requestKey, verification) {
    if (LIFETIMES[verification.status] === void 0) return;
    this.#entries.set(this.#hash(requestKey), verification);
    this.#isChanged = true;
  }
  /** What is still good, as the text of a file. */
  render(now) {
    const fresh = [...this.#entries].filter(([, verification]) => isFresh(verification, now));
    const verdicts = Object.fromEntries(fresh.slice(-MAX_ENTRIES));
    return `${JSON.stringify({ format: FORMAT, key: this.#key, verdicts }, void 0, 1)}
`;
  }
  #hash(requestKey) {
    return (0, import_node_crypto.createHmac)("sha256", Buffer.from(this.#key, "hex")).update(requestKey).digest("hex");
  }
};
function isFresh({ status, checkedAt }, now) {
  const age = now - Date.parse(checkedAt);
  return age >= 0 && age < (LIFETIMES[status] ?? 0);
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function readVerification(json) {
  if (!isObject(json)) return void 0;
  const status = import_patdown_verification.VERIFICATION_STATUSES.find((name) => name === json["status"]);
  const { reason, checkedAt, evidence, facts } = json;
  if (status === void 0 || typeof reason !== "string" || typeof checkedAt !== "string") return void 0;
  return { status, reason, checkedAt, evidence: readEvidence(evidence), facts: readFacts(facts) };
}
function readEvidence(json) {
  const { host, httpStatus, source } = isObject(json) ? json : {};
  return {
    ...typeof host === "string" ? { host } : {},
    ...typeof httpStatus === "number" ? { httpStatus } : {},
    ...typeof source === "string" ? { source } : {}
  };
}
var readFacts = (json) => Object.fromEntries(
  Object.entries(isObject(json) ? json : {}).flatMap(
    ([name, value]) => typeof value === "string" ? [[name, value]] : []
  )
);
function openVerdictFile(environment) {
  const base = environment["XDG_CACHE_HOME"];
  const home = base !== void 0 && import_node_path.default.isAbsolute(base) ? base : import_node_path.default.join((0, import_node_os.homedir)(), ".cache");
  const file = import_node_path.default.join(home, "patdown", "verdicts.json");
  const cache = VerdictCache.parse(tryRead(file));
  return {
    cache,
    save(now) {
      if (!cache.isChanged) return;
      (0, import_patdown_atomic_write_2.makeOwnDirectory)(import_node_path.default.dirname(file), file);
      (0, import_patdown_atomic_write_2.writeFileAtomic)(file, cache.render(now), 384);
    }
  };
}
function tryRead(file) {
  try {
    return (0, import_node_fs.readFileSync)(file, "utf8");
  } catch {
    return void 0;
  }
}
function setUpVerification(values, mode) {
  const file = values.has("verify-cache") && mode === "ask" ? openVerdictFile(process.env) : void 0;
  return {
    options: (0, import_patdown_verification_options.toVerificationOptions)(values, mode),
    hooks: { userAgent: `patdown/${import_patdown_version.VERSION}`, ...file === void 0 ? {} : { cache: file.cache } },
    save: () => file?.save(Date.now())
  };
}
function setUpIfAsked(values) {
  if (values.has("verify")) return setUpVerification(values, "ask");
  (0, import_patdown_verification_options.refuseIdleFlags)(values);
  return void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  setUpIfAsked,
  setUpVerification
});
});
