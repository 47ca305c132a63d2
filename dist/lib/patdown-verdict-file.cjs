'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  parseJson
} = require("patdown-json-3");
const {
  refuseIdleFlags,
  toVerificationOptions
} = require("patdown-verification-options");
const {
  VERSION
} = require("patdown-version");
const {
  makeOwnDirectory,
  writeFileAtomic
} = require("patdown-atomic-write-2");
const {
  VERIFICATION_STATUSES
} = require("patdown-verification");

// src/cli/verdict-file.ts
const { readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");

// src/verify/verdict-cache.ts
const { createHmac, randomBytes } = require("node:crypto");
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
    const json = text === void 0 ? void 0 : parseJson(text);
    const file = isObject(json) && json["format"] === FORMAT ? json : void 0;
    const key = file?.["key"];
    if (typeof key !== "string" || !/^[0-9a-f]{64}$/.test(key))
      return new _VerdictCache(randomBytes(32).toString("hex"), /* @__PURE__ */ new Map());
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
    return createHmac("sha256", Buffer.from(this.#key, "hex")).update(requestKey).digest("hex");
  }
};
function isFresh({ status, checkedAt }, now) {
  const age = now - Date.parse(checkedAt);
  return age >= 0 && age < (LIFETIMES[status] ?? 0);
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function readVerification(json) {
  if (!isObject(json)) return void 0;
  const status = VERIFICATION_STATUSES.find((name) => name === json["status"]);
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

// src/cli/verdict-file.ts
function openVerdictFile(environment) {
  const base = environment["XDG_CACHE_HOME"];
  const home = base !== void 0 && path.isAbsolute(base) ? base : path.join(homedir(), ".cache");
  const file = path.join(home, "patdown", "verdicts.json");
  const cache = VerdictCache.parse(tryRead(file));
  return {
    cache,
    save(now) {
      if (!cache.isChanged) return;
      makeOwnDirectory(path.dirname(file), file);
      writeFileAtomic(file, cache.render(now), 384);
    }
  };
}
function tryRead(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return void 0;
  }
}

// src/cli/verification-setup.ts
function setUpVerification(values, mode) {
  const file = values.has("verify-cache") && mode === "ask" ? openVerdictFile(process.env) : void 0;
  return {
    options: toVerificationOptions(values, mode),
    hooks: { userAgent: `patdown/${VERSION}`, ...file === void 0 ? {} : { cache: file.cache } },
    save: () => file?.save(Date.now())
  };
}
function setUpIfAsked(values) {
  if (values.has("verify")) return setUpVerification(values, "ask");
  refuseIdleFlags(values);
  return void 0;
}

module.exports = {
  setUpVerification,
  setUpIfAsked
};
});
